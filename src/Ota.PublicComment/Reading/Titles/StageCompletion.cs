using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Lexicon;

namespace Ota.PublicComment.Reading.Titles;

/// <summary>Finds the stage of a plan where the title does not print it: 「第3次国際交流プラン」（素案）に対する… in one of the first lines.</summary>
internal static class StageCompletion
{
    private const int MostLines = 12;

    /// <summary>The stage after the plan's name where it is named again; null where none is, or two differ.</summary>
    public static string? Find(string plan, DraftDocument draft, IReadOnlyCollection<int> titleLines)
    {
        var key = new TitleText(plan).Text;
        var stages = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Min(draft.Lines.Count, MostLines); i++)
        {
            if (titleLines.Contains(i))
            {
                continue;
            }

            var text = new TitleText(draft.Lines[i].Text);
            for (var at = text.Text.IndexOf(key, StringComparison.Ordinal); at >= 0; at = text.Text.IndexOf(key, at + key.Length, StringComparison.Ordinal))
            {
                if (StageAt(text, at + key.Length) is { } stage)
                {
                    stages.Add(stage);
                }
            }
        }

        return stages.Count == 1 ? stages.First() : null;
    }

    private static string? StageAt(TitleText text, int at)
    {
        var start = at < text.Length && text.IsCloser(at) && text.IsQuote(at) ? at + 1 : at;
        if (start >= text.Length)
        {
            return null;
        }

        if (text.IsOpener(start) && !text.IsQuote(start) && text.PartnerOf(start) is var close && close > start)
        {
            return TitleWords.EndsAt(text.Text, start + 1, close, TitleWords.BareStages) == close - start - 1 ? text.PrintedText(start + 1, close) : null;
        }

        var length = TitleWords.StartsAt(text.Text, start, text.Length, TitleWords.BareStages);
        return length > 1 ? text.PrintedText(start, start + length) : null;
    }
}
