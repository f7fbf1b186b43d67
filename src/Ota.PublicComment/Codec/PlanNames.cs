namespace Ota.PublicComment.Codec;

/// <summary>How a row of a plan is named by those that stand below it: 第2章, 取組4.</summary>
internal static class PlanNames
{
    /// <summary>The unit and the number as a person writes them; null without a number.</summary>
    public static string? Of(string unit, OutlineNumber? number)
        => number is null ? null : number.Label.Contains(unit, StringComparison.Ordinal) ? number.Label : unit + number.Label;

    /// <summary>Whether a name is one of our own ids (c3, i12), which are counted and not looked up.</summary>
    public static bool IsId(string name)
        => name.Length is > 1 and <= 10 && name[0] is 'c' or 'i' && !name.AsSpan(1).ContainsAnyExceptInRange('0', '9');
}
