using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Scanning;

/// <summary>
/// How a document numbers its opinions (①, 1-1, ア) and names the groups they stand in. What looks like such a number means an opinion only
/// where one has it.
/// </summary>
internal sealed class OpinionNames
{
    // Names of more groups are no help: they are no headings.
    private const int MostGroups = 512;

    private readonly ValueList<Opinion>? _opinions;

    // Made when the first text is asked about that looks like a number: few documents have one.
    private HashSet<string>? _labels;

    private OpinionNames(ValueList<Opinion>? opinions, WordTable groups)
    {
        _opinions = opinions;
        Groups = groups;
    }

    /// <summary>Nothing is known: a text without a document.</summary>
    public static OpinionNames Unknown { get; } = new(null, new WordTable());

    /// <summary>The names of the groups, with and without the number before them.</summary>
    public WordTable Groups { get; }

    public static OpinionNames Of(PublicCommentDocument document)
    {
        var groups = new SortedSet<string>(StringComparer.Ordinal);
        var known = ValueList.Create<string>([]);
        foreach (var opinion in document.Opinions)
        {
            if (opinion.Group == known)
            {
                continue;
            }

            known = opinion.Group;
            foreach (var group in known)
            {
                if (groups.Count < MostGroups && group.Length > 2)
                {
                    groups.Add(group);
                    groups.Add(WithoutNumber(group));
                }
            }
        }

        groups.RemoveWhere(static g => g.Length < 2);
        return new OpinionNames(document.Opinions, new WordTable(groups));
    }

    /// <summary>Whether an opinion has a number.</summary>
    public bool Has(ReadOnlySpan<char> printed)
        => _opinions is null || (_labels ??= Labels(_opinions.Value)).Contains(Bare(printed.ToString()));

    private static HashSet<string> Labels(ValueList<Opinion> opinions)
    {
        var labels = new HashSet<string>(opinions.Count, StringComparer.Ordinal);
        foreach (var opinion in opinions)
        {
            if (opinion.Number is { } number)
            {
                labels.Add(Bare(number.Label));
            }
        }

        return labels;
    }

    // No.(1), １ and 1 are one.
    private static string Bare(string label)
    {
        var folded = CompareFold.Apply(label);
        var text = folded.AsSpan().Trim();
        text = text.StartsWith("No", StringComparison.OrdinalIgnoreCase) ? text[2..].TrimStart("., ") : text;
        text = text.Trim("()[]【】 .");
        return text.Length == folded.Length ? folded : text.ToString();
    }

    /// <summary>A heading without the number it begins with: 1 全体について is 全体について.</summary>
    public static string WithoutNumber(string heading)
    {
        var text = new FoldedText(heading);
        var end = text[0] == '(' ? OutlineNumbers.MatchBracketed(text, 0) : OutlineNumbers.Match(text, 0);
        end = end > 0 && text[end] is '.' or '、' or ')' ? end + 1 : end;
        return end > 0 ? heading[text.SkipGap(end)..] : heading;
    }
}
