namespace Ota.PublicComment;

/// <summary>The name of a plan as a title gives it.</summary>
public sealed record PlanTitle
{
    /// <summary>The name without provisional mark and stage: <c>情報化推進計画</c>.</summary>
    public required string Text { get; init; }

    /// <summary>Whether the name is provisional (仮称).</summary>
    public bool IsProvisional { get; init; }

    /// <summary>The stage as printed (素案, 案, 最終案, 中間のまとめ …); null when none is printed.</summary>
    public string? Stage { get; init; }

    /// <summary>The volumes the document names (本編, 資料編).</summary>
    public ValueList<string> Volumes { get; init; }
}
