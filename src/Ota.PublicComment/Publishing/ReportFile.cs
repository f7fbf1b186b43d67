namespace Ota.PublicComment.Serialization;

/// <summary>One report of a folder, for its index.</summary>
public sealed record ReportFile
{
    /// <summary>The name of the report's file beside the index: <c>plan-2025.html</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What the report was made from.</summary>
    public required PublishInput Input { get; init; }
}
