namespace Ota.PublicComment.Reading.Quantities;

/// <summary>A number of a line with the words before it.</summary>
/// <param name="Label">The words before it, without marks and white space around; empty when there are none.</param>
/// <param name="Number">The number with its unit.</param>
/// <param name="Value">The number; null where only its unit is printed (FAX 人).</param>
/// <param name="Unit">What it counts, as printed behind it.</param>
/// <param name="Depth">In how many brackets it stands.</param>
internal readonly record struct CountGroup(TextSpan Label, TextSpan Number, int? Value, CountUnit Unit, int Depth)
{
    /// <summary>Whether it counts bodies and not persons: 2団体, 3社.</summary>
    public bool IsBody { get; init; }
}
