using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Sources;

namespace Ota.PublicComment.Reading.Evidence;

/// <summary>A row as printed, for repairs that read it anew.</summary>
/// <param name="Layout">The columns of its table.</param>
/// <param name="Cells">Its cells.</param>
internal sealed record PrintedRow(ColumnLayout Layout, TracedText[] Cells);
