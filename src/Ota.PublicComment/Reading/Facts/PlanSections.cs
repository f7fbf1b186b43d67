using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Titles;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>
/// Finds the headings under which one page gives the results of several public comments, each on a plan of its own:
/// I.漁港管理条例案に対する意見募集の結果 … II.海岸利用計画（案）に対する意見募集の結果 …; ● 環境基本計画（案） … ● 緑の基本計画（案） ….
/// </summary>
internal static class PlanSections
{
    private const int MostHeadings = 40;
    private const string Asked = "に対する意見募集の結果";

    /// <summary>The headings with the plan each names; empty where fewer than two plans have one.</summary>
    public static IReadOnlyDictionary<FactLine, (string Plan, TextSpan Span)> Of(FactPage page)
    {
        var lines = page.Lines.ToList();
        var found = new List<(int At, FactLine Line, string Plan, TextSpan Span)>();
        for (var i = 0; i < lines.Count && found.Count < MostHeadings; i++)
        {
            if (MayHead(lines[i]) && PlanOf(lines[i]) is var (plan, span))
            {
                found.Add((i, lines[i], plan, span));
            }
        }

        var level = found.GroupBy(f => f.Line.Level).FirstOrDefault(g => g.Select(f => f.Plan).Distinct(StringComparer.Ordinal).Count() > 1
            && (g.Count(f => SaysResult(f.Line)) > 1 || HaveFacts(lines, [.. g.Select(f => f.At)])));
        return level is null ? new Dictionary<FactLine, (string, TextSpan)>() : level.ToDictionary(f => f.Line, f => (f.Plan, f.Span));
    }

    private static bool MayHead(FactLine line)
        => line is { IsSentence: false, IsQuoted: false, IsNote: false } && line.Text.Length <= TitleLineFilter.LongestLine
            && (line.Level > 0 || TitleLineFilter.IsEnumerated(line.Text));

    private static (string Plan, TextSpan Span)? PlanOf(FactLine line)
    {
        var body = line.Text[line.Body..];
        return TitlePlanReader.Read(new TitleText(SaysResult(line) ? body : body + Asked)) is [var only] && only.Name.End <= body.Length
            ? (only.Plan.Text, new TextSpan(line.Body + only.Name.Start, only.Name.Length)) : null;
    }

    // The heading of a section about answers to one plan's opinions names the plan, too, but it must speak of asking or of the result.
    private static bool SaysResult(FactLine line)
        => TitleWords.Contains(line.Text, TitleWords.Procedures)
            && line.Text.Contains("結果", StringComparison.Ordinal);

    // ● 環境基本計画（案） over its own period or its own counts: a chapter of one plan has neither.
    private static bool HaveFacts(List<FactLine> lines, List<int> headings)
    {
        for (var h = 0; h < headings.Count; h++)
        {
            var end = h + 1 < headings.Count ? headings[h + 1] : lines.Count;
            if (!lines.GetRange(headings[h] + 1, end - headings[h] - 1).Exists(l => !l.IsQuoted
                && (l.Label is { Kind: FactKind.Period or FactKind.Opening }
                || (!l.IsSentence && l.Statements.Exists(s => CountWords.IsHeadline(s.Role))))))
            {
                return false;
            }
        }

        return true;
    }
}
