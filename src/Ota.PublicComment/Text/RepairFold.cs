namespace Ota.PublicComment.Text;

/// <summary>
/// The fold of stored text: only characters that no author wrote, each change reported. 〜 ① ㈱ 髙 and the full-width space stay.
/// Every change is one unit to one, or one unit taken out.
/// </summary>
internal static class RepairFold
{
    private static readonly CharacterSet Candidates = new(ListCandidates());

    /// <summary>The characters that may be put right.</summary>
    public static IEnumerable<char> Signs => ListCandidates();

    public static RepairedText Apply(string text, RepairKinds kinds = RepairKinds.Default)
    {
        var at = Candidates.IndexIn(text);
        if (at < 0)
        {
            return new RepairedText(text, []);
        }

        var edits = new List<CharacterEdit>();
        for (; at >= 0; at = Candidates.IndexIn(text, at + 1))
        {
            var change = Change(text, at, kinds);
            if (change.Kind != RepairKinds.None)
            {
                edits.Add(new CharacterEdit(at, text[at], change.After, change.Kind));
            }
        }

        return edits.Count == 0 ? new RepairedText(text, []) : new RepairedText(Rewrite(text, edits), edits);
    }

    private static (char? After, RepairKinds Kind) Change(string text, int at, RepairKinds kinds)
    {
        var c = text[at];
        var (after, kind) = Classify(c);
        if (kind == RepairKinds.LineEnds && c == '\r' && at + 1 < text.Length && text[at + 1] == '\n')
        {
            after = null;
        }

        return (kind & kinds) == kind ? (after, kind) : (null, RepairKinds.None);
    }

    private static string Rewrite(string text, List<CharacterEdit> edits)
    {
        var result = new char[text.Length];
        var (from, to) = (0, 0);
        foreach (var edit in edits)
        {
            text.AsSpan(from, edit.Offset - from).CopyTo(result.AsSpan(to));
            to += edit.Offset - from;
            from = edit.Offset + 1;
            if (edit.After is { } after)
            {
                result[to++] = after;
            }
        }

        text.AsSpan(from).CopyTo(result.AsSpan(to));
        return new string(result, 0, to + text.Length - from);
    }

    private static (char? After, RepairKinds Kind) Classify(char c) => c switch
    {
        '尐' => ('少', RepairKinds.FewForSho),
        'ヷ' => ('・', RepairKinds.MiddleDot),
        '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => ('\n', RepairKinds.LineEnds),
        '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' => (' ', RepairKinds.Spaces),
        '\u00AD' or '\u200B' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') => (null, RepairKinds.Invisible),
        (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u2069') or '\uFEFF' => (null, RepairKinds.Invisible),
        < ' ' and not ('\t' or '\n') => (null, RepairKinds.Invisible),
        >= '\u007F' and <= '\u009F' => (null, RepairKinds.Invisible),
        _ => RadicalTable.Ideograph(c) is var ideograph && ideograph != c ? (ideograph, RepairKinds.Radicals) : (null, RepairKinds.None),
    };

    private static char[] ListCandidates()
    {
        var list = new List<char>();
        for (var c = 0; c <= char.MaxValue; c++)
        {
            if (Classify((char)c).Kind != RepairKinds.None)
            {
                list.Add((char)c);
            }
        }

        return [.. list];
    }
}
