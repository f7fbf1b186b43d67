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
    public static (string? Word, int End) At(string text, int from, ColumnRole role, HeadingMatcher headings)
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
        var length = BracketSet.Label.Opens(rest[0]) ? BracketSet.Label.CloseOf(rest) + 1 : rest.IndexOfAny(":： 　");
        if (length <= 0)
        {
            return default;
        }

        var end = start + length;
        while (end < text.Length && (char.IsWhiteSpace(text[end]) || text[end] is ':' or '：'))
        {
            end++;
        }

        var word = HeadingFold.Of(text.Substring(start, length));
        return headings.Read(word) is { Strength: > HeadingStrength.Ambiguous } reading && reading.Role == role && end < text.Length
            ? (word, end) : default;
    }
}
