namespace Ota.PublicComment;

/// <summary>A numbered measure of a plan (取組, 施策, 事業). 取組4 is not 施策4.</summary>
public sealed record Initiative
{
    /// <summary>The ordinal id, unique in the plan.</summary>
    public required string Id { get; init; }

    /// <summary>The plan's word for it (取組, 施策, 事業).</summary>
    public required string Term { get; init; }

    /// <summary>The number; null when it has none.</summary>
    public OutlineNumber? Number { get; init; }

    /// <summary>The title; null when unknown.</summary>
    public string? Title { get; init; }

    /// <summary>The pages; null when unknown.</summary>
    public NumberRange? Pages { get; init; }

    /// <summary>The measures below it.</summary>
    public ValueList<Initiative> Children { get; init; }

    /// <summary>Whether only citations tell of it, not the plan itself.</summary>
    public bool IsInferred { get; init; }
}
