using System.Buffers;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>
/// Finds labels that no list of words knows by their place: a word that stands once behind every answer and before the next record, with a
/// short value (審議会の意見：なし), labels that value, and so does 【理由】 behind a code any text. Left alone it would become the end of each
/// answer. Sentences behind another word in brackets (【現状】…。【今後】…。) are the answer itself.
/// </summary>
internal static class RecurringLabels
{
    private const int LongestWord = 16;
    private const int LongestValue = 40;
    private const int LongestBareValue = 10;
    private const int LeastRecords = 2;
    private static readonly SearchValues<char> NoWord = SearchValues.Create("。、，「（(・※");

    /// <summary>The labels with those that recur behind the answers; as they are where none does.</summary>
    public static List<Label> Add(List<Label> labels, IReadOnlyList<Sources.TracedText> lines)
    {
        var answers = labels
            .Where(l => l is { IsAtHead: true, Reading.Role: ColumnRole.Response })
            .GroupBy(l => l.Key)
            .OrderByDescending(g => g.First().Reading.Strength > HeadingStrength.Ambiguous)
            .ThenByDescending(g => g.Count())
            .FirstOrDefault()?.ToList() ?? [];
        if (answers.Count < LeastRecords)
        {
            return labels;
        }

        var known = labels.Select(l => l.Line).ToHashSet();
        var opening = Openings(labels, answers, lines.Count);
        var found = new Dictionary<LabelKey, List<(int Record, Label Label)>>();
        for (var r = 0; r < answers.Count; r++)
        {
            // 【回答】 and nothing beside it: 【今後】 right below begins the answer.
            var isBare = lines[answers[r].Line].Length <= answers[r].Span.End;
            for (var i = answers[r].Line + 1; i < opening[r]; i++)
            {
                if (isBare && i == answers[r].Line + 1 && At(lines[i].Text, i) is { Shape: LabelShape.Bracketed } part
                    && !AnswerColumns.IsReason(part.Word))
                {
                    break;
                }

                if (!known.Contains(i) && At(lines[i].Text, i) is { } label)
                {
                    (found.TryGetValue(label.Key, out var uses) ? uses : found[label.Key] = []).Add((r, label));
                }
            }
        }

        var recurring = found.Values.Where(u => u.Count == answers.Count && u.Select(l => l.Record).Distinct().Count() == answers.Count)
            .SelectMany(u => AreReasons(u.ConvertAll(l => l.Label), answers, lines)).ToList();
        recurring.AddRange(Fields(labels, answers, lines));
        recurring.AddRange(OfLost(recurring, labels, lines));
        recurring.AddRange(Leading(labels, answers, opening, lines).Where(l => !BehindLast(found, l.Key, answers.Count)));
        return recurring.Count == 0 ? labels : [.. labels.Concat(recurring).OrderBy(l => l.Line).ThenBy(l => l.Span.Start)];
    }

    // 受付番号：3 over 受付日：5月2日 over 意見：…: what stands once between the number and the opinion of every record.
    private static IEnumerable<Label> Fields(List<Label> labels, List<Label> answers, IReadOnlyList<Sources.TracedText> lines)
    {
        var found = new List<Label>();
        var known = labels.Select(l => l.Line).ToHashSet();
        var next = 0;
        foreach (var answer in answers)
        {
            int? number = null;
            for (; next < labels.Count && labels[next].Line < answer.Line; next++)
            {
                if (labels[next].Reading.Role == ColumnRole.Opinion && number is { } from)
                {
                    found.AddRange(Enumerable.Range(from + 1, Math.Max(0, labels[next].Line - from - 1))
                        .Where(i => !known.Contains(i)).Select(i => At(lines[i].Text, i)).OfType<Label>()
                        .Where(l => l.Shape == LabelShape.Colon));
                }

                number = labels[next].Reading.Role switch
                {
                    ColumnRole.Number => labels[next].Line,
                    ColumnRole.Opinion or ColumnRole.Response => null,
                    _ => number,
                };
            }
        }

        return found.GroupBy(l => l.Key).Where(g => g.Count() == answers.Count).SelectMany(g => g.Select(l => l with { Opens = true }));
    }

    // 【背景】人が減っている。 right over 【意見】 of the first record and of each other: it begins its record, and is no end of the answer before.
    private static List<Label> Leading(
        List<Label> labels, List<Label> answers, int[] opening, IReadOnlyList<Sources.TracedText> lines)
    {
        var first = labels.Find(l => l.Reading.Role is ColumnRole.Opinion or ColumnRole.Number)?.Line ?? 0;
        if (first == 0 || first > answers[0].Line || labels.Exists(l => l.Line == first - 1)
            || Said(lines[first - 1].Text, first - 1, BracketSet.Label) is not { } over)
        {
            return [];
        }

        var found = new List<Label> { over };
        for (var r = 0; r + 1 < answers.Count; r++)
        {
            var line = opening[r] - 1;
            if (line > answers[r].Line && Said(lines[line].Text, line, BracketSet.Label) is { } next && next.Key == over.Key)
            {
                found.Add(next);
            }
        }

        // Short words over each record are its group or place.
        return found.Count == answers.Count && found.Exists(l => lines[l.Line].Text.Contains('。', StringComparison.Ordinal))
            ? found.ConvertAll(l => l with { Opens = true }) : [];
    }

    // 【理由】 over the first record, in the form of those behind the answers: the end of a record that was lost.
    private static List<Label> OfLost(List<Label> recurring, List<Label> labels, IReadOnlyList<Sources.TracedText> lines)
    {
        var readings = recurring.DistinctBy(l => l.Key).ToDictionary(l => l.Key, l => l.Reading);
        var lost = Enumerable.Range(0, readings.Count > 0 ? labels[0].Line : 0).Select(i => At(lines[i].Text, i)).OfType<Label>();
        return [.. lost.Where(l => readings.ContainsKey(l.Key)).Select(l => l with { Reading = readings[l.Key] })];
    }

    // 【理由】 behind the last answer, too, with no record below it: it ends the records, and the first that stands over one was left there.
    private static bool BehindLast(Dictionary<LabelKey, List<(int Record, Label Label)>> found, LabelKey key, int answers)
        => found.TryGetValue(key, out var uses) && uses.Exists(u => u.Record == answers - 1);

    private static Label? Said(string text, int line, BracketSet brackets)
        => text.Length > 0 && brackets.Opens(text[0])
            && brackets.CloseOf(text.AsSpan(0, Math.Min(text.Length, LongestWord + 2))) is > 2 and var close
            && !text.AsSpan(1, close - 1).ContainsAny(NoWord) && !text.AsSpan(1, close - 1).ContainsAny(CharacterClasses.Digits)
            && !text.AsSpan(close + 1).IsWhiteSpace() ? Of(line, text[1..close], close + 1, LabelShape.Bracketed) : null;

    // 【対応】Ｂ over 【理由】…ためです。: the reasons of what became of the opinions answer them. Behind an answer they are its end.
    private static IEnumerable<Label> AreReasons(List<Label> labels, List<Label> answers, IReadOnlyList<Sources.TracedText> lines)
        => !AnswerColumns.IsReason(labels[0].Word) ? labels
            : labels.Zip(answers).All(p => p.First.Line == p.Second.Line + 1
                && AnswerColumns.MayBeCode(lines[p.Second.Line].Text.AsSpan(p.Second.Span.End).Trim()))
            ? labels.Select(l => l with { Reading = new HeadingReading(ColumnRole.Response, HeadingStrength.Pattern) })
            : labels.Where(l => l.Shape != LabelShape.Bracketed);

    // Where the next record begins behind each answer: with its first label that says opinion or number.
    private static int[] Openings(List<Label> labels, List<Label> answers, int end)
    {
        var opening = new int[answers.Count];
        var next = labels.Count - 1;
        var line = end;
        for (var r = answers.Count - 1; r >= 0; r--)
        {
            for (; next >= 0 && labels[next].Line > answers[r].Line; next--)
            {
                line = labels[next].Reading.Role is ColumnRole.Opinion or ColumnRole.Number or ColumnRole.Response
                    ? labels[next].Line : line;
            }

            opening[r] = line;
        }

        return opening;
    }

    private static Label? At(string text, int line)
    {
        if (text.Length > 0 && BracketSet.Heading.Opens(text[0]))
        {
            return Said(text, line, BracketSet.Heading) is { } label && text.AsSpan(label.Span.End).Trim() is var said
                && (AnswerColumns.IsReason(label.Word) || (said.Length <= LongestValue && !said.Contains('。'))) ? label : null;
        }

        var end = text.AsSpan(0, Math.Min(text.Length, LongestWord + 1)).IndexOfAny(":：\u3000 ");
        if (end < 2 || text.AsSpan(0, end).ContainsAny(NoWord) || !char.IsLetter(text[0]) || ParagraphMarks.IsBullet(text[0]))
        {
            return null;
        }

        var isColon = text[end] is ':' or '：';
        var value = text.AsSpan(end + 1).Trim();
        if (value.Length == 0 || value.Contains('。') || value.Length > (isColon ? LongestValue : LongestBareValue)
            || text.AsSpan(0, end).ContainsAny(CharacterClasses.Digits))
        {
            return null;
        }

        return Of(line, text[..end], isColon ? end + 1 : end, isColon ? LabelShape.Colon : LabelShape.Bare);
    }

    private static Label Of(int line, string word, int end, LabelShape shape) => new()
    {
        Line = line,
        Span = new TextSpan(0, end),
        Word = HeadingFold.Of(word),
        Reading = new HeadingReading(ColumnRole.Other, HeadingStrength.Pattern),
        Shape = shape,
        IsAtHead = true,
        IsStrong = true,
    };
}
