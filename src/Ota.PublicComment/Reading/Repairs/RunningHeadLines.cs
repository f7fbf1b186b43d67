using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>
/// Takes out the title of a document that is printed again at the head of its next pages. The line below it, the headings of the table, is
/// printed again with it: a sentence that names the title has no such line.
/// </summary>
internal static class RunningHeadLines
{
    private const int TitleLines = 3;
    private const int Shortest = 8;

    /// <summary>Takes them out of the lines before any layout looks at them: between two rows of a table they are no row.</summary>
    public static void TakeOut(DraftDocument draft)
    {
        var lines = draft.Lines;
        var heads = new List<TracedText>();
        for (var title = 0; title < Math.Min(TitleLines, lines.Count - 1); title++)
        {
            var (text, below) = (lines[title].Text, lines[title + 1].Text);
            for (var i = MayBeTitle(text, below) ? title + 2 : lines.Count; i + 1 < lines.Count; i++)
            {
                if (lines[i].Length == text.Length && lines[i].Text == text && lines[i + 1].Text == below)
                {
                    heads.Add(lines[i]);
                }
            }
        }

        foreach (var head in heads)
        {
            draft.Ledger.Removed(head, Catalogue.RunningHead);
            draft.Report(Catalogue.RunningHead, head, head.Text);
        }

        if (heads.Count > 0)
        {
            draft.Lines.RemoveAll(heads.ToHashSet().Contains);
        }
    }

    // 【教育委員会の考え方】 over ご意見として承ります。 is printed again with each record that has the same answer.
    private static bool MayBeTitle(string text, string below)
        => text.Length >= Shortest && !BracketSet.Label.Enclose(text) && AnyWord.In(text, TitleWords.Plans)
            && (text.Contains("意見", StringComparison.Ordinal) || AnyWord.In(text, TitleWords.Procedures)) && !LineEnd.IsSentence(below);
}
