using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>Reads periods, days of publication and departments after their labels.</summary>
internal sealed class LabelledFactReader(FactPage page, ConsultationScopes scopes, CountListReader counts, TailCounts tails,
    ProseFactReader prose)
{
    private const int ContactLines = 4;
    private const int PeriodLines = 4;
    private const string Between = " 　\t／/、,，・|｜";

    private ConsultationDraft? _contacted;

    /// <summary>Reads the fact that a label at the head of a line announces; gives the last line it used.</summary>
    public int Read(int at, FactLine line, FactLabel label)
    {
        var isAlone = line.Text.AsSpan(label.Value).IsWhiteSpace();
        switch (label.Kind)
        {
            case FactKind.Period:
                return ReadPeriod(at, line, label);
            case FactKind.Opening:
                return ReadHalves(at, line, label);
            case FactKind.Closing:
                ReadEnd(line, label);
                return at;
            case FactKind.OtherDates:
                ProposeInspection(at, line, label);
                // The dates of something else stand in the line below, not those of the period.
                return isAlone && Below(at, 1) is [var below] && PeriodReader.ReadAll(below.Text).Count > 0 ? at + 1 : at;
            case FactKind.PublishedOn:
                return ReadPublication(at, line, label.Value);
            case FactKind.Department:
                return ReadDepartment(at, line, label.Value, isAlone);
            default:
                ReadContact(at, line, label.Value);
                return at;
        }
    }

    private List<FactLine> Below(int at, int most)
    {
        var lines = new List<FactLine>();
        for (var i = at + 1; lines.Count < most && page.LineAt(i) is { Label: null, IsGroupHeading: false } line; i++)
        {
            lines.Add(line);
        }

        return lines;
    }

    private int ReadPeriod(int at, FactLine line, FactLabel label)
    {
        if (PeriodLocator.Labelled(line, label, Below(at, PeriodLines), out var end, out var used) is not { } period)
        {
            return ReadOther(at, line);
        }

        line.StaysWhole |= line.IsSentence;
        scopes.Current.Periods.Add(period);
        scopes.Current.Touch(line.Line);
        foreach (var (words, span) in period.Words)
        {
            words.Consume(span, scopes.Current);
        }

        if (line.IsSentence)
        {
            prose.Read(line);
            return at;
        }

        AddRounds(line, label, at + used);
        var last = page.LineAt(at + used)!;
        if (last.Text.AsSpan(end, Math.Max(0, last.End - end)).Trim().Length > 0)
        {
            // … 30日 - 意見数 / 12件: the label that ends the line is that of the number below it.
            used += tails.Read(last, end) || !tails.ReadBelow(last, end, page.LineAt(at + used + 1)) ? 0 : 1;
        }

        return at + used;
    }

    // （第2次）令和6年12月2日～令和7年1月6日 below （第1次）…, both below one label: the other rounds are told, and none is the only one.
    private void AddRounds(FactLine line, FactLabel label, int at)
    {
        var heading = line.Text.Substring(label.Label.Start, label.Label.Length);
        for (var i = at + 1; page.LineAt(at) is { } first && page.LineAt(i) is { IsSentence: false } next
            && next.Text.AsSpan().TrimStart() is [var opener, ..] && BracketSet.Aside.Opens(opener)
            && first.Text.AsSpan(first == line ? label.Value : 0).TrimStart() is [var same, ..] && same == opener
            && PeriodLocator.InLine(next, heading) is { HasDates: true } round; i++)
        {
            scopes.Current.Periods.Add(round with { Rank = PeriodRank.Labelled });
        }
    }

    // 募集開始 令和3年4月1日 / 募集終了 令和3年4月30日: a row for each half, the sign between them is ours.
    private int ReadHalves(int at, FactLine line, FactLabel label)
    {
        if (Closing(at, line, label) is not var (next, closing) || Half(line, label, next == line ? closing.Label.Start
            : line.Text.Length) is not { } opens
            || Half(next, closing, next.Text.Length) is not { } closes)
        {
            prose.Read(line);
            return at;
        }

        var text = $"{line.Text.AsSpan(opens.Start, opens.Length)}～{next.Text.AsSpan(closes.Start, closes.Length)}";
        scopes.Current.Periods.Add(
            new PeriodProposal(line, opens, (line, label.Label), (next, closes), text, PeriodReader.ReadAll(text), PeriodRank.Labelled));
        scopes.Current.Touch(line.Line);
        next.Consume(closing.Label, scopes.Current);
        return next == line ? at : at + 1;
    }

    // In the line below, or behind the day in the same one: 案の公表日 11月1日／意見の締切 12月2日.
    private (FactLine Line, FactLabel Label)? Closing(int at, FactLine line, FactLabel label)
    {
        if (JapaneseDateReader.ReadAll(line.Text).Find(d => d.Start >= label.Value) is { Start: > 0 } day)
        {
            var rest = PeriodWords.SkipNoise(line.Text, day.Start + day.LengthWithWeekday);
            rest += line.Text.Length - rest - line.Text[rest..].TrimStart([.. Between]).Length;
            if (FactLabel.ClosingAt(line.Text, rest) is { } beside)
            {
                return (line, beside);
            }
        }

        return page.LineAt(at + 1) is { } next && FactLabel.ClosingAt(next.Text, next.Body) is { } below ? (next, below) : null;
    }

    // One day and nothing after it but the time of day, and what only parts it from the next label.
    private static TextSpan? Half(FactLine line, FactLabel label, int end)
    {
        foreach (var day in JapaneseDateReader.ReadAll(line.Text))
        {
            if (day.Precision == DatePrecision.Day && day.Start == label.Value)
            {
                var from = PeriodWords.SkipNoise(line.Text, day.Start + day.LengthWithWeekday);
                return from <= end && line.Text[from..end].Trim([.. Between]).Length is 0 ? TextSpan.FromBounds(day.Start, from) : null;
            }
        }

        return null;
    }

    // 意見の締切 12月2日 alone: the end is certain, the beginning is not printed.
    private void ReadEnd(FactLine line, FactLabel label)
    {
        if (scopes.Current.Periods.Count == 0 && Half(line, label, line.Text.Length) is { } day)
        {
            var text = line.Text.Substring(day.Start, day.Length);
            scopes.Current.Periods.Add(new PeriodProposal(line, day, (line, label.Label), null, text, PeriodReader.ReadAll(text + "まで"),
                PeriodRank.Context));
            scopes.Current.Touch(line.Line);
            return;
        }

        prose.Read(line);
    }

    // 閲覧期間, 縦覧期間: the draft was laid out then, which is often the time of the consultation. Nobody knows, but somebody should look.
    private void ProposeInspection(int at, FactLine line, FactLabel label)
    {
        var word = line.Text.AsSpan(label.Label.Start, label.Label.Length);
        if ((word.IndexOf("閲覧", StringComparison.Ordinal) >= 0 || word.IndexOf("縦覧", StringComparison.Ordinal) >= 0)
            && PeriodLocator.Labelled(line, label, Below(at, 2), out _, out _) is { Opens: not null, Closes: not null } period)
        {
            scopes.Current.Periods.Add(period with { Rank = PeriodRank.Bare });
        }
    }

    // 意見募集 announces nothing here: it heads counts, or says something in words.
    private int ReadOther(int at, FactLine line)
    {
        if (!line.IsSentence && counts.Read(at) is var next && next > at)
        {
            return next - 1;
        }

        prose.Read(line);
        return at;
    }

    private int ReadPublication(int at, FactLine line, int from)
    {
        var isBelow = line.Text.AsSpan(from).IsWhiteSpace();
        var below = isBelow ? Below(at, 1) : [];
        var dated = isBelow && below.Count > 0 ? below[0] : line;
        var start = dated == line ? from : dated.Body;
        if (PeriodReader.ReadAll(dated.Text).Exists(p => p.Start >= start && p.Opens is not null && p.Closes is not null)
            || JapaneseDateReader.ReadAll(dated.Text).FirstOrDefault(d => d.Start >= start
            && d is { Precision: DatePrecision.Day, From: not null }) is not { From: { } day } date)
        {
            prose.Read(line);
            return at;
        }

        var isAll = dated.Text[(date.Start + date.LengthWithWeekday)..].Trim(' ', '　', ')', '）', '。').Length == 0;
        scopes.Current.Publications.Add(new PublicationProposal(day, isAll ? [line, dated] : []));
        scopes.Current.Touch(line.Line);
        return dated == line ? at : at + 1;
    }

    /// <summary>Reads a line that is the day of publication: 令和3年6月1日公表.</summary>
    public bool IsPublication(FactLine line)
    {
        if (line.Text.Length > 30 || JapaneseDateReader.ReadAll(line.Text) is not [{ Precision: DatePrecision.Day, From: { } day } date])
        {
            return false;
        }

        var rest = BracketSet.Label.Trim(CompareKey.Of(line.Text.Remove(date.Start, date.LengthWithWeekday)));
        if (rest is not ("公表" or "に公表" or "結果公表" or "発表" or "公開" or "掲載"))
        {
            return false;
        }

        scopes.Current.Publications.Add(new PublicationProposal(day, [line]));
        scopes.Current.Touch(line.Line);
        return true;
    }

    private int ReadDepartment(int at, FactLine line, int from, bool isAlone)
    {
        var below = isAlone ? Below(at, 1) : [];
        var named = below.Count > 0 ? below[0] : line;
        var start = named == line ? from : 0;
        if (Departments.Read(named.Text[start..], isLabelled: true, out var length) is not { } name)
        {
            return at;
        }

        var node = scopes.Current;
        node.Department = node.Department is null || _contacted == node ? name : node.Department;
        _contacted = _contacted == node ? null : _contacted;
        if (named.Text[(start + length)..].AsSpan().IsWhiteSpace())
        {
            line.ConsumeAll(node);
            named.ConsumeAll(node);
        }

        node.Touch(line.Line);
        return named == line ? at : at + 1;
    }

    // The lines of a contact stay notes: only the department is known.
    private void ReadContact(int at, FactLine line, int from)
    {
        if (scopes.Main.Department is not null)
        {
            return;
        }

        foreach (var (text, _) in Below(at, ContactLines).ConvertAll(l => (l.Text, 0)).Prepend((line.Text[from..], 0)))
        {
            if (Departments.Read(text, isLabelled: false, out _) is { } name)
            {
                scopes.Main.Department = name;
                scopes.Main.Touch(line.Line);
                _contacted = scopes.Main;
                return;
            }
        }
    }
}
