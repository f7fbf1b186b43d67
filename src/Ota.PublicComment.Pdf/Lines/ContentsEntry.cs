namespace Ota.PublicComment.Pdf.Lines;

/// <summary>A line of a table of contents: 第1章 計画の概要・・・・・・12. It fills its line, and yet no text goes on from it.</summary>
internal static class ContentsEntry
{
    private const int FewestSigns = 3;
    private const string Leaders = ".．・･…‥·─―－-_＿";
    private const string Units = "ページ頁)）]］-－ \u3000";

    /// <summary>Whether it ends with a page number behind a leader.</summary>
    public static bool Is(string text)
    {
        var end = text.AsSpan().TrimEnd(Units);
        return end.Length > 0 && char.IsDigit(end[^1]) && HasLeader(end);
    }

    private static bool HasLeader(ReadOnlySpan<char> text)
    {
        var run = 0;
        for (var i = 0; i < text.Length; i++)
        {
            run = !Leaders.Contains(text[i], StringComparison.Ordinal) ? 0 : i > 0 && text[i] == text[i - 1] ? run + 1 : 1;
            if (run >= FewestSigns || (run > 0 && text[i] is '…' or '‥'))
            {
                return true;
            }
        }

        return false;
    }
}
