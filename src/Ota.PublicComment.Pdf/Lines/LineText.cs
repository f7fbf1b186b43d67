using System.Text;
using Ota.PublicComment.Pdf.Pages;

namespace Ota.PublicComment.Pdf.Lines;

/// <summary>The text of letters in a row. A space is one that was drawn, or a gap too wide for any setting of type.</summary>
internal static class LineText
{
    // LibreOffice opens the border of Japanese and Latin by a quarter em, 一太郎 sets letters wide: no spaces.
    private const double WideGap = 0.7;
    private const double LatinGap = 0.22;
    private const double TabGap = 3;

    public static string Of(ReadOnlySpan<Glyph> glyphs)
    {
        var text = new StringBuilder(glyphs.Length + 8);
        for (var i = 0; i < glyphs.Length; i++)
        {
            if (i > 0 && !glyphs[i].IsSpace && !glyphs[i - 1].IsSpace)
            {
                text.Append(Between(glyphs, i));
            }

            text.Append(glyphs[i].Text == "\u00A0" ? " " : glyphs[i].Text);
        }

        return text.ToString();
    }

    public static bool IsLatin(char c) => c is > ' ' and < '\u2000';

    private static string Between(ReadOnlySpan<Glyph> glyphs, int i)
    {
        var em = Math.Max(glyphs[i].Size, glyphs[i - 1].Size);
        var gap = glyphs[i].Left - glyphs[i - 1].Right;
        if (gap > TabGap * em)
        {
            return "\t";
        }

        var isLatin = IsLatin(glyphs[i - 1].Text[^1]) && IsLatin(glyphs[i].Text[0]);
        return gap > (isLatin ? LatinGap : WideGap) * em && !IsPitch(glyphs, i, gap, em) ? " " : "";
    }

    // 主 な 事 業: every letter as far from the next: letter-spacing.
    private static bool IsPitch(ReadOnlySpan<Glyph> glyphs, int i, double gap, double em)
        => (i >= 2 && !glyphs[i - 2].IsSpace && Math.Abs(glyphs[i - 1].Left - glyphs[i - 2].Right - gap) < 0.12 * em)
            || (i + 1 < glyphs.Length && !glyphs[i + 1].IsSpace && Math.Abs(glyphs[i + 1].Left - glyphs[i].Right - gap) < 0.12 * em);
}
