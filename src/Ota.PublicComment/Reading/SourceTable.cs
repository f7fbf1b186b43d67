namespace Ota.PublicComment.Reading;

/// <summary>A table.</summary>
public sealed record SourceTable : SourceBlock
{
    /// <summary>The rows in order.</summary>
    public required ValueList<SourceRow> Rows { get; init; }
}
