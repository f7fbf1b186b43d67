using System.Globalization;

namespace Ota.PublicComment.Codec;

/// <summary>
/// What makes a plan impossible to write: half a character, a null where the model has none, an undefined value, nodes below nodes without
/// end.
/// </summary>
internal static class PlanFault
{
    /// <summary>How deep parts may stand in parts: 24. Plans print five or six levels; what is deeper was made by no person.</summary>
    public const int MostLevels = 24;

    /// <exception cref="ArgumentException">The plan cannot be written; the message names the node and the field.</exception>
    public static void ThrowIfAny(Plan plan, string parameter)
    {
        if (Find(plan) is { } fault)
        {
            throw new ArgumentException($"The plan cannot be written: {fault}.", parameter);
        }
    }

    /// <summary>Whether parts stand in parts deeper than a file holds.</summary>
    public static bool IsTooDeep(Plan plan) => PlanNode.InModelOrder(plan).Exists(n => n.Depth > MostLevels);

    private static string? Find(Plan plan)
        => Text(plan.Title, "title") ?? Text(plan.Stage, "stage") ?? Volumes(plan)
        ?? (HasNull(plan.Chapters) || HasNull(plan.Initiatives) ? "a node at the top is null" : InNodes(plan));

    private static string? Volumes(Plan plan)
    {
        foreach (var volume in plan.Volumes)
        {
            if (Required(volume, "volumes") is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    // Level by level, so that a null is met before anything is asked of it.
    private static string? InNodes(Plan plan)
    {
        var open = new Stack<(Chapter? Chapter, Initiative? Initiative, int Depth)>();
        Push(plan.Chapters, plan.Initiatives, 1);
        while (open.TryPop(out var node))
        {
            var fault = node.Depth > MostLevels
                ? string.Create(CultureInfo.InvariantCulture, $"parts stand in parts more than {MostLevels} deep")
                : node.Chapter is { } c ? Of(c) : Of(node.Initiative!);
            if (fault is not null)
            {
                return $"{node.Chapter?.Id ?? node.Initiative?.Id ?? "a node"}: {fault}";
            }

            Push(node.Chapter?.Children ?? [], node.Chapter?.Initiatives ?? node.Initiative!.Children, node.Depth + 1);
        }

        return null;

        void Push(ValueList<Chapter> chapters, ValueList<Initiative> initiatives, int depth)
        {
            for (var i = initiatives.Count - 1; i >= 0; i--)
            {
                open.Push((null, initiatives[i], depth));
            }

            for (var i = chapters.Count - 1; i >= 0; i--)
            {
                open.Push((chapters[i], null, depth));
            }
        }
    }

    private static string? Of(Chapter c)
        => Required(c.Id, "id") ?? Required(c.Unit, "unit") ?? Of(c.Number) ?? Text(c.Title, "title") ?? Defined(c.Standing)
        ?? (HasNull(c.Children) || HasNull(c.Initiatives) ? "a node below it is null" : null);

    private static string? Of(Initiative i)
        => Required(i.Id, "id") ?? Required(i.Term, "term") ?? Of(i.Number) ?? Text(i.Title, "title") ?? Defined(i.Standing)
        ?? (HasNull(i.Children) ? "a node below it is null" : null);

    private static string? Of(OutlineNumber? number) => number is null ? null : Required(number.Label, "number.label");

    private static string? Defined(Standing standing)
        => EnumNames<Standing>.IsDefined(standing) ? null : $"standing is {standing:D}, which is no value of {nameof(Standing)}";

    private static bool HasNull<T>(ValueList<T> list)
        where T : class
        => list.AsSpan().Contains(null!);

    private static string? Required(string? text, string field) => text is null ? $"{field} is null" : Text(text, field);

    private static string? Text(string? text, string field)
    {
        var at = LoneSurrogate.IndexIn(text);
        return at < 0
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{field} has a lone surrogate (U+{(int)text![at]:X4}) at its position {at}");
    }
}
