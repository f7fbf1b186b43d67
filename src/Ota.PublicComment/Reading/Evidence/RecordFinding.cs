namespace Ota.PublicComment.Reading.Evidence;

/// <summary>A finding about a row that has no id yet.</summary>
/// <param name="Field">The text of the row it is about; null when it is about the row.</param>
/// <param name="Diagnostic">The finding without node and place.</param>
internal readonly record struct RecordFinding(TextField? Field, Diagnostic Diagnostic);
