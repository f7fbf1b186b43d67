using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>
/// Finds the label of the opinions by its place where no known word names them: (報告書の概要) stands before each （当市の考え方）, once.
/// </summary>
internal static class AlternatingLabels
{
    private const int Longest = 24;
    private const int LongestField = 12;
    private const int LeastRecords = 2;

    /// <summary>
    /// The labels with those that alternate with the answers; as they are where some name opinions, or nothing alternates.
    /// </summary>
    public static List<Label> Add(List<Label> labels, IReadOnlyList<TracedText> lines)
    {
        if (Numbers(labels, lines) is { Count: > 0 } numbers)
        {
            return [.. labels.Concat(numbers).OrderBy(l => l.Line).ThenBy(l => l.Span.Start)];
        }

        var answers = labels
            .Where(
                l => l
                    is { IsAtHead: true, Reading: { Role: ColumnRole.Response, Strength: > HeadingStrength.Ambiguous },
                        Shape: not LabelShape.Bare })
            .GroupBy(l => l.Key)
            .OrderByDescending(g => g.Count())
            .FirstOrDefault()?.ToList() ?? [];
        if (answers.Count < LeastRecords || labels.Exists(l => l.Reading.Role == ColumnRole.Opinion))
        {
            return labels;
        }

        var shape = answers[0].Shape;
        var known = labels.Select(l => l.Line).ToHashSet();
        var found = Enumerable.Range(0, answers[^1].Line)
            .Where(i => !known.Contains(i))
            .Select(i => At(lines[i].Text, i, shape))
            .OfType<Label>()
            .GroupBy(l => l.Word)
            .Where(
                g => g.Count() == answers.Count && g.Zip(answers).All(p => p.First.Line < p.Second.Line)
                    && g.Skip(1).Zip(answers).All(p => p.First.Line > p.Second.Line))
            .LastOrDefault();
        return found is null || AreFields([.. found], answers, lines)
            ? labels : [.. labels.Concat(found).OrderBy(l => l.Line).ThenBy(l => l.Span.Start)];
    }

    // 【年代】40代 over the lines of each opinion: who wrote it. A text that goes on in the next line fills its own.
    private static bool AreFields(List<Label> found, List<Label> answers, IReadOnlyList<TracedText> lines)
        => found.Zip(answers).All(p => p.Second.Line > p.First.Line + 1
            && lines[p.First.Line].Text.AsSpan(p.First.Span.End).Trim() is { Length: > 0 and <= LongestField } value
            && value.IndexOfAny('。', '、') < 0);

    // 【1】 over each opinion, counting on from answer to answer: the number is all that opens it.
    private static List<Label> Numbers(List<Label> labels, IReadOnlyList<TracedText> lines)
    {
        var answers = labels.Where(l => l is { IsAtHead: true, IsStrong: true, Reading.Role: ColumnRole.Response })
            .GroupBy(l => l.Key).OrderByDescending(g => g.Count()).FirstOrDefault()?.ToList() ?? [];
        var found = new List<Label>();
        if (answers.Count < LeastRecords || labels.Exists(l => l.Reading.Role == ColumnRole.Opinion && l.Line > answers[0].Line))
        {
            return found;
        }

        for (var i = 0; i < answers[^1].Line; i++)
        {
            if (lines[i].Text is { Length: > 2 } text && BracketSet.Heading.CloserOf(text[0]) is { } closer
                && OutlineNumberReader.NumeralAt(text, 1, out var value, out var length) && 1 + length < text.Length
                && text[1 + length] == closer && value == found.Count + 1
                && (found.Count == 0 || i > answers[found.Count - 1].Line) && i < answers[found.Count].Line
                && (found.Count == 0 || found[0].IsAlone == text.AsSpan(length + 2).IsWhiteSpace()))
            {
                found.Add(new Label
                {
                    Line = i,
                    Span = new TextSpan(0, length + 2),
                    Word = "",
                    Number = new TextSpan(1, length),
                    NumberText = text.Substring(1, length),
                    Reading = new HeadingReading(ColumnRole.Opinion, HeadingStrength.Pattern),
                    Shape = LabelShape.Bracketed,
                    IsAtHead = true,
                    IsStrong = true,
                    IsAlone = text.AsSpan(length + 2).IsWhiteSpace(),
                });
                if (found.Count == answers.Count)
                {
                    return found;
                }
            }
        }

        return [];
    }

    // （報告書の概要） or 報告書の概要： at the head of a line, set apart as the answers are.
    private static Label? At(string text, int line, LabelShape shape)
    {
        var isBracket = text.Length > 0 && BracketSet.Label.Opens(text[0]);
        var head = text.AsSpan(0, Math.Min(text.Length, Longest));
        var close = shape == LabelShape.Colon ? head.IndexOfAny(":：") : BracketSet.Label.CloseOf(head);
        if (close < 2 || (shape == LabelShape.Bracketed) != isBracket)
        {
            return null;
        }

        var word = isBracket ? text[1..close] : text[..close];
        return word.Any(c => CharacterClasses.IsDigit(c) || c == '。') || !word.Any(char.IsLetter)
            ? null
            : new Label
            {
                Line = line,
                Span = new TextSpan(0, close + 1),
                Word = HeadingFold.Of(word),
                Reading = new HeadingReading(ColumnRole.Opinion, HeadingStrength.Pattern),
                Shape = shape,
                IsAtHead = true,
                IsStrong = true,
            };
    }
}
