using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>
/// Finds the labels that stand behind bullets and arrows: ◆【意見】…, ⇒回答：…. One line alone may begin with such a word; what several lines
/// begin with is a label.
/// </summary>
internal static class BulletLabels
{
    private const int Longest = 16;
    private static readonly ColumnRole[] Fields = [ColumnRole.Disposition, ColumnRole.Revision, ColumnRole.Department];

    /// <summary>The lines with the labels behind their signs taken from the text.</summary>
    public static List<BulletLine> Take(List<BulletLine> lines, HeadingMatcher headings)
    {
        var found = lines.ConvertAll(l => Find(l, headings));
        var uses = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (opinion, answer) in found)
        {
            Count(uses, opinion.Word);
            Count(uses, answer.Word);
        }

        var taken = new List<BulletLine>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var (opinion, answer) = found[i];
            taken.Add(lines[i] with
            {
                TextStart = IsLabel(uses, opinion) ? opinion.End : lines[i].TextStart,
                AnswerStart = IsLabel(uses, answer) ? answer.End : lines[i].AnswerStart,
            });
        }

        return taken;
    }

    /// <summary>The lines with those marked that begin with one label of what became of the opinion or who answers, again and again:
    /// 【対応】原案のとおり below each answer.</summary>
    public static List<BulletLine> TakeFields(List<BulletLine> lines, HeadingMatcher headings)
    {
        var uses = new Dictionary<string, List<(int Line, ColumnRole Role, int End)>>(StringComparer.Ordinal);
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i] is { HasBullet: false, Arrow: < 0 } && FieldAt(lines[i].Text.Text, headings) is ({ } word, var role, var end))
            {
                (uses.TryGetValue(word, out var known) ? known : uses[word] = []).Add((i, role, end));
            }
        }

        var taken = uses.Values.Any(u => u.Count > 1) ? new List<BulletLine>(lines) : lines;
        foreach (var (line, role, end) in uses.Values.Where(u => u.Count > 1).SelectMany(u => u))
        {
            taken[line] = lines[line] with { Field = role, AnswerStart = end };
        }

        return taken;
    }

    private static (string? Word, ColumnRole Role, int End) FieldAt(string text, HeadingMatcher headings)
    {
        if (!BracketSet.Label.Opens(text[0]) && text.AsSpan(0, Math.Min(Longest, text.Length)).IndexOfAny('：', ':') < 0)
        {
            return default;
        }

        foreach (var role in Fields)
        {
            if (At(text, 0, role, headings) is ({ } word, var end))
            {
                return (word, role, end);
            }
        }

        // 対応 beside 回答 says what became of the opinion.
        return At(text, 0, ColumnRole.Response, headings, HeadingStrength.Ambiguous) is ({ } ambiguous, var value)
            && AnswerColumns.MayBeCode(text.AsSpan(value).Trim()) ? (ambiguous, ColumnRole.Disposition, value) : default;
    }

    private static void Count(Dictionary<string, int> uses, string? word)
    {
        if (word is not null)
        {
            uses[word] = uses.GetValueOrDefault(word) + 1;
        }
    }

    private static bool IsLabel(Dictionary<string, int> uses, (string? Word, int End) label)
        => label.Word is not null && uses[label.Word] > 1;

    private static ((string? Word, int End) Opinion, (string? Word, int End) Answer) Find(BulletLine line, HeadingMatcher headings)
        => (line.HasBullet ? At(line.Text.Text, line.TextStart, ColumnRole.Opinion, headings) : default,
            line.Arrow >= 0 ? At(line.Text.Text, line.AnswerStart, ColumnRole.Response, headings) : default);

    /// <summary>Whether a line says one field of a record: - 区分: A beside - 意見: … and - 回答: ….</summary>
    public static bool IsField(BulletLine line, HeadingMatcher headings)
    {
        var text = line.Text.Text;
        var rest = text.AsSpan(Math.Min(line.TextStart, text.Length)).TrimStart();
        var colon = line.HasBullet ? rest[..Math.Min(Longest, rest.Length)].IndexOfAny(":：") : -1;
        return colon > 0 && headings.Read(rest[..colon].ToString()) is { IsKnown: true } reading
            && reading.Role is not (ColumnRole.Opinion or ColumnRole.Response or ColumnRole.Other);
    }

    // A word, and what parts it from the text: its bracket, a colon, white space.
    public static (string? Word, int End) At(string text, int from, ColumnRole role, HeadingMatcher headings,
        HeadingStrength least = HeadingStrength.Pattern)
    {
        var start = from;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        if (start >= text.Length)
        {
            return default;
        }

        var rest = text.AsSpan(start, Math.Min(Longest, text.Length - start));
        var isBracket = BracketSet.Label.Opens(rest[0]);
        var length = isBracket ? BracketSet.Label.CloseOf(rest) + 1 : rest.IndexOfAny(":： 　");
        if (length <= 0)
        {
            return default;
        }

        var end = start + length;
        while (end < text.Length && (char.IsWhiteSpace(text[end]) || text[end] is ':' or '：'))
        {
            end++;
        }

        // （答）: in brackets words are labels that are none over a column. 【Ａ】 is a code.
        var word = HeadingFold.Of(text.Substring(start, length));
        var reading = headings.Read(word) is { IsKnown: true } || !isBracket || !CharacterClasses.IsKanji(text[start + length - 2])
            ? headings.Read(word)
            : LabelWord.Read(text, start + 1, start + length - 1, headings, isSetApart: true) is { Number: null, Aside: null } label
            ? label.Reading : HeadingReading.None;
        return reading.IsKnown && reading.Strength >= least && reading.Role == role && end < text.Length ? (word, end) : default;
    }
}
