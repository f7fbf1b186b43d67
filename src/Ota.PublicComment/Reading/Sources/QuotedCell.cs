using System.Text;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Sources;

/// <summary>Takes the quotation marks off a cell that is quoted by RFC 4180.</summary>
internal static class QuotedCell
{
    public static bool IsQuoted(ReadOnlySpan<byte> raw) => raw.Length > 0 && raw[0] == (byte)'"';

    /// <summary>Whether the marks of a quoted cell close where it ends and those inside are doubled.</summary>
    public static bool IsWellFormed(ReadOnlySpan<byte> raw)
    {
        if (raw.Length < 2 || raw[^1] != (byte)'"')
        {
            return false;
        }

        var inner = raw[1..^1];
        for (var at = inner.IndexOf((byte)'"'); at >= 0; at = inner.IndexOf((byte)'"'))
        {
            if (at + 1 >= inner.Length || inner[at + 1] != (byte)'"')
            {
                return false;
            }

            inner = inner[(at + 2)..];
        }

        return true;
    }

    /// <summary>
    /// The shortest cell of the same shape: empty, unquoted, broken, quoted, or quoted with a doubled mark inside; with 。 where it holds a
    /// sentence.
    /// </summary>
    public static string StandIn(ReadOnlySpan<byte> raw)
    {
        var isSentence = Utf8Structure.HoldsFullStop(raw);
        if (!IsQuoted(raw))
        {
            return isSentence ? "。" : raw.Length == 0 ? "" : "-";
        }

        return !IsWellFormed(raw) ? "\"" : raw[1..^1].Contains((byte)'"') ? "\"\"\"\"" : isSentence ? "\"。\"" : "\"\"";
    }

    /// <summary>The cell, or null when the marks do not close where the cell ends.</summary>
    /// <param name="raw">The cell with its marks; the first character is one.</param>
    /// <param name="line">The line of the first character, 1-based.</param>
    /// <param name="column">The column of the first character, 1-based.</param>
    public static SourceCell? Parse(string raw, int line, int column)
    {
        if (raw.Length < 2 || raw[^1] != '"')
        {
            return null;
        }

        var inner = raw.AsSpan(1, raw.Length - 2);
        if (!inner.Contains('"'))
        {
            return new SourceCell { Text = inner.ToString(), Line = line, Column = column + 1 };
        }

        var text = new StringBuilder(inner.Length);
        var gaps = new List<SourceGap>();
        for (var i = 0; i < inner.Length; i++)
        {
            if (inner[i] == '"')
            {
                if (i + 1 >= inner.Length || inner[i + 1] != '"')
                {
                    return null;
                }

                gaps.Add(new SourceGap(text.Length, 1));
                i++;
            }

            text.Append(inner[i]);
        }

        return new SourceCell { Text = text.ToString(), Line = line, Column = column + 1, Gaps = gaps.ToValueList() };
    }
}
