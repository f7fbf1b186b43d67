namespace Ota.PublicComment;

/// <summary>A heading of the plan as a document names it: <c>第4章 情報化への取組</c>.</summary>
public sealed record PlanHeading
{
    /// <summary>The unit (編, 部, 章, 節); null for a bare number or title.</summary>
    public string? Unit { get; init; }

    /// <summary>The number; null when only a title is printed.</summary>
    public OutlineNumber? Number { get; init; }

    /// <summary>The title; null when only a number is printed.</summary>
    public string? Title { get; init; }
}
