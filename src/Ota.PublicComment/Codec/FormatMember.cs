using System.Text;
using System.Text.Json;

namespace Ota.PublicComment.Codec;

/// <summary>
/// Looks for one member of the root before anything is read, so that another format is told as such and not as malformed.
/// </summary>
internal static class FormatMember
{
    /// <summary>What the search came to.</summary>
    internal enum Search
    {
        /// <summary>The root is an object, and the member was found.</summary>
        Found,

        /// <summary>The root is a whole object without the member.</summary>
        Absent,

        /// <summary>The root is no object, or the bytes end or break before the member.</summary>
        Undecided,
    }

    /// <summary>Finds the member <c>format</c>.</summary>
    /// <param name="utf8">JSON without a byte order mark; any bytes.</param>
    /// <param name="isWhole">False when <paramref name="utf8"/> is only the head of the file.</param>
    /// <param name="value">The value as text, or as written when it is no string; empty when there is none.</param>
    /// <param name="position">The byte where the value starts.</param>
    public static Search Find(ReadOnlySpan<byte> utf8, bool isWhole, out string value, out int position)
        => Find(utf8, "format"u8, isWhole, out value, out position);

    /// <summary>Finds a member by its name.</summary>
    public static Search Find(ReadOnlySpan<byte> utf8, ReadOnlySpan<byte> member, bool isWhole, out string value, out int position)
    {
        value = "";
        position = 0;
        var reader = new Utf8JsonReader(utf8, isWhole, default);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return Search.Undecided;
            }

            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.EndObject)
                {
                    return Search.Absent;
                }

                var isWanted = reader.ValueTextEquals(member);
                if (!reader.Read() || (!isWanted && !reader.TrySkip()))
                {
                    return Search.Undecided;
                }

                if (isWanted)
                {
                    position = (int)reader.TokenStartIndex;
                    value = reader.TokenType == JsonTokenType.String ? reader.GetString()! : Encoding.UTF8.GetString(reader.ValueSpan);
                    return Search.Found;
                }
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Malformed: reading the whole tells where and why.
        }

        return Search.Undecided;
    }
}
