using System.Text;

namespace Ota.PublicComment.Reading.Delimited;

/// <summary>Takes the quotation marks off a cell that is quoted by RFC 4180.</summary>
internal static class QuotedCell
{
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
