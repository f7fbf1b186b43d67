namespace Ota.PublicComment.References;

/// <summary>Another plan, policy or guideline that a citation names: 国の「水循環推進基本方針」(令和2年6月16日閣議決定).</summary>
public sealed record CitedDocument
{
    /// <summary>The title, without brackets.</summary>
    public required string Title { get; init; }

    /// <summary>Who issued it, as printed before the title (国, 都); null when not printed.</summary>
    public string? Issuer { get; init; }

    /// <summary>The date printed with it; null when none is.</summary>
    internal DateMention? Date { get; init; }

    /// <summary>What happened on that date (閣議決定, 策定, 改定); null when not printed.</summary>
    public string? Event { get; init; }
}
