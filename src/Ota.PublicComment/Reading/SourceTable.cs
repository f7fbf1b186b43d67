namespace Ota.PublicComment.Reading;

/// <summary>A table.</summary>
public sealed record SourceTable : SourceBlock
{
    /// <summary>The rows in order.</summary>
    public required ValueList<SourceRow> Rows { get; init; }

    /// <summary>
    /// Whether every line break and every space of its cells is known to be meant: the format has taken out where a full line was wrapped.
    /// False where it does not know.
    /// </summary>
    public bool HasMeantLines { get; init; }
}
