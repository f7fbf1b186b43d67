namespace Ota.PublicComment.Pdf.Rules;

/// <summary>A straight ruling line: a stroke, a thin rectangle, or what dashes and dots were merged to.</summary>
/// <param name="IsHorizontal">Whether it lies; else it stands.</param>
/// <param name="At">Its y when it lies, its x when it stands.</param>
/// <param name="From">Its left or upper end.</param>
/// <param name="To">Its right or lower end.</param>
internal readonly record struct Rule(bool IsHorizontal, double At, double From, double To)
{
    public double Length => To - From;
}
