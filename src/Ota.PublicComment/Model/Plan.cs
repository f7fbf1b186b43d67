namespace Ota.PublicComment;

/// <summary>The plan (計画) that citations lead to, as an outline.</summary>
public sealed record Plan
{
    /// <summary>Its name; null when unknown.</summary>
    public string? Title { get; init; }

    /// <summary>Its stage (素案, 案 …); null when unknown.</summary>
    public string? Stage { get; init; }

    /// <summary>Its volumes (本編, 資料編).</summary>
    public ValueList<string> Volumes { get; init; }

    /// <summary>Its chapters in order.</summary>
    public ValueList<Chapter> Chapters { get; init; }

    /// <summary>Initiatives that stand under no chapter.</summary>
    public ValueList<Initiative> Initiatives { get; init; }
}
