using Ota.PublicComment.Reading.Tracing;

namespace Ota.PublicComment.Reading.Recognition;

/// <summary>A row as printed, for repairs that read it anew.</summary>
/// <param name="Layout">The columns of its table.</param>
/// <param name="Cells">Its cells.</param>
internal sealed record PrintedRow(ColumnLayout Layout, TracedText[] Cells);
