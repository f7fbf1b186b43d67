namespace Ota.PublicComment.Reading;

/// <summary>Where on a page something is printed, in points from the upper left corner of the page as it is read.</summary>
public sealed record SourceBox
{
    /// <summary>The page, 1-based.</summary>
    public required int Page { get; init; }

    /// <summary>The left side.</summary>
    public double Left { get; init; }

    /// <summary>The upper side.</summary>
    public double Top { get; init; }

    /// <summary>The right side.</summary>
    public double Right { get; init; }

    /// <summary>The lower side.</summary>
    public double Bottom { get; init; }
}
