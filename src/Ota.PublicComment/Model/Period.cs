namespace Ota.PublicComment;

/// <summary>A period (期間): always as printed, with dates only where they are certain.</summary>
public sealed record Period
{
    /// <summary>The text as printed.</summary>
    public required string Text { get; init; }

    /// <summary>The first day; null when the text does not fix it.</summary>
    public DateOnly? Opens { get; init; }

    /// <summary>The last day; null when the text does not fix it.</summary>
    public DateOnly? Closes { get; init; }
}
