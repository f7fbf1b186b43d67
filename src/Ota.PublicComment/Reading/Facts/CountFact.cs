using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Sources;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>A number that a document gives for the whole of a consultation.</summary>
/// <param name="Unit">What it counts.</param>
/// <param name="Value">The number.</param>
/// <param name="Role">What its label says.</param>
/// <param name="Rank">How it is said: a label wins over prose, prose over the total of a list.</param>
/// <param name="At">Where it is printed.</param>
internal sealed record CountFact(CountUnit Unit, int Value, CountRole Role, FactRank Rank, TracedText At);
