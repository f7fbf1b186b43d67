using System.Globalization;
using System.Text;

namespace Ota.PublicComment.Tests.Reading.Plans;

/// <summary>A plan that was read, as lines a person can review: the outline, then the findings.</summary>
internal static class PlanOutline
{
    public static PlanResult Read(string text, string name = "plan.txt")
        => PublicCommentPipeline.Default.ReadPlan(text, new SourceInfo { FileName = name },
            cancellationToken: TestContext.Current.CancellationToken);

    public static string Of(PlanResult result)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{result.Outcome}\n");
        if (result.Plan is { } plan)
        {
            text.Append(CultureInfo.InvariantCulture, $"{plan.Title ?? "?"} | {plan.Stage ?? "?"} | {string.Join(' ', plan.Volumes)}\n");
            foreach (var node in PlanNode.InModelOrder(plan))
            {
                var number = node.Number is { } n ? $"{n.Label}({string.Join('.', n.Parts)})" : "-";
                var pages = node.Pages is not { } p ? "" : p.First == p.Last ? $" p{p.First}" : $" p{p.First}-{p.Last}";
                text.Append(CultureInfo.InvariantCulture,
                    $"{new string(' ', node.Depth * 2)}{node.Id} [{node.Unit}] {number} {node.Title ?? "?"}{pages}\n");
            }
        }

        foreach (var finding in result.Diagnostics)
        {
            text.Append(CultureInfo.InvariantCulture, $"{finding}\n");
        }

        return text.ToString();
    }
}
