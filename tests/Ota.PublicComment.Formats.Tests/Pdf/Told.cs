namespace Ota.PublicComment.Formats.Tests.Pdf;

/// <summary>Asks whether a finding names a cell.</summary>
internal static class Told
{
    /// <summary>Whether it names a cell of a row, of any column or of one.</summary>
    public static bool Names(this Diagnostic finding, int? table, int? row, int? column = null)
        => finding.RelatedLocations.Prepend(finding.Location)
            .Any(l => l.Cell is { } cell && cell.Table == table && cell.Row == row && (column is null || cell.Column == column));
}
