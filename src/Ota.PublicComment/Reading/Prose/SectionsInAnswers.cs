using Ota.PublicComment.Reading.Facts;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>
/// Takes out of answers what opens the next consultation of a page: ２　公園計画（案） over （１）募集期間　令和6年3月1日～3月29日. No answer holds the
/// days of a consultation in a line of its own.
/// </summary>
internal static class SectionsInAnswers
{
    private const int LongestHeading = 60;

    /// <summary>Gives the lines back to the document.</summary>
    public static void Leave(LayoutProposal proposal)
    {
        var left = new List<TracedText>();
        foreach (var record in proposal.Records)
        {
            var answer = record.Response;
            var first = Enumerable.Range(0, answer.Count).Skip(1).FirstOrDefault(i => IsPeriod(answer[i].Text));
            while (first > 1 && IsHeading(answer[first - 1].Text))
            {
                first--;
            }

            for (var i = answer.Count - 1; first > 0 && i >= first; i--)
            {
                left.Add(answer[i]);
                answer.RemoveAt(i);
            }
        }

        if (left.Count > 0)
        {
            proposal.Left.AddRange(left);
            proposal.Left.Sort((a, b) => (a.Runs[0].Cell, a.Runs[0].Start).CompareTo((b.Runs[0].Cell, b.Runs[0].Start)));
        }
    }

    private static bool IsPeriod(string text)
        => FactLabel.At(text, CountScanner.BodyStart(text)) is { Kind: FactKind.Period } label && !LineEnd.IsSentence(text)
            && PeriodReader.ReadAll(text.AsSpan(label.Value)) is [{ Opens: not null, Closes: not null }, ..];

    private static bool IsHeading(string text) => text.Length <= LongestHeading && text[^1] is not ('。' or '！' or '？');
}
