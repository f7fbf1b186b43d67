using Ota.PublicComment.Pdf.Lines;
using Ota.PublicComment.Pdf.Rules;

namespace Ota.PublicComment.Pdf.Tables;

/// <summary>A page with its ruled tables taken out of its lines.</summary>
internal sealed record PageLayout
{
    public required int Page { get; init; }

    public required double Width { get; init; }

    public required double Height { get; init; }

    /// <summary>Its tables from top to bottom.</summary>
    public required List<PageTable> Tables { get; init; }

    /// <summary>The lines outside of tables from top to bottom.</summary>
    public required List<Line> Lines { get; init; }

    /// <summary>The lying rules that belong to no table.</summary>
    public required List<Rule> RowLines { get; init; }
}
