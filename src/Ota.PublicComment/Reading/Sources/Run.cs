namespace Ota.PublicComment.Reading.Sources;

/// <summary>A run of a text that came from one cell without a break.</summary>
/// <param name="At">Where it stands in the text.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="Cell">The cell it came from.</param>
/// <param name="Start">Where it stands in the cell.</param>
internal readonly record struct Run(int At, int Length, int Cell, int Start)
{
    public int End => At + Length;

    /// <summary>What of it lies in a part of the text, counted from where the part begins.</summary>
    public Run Within(TextSpan part)
    {
        var from = Math.Max(At, part.Start);
        var to = Math.Min(End, part.End);
        return new Run(from - part.Start, to - from, Cell, Start + from - At);
    }
}
