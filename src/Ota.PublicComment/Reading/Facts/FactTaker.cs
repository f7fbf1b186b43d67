using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>Takes periods, days of publication and departments from behind their labels.</summary>
internal sealed class FactTaker(List<object> items, ConsultationBook book, CountLines counts, SentenceTaker sentences)
{
    private const int ContactLines = 4;

    private ConsultationDraft? _contacted;

    /// <summary>Takes the fact that a label at the head of a line announces; gives the last item it took.</summary>
    public int Take(int at, FactLine line, FactLabel label)
    {
        var isAlone = line.Text.AsSpan(label.Value).IsWhiteSpace();
        switch (label.Kind)
        {
            case FactKind.Period:
                return TakePeriod(at, line, label);
            case FactKind.Opening:
                return TakeHalves(at, line, label);
            case FactKind.Closing:
                sentences.Take(line);
                return at;
            case FactKind.OtherDates:
                // The dates of something else stand in the line below, not those of the period.
                return isAlone && Below(at, 1) is [var below] && PeriodReader.ReadAll(below.Text).Count > 0 ? at + 1 : at;
            case FactKind.PublishedOn:
                return TakePublication(at, line, label.Value);
            case FactKind.Department:
                return TakeDepartment(at, line, label.Value, isAlone);
            default:
                TakeContact(at, line, label.Value);
                return at;
        }
    }

    private List<FactLine> Below(int at, int most)
    {
        var lines = new List<FactLine>();
        for (var i = at + 1; i < items.Count && lines.Count < most && items[i] is FactLine line && FactLabel.At(line.Text, line.Body) is null; i++)
        {
            lines.Add(line);
        }

        return lines;
    }

    private int TakePeriod(int at, FactLine line, FactLabel label)
    {
        if (PeriodTaker.Labelled(line, label, Below(at, 2), out var end, out var used) is not { } period)
        {
            if (!line.IsSentence && counts.TryRead(at) is >= 0 and var counted)
            {
                return counted;
            }

            sentences.Take(line);
            return at;
        }

        line.StaysWhole |= line.IsSentence;
        book.Current.Periods.Add(period);
        book.Current.Touch(line.Line);
        if (line.IsSentence)
        {
            sentences.Take(line);
            return at;
        }

        var last = (FactLine)items[at + used];
        if (last.Text.AsSpan(end).Trim() is { Length: > 0 } rest && !rest.StartsWith("※"))
        {
            counts.TryTail(last, end);
        }

        return at + used;
    }

    // 募集開始 令和3年4月1日 / 募集終了 令和3年4月30日: a row for each half, the sign between them is ours.
    private int TakeHalves(int at, FactLine line, FactLabel label)
    {
        if (at + 1 >= items.Count || items[at + 1] is not FactLine next || FactLabel.At(next.Text, next.Body) is not { Kind: FactKind.Closing } closing
            || Half(line, label) is not { } opens || Half(next, closing) is not { } closes)
        {
            sentences.Take(line);
            return at;
        }

        var text = $"{line.Text.AsSpan(opens.Start, opens.Length)}～{next.Text.AsSpan(closes.Start, closes.Length)}";
        book.Current.Periods.Add(new PeriodFact(line, opens, (line, label.Label), (next, closes), text, PeriodReader.ReadAll(text), FactRank.Labelled));
        book.Current.Touch(line.Line);
        next.Take(closing.Label, book.Current);
        return at + 1;
    }

    // One day and nothing after it.
    private static TextSpan? Half(FactLine line, FactLabel label)
        => JapaneseDateReader.ReadAll(line.Text) is [{ Precision: DatePrecision.Day } day] && day.Start == label.Value && line.Text.AsSpan(day.Start + day.LengthWithWeekday).IsWhiteSpace()
            ? new TextSpan(day.Start, day.LengthWithWeekday) : null;

    private int TakePublication(int at, FactLine line, int from)
    {
        var isBelow = line.Text.AsSpan(from).IsWhiteSpace();
        var below = isBelow ? Below(at, 1) : [];
        var dated = isBelow && below.Count > 0 ? below[0] : line;
        var start = dated == line ? from : dated.Body;
        if (PeriodReader.ReadAll(dated.Text).Exists(p => p.Start >= start && p.Opens is not null && p.Closes is not null)
            || JapaneseDateReader.ReadAll(dated.Text).FirstOrDefault(d => d.Start >= start && d is { Precision: DatePrecision.Day, From: not null }) is not { From: { } day } date)
        {
            sentences.Take(line);
            return at;
        }

        book.Current.PublishedOn ??= day;
        var isAll = dated.Text[(date.Start + date.LengthWithWeekday)..].Trim(' ', '　', ')', '）', '。').Length == 0;
        if (isAll)
        {
            line.TakeAll(book.Current);
            dated.TakeAll(book.Current);
        }

        return dated == line ? at : at + 1;
    }

    /// <summary>Takes a line that is the day of publication: 令和3年6月1日公表.</summary>
    public bool IsPublication(FactLine line)
    {
        if (line.Text.Length > 30 || JapaneseDateReader.ReadAll(line.Text) is not [{ Precision: DatePrecision.Day, From: { } day } date])
        {
            return false;
        }

        var rest = CompareKey.Of(line.Text.Remove(date.Start, date.LengthWithWeekday)).Trim('(', ')', '[', ']', '【', '】');
        if (rest is not ("公表" or "に公表" or "結果公表" or "発表" or "公開" or "掲載"))
        {
            return false;
        }

        book.Current.PublishedOn ??= day;
        line.TakeAll(book.Current);
        return true;
    }

    private int TakeDepartment(int at, FactLine line, int from, bool isAlone)
    {
        var below = isAlone ? Below(at, 1) : [];
        var named = below.Count > 0 ? below[0] : line;
        var start = named == line ? from : 0;
        if (Departments.Read(named.Text[start..], isLabelled: true, out var length) is not { } name)
        {
            return at;
        }

        var node = book.Current;
        node.Department = node.Department is null || _contacted == node ? name : node.Department;
        _contacted = _contacted == node ? null : _contacted;
        if (named.Text[(start + length)..].AsSpan().IsWhiteSpace())
        {
            line.TakeAll(node);
            named.TakeAll(node);
        }

        node.Touch(line.Line);
        return named == line ? at : at + 1;
    }

    // The lines of a contact stay notes: only the department is known.
    private void TakeContact(int at, FactLine line, int from)
    {
        if (book.Main.Department is not null)
        {
            return;
        }

        foreach (var (text, _) in Below(at, ContactLines).ConvertAll(l => (l.Text, 0)).Prepend((line.Text[from..], 0)))
        {
            if (Departments.Read(text, isLabelled: false, out _) is { } name)
            {
                book.Main.Department = name;
                book.Main.Touch(line.Line);
                _contacted = book.Main;
                return;
            }
        }
    }
}
