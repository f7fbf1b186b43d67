using Ota.PublicComment.Pdf.Lines;
using Ota.PublicComment.Pdf.Pages;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.Pdf.Texts;

/// <summary>Decides whether a line was wrapped or ended: would what follows have fitted?</summary>
internal static class LineBreaks
{
    private const double Paragraph = 1.4;
    private const double Indent = 0.7;
    private const double Narrow = 10;
    private const string Joining = "のはがをにへとでもや、，・";
    private const string Brackets = "「『」』（）、。";
    private const string Openers = "「『（(［[【〔〈《“‘";

    /// <summary>What is between two lines of a text.</summary>
    /// <param name="line">The line.</param>
    /// <param name="next">The line after it.</param>
    /// <param name="area">Left and right end of the type area around them.</param>
    /// <param name="nextArea">The same for the next line: it may stand on another page.</param>
    /// <param name="measure">What is known of the column.</param>
    public static Break Between(Line line, Line next, (double Left, double Right) area, (double Left, double Right) nextArea,
        ColumnMeasure measure)
    {
        if (line.IsWhole || next.IsWhole)
        {
            return Break.End;
        }

        var size = Math.Max(line.Size, next.Size);
        var isSamePage = line.Page == next.Page && next.Baseline > line.Baseline;
        if (isSamePage && measure.Step > 0 && next.Baseline - line.Baseline > Paragraph * Math.Max(measure.Step, 0.9 * size))
        {
            return Break.End;
        }

        if (IsIndented(line, next, area, nextArea, size))
        {
            return Break.End;
        }

        var room = Room(line, next, area, nextArea, size) - measure.Tracking - Trimmed(line, size);
        var unit = Unit(next, area.Right - area.Left);
        var border = LineText.IsLatin(line.Glyphs[^1].Text[^1]) != LineText.IsLatin(next.Glyphs[0].Text[0]) ? measure.Border * size : 0;
        if (unit + border + Space(line, size) < room - (0.08 * size))
        {
            return Break.End;
        }

        return Full(line, next, area, measure, size);
    }

    private static Break Full(Line line, Line next, (double Left, double Right) area, ColumnMeasure measure, double size)
    {
        var isSentence = ExtractedText.EndsSentence(line.Text);
        if (ExtractedText.BeginsParagraph(next.Text)
            && (isSentence || (IsStrongMark(next.Text[0]) && !Joining.Contains(line.Text[^1], StringComparison.Ordinal))))
        {
            return Break.End;
        }

        if (!isSentence)
        {
            return area.Right - area.Left < Narrow * size && !measure.HoldsSentences && ExtractedText.BeginsPlace(next.Text)
                && !Joining.Contains(line.Text[^1], StringComparison.Ordinal) ? Break.End : Break.Wrap;
        }

        return measure.IsJustified && Math.Abs(area.Right - line.Right) > 0.06 * size && area.Right - line.Right < 0.95 * size
            ? Break.End : Break.Open;
    }

    // ト) and ・ may stand in the middle of a sentence; what only lists have may not.
    private static bool IsStrongMark(char c)
        => c is '○' or '●' or '■' or '□' or '◆' or '◇' or '◎' or '▲' or '→' or '⇒' or (>= '①' and <= '⑳') or (>= '❶' and <= '❿');

    private static bool IsIndented(Line line, Line next, (double Left, double Right) area, (double Left, double Right) nextArea,
        double size)
    {
        if (next.Indent.Contains('\u3000', StringComparison.Ordinal))
        {
            return true;
        }

        // A hanging indent: the lines after ・ stand under its text, the next item stands under its mark.
        var (own, further) = (line.Left - area.Left, next.Left - nextArea.Left);
        var isCentred = Math.Abs(own - (area.Right - line.Right)) < size && own > Indent * size;
        return !isCentred && further - own > Indent * size && further > Indent * size && further < 3 * size
            && own < Indent * size && !ExtractedText.BeginsParagraph(line.Text) && ExtractedText.EndsSentence(line.Text);
    }

    // The space at which a line was wrapped needs its room too; where none is drawn, a line with spaces inside may have been.
    private static double Space(Line line, double size)
        => line.HasSpaceAfter ? Math.Min(line.SpaceAfter, size)
            : line.Text.Contains(' ', StringComparison.Ordinal) && !ExtractedText.EndsSentence(line.Text) ? 0.35 * size : 0;

    // 仕組み」「2: where a program sets two brackets closer after it wrapped, the line is shorter than it was.
    private static double Trimmed(Line line, double size)
    {
        for (var i = 1; i < line.Glyphs.Length; i++)
        {
            var (a, b) = (line.Glyphs[i - 1], line.Glyphs[i]);
            if (Brackets.Contains(a.Text[0], StringComparison.Ordinal) && b.Left - a.Left < 0.7 * a.Size)
            {
                return 0.5 * size;
            }
        }

        return 0;
    }

    // How much white space the line leaves; in a centred line half of it stands on each side. An indented line is not centred: it is drawn
    // so, or the next begins at the edge.
    private static double Room(Line line, Line next, (double Left, double Right) area, (double Left, double Right) nextArea, double size)
    {
        var (before, after) = (line.Left - area.Left, area.Right - line.Right);
        var (nextBefore, nextAfter) = (next.Left - nextArea.Left, nextArea.Right - next.Right);
        var isCentred =
            line.Indent.Length == 0 && before > Indent * size && Math.Abs(before - after) < 1.2 * size && nextBefore > 0.3 * size
            && Math.Abs(nextBefore - nextAfter) < 1.2 * size;
        return isCentred ? before + after : after;
    }

    /// <summary>
    /// The width of what cannot be parted at the beginning of a line: one ideograph with the marks that must not leave it, or a word.
    /// </summary>
    private static double Unit(Line next, double width)
    {
        var glyphs = next.Glyphs;
        var end = 0;
        while (end < glyphs.Length - 1 && Openers.Contains(glyphs[end].Text[0], StringComparison.Ordinal))
        {
            end++;
        }

        if (IsWordPart(glyphs, end))
        {
            while (end < glyphs.Length - 1 && IsWordPart(glyphs, end + 1))
            {
                end++;
            }

            // A word longer than the cell is broken wherever it must be: after a mark, else anywhere. A mark at its end may hang over the
            // side.
            var last = end > 0 && ExtractedText.CannotBegin(glyphs[end].Text[0]) ? end - 1 : end;
            if (glyphs[last].Right - glyphs[0].Left > width + (0.1 * next.Size))
            {
                end = Piece(glyphs, width);
            }
        }
        else
        {
            while (end < glyphs.Length - 1 && glyphs[end].Text == glyphs[end + 1].Text && glyphs[end].Text is "…" or "―" or "—" or "‥")
            {
                end++;
            }
        }

        var marked = end;
        while (end < glyphs.Length - 1 && MustFollow(glyphs[end + 1]))
        {
            end++;
        }

        // A word under one reading is kept whole.
        while (end < glyphs.Length - 1 && glyphs[end + 1].Centre < next.ReadingEnd)
        {
            end++;
        }

        // す。No.15: LibreOffice parts no mark from the Latin word after it.
        while (end > marked && end < glyphs.Length - 1 && IsWordPart(glyphs, end + 1))
        {
            end++;
        }

        return glyphs[end].Right - glyphs[0].Left;
    }

    // (https:// of (https://www.city.example.jp/toshokan/idou/): an address is parted after its strokes and hyphens.
    private static int Piece(Glyph[] glyphs, double width)
    {
        for (var i = 1; i + 1 < glyphs.Length && glyphs[i].Right - glyphs[0].Left <= width; i++)
        {
            if (glyphs[i].Text is "/" or "-" or "?" && char.IsAsciiLetter(glyphs[i + 1].Text[0]))
            {
                return i;
            }
        }

        return 0;
    }

    private static bool IsWordPart(Glyph[] glyphs, int i) => LineText.IsLatin(glyphs[i].Text[0]) && !glyphs[i].IsSpace;

    private static bool MustFollow(Glyph glyph)
        => !glyph.IsSpace && ExtractedText.CannotBegin(glyph.Text[0]) && glyph.Text[0] != 'ん' && glyph.Text[0] != 'ン';
}
