namespace Ota.PublicComment;

/// <summary>A disposition (対応区分) as printed, with the document's own explanation.</summary>
public sealed record Disposition
{
    /// <summary>The code or words as printed: <c>○</c>, <c>1</c>, <c>原案どおり</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The explanation in the document's legend (凡例); null when there is none.</summary>
    public string? Legend { get; init; }

    /// <summary>What the explanation means; a legend may name several kinds, and without one nothing is known.</summary>
    public ValueList<DispositionKind> Kinds { get; init; }
}
