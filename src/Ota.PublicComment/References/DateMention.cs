using Ota.PublicComment.Text;

namespace Ota.PublicComment.References;

/// <summary>A date written in a text. It is no citation.</summary>
internal sealed record DateMention
{
    /// <summary>Where it is written.</summary>
    public required TextPlace Place { get; init; }

    /// <summary>The date as written.</summary>
    public required string Text { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day; equal to <see cref="From"/> for a single day.</summary>
    public required DateOnly To { get; init; }

    /// <summary>How exactly it is written.</summary>
    public DatePrecision Precision { get; init; }

    /// <summary>What is odd about it.</summary>
    public DateFlags Flags { get; init; }
}
