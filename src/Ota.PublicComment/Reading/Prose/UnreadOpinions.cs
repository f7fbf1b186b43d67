using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Facts;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>
/// Tells that a text in which no opinion was read has the headings of some, so that statistics beside them do not pass for all of it.
/// </summary>
internal static class UnreadOpinions
{
    private const int LongestHeading = 20;
    private const int LeastSentences = 2;
    private const int MostNamed = 4;

    public static void Tell(DraftDocument draft, HeadingMatcher headings)
    {
        var prose = new ProseText(draft, [.. draft.Lines], isBesideTable: false);
        var clear = new LabelScanner(headings).AtHeads(prose.Lines)
            .FindAll(
                l => l.Reading
                    is { Strength: > HeadingStrength.Ambiguous, Role: ColumnRole.Number or ColumnRole.Opinion or ColumnRole.Response });
        var again = clear.GroupBy(l => l.Key).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();

        // A bare word with a text behind it is a label where it opens lines again and again.
        var labels =
            clear.FindAll(
                l => again.Contains(l.Key) || (l.IsStrong && (l.Shape != LabelShape.Bare || prose.Lines[l.Line].Length <= LongestHeading)));
        var roles = labels.Select(l => l.Reading.Role).Distinct().ToList();
        if ((roles.Count > 1 || labels.Exists(l => l.Reading.Role == ColumnRole.Response && again.Contains(l.Key)))
            && prose.Lines.Skip(labels[0].Line + 1).Sum(l => l.Text.AsSpan().Count('。')) >= LeastSentences)
        {
            Report(draft, labels[0].Line,
                [.. labels.Select(l => l.Word.Length > 0 ? l.Word : l.NumberText ?? "").Distinct(StringComparer.Ordinal)]);
        }
        else if (clear.Find(l => l.Line > 0 && l is { IsAlone: true, Reading.Role: ColumnRole.Response }) is { } answers
            && AnswersTopics(prose, answers.Line))
        {
            Report(draft, answers.Line, [answers.Word]);
        }
        else if (prose.Lines.Any(l => LabelWord.CountAtEnd(l.Text) is not null && l.Text.Any(CharacterClasses.IsHiragana))
            && Enumerable.Range(1, Math.Max(0, prose.Lines.Count - 1)).FirstOrDefault(i => IsAnsweredBullet(prose, i)) is > 0 and var line)
        {
            Report(draft, line - 1, [Shortened.Of(prose.Lines[line - 1].Text)]);
        }
    }

    private static void Report(DraftDocument draft, int line, List<string> words)
        => draft.Report(Catalogue.OpinionsUnread, draft.Lines[line], string.Join(" ", words.Take(MostNamed).Select(w => $"「{w}」")));

    // 意見についての回答 over 【まちの形について】 and a polite sentence: answers to opinions that are not printed.
    private static bool AnswersTopics(ProseText prose, int heading)
    {
        for (var i = heading + 1; i + 1 < prose.Lines.Count; i++)
        {
            var topic = prose.Lines[i].Text;
            if (topic.Length <= 2 * LongestHeading && prose.FactsOf(i).Kind == LoneLineKind.Group
                && FactLabel.At(topic, CountScanner.BodyStart(topic)) is null
                && prose.Lines[i + 1].Text is [.., '。'] answer && Voice.IsPolite(answer))
            {
                return true;
            }
        }

        return false;
    }

    // - 照明が暗い, and right below it a polite sentence.
    private static bool IsAnsweredBullet(ProseText prose, int line)
    {
        var bullet = BulletLine.Read(prose, line - 1);
        var below = BulletLine.Read(prose, line);
        return bullet.HasBullet && below is { HasBullet: false, FollowsBreak: false } && below.Text.Text[^1] == '。'
            && Voice.IsPolite(below.Text.Text)
            && bullet.Text.Text.Any(CharacterClasses.IsHiragana);
    }
}
