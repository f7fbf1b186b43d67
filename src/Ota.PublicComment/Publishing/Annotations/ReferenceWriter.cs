using Ota.PublicComment.Text;
using System.Globalization;
using System.Text.Json;
using Ota.PublicComment.Codec;
using Ota.PublicComment.Codec.Shapes;
using Ota.PublicComment.References;

namespace Ota.PublicComment.Publishing.Annotations;

/// <summary>What a document cites, as JSON.</summary>
internal static class ReferenceWriter
{
    public static void Write(Utf8JsonWriter w, ReferenceMap map, PublicCommentDocument document)
    {
        var describer = new TargetDescriber(map, document);
        w.WriteStartObject();
        w.WriteStartArray("citations");
        foreach (var citation in map.Citations)
        {
            Write(w, citation, describer);
        }

        w.WriteEndArray();
        w.WriteStartArray("dates");
        foreach (var date in map.Dates)
        {
            w.WriteStartObject();
            w.WritePropertyName("place");
            Write(w, date.Place);
            w.WriteString("text", date.Text);
            w.WriteString("from", Day(date.From));
            w.WriteString("to", Day(date.To));
            w.WriteString("precision", Name(date.Precision));
            w.WriteStartArray("flags");
            foreach (var flag in Enum.GetValues<DateFlags>())
            {
                if (flag != 0 && date.Flags.HasFlag(flag))
                {
                    w.WriteStringValue(Name(flag));
                }
            }

            w.WriteEndArray();
            w.WriteEndObject();
        }

        w.WriteEndArray();
        w.WriteStartArray("revisions");
        foreach (var revision in map.Revisions)
        {
            Write(w, revision);
        }

        w.WriteEndArray();
        w.WriteStartArray("cycles");
        foreach (var cycle in map.Cycles)
        {
            Texts(w, cycle);
        }

        w.WriteEndArray();
        w.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter w, TextPlace place)
    {
        w.WriteStartObject();
        w.WriteString("node", place.Node);
        w.WriteString("field", Name(place.Field));
        if (place.Paragraph is { } paragraph)
        {
            w.WriteNumber("paragraph", paragraph);
        }

        w.WriteNumber("start", place.Span.Start);
        w.WriteNumber("length", place.Span.Length);
        w.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter w, Citation c, TargetDescriber describer)
    {
        w.WriteStartObject();
        w.WriteString("id", c.Id);
        w.WritePropertyName("place");
        Write(w, c.Place);
        w.WriteString("text", c.Text);
        w.WriteString("kind", Name(c.Kind));
        w.WriteString("state", Name(c.State));
        w.WriteStartArray("flags");
        foreach (var flag in Enum.GetValues<CitationFlags>())
        {
            if (flag != CitationFlags.None && c.Flags.HasFlag(flag))
            {
                w.WriteStringValue(Name(flag));
            }
        }

        w.WriteEndArray();
        Optional(w, "within", c.Within);
        Optional(w, "pageDelta", c.PageDelta);
        CitedWriter.Write(w, c);
        w.WriteStartArray("pages");
        foreach (var pages in c.Pages)
        {
            w.WriteStartObject();
            Optional(w, "version", pages.Version);
            w.WriteNumber("first", pages.Pages.First);
            w.WriteNumber("last", pages.Pages.Last);
            Optional(w, "firstLine", pages.FirstLine);
            Optional(w, "lastLine", pages.LastLine);
            if (pages.LinesFromEnd)
            {
                w.WriteBoolean("linesFromEnd", true);
            }

            w.WriteEndObject();
        }

        w.WriteEndArray();
        Targets(w, "targets", c.Targets, describer);
        w.WritePropertyName("unmatched");
        Texts(w, c.Unmatched);
        Targets(w, "candidates", c.Candidates, describer);
        w.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter w, AnnouncedRevision revision)
    {
        w.WriteStartObject();
        w.WriteString("id", revision.Id);
        w.WritePropertyName("place");
        Write(w, revision.Place);
        w.WriteString("text", revision.Text);
        w.WriteString("action", EnumNames<RevisionAction>.Encoded(revision.Action));
        Optional(w, "before", revision.Before);
        Optional(w, "after", revision.After);
        w.WritePropertyName("citations");
        Texts(w, revision.Citations);
        w.WriteString("placeOrigin", Name(revision.PlaceOrigin));
        w.WriteEndObject();
    }

    private static void Targets(Utf8JsonWriter w, string name, ValueList<CitationTarget> targets,
        TargetDescriber describer)
    {
        w.WriteStartArray(name);
        foreach (var target in targets)
        {
            w.WriteStartObject();
            w.WriteString("kind", Name(target.Kind));
            w.WriteString("id", target.Id);
            w.WriteString("standing", EnumNames<Standing>.Encoded(StandingNames.Of(target.IsInferred)));
            if (target.Plan > 0)
            {
                w.WriteNumber("plan", target.Plan);
            }

            var known = describer.Describe(target);
            Optional(w, "word", known.Word);
            Optional(w, "number", known.Number);
            Optional(w, "title", known.Title);
            Optional(w, "page", known.Pages?.First);
            Optional(w, "opinion", known.OpinionBeginning);
            Optional(w, "answer", known.AnswerBeginning);
            if (target.Similarity is { } likeness)
            {
                w.WriteNumber("similarity", Math.Round(likeness, 3));
            }

            w.WriteEndObject();
        }

        w.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter w, ValueList<string> texts)
    {
        w.WriteStartArray();
        foreach (var text in texts)
        {
            w.WriteStringValue(text);
        }

        w.WriteEndArray();
    }

    public static void Optional(Utf8JsonWriter w, string name, string? text)
    {
        if (text is not null)
        {
            w.WriteString(name, text);
        }
    }

    public static void Optional(Utf8JsonWriter w, string name, int? number)
    {
        if (number is { } value)
        {
            w.WriteNumber(name, value);
        }
    }

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>The name of a value as all our JSON writes it: with a small first letter.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum
        => value.ToString() is { Length: > 0 } name ? char.ToLowerInvariant(name[0]) + name[1..] : "";
}
