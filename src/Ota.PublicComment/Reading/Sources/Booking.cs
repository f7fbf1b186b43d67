using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Reading.Sources;

/// <summary>What became of a run of a cell, as long as nobody asks for the map.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Span">The run in it.</param>
/// <param name="Name">The node of a text and of structure, and the code of the repair that took a run out.</param>
/// <param name="Paragraph">Which one of a list; -1 where the field is none.</param>
/// <param name="At">Where the run begins in the text of the document.</param>
/// <param name="KindCode">A <see cref="SourceSegmentKind"/> in one byte.</param>
/// <param name="FieldCode">A <see cref="TextField"/> in one byte.</param>
internal readonly record struct Booking(int Cell, TextSpan Span, string? Name, int Paragraph, int At, byte KindCode, byte FieldCode)
{
    public SourceSegmentKind Kind => (SourceSegmentKind)KindCode;

    public TextField Field => (TextField)FieldCode;

    public SourceSegment ToSegment() => new()
    {
        Cell = Cell,
        Span = Span,
        Kind = Kind,
        Node = Kind == SourceSegmentKind.Structure ? Name : null,
        RepairCode = Kind == SourceSegmentKind.Removed ? Name : null,
        Place = Kind == SourceSegmentKind.Text
            ? new TextPlace { Node = Name!, Field = Field, Paragraph = Paragraph < 0 ? null : Paragraph,
                Span = new TextSpan(At, Span.Length) }
            : null,
    };
}
