using System.Collections.Frozen;
using Ota.PublicComment.Reading.Headings;
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
        for (var i = 0; i < prose.Lines.Count; i++)
        {
            var text = prose.Lines[i].Text;
            if (BulletLabels.At(text, 0, ColumnRole.Opinion, headings).Word is not null
                || (text.Length <= Longest
                    && headings.Read(HeadingFold.Of(text)) is { Role: ColumnRole.Opinion, Strength: > HeadingStrength.Ambiguous }))
            {
                return FrozenDictionary<int, int>.Empty;
            }

            if (BulletLabels.At(text, 0, ColumnRole.Response, headings) is ({ } word, var end) && !HeadingLine.IsAt(text, headings))
            {
                (labels.TryGetValue(word, out var known) ? known : labels[word] = []).Add(i, end);
            }
        }

        // One label alone proves nothing.
        return labels.Count == 1 && labels.Values.First() is { Count: > 1 } only ? only : FrozenDictionary<int, int>.Empty;
    }
}
