using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Facts;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>
/// Bullets with answers: 「・意見（2件） → 回答」. Bullets in a row are opinions; the arrow, or the first line without the bullet, answers all since
/// the last answer.
/// </summary>
/// <param name="headings">What headings mean.</param>
internal sealed class BulletLayout(HeadingMatcher headings) : ITextLayout
{
    private const int MostLines = 6;
    private const int LongestHead = 20;

    public LayoutProposal? Propose(ProseText prose)
    {
        if (StrayBullets.Find(prose) is not { } strays || Read(strays.Text) is not { } proposal)
        {
            return Read(prose);
        }

        foreach (var line in strays.Moved)
        {
            proposal.Report(Catalogue.LabelOrder, line, $"「{Shortened.Of(line.Text)}」");
        }

        return proposal;
    }

    private LayoutProposal? Read(ProseText prose)
    {
        var labelled = BulletAnswers.Labelled(prose, headings);
        var inside = BulletAnswers.Inside(prose, headings);
        var lines =
            BulletLabels.TakeFields(BulletAnswers.Take(
                BulletLabels.Take(
                    [.. Enumerable.Range(0, prose.Lines.Count).Select(i => BulletLine.Read(prose, i, labelled, inside))], headings),
                headings), headings);
        if (lines.Count(l => BulletLabels.IsField(l, headings)) > 1)
        {
            // Each bullet is a field of a record, and not an opinion.
            return null;
        }

        var byArrow = Established(lines, IsAnswered);
        if (MayBeSteps(lines) || (byArrow is { } sign && AreCellsOfRows(prose, lines, sign)))
        {
            return null;
        }

        if (byArrow is { } bullet && lines.Count(l => l.Arrow >= 0) is var arrows
            && (arrows > 1 || (!prose.IsBesideTable && IsResult(lines))))
        {
            return new BulletReader(prose, lines, bullet, hasArrows: true).Propose();
        }

        // Without arrows only the counts tell opinions from any other list.
        var byCount = Established(lines, static (all, i) => all[i].HasCount);
        return !prose.IsBesideTable
            && byCount is { } counted
            && lines.Count(l => l.Bullet == counted && l.HasCount) is > 1 and var counts
            && counts * 2 >= lines.Count(l => l.Bullet == counted)
            && IsResult(lines)
            ? new BulletReader(prose, lines, counted, hasArrows: false).Propose()
            : null;
    }

    // １．意見を分類します。→ 文化財課が行います。 ２．…: steps, unless the page counts them as opinions or a line over them says that they are.
    private static bool MayBeSteps(List<BulletLine> lines)
    {
        var numbered = lines.FindAll(l => l.Number is not null);
        if (numbered.Count == 0 || !numbered.TrueForAll(l => l.Arrow > 0 && BulletSigns.IsArrowAt(l.Text.Text, l.Arrow)))
        {
            return false;
        }

        return lines.Exists(l => NoOpinions.Says(l.Text.Text)) || !lines.Skip(1).Any(l => !l.HasBullet
            && l.Text.Text.Contains("意見", StringComparison.Ordinal) && (IsHead(l.Text.Text)
                || StatementReader.Read(l.Text.Text, 0).Exists(s => s.Counts.Of(CountUnit.Opinions) == numbered.Count)));
    }

    // No. 意見の概要 市の考え方 over 1 財政が厳しい。 / ⇒課題と書くべきでは。 / 課題と書きます。: the answers stand in a column of their own, and
    // the arrow is the citizen's. Where each row has one, it may as well lead to the answer.
    private bool AreCellsOfRows(ProseText prose, List<BulletLine> lines, char sign)
    {
        var first = lines.FindIndex(l => l.Bullet == sign);
        if (first < 1 || lines[first].Number is null || !HeadingLine.IsAt(lines[first - 1].Text.Text, headings))
        {
            return false;
        }

        var isAnswered = false;
        for (var i = lines.Count - 1; i >= first; i--)
        {
            isAnswered |= lines[i].Arrow >= 0;
            if (BulletLine.MarkAt(prose, i) is { } mark && mark.Bullet == sign)
            {
                if (!isAnswered)
                {
                    return true;
                }

                isAnswered = false;
            }
        }

        return false;
    }

    private static bool IsHead(string text)
        => text.Length <= LongestHead && !text.Contains('。') && StatementReader.Read(text, 0).Count == 0;

    private static bool IsResult(List<BulletLine> lines)
        => lines.Exists(l => !l.HasBullet && (BothSides.AreNamed(l.Text.Text)
            || (l.Text.Text.Contains("意見", StringComparison.Ordinal) && l.Text.Text.Contains("結果", StringComparison.Ordinal))));

    /// <summary>The bullet of the lines that answers follow.</summary>
    private static char? Established(List<BulletLine> lines, Func<List<BulletLine>, int, bool> isOpinion)
    {
        var uses = new Dictionary<char, int>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].HasBullet && isOpinion(lines, i))
            {
                uses[lines[i].Bullet] = uses.GetValueOrDefault(lines[i].Bullet) + 1;
            }
        }

        return uses.Count == 0 ? null : uses.OrderByDescending(u => u.Value).ThenBy(u => u.Key).First().Key;
    }

    private static bool IsAnswered(List<BulletLine> lines, int i)
    {
        var next = i + 1;
        while (lines[i].Number is not null && next < lines.Count && next < i + MostLines
            && lines[next] is { HasBullet: false, IsAnswer: false })
        {
            next++;
        }

        // Behind an opinion of several lines only a label alone in its line leads to the answer.
        return lines[i].Arrow > 0 || (next < lines.Count && lines[next].IsAnswer && (next == i + 1 || lines[next].IsLabelOnly));
    }
}
