using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>
/// Opinions that stand in a list below one label: 【意見】 ① … ② … 【考え方】, 【意見】 ③ … 【考え方】. Numbers that count on from one label to the
/// next count opinions; those that begin again under each label are points of one.
/// </summary>
internal sealed class ListedOpinions
{
    private const string Dashes = "-－‐−ー―";
    private const string Stops = ".．、)）";

    private readonly List<List<Mark>> _marks;

    private ListedOpinions(List<List<Mark>> marks) => _marks = marks;

    /// <summary>The lists of all records, if their numbers prove that each item is an opinion; null otherwise.</summary>
    /// <param name="opinions">The lines of each record's opinion.</param>
    public static ListedOpinions? Prove(IReadOnlyList<IReadOnlyList<TracedText>> opinions)
    {
        if (opinions.Count < 2 || !opinions.All(o => o.Count > 0))
        {
            return null;
        }

        return Numbered(opinions) ?? Counted(opinions);
    }

    /// <summary>The list below the only label of opinions, where the page says of how many; null otherwise.</summary>
    /// <param name="opinion">The lines below it.</param>
    /// <param name="isSaid">Whether the page says that so many came.</param>
    public static ListedOpinions? ProveByCount(IReadOnlyList<TracedText> opinion, Func<int, bool> isSaid)
        => opinion.Count > 1 && Numbered([opinion]) is { _marks: [{ Count: > 1 } marks] } listed && marks[0].Value == 1
            && isSaid(marks.Count) ? listed : null;

    /// <summary>
    /// The opinions of one record with their answers: each has its own where the answer repeats the numbers, else they share one.
    /// </summary>
    public IReadOnlyList<LayoutRow> Split(int record, LayoutRow row, LayoutProposal proposal)
    {
        var marks = _marks[record];
        var items = new List<LayoutRow>(marks.Count);
        var answers = marks[0].Number.Length > 0 ? Marks(row.Response, marks[0].Form) : [];
        var isEach = answers.Count == marks.Count && answers[0].Line == 0
            && answers.Select(a => a.Value).SequenceEqual(marks.Select(m => m.Value));
        for (var i = 0; i < marks.Count; i++)
        {
            var item = row.Item(hasPlace: i == 0, hasAnswer: i == (isEach ? 0 : marks.Count - 1));
            var mark = marks[i];
            if (mark.Number.Length > 0)
            {
                item.Number(row.Opinion[mark.Line].Slice(mark.Number));
            }

            Take(item, ColumnRole.Opinion, row.Opinion, mark, i + 1 < marks.Count ? marks[i + 1].Line : row.Opinion.Count, proposal);
            if (isEach)
            {
                var behind = i + 1 < marks.Count ? answers[i + 1].Line : row.Response.Count;
                Take(item, ColumnRole.Response, row.Response, answers[i], behind, proposal);
                proposal.Structure(row.Response[answers[i].Line].Slice(answers[i].Number));
            }
            else if (i == marks.Count - 1)
            {
                item.Add(ColumnRole.Response, null, row.Response);
            }

            items.Add(item);
        }

        return items;
    }

    /// <summary>Whether a line over them says how many opinions there are: 意見数　3件, or 提出意見数 over 3件.</summary>
    public static bool AreAnnounced(ProseText prose, int end, int count)
    {
        for (var i = 0; i < end; i++)
        {
            var text = prose.Lines[i].Text;
            if (Counts(text) || (i + 1 < end && IsHeadline(text) && Counts(string.Concat(text, "\u3000", prose.Lines[i + 1].Text))))
            {
                return true;
            }
        }

        return false;

        bool Counts(string text)
            => StatementReader.IsOfWhole(text)
                && StatementReader.Read(text, CountScanner.BodyStart(text)).Exists(s => s.Counts.Opinions == count);

        static bool IsHeadline(string text) => CountWords.IsHeadline(CountWords.RoleOf(text[CountScanner.BodyStart(text)..]));
    }

    private static void Take(LayoutRow item, ColumnRole role, IReadOnlyList<TracedText> lines, Mark mark, int end, LayoutProposal proposal)
    {
        var first = lines[mark.Line];
        var text = first.Slice(mark.Text, first.Length - mark.Text).Trim();
        proposal.Structure(first.Slice(0, mark.Number.Start).Trim());
        proposal.Structure(first.Slice(mark.Number.End, mark.Text - mark.Number.End).Trim());
        var count = role == ColumnRole.Opinion ? LabelWord.CountAtEnd(text.Text) : null;
        var submitters = role == ColumnRole.Opinion && mark.Number.Length == 0 ? InlineCount.SubmittersAtEnd(text.Text) : null;
        if ((count ?? submitters) is { Start: > 0 } span)
        {
            item.Add(count is null ? ColumnRole.SubmitterCount : ColumnRole.Count, null, [text.Slice(span)]);
            text = text.Slice(0, span.Start).Trim();
        }

        item.Add(role, null, [text, .. lines.Skip(mark.Line + 1).Take(end - mark.Line - 1)]);
    }

    private static ListedOpinions? Numbered(IReadOnlyList<IReadOnlyList<TracedText>> opinions)
    {
        if (At(opinions[0][0].Text, 0) is not { } first)
        {
            return null;
        }

        var all = new List<List<Mark>>(opinions.Count);
        Mark? last = null;
        foreach (var opinion in opinions)
        {
            var marks = Marks(opinion, first.Form);
            if (marks.Count == 0 || marks[0].Line != 0)
            {
                return null;
            }

            foreach (var mark in marks)
            {
                var isNext = last is not { } before || (mark.Major == before.Major ? mark.Value == before.Value + 1
                    : mark.Major == before.Major + 1 && mark.Value == 1);
                if (!isNext)
                {
                    return null;
                }

                last = mark;
            }

            all.Add(marks);
        }

        return new ListedOpinions(all);
    }

    // ・値上げ幅が大きい。（12名） ・段階的に上げてほしい。（4名）: each line has its bullet and its count.
    private static ListedOpinions? Counted(IReadOnlyList<IReadOnlyList<TracedText>> opinions)
    {
        var all = new List<List<Mark>>(opinions.Count);
        foreach (var opinion in opinions)
        {
            var marks = new List<Mark>();
            for (var i = 0; i < opinion.Count; i++)
            {
                var text = opinion[i].Text;
                if (text.Length < 2 || !BulletSigns.IsBullet(text[0]) || text[1] == text[0]
                    || (LabelWord.CountAtEnd(text) ?? InlineCount.SubmittersAtEnd(text)) is null)
                {
                    return null;
                }

                marks.Add(new Mark(i, text[0].ToString(), 0, i + 1, new TextSpan(1, 0), 1));
            }

            all.Add(marks);
        }

        return all.Exists(m => m.Count > 1) ? new ListedOpinions(all) : null;
    }

    private static List<Mark> Marks(IReadOnlyList<TracedText> lines, string form)
    {
        var marks = new List<Mark>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (At(lines[i].Text, i) is { } mark && mark.Form == form)
            {
                marks.Add(mark);
            }
        }

        return marks;
    }

    // ① …, 1 …, (1) …, 1-2 …
    private static Mark? At(string text, int line)
    {
        var start = text.Length > 0 && text[0] is '(' or '（' ? 1 : 0;
        if (!OutlineNumberReader.NumeralAt(text, start, out var value, out var length))
        {
            return null;
        }

        var end = start + length;
        var major = 0;
        if (end + 1 < text.Length && Dashes.Contains(text[end])
            && OutlineNumberReader.NumeralAt(text, end + 1, out var minor, out var more))
        {
            (major, value, end) = (value, minor, end + 1 + more);
        }

        var isSign = !CharacterClasses.IsDigit(text[start]);
        var isClosed = start == 0 || (end < text.Length && text[end] is ')' or '）');
        var at = end;
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || Stops.Contains(text[at])))
        {
            at++;
        }

        // (1)について　様式は…: the answer to (1).
        var about = AboutLength(text.AsSpan(at));
        at += about;
        var form = (start > 0 ? "(" : isSign ? "①" : "#") + (major > 0 ? "-" : "");
        return !isClosed || at >= text.Length || (at == end && !isSign) ? null
            : new Mark(line, form, major, value, TextSpan.FromBounds(start, end), at);
    }

    // について is the end of a label and no word of the sentence where a comma or a space parts it: について、…, について　….
    private static int AboutLength(ReadOnlySpan<char> text)
    {
        const string about = "について";
        return text.StartsWith(about, StringComparison.Ordinal) && text.Length > about.Length + 1
            && (text[about.Length] is '、' or '，' or '：' or ':' || char.IsWhiteSpace(text[about.Length])) ? about.Length + 1 : 0;
    }

    /// <summary>The number at the head of a line.</summary>
    private readonly record struct Mark(int Line, string Form, int Major, int Value, TextSpan Number, int Text);
}
