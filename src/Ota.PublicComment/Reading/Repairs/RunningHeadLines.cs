using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Prose;
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
    private const int MostLetters = 2;

    /// <summary>Takes them out of the lines before any layout looks at them: between two rows of a table they are no row.</summary>
    public static void TakeOut(DraftDocument draft, HeadingMatcher headings)
    {
        var lines = draft.Lines;
        var heads = new List<TracedText>();
        for (var title = 0; title < Math.Min(TitleLines, lines.Count - 1); title++)
        {
            var (text, below) = (lines[title].Text, lines[title + 1].Text);
            var found = new List<TracedText>();
            for (var i = MayBeTitle(text, below) && MayHeadColumns(below, headings) ? title + 2 : lines.Count; i < lines.Count; i++)
            {
                var isAgain = lines[i].Length == text.Length && lines[i].Text == text;
                if (isAgain && i + 1 < lines.Count && lines[i + 1].Text == below)
                {
                    found.Add(lines[i++]);
                }
                else if (!isAgain && lines[i].Length == below.Length && lines[i].Text == below)
                {
                    // 計画（案）への意見 over 意見, and 意見 below other headings too: the heading of a group that comes back.
                    found.Clear();
                    break;
                }
            }

            heads.AddRange(found);
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

    // 番号 意見 考え方, 番号 alone in its line, or 番 over 号. 実施概要 below the same title begins a second round.
    private static bool MayHeadColumns(string below, HeadingMatcher headings)
        => below.Length <= MostLetters || headings.Read(below).IsKnown || HeadingLine.IsAt(below, headings);

    // 【教育委員会の考え方】 over ご意見として承ります。 is printed again with each record that has the same answer.
    private static bool MayBeTitle(string text, string below)
        => text.Length >= Shortest && !BracketSet.Label.Enclose(text) && AnyWord.In(text, TitleWords.Plans)
            && (text.Contains("意見", StringComparison.Ordinal) || AnyWord.In(text, TitleWords.Procedures)) && !LineEnd.IsSentence(below);
}
