namespace Ota.PublicComment.Reading.Facts;

/// <summary>A part of a line that was understood.</summary>
/// <param name="Span">The part.</param>
/// <param name="Node">The consultation it belongs to.</param>
/// <param name="Field">Which text of the consultation it is; null for structure.</param>
/// <param name="FieldAt">Where in that text it begins.</param>
internal readonly record struct ConsumedSpan(TextSpan Span, ConsultationDraft Node, TextField? Field, int FieldAt);
