namespace Ota.PublicComment.Pdf.Spacing;

/// <summary>What a printed line has in one column.</summary>
/// <param name="Column">The column.</param>
/// <param name="Baseline">Its baseline.</param>
/// <param name="Size">The size of its letters.</param>
/// <param name="IsNumber">Whether it is a number in the column of numbers.</param>
internal readonly record struct Fragment(int Column, double Baseline, double Size, bool IsNumber);
