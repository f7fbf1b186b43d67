namespace Ota.PublicComment;

/// <summary>A part of a plan's outline (編, 部, 章, 節).</summary>
public sealed record Chapter
{
    /// <summary>The ordinal id, unique in the plan.</summary>
    public required string Id { get; init; }

    /// <summary>The unit (編, 部, 章, 節).</summary>
    public required string Unit { get; init; }

    /// <summary>The number; null when it has none.</summary>
    public OutlineNumber? Number { get; init; }

    /// <summary>The title; null when unknown.</summary>
    public string? Title { get; init; }

    /// <summary>The pages; null when unknown.</summary>
    public NumberRange? Pages { get; init; }

    /// <summary>The parts below it.</summary>
    public ValueList<Chapter> Children { get; init; }

    /// <summary>The initiatives it holds.</summary>
    public ValueList<Initiative> Initiatives { get; init; }

    /// <summary>Whether only citations tell of it, not the plan itself.</summary>
    public bool IsInferred { get; init; }
}
