using System.Buffers;

namespace Ota.PublicComment.Codec;

/// <summary>
/// NaN, Infinity and -Infinity outside of texts: no JSON, but what Python's writer makes of a gap in a column. They are found before a
/// reader of JSON sees them.
/// </summary>
internal static class BareWords
{
    private static readonly SearchValues<byte> Starts = SearchValues.Create("\"NI"u8);

    /// <summary>
    /// The file with a number of the same length in the place of each such word, so that everything else stays where it is, and where they
    /// stand. Null where there is none.
    /// </summary>
    public static (byte[] Utf8, HashSet<int> At)? Mask(ReadOnlySpan<byte> utf8)
    {
        byte[]? masked = null;
        HashSet<int> at = [];
        for (var i = 0; utf8[i..].IndexOfAny(Starts) is >= 0 and var next;)
        {
            i += next;
            if (utf8[i] == '"')
            {
                i = EndOfText(utf8, i + 1);
                continue;
            }

            var length = utf8[i..].StartsWith("NaN"u8) ? 3 : utf8[i..].StartsWith("Infinity"u8) ? 8 : 0;
            if (length == 0)
            {
                i++;
                continue;
            }

            var start = i > 0 && utf8[i - 1] == '-' ? i - 1 : i;
            masked ??= utf8.ToArray();
            masked.AsSpan(start, i + length - start).Fill((byte)' ');
            masked[start] = (byte)'0';
            at.Add(start);
            i += length;
        }

        return masked is null ? null : (masked, at);
    }

    private static int EndOfText(ReadOnlySpan<byte> utf8, int at)
    {
        while (at < utf8.Length && utf8[at..].IndexOfAny((byte)'"', (byte)'\\') is >= 0 and var next)
        {
            at += next;
            if (utf8[at] == '"')
            {
                return at + 1;
            }

            at += 2;
        }

        return utf8.Length;
    }
}
