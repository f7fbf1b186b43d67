namespace Ota.PublicComment.Reading.Statistics;

/// <summary>One line of a list of counts.</summary>
/// <param name="Label">The label as printed, without うち.</param>
/// <param name="Role">What the label says.</param>
/// <param name="IsPart">Whether it stands under うち.</param>
/// <param name="Counts">The numbers.</param>
internal sealed record TallyRow(string Label, CountRole Role, bool IsPart, Counts Counts);
