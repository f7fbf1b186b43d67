using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>
/// Tells what a source seems to be in which no result was found: a feed, a survey, the call for opinions, a page that speaks of them.
/// </summary>
internal static class NoResult
{
    private const int LeastLinks = 2;
    private const int LeastShares = 3;
    private static readonly string[] FeedMarks = ["<rss", "<feed", "<rdf", "<channel", "<item", "<entry"];
    private static readonly string[] SurveyWords = ["アンケート", "調査票", "設問", "回答者数", "有効回答", "回収率"];
    private static readonly string[] ConsultationWords = ["パブリックコメント", "パブリック・コメント"];
    private static readonly string[] CallWords = ["提出方法", "提出先", "応募方法", "提出期限", "募集します", "募集しています", "募集いたします", "お寄せください", "提出してください"];
    private static readonly string[] AnswerWords = ["考え方", "回答", "結果", "見解"];

    /// <summary>Reports what the source is; false, with nothing reported, where nothing says so.</summary>
    public static bool Tell(DraftDocument draft)
    {
        if (draft.NoResults is [var table, ..])
        {
            draft.Report(table.Descriptor, table.At, table.Argument);
            return true;
        }

        List<TracedText> lines = [.. draft.Lines, .. draft.Notes];
        var links = lines.Count(l => l.Text.Contains("http://", StringComparison.OrdinalIgnoreCase)
            || l.Text.Contains("https://", StringComparison.OrdinalIgnoreCase));
        if (lines.Find(IsFeed) is { } feed)
        {
            draft.Report(Catalogue.LooksLikeFeed, feed, Number(Math.Max(links, lines.Count(l => IsEntry(l.Text)))));
            return true;
        }

        if (links >= LeastLinks && links * 2 >= lines.Count)
        {
            draft.Report(Catalogue.LooksLikeFeed, lines[0], Number(links));
            return true;
        }

        var shares = lines.Count(l => HoldsShare(l.Text));
        if (Find(lines, SurveyWords) is { } survey
            && (shares >= LeastShares || (lines.IndexOf(survey) == 0 && Find([survey], ConsultationWords) is null)))
        {
            draft.Report(Catalogue.LooksLikeSurvey, survey, Shortened.Of(survey.Text));
            return true;
        }

        return TellTalk(draft, lines);
    }

    /// <summary>Whether the lines call for opinions: a period among them is no result yet.</summary>
    public static bool IsCall(DraftDocument draft)
    {
        List<TracedText> lines = [.. draft.Lines, .. draft.Notes];
        return CallWords.Count(w => Find(lines, [w]) is not null) >= 2;
    }

    /// <summary>Reports the tables that are no results in a source that holds one beside them.</summary>
    public static void TellBeside(DraftDocument draft)
    {
        foreach (var (descriptor, at, argument) in draft.NoResults)
        {
            draft.Diagnostics.Add(new Diagnostic
            {
                Descriptor = descriptor,
                Severity = DiagnosticSeverity.Warning,
                Location = draft.Ledger.Locate(at),
                Arguments = [argument],
            });
        }
    }

    private static bool TellTalk(DraftDocument draft, List<TracedText> lines)
    {
        if (Find(lines, ["意見", .. ConsultationWords]) is null)
        {
            return false;
        }

        if (CallWords.Count(w => Find(lines, [w]) is not null) >= 2 && Find(lines, CallWords) is { } call)
        {
            draft.Report(Catalogue.LooksLikeCall, call, Shortened.Of(call.Text));
            return true;
        }

        if (Find(lines, AnswerWords) is { } mention)
        {
            draft.Report(Catalogue.OnlyMentions, mention, Shortened.Of(mention.Text));
            return true;
        }

        return false;
    }

    private static TracedText? Find(List<TracedText> lines, string[] words)
        => lines.Find(l => AnyWord.In(l.Text, words));

    private static bool IsFeed(TracedText line)
    {
        var text = line.Text.AsSpan().TrimStart();
        foreach (var mark in FeedMarks)
        {
            if (text.StartsWith(mark, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEntry(string text) => text.Contains("<item", StringComparison.OrdinalIgnoreCase)
        || text.Contains("<entry", StringComparison.OrdinalIgnoreCase);

    private static bool HoldsShare(string text)
    {
        var at = text.AsSpan().IndexOfAny('%', '％');
        return at > 0 && Text.CharacterClasses.IsDigit(text[at - 1]);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
