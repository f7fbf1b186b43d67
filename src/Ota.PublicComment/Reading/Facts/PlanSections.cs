using Ota.PublicComment.Reading.Titles;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>
/// Finds the headings under which one page gives the results of several public comments, each on a plan of its own:
/// I.漁港管理条例案に対する意見募集の結果 … II.海岸利用計画（案）に対する意見募集の結果 ….
/// </summary>
internal static class PlanSections
{
    private const int MostHeadings = 40;

    /// <summary>The headings with the plan each names; empty where fewer than two plans have one.</summary>
    public static IReadOnlyDictionary<FactLine, (string Plan, TextSpan Span)> Of(FactPage page)
    {
        var found = new Dictionary<FactLine, (string Plan, TextSpan Span)>();
        foreach (var line in page.Lines.Where(l => IsHeading(l)).Take(MostHeadings))
        {
            if (TitlePlanReader.Read(new TitleText(line.Text[line.Body..])) is [var only])
            {
                found.Add(line, (only.Plan.Text, new TextSpan(line.Body + only.Name.Start, only.Name.Length)));
            }
        }

        var level = found.GroupBy(f => f.Key.Level).FirstOrDefault(g => g.Select(f => f.Value.Plan).Distinct(StringComparer.Ordinal).Count() > 1);
        return level is null ? new Dictionary<FactLine, (string, TextSpan)>() : level.ToDictionary(f => f.Key, f => f.Value);
    }

    // The heading of a section about answers to one plan's opinions names the plan, too, but it must speak of asking or of the result.
    private static bool IsHeading(FactLine line)
        => line is { IsSentence: false, IsQuoted: false, IsNote: false } && line.Text.Length <= TitleLineFilter.LongestLine && (line.Level > 0 || IsEnumerated(line))
            && Array.Exists(["意見募集", "パブリックコメント", "パブリック・コメント", "意見公募", "意見の募集", "パブコメ"], w => line.Text.Contains(w, StringComparison.Ordinal))
            && line.Text.Contains("結果", StringComparison.Ordinal);

    private static bool IsEnumerated(FactLine line) => TitleLineFilter.IsEnumerated(line.Text);
}
