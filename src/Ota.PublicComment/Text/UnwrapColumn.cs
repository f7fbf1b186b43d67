namespace Ota.PublicComment.Text;

/// <summary>How the cells of a column are to be un-wrapped.</summary>
/// <param name="Role">What the column holds.</param>
/// <param name="IsWrapped">Whether the table sets its lines with single spaces (<see cref="WrapMeasure.IsWrapped"/> of the worst text
/// column), or the host says so.</param>
/// <param name="LineWidth">The width in half-width columns at which the lines of the column are broken by line breaks; 0 when there is none
/// (<see cref="WrapMeasure.LineWidth"/>).</param>
internal readonly record struct UnwrapColumn(TextRole Role, bool IsWrapped, int LineWidth = 0);
