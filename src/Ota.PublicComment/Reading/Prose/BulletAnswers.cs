using System.Collections.Frozen;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>Finds the lines that lead from bullets to their answer without an arrow: （市の考え方） alone in its line, again and again.</summary>
internal static class BulletAnswers
{
    private const int Longest = 20;

    /// <summary>
    /// The lines with each such label as an answer; as they are where one stands under no bullet, or bullets of the answer would be
    /// opinions.
    /// </summary>
    public static List<BulletLine> Take(List<BulletLine> lines, HeadingMatcher headings)
    {
        var labels = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i] is { HasBullet: false, Arrow: < 0, Text.Length: <= Longest } && HeadingFold.Of(lines[i].Text.Text) is var word
                && headings.Read(word) is { Role: ColumnRole.Response, Strength: > HeadingStrength.Ambiguous }
                && !HeadingLine.IsAt(lines[i].Text.Text, headings))
            {
                (labels.TryGetValue(word, out var known) ? known : labels[word] = []).Add(i);
            }
        }

        // 主な意見と市の考え方 over all of it is read as such a label too, but stands there once.
        var found = labels.Values.OrderByDescending(l => l.Count).ThenBy(l => l[0]).FirstOrDefault() ?? [];
        var areAnswers = found.Count > 1
            && found.TrueForAll(
                i => i > 0 && lines[i - 1].HasBullet && i + 1 < lines.Count && lines[i + 1] is { HasBullet: false, FollowsBreak: false });
        var taken = new List<BulletLine>(lines);
        foreach (var i in areAnswers ? found : [])
        {
            taken[i] = lines[i] with { Arrow = 0, AnswerStart = lines[i].Text.Length };
        }

        return taken;
    }

    /// <summary>The lines that begin with one label of the answers, again and again, where none begins with a label of the opinions, and
    /// where the answer starts in each: １　雑誌を増やしてほしい。 / 区の対応　予算の範囲で増やします。</summary>
    public static IReadOnlyDictionary<int, int> Labelled(ProseText prose, HeadingMatcher headings)
    {
        var labels = new Dictionary<string, Dictionary<int, int>>(StringComparer.Ordinal);
        var isNamed = false;
        for (var i = 0; i < prose.Lines.Count; i++)
        {
            var text = prose.Lines[i].Text;
            if ((BulletLabels.At(text, 0, ColumnRole.Opinion, headings).Word is not null && !HeadingLine.IsAt(text, headings))
                || (text.Length <= Longest && !text.Contains("考え方", StringComparison.Ordinal) && !LegendLine.GoesOn(prose.Lines, i)
                    && headings.Read(HeadingFold.Of(text).TrimEnd(':'))
                        is { Role: ColumnRole.Opinion, Strength: > HeadingStrength.Ambiguous }
                    && (labels.Count > 0 || isNamed)))
            {
                return FrozenDictionary<int, int>.Empty;
            }

            // 意見： once over all of them names none.
            isNamed |= text.Length <= Longest
                && headings.Read(HeadingFold.Of(text).TrimEnd(':')) is { Role: ColumnRole.Opinion, Strength: > HeadingStrength.Ambiguous };

            // - 市の考え方：…: a label may stand behind the sign of a list inside the list.
            var sign = BulletSigns.IsBullet(text[0]) ? text.Length - text.AsSpan(1).TrimStart().Length : 0;
            if (BulletLabels.At(text, sign, ColumnRole.Response, headings) is ({ } word, var end) && !HeadingLine.IsAt(text, headings))
            {
                (labels.TryGetValue(word, out var known) ? known : labels[word] = []).Add(i, end);
            }
        }

        // One label alone proves nothing.
        return labels.Count == 1 && labels.Values.First() is { Count: > 1 } only ? only
            : LabelsAlone(prose, headings) ?? (labels.Count == 0 ? Outcomes(prose) : null) ?? UnmarkedAnswers.Find(prose);
    }

    // １　本数を増やしてほしい。 / 【検討】協議します。: what became of the opinion, in brackets, begins each answer.
    private static Dictionary<int, int>? Outcomes(ProseText prose)
        => Enumerable.Range(1, Math.Max(0, prose.Lines.Count - 1)).Where(i => IsOutcome(prose.Lines[i].Text)
            && BulletLine.MarkAt(prose, i - 1) is { Value: > 0 }).ToDictionary(i => i, _ => 0) is { Count: > 1 } found ? found : null;

    private static bool IsOutcome(string text)
        => BracketSet.Label.Opens(text[0]) && BracketSet.Label.CloseOf(text.AsSpan(0, Math.Min(Longest, text.Length))) is > 2 and var close
            && close + 1 < text.Length && DispositionWords.KindsOfCode(text[1..close]) is [not DispositionKind.Other, ..];

    // １．減免を広げるべきではないか。 / ＜市の考え方＞ / …: one label alone in its line, again and again, with one number that counts on before each.
    private static Dictionary<int, int>? LabelsAlone(ProseText prose, HeadingMatcher headings)
    {
        var labels = Enumerable.Range(0, prose.Lines.Count)
            .Where(i => prose.Lines[i].Length <= Longest && !HeadingLine.IsAt(prose.Lines[i].Text, headings)
                && headings.Read(HeadingFold.Of(prose.Lines[i].Text))
                    is { Role: ColumnRole.Response, Strength: > HeadingStrength.Ambiguous })
            .GroupBy(i => HeadingFold.Of(prose.Lines[i].Text)).OrderByDescending(g => g.Count()).FirstOrDefault()?.ToList() ?? [];
        if (labels.Count < 2)
        {
            return null;
        }

        var marks = labels.ConvertAll(static _ => new List<(char Form, int Value)>());
        for (var k = 0; k < labels.Count; k++)
        {
            for (var i = k == 0 ? 0 : labels[k - 1] + 1; i < labels[k]; i++)
            {
                if (BulletLine.MarkAt(prose, i) is { Value: > 0 } mark)
                {
                    marks[k].Add(mark);
                }
            }
        }

        // Over the first the sections of the page may be numbered too; (2) may hold a list 1, 2, and so may the answer.
        var counts = marks[0].Where(m => m.Value == 1).Select(m => m.Form).Distinct().Any(form => marks[0].FindAll(m => m.Form == form)
            is [.., { Value: 1 }] && Enumerable.Range(1, marks.Count - 1).All(k => marks[k].FindAll(m => m.Form == form)
            is [{ Value: var value }] && value == k + 1));
        if (!counts)
        {
            return null;
        }

        return labels.ToDictionary(i => i, i => prose.Lines[i].Length);
    }

    /// <summary>The lines in which a label of the answers stands behind the opinion, again and again: ・区域が狭い。（回答）人口の見通しに
    /// 基づきます。</summary>
    public static IReadOnlyDictionary<int, TextSpan> Inside(ProseText prose, HeadingMatcher headings)
    {
        var labels = new Dictionary<string, Dictionary<int, TextSpan>>(StringComparer.Ordinal);
        for (var i = 0; i < prose.Lines.Count; i++)
        {
            var text = prose.Lines[i].Text;
            for (var at = 2; at < text.Length; at++)
            {
                if ((char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '。' or '？' or '）' or ')') && !char.IsWhiteSpace(text[at])
                    && BulletLabels.At(text, at, ColumnRole.Response, headings) is ({ } word, var end) && IsSetApart(text, at, end))
                {
                    (labels.TryGetValue(word, out var known) ? known : labels[word] = []).TryAdd(i, TextSpan.FromBounds(at, end));
                    break;
                }
            }
        }

        return labels.Count == 1 && labels.Values.First() is { Count: > 1 } only ? only : FrozenDictionary<int, TextSpan>.Empty;
    }

    // （回答）, 回答：: a word between blanks may be one of the sentence.
    private static bool IsSetApart(string text, int at, int end)
        => BracketSet.Label.Opens(text[at]) || text.AsSpan(at, end - at).IndexOfAny(':', '：') > 0;
}
