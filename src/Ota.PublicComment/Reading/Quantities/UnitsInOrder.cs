using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Quantities;

/// <summary>
/// Numbers without units behind a label that names the units of all of them in their order: 提出者数／意見数　7／3, 郵送（人・件） 2・1.
/// A line is read whole or not at all: a number more or less than the label names, and nobody knows which is whose.
/// </summary>
internal static class UnitsInOrder
{
    private const int Longest = 160;
    private const string Marks = "・/、";

    /// <summary>What a line counts from a position on; null where any of its numbers is of another kind.</summary>
    public static List<CountStatement>? Read(string line, int start)
    {
        if (line.Length > Longest)
        {
            return null;
        }

        var text = CompareFold.Apply(line);
        var statements = new List<CountStatement>();
        var numbers = new List<int>();
        for (var at = start; text.AsSpan(at).IndexOfAnyInRange('0', '9') is >= 0 and var next;)
        {
            var label = TextSpan.FromBounds(at, at + next);
            if (!Numbers(text, label.End, numbers, out at) || Statement(text, label, numbers) is not { } statement)
            {
                return null;
            }

            statement.End = at;
            statements.Add(statement);
        }

        return statements.Count > 0 && text.AsSpan(statements[^1].End).TrimEnd(")]】〕 ").Length == 0 ? statements : null;
    }

    // 7／3, 7 ・ 3, 7　3: one mark between all of them, or white space alone.
    private static bool Numbers(string text, int at, List<int> numbers, out int end)
    {
        numbers.Clear();
        var mark = '\0';
        for (end = at; CountTokens.Digits(text, at, out var value, out var behind);)
        {
            numbers.Add(value);
            end = behind;
            at = CountTokens.SkipSpaces(text, end);
            var c = at == text.Length ? '\0' : Marks.Contains(text[at]) ? text[at] : at > end ? ' ' : '\0';
            if (c == '\0' || (mark != '\0' && mark != c))
            {
                break;
            }

            mark = c;
            at = CountTokens.SkipSpaces(text, c == ' ' ? at : at + 1);
        }

        // 7・3件: the last has a unit of its own.
        return numbers.Count > 1 && (end == text.Length || ") ]】〕\t".Contains(text[end]))
            && CountTokens.UnitAt(text, CountTokens.SkipSpaces(text, end), true, out _) == CountUnit.None;
    }

    private static CountStatement? Statement(string text, TextSpan span, List<int> numbers)
    {
        var all = text.AsSpan(span.Start, span.Length).TrimEnd(" \t:は");
        var words = all.TrimStart(" \t、,/・").ToString();
        var from = span.Start + all.Length - words.Length;
        var role = CountRole.Status;
        var units = Units(words, w => UnitOf(CountWords.RoleOf(w)));
        var open = words.LastIndexOf('(');
        if (units is null && open > 0 && words[^1] == ')')
        {
            // 意見提出数（人/件）: the bracket names the units, what stands before it what is counted.
            units = Units(words[(open + 1)..^1].Replace("単位:", "", StringComparison.Ordinal), w
                => CountWords.UnitOf(w) is var own and not CountUnit.None ? own : CountWords.UnitOf($"x({w})"));
            words = words[..open].TrimEnd();
            role = CountWords.RoleOf(words) is var own && CountWords.IsHeadline(own) ? CountRole.Status : own;
        }

        if (units?.Count != numbers.Count || role == CountRole.Unknown)
        {
            return null;
        }

        var counts = default(Counts);
        for (var i = 0; i < units.Count; i++)
        {
            counts = counts.With(units[i], numbers[i]);
        }

        return new CountStatement { LabelSpan = new TextSpan(from, words.Length), Label = words, Role = role, Depth = 0, Counts = counts };
    }

    // Each word names a unit, and no two the same.
    private static List<CountUnit>? Units(string words, Func<string, CountUnit> unitOf)
    {
        var units = words.Replace("及び", "・", StringComparison.Ordinal).Split(Marks.ToCharArray(), StringSplitOptions.TrimEntries)
            .Select(unitOf).ToList();
        return units.Count > 1 && !units.Contains(CountUnit.None) && units.Distinct().Count() == units.Count ? units : null;
    }

    private static CountUnit UnitOf(CountRole role) => role switch
    {
        CountRole.Submitters => CountUnit.Submitters,
        CountRole.Submissions => CountUnit.Submissions,
        CountRole.Opinions => CountUnit.Opinions,
        _ => CountUnit.None,
    };
}
