using Ota.PublicComment.Codec;

namespace Ota.PublicComment.Reading.Plans;

/// <summary>A table that lists measures, its heading row first.</summary>
/// <param name="Headings">What its columns hold; null for a table with the headings of our own CSV.</param>
/// <param name="Rows">The rows, the first being the headings.</param>
/// <param name="TermAbove">What the line above the table calls measures (重点事業一覧); null when it says nothing.</param>
internal sealed record PlanTable(ListHeadings? Headings, List<CsvCell[]> Rows, string? TermAbove);
