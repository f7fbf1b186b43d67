using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Linking;

/// <summary>Which of several plans a printed version (素案, 最終案) or volume (資料編) means, and whether its pages can be compared.</summary>
internal sealed class PlanVersions(ValueList<Plan> plans)
{
    /// <summary>No plan is named.</summary>
    public const int Any = -1;

    // Counted by themselves: their pages are not those of the plan.
    private static readonly string[] Apart = ["概要版", "概要", "資料編", "参考資料", "別冊", "対照表", "新旧対照表", "参考"];

    private static readonly string[] Whole = ["本編", "本文", "冊子", "計画書", "計画", "本計画"];

    /// <summary>The plan that a version means.</summary>
    /// <param name="version">The version as printed; null when none is.</param>
    /// <param name="isComparable">Whether pages of that version are pages of a plan that is known.</param>
    public int Find(string? version, out bool isComparable)
    {
        isComparable = true;
        if (version is null)
        {
            return Any;
        }

        var name = TitleFold.Of(version);
        for (var i = 0; i < plans.Count; i++)
        {
            if (IsNamed(plans[i], name, out isComparable))
            {
                return i;
            }
        }

        // 素案 of a plan that is only at hand as 案: the numbering may have moved, and that shows as a shift of pages.
        isComparable = !IsApart(name);
        return Any;
    }

    private static bool IsNamed(Plan plan, string name, out bool isComparable)
    {
        isComparable = true;
        for (var i = 0; i < plan.Volumes.Count; i++)
        {
            if (TitleFold.Of(plan.Volumes[i]) == name)
            {
                // The outline of a plan counts the pages of its first volume; which node stands in another is not known.
                isComparable = i == 0 || plan.Volumes.Count == 1;
                return true;
            }
        }

        return (plan.Stage is { Length: > 0 } stage && IsStage(name, TitleFold.Of(stage)))
            || (plan.Title is { Length: > 0 } title && TitleFold.Of(title) == name);
    }

    // 計画素案 is the 素案; 最終案 is not the 案.
    private static bool IsStage(string name, string stage)
        => name == stage || name == "計画" + stage || "計画" + name == stage;

    private static bool IsApart(string name)
        => Array.IndexOf(Apart, name) >= 0 || (name.EndsWith('編') && Array.IndexOf(Whole, name) < 0);
}
