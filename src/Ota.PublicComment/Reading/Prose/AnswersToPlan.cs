using Ota.PublicComment.Reading.Headings;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>
/// Labels that say what became of the plan where another answers, and answer where none does: 指針への対応 beside 農業委員会の考え方, or alone.
/// </summary>
internal static class AnswersToPlan
{
    public static List<Label> Settle(List<Label> labels)
        => labels.Exists(l => l.Reading.Role == ColumnRole.Response) || !labels.Exists(IsToPlan) ? labels
            : labels.ConvertAll(l => IsToPlan(l) ? l with { Reading = l.Reading with { Role = ColumnRole.Response } } : l);

    private static bool IsToPlan(Label label)
        => label.Reading is { Role: ColumnRole.Disposition, Strength: HeadingStrength.Pattern or HeadingStrength.Word }
            && HeadingPatterns.IsToPlan(label.Word);
}
