using System.Text;
using System.Text.Json;

namespace Ota.PublicComment.Codec;

/// <summary>
/// Where in the file the findings stand that were made on the records: the file is walked once more, and only if there are any.
/// </summary>
internal sealed class JsonPlaces
{
    private readonly Place _root = new(null);

    /// <summary>Notes a way whose place is wanted.</summary>
    public Place Want(ReadOnlySpan<JsonStep> steps)
    {
        var place = _root;
        foreach (var step in steps)
        {
            place.Steps ??= [];
            if (!place.Steps.TryGetValue(step, out var next))
            {
                place.Steps.Add(step, next = new Place(place));
            }

            place = next;
        }

        return place;
    }

    /// <summary>Finds all the wanted places in JSON that is known to be well-formed.</summary>
    public void Find(ReadOnlySpan<byte> utf8, string? fileName)
    {
        var reader = new Utf8JsonReader(utf8);
        var lines = new JsonLines(utf8, fileName);
        if (reader.Read())
        {
            Visit(ref reader, ref lines, _root);
        }
    }

    // The reader stands on a value; afterwards on its last token. As deep as the reader's own limit at most.
    private static void Visit(ref Utf8JsonReader reader, ref JsonLines lines, Place place)
    {
        if (!place.IsFound)
        {
            place.Location = lines.At((int)reader.TokenStartIndex);
        }

        if (place.Steps is null)
        {
            reader.Skip();
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var member = place.Steps.GetValueOrDefault(JsonStep.To(NameAt(ref reader)));
                if (member is not null)
                {
                    member.Location = lines.At((int)reader.TokenStartIndex);
                }

                reader.Read();
                VisitOrSkip(ref reader, ref lines, member);
            }
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            {
                VisitOrSkip(ref reader, ref lines, place.Steps.GetValueOrDefault(JsonStep.At(i)));
            }
        }
    }

    private static string NameAt(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // The framework reads a name of invalid UTF-8 with U+FFFD, and refuses to give it here.
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    private static void VisitOrSkip(ref Utf8JsonReader reader, ref JsonLines lines, Place? place)
    {
        if (place is null)
        {
            reader.Skip();
        }
        else
        {
            Visit(ref reader, ref lines, place);
        }
    }

    /// <summary>A wanted place and what is wanted inside it.</summary>
    internal sealed class Place(Place? parent)
    {
        private SourceLocation? _location;

        public Dictionary<JsonStep, Place>? Steps { get; set; }

        /// <summary>
        /// Where a member's name, an element or the root begins; for what was not found, where that begins in which it should be.
        /// </summary>
        public SourceLocation? Location
        {
            get => _location ?? parent?.Location;
            set => _location = value;
        }

        public bool IsFound => _location is not null;
    }
}
