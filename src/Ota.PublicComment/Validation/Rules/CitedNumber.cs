using Ota.PublicComment.References;

namespace Ota.PublicComment.Validation.Rules;

/// <summary>What a citation names, in its shortest form: 取組27, No.40, 第7章, page 90.</summary>
internal static class CitedNumber
{
    public static string Of(Citation citation) => citation switch
    {
        { Item: { } item } => item.Term + (item.Number?.Label ?? item.Title),
        { Opinion.Number: { } number } => $"No. {number.Label}",
        { Attachment: { } attachment } => attachment.Term + (attachment.Number?.Label ?? attachment.Title),
        { PlanPath.Count: > 0 } => string.Join(" ", citation.PlanPath.Select(Of)),
        { Pages.Count: > 0 } => $"{PlanNodes.Text(citation.Pages[0].Pages)} ページ",
        _ => citation.Text,
    };

    private static string Of(PlanHeading heading)
    {
        var number = heading.Number?.Label ?? string.Empty;
        var unit = heading.Unit is { } word && !number.Contains(word, StringComparison.Ordinal) ? word : string.Empty;
        return number.Length + unit.Length > 0 ? number + unit : heading.Title ?? string.Empty;
    }
}
