using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Notes;
using Ota.PublicComment.Reading.Recognition;
using Ota.PublicComment.Reading.Statistics;
using Ota.PublicComment.Reading.Titles;
using Ota.PublicComment.Reading.Tracing;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Consultations;

/// <summary>Reads from everything that is no opinion when opinions were taken, how many came, and what the document says of its own completeness.</summary>
internal sealed class ConsultationReader
{
    private const int ContactLines = 4;

    // A page that mentions numbers and opinions is no result yet: one of these says what it is about.
    private static readonly string[] Phrases =
        ["パブリックコメント", "パブリック・コメント", "パブリック コメント", "パブコメ", "意見募集", "意見公募", "意見の募集", "意見等の募集", "意見を募集", "意見等を募集", "意見提出手続", "意見の公募", "への意見", "に対する意見", "に対するご意見", "に対する御意見"];

    private readonly DraftDocument _draft;
    private readonly List<object> _items = [];
    private readonly ConsultationBook _book = new();
    private readonly CountTaker _taker;
    private readonly CountLines _counts;
    private readonly ErrataBlock _errata = new();
    private ConsultationDraft? _contacted;

    private ConsultationReader(DraftDocument draft)
    {
        _draft = draft;
        _taker = new CountTaker(draft, _book);
        _counts = new CountLines(draft, _items, _book, _taker);
    }

    public static ConsultationsReading Read(DraftDocument draft, RecognisedTitle title)
    {
        var reader = new ConsultationReader(draft);
        reader.Collect(title);
        for (var i = 0; i < reader._items.Count; i++)
        {
            i = reader.Take(i);
        }

        if (title.Line is not null)
        {
            reader.Listing(title.Line.Text);
        }

        if (draft.OpinionHeading is { } heading)
        {
            reader.Listing(heading);
        }

        return new ConsultationAssembler(draft, reader._book).Assemble(reader._items.OfType<FactLine>());
    }

    /// <summary>Whether a draft without opinions holds a statistic, a period or the statement that nothing was submitted. Nothing is booked.</summary>
    public static bool Recognises(DraftDocument draft)
    {
        if (!draft.Lines.Exists(l => Array.Exists(Phrases, p => l.Text.Contains(p, StringComparison.Ordinal)))
            && TitleReader.Read([.. draft.Lines.Select((l, i) => new TitleCandidate(l.Text, i))]) is null)
        {
            return false;
        }

        var probe = new DraftDocument(draft.Ledger, new DiagnosticBag(1));
        probe.Lines.AddRange(draft.Lines);
        probe.StatisticTables.AddRange(draft.StatisticTables);
        foreach (var (line, form) in draft.LineForms)
        {
            probe.LineForms.Add(line, form);
        }

        var reader = new ConsultationReader(probe);
        reader.Collect(RecognisedTitle.None);
        for (var i = 0; i < reader._items.Count; i++)
        {
            i = reader.Take(i);
        }

        return reader._book.All.Exists(n => n.Periods.Count > 0 || n.Facts.Count > 0 || n.Tallies.Count > 0 || n.SaysNone is not null);
    }

    // Tables of counts and lines in the order of the source.
    private void Collect(RecognisedTitle title)
    {
        var ordered = new List<(int Cell, object Item)>();
        Add(_draft.Lines, i => title.Lines.Contains(i));
        Add(_draft.Notes, _ => false);
        for (var i = 0; i < _draft.LoneLines.Count; i++)
        {
            ordered.Add((_draft.LoneLines[i].Text.Runs[0].Cell, new FactLine(_draft.LoneLines[i].Text, LineForm.FollowsBreak, null, i)));
        }

        foreach (var table in _draft.StatisticTables)
        {
            ordered.Add((table.Cells.First(c => c.Runs.Length > 0).Runs[0].Cell, table));
        }

        _items.AddRange(ordered.OrderBy(o => o.Cell).Select(o => o.Item));

        void Add(List<TracedText> lines, Func<int, bool> isTaken)
        {
            for (var i = 0; i < lines.Count; i++)
            {
                if (!lines[i].IsBlank && lines[i].Runs.Length > 0 && !isTaken(i))
                {
                    ordered.Add((lines[i].Runs[0].Cell, new FactLine(lines[i], _draft.LineForms.GetValueOrDefault(lines[i]), lines, i)));
                }
            }
        }
    }

    private int Take(int at)
    {
        if (_items[at] is StatisticTable table)
        {
            TakeTable(at, table);
            return at;
        }

        var line = (FactLine)_items[at];
        if (_errata.Takes(line.Text, line.Form))
        {
            // What a correction says was wrong is no fact.
            return at;
        }

        if (line.IsNote)
        {
            TakeSentences(line);
            return at;
        }

        _book.Enter(line);
        if (FactLabel.At(line.Text, line.Body) is { } label)
        {
            return TakeFact(at, line, label);
        }

        if (IsPublication(line))
        {
            return at;
        }

        if (!line.IsSentence && _counts.TryRead(at) is >= 0 and var last)
        {
            return last;
        }

        TakeSentences(line);
        return at;
    }

    private void TakeTable(int at, StatisticTable table)
    {
        var cell = table.Cells.First(c => c.Runs.Length > 0);
        if (table.HasUnknownUnit)
        {
            _draft.Report(Catalogue.UnitUnknown, cell, Shortened.Of(cell.Text));
        }

        var heading = at > 0 && _items[at - 1] is FactLine above && !above.IsTaken && !above.IsSentence && !above.IsNote && Dimensions.OfHeading(above.BodyText) is { } dimension ? (above, dimension) : default;
        var list = new List<TallyRow>();
        foreach (var row in table.Rows)
        {
            if (CountWords.IsHeadline(row.Role) && !row.IsPart)
            {
                var node = InputName.OfLabel(row.Label) is { Kind: not ConsultationKind.PublicComment } input ? _book.Named(input, row.Label, null) : _book.Current;
                CountTaker.TakeFacts(node, row.Counts, row.Role, FactRank.Labelled, cell);
            }
            else
            {
                list.Add(row);
            }
        }

        if (list.Count > 0)
        {
            _taker.TakeList(_book.Current, table.Dimension ?? heading.dimension, list, null, cell);
        }

        if (table.Dimension is null && heading.above is not null && list.Count > 0)
        {
            heading.above.TakeAll(_book.Current);
        }

        _book.Tables.Add((table, _book.Current));
        _draft.Notes.AddRange(table.Remarks);
    }

    private int TakeFact(int at, FactLine line, FactLabel label)
    {
        var isAlone = line.Text.AsSpan(label.Value).IsWhiteSpace();
        switch (label.Kind)
        {
            case FactKind.Period:
                return TakePeriod(at, line, label);
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
        for (var i = at + 1; i < _items.Count && lines.Count < most && _items[i] is FactLine line && FactLabel.At(line.Text, line.Body) is null; i++)
        {
            lines.Add(line);
        }

        return lines;
    }

    private int TakePeriod(int at, FactLine line, FactLabel label)
    {
        if (PeriodTaker.Labelled(line, label, Below(at, 2), out var end, out var used) is not { } period)
        {
            if (!line.IsSentence && _counts.TryRead(at) is >= 0 and var counted)
            {
                return counted;
            }

            TakeSentences(line);
            return at;
        }

        line.StaysWhole |= line.IsSentence;
        _book.Current.Periods.Add(period);
        _book.Current.Touch(line.Line);
        if (line.IsSentence)
        {
            TakeSentences(line);
            return at;
        }

        var last = (FactLine)_items[at + used];
        if (last.Text.AsSpan(end).Trim() is { Length: > 0 } rest && !rest.StartsWith("※"))
        {
            _counts.TryTail(last, end);
        }

        return at + used;
    }

    private int TakePublication(int at, FactLine line, int from)
    {
        var isBelow = line.Text.AsSpan(from).IsWhiteSpace();
        var below = isBelow ? Below(at, 1) : [];
        var dated = isBelow && below.Count > 0 ? below[0] : line;
        var start = dated == line ? from : dated.Body;
        if (PeriodReader.ReadAll(dated.Text).Exists(p => p.Start >= start && p.Opens is not null && p.Closes is not null)
            || JapaneseDateReader.ReadAll(dated.Text).FirstOrDefault(d => d.Start >= start && d is { Precision: DatePrecision.Day, From: not null }) is not { From: { } day } date)
        {
            TakeSentences(line);
            return at;
        }

        _book.Current.PublishedOn ??= day;
        var isAll = dated.Text[(date.Start + date.LengthWithWeekday)..].Trim(' ', '　', ')', '）', '。').Length == 0;
        if (isAll)
        {
            line.TakeAll(_book.Current);
            dated.TakeAll(_book.Current);
        }

        return dated == line ? at : at + 1;
    }

    // 令和3年6月1日公表
    private bool IsPublication(FactLine line)
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

        _book.Current.PublishedOn ??= day;
        line.TakeAll(_book.Current);
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

        var node = _book.Current;
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
        if (_book.Main.Department is not null)
        {
            return;
        }

        foreach (var (text, _) in Below(at, ContactLines).ConvertAll(l => (l.Text, 0)).Prepend((line.Text[from..], 0)))
        {
            if (Departments.Read(text, isLabelled: false, out _) is { } name)
            {
                _book.Main.Department = name;
                _book.Main.Touch(line.Line);
                _contacted = _book.Main;
                return;
            }
        }
    }

    private void TakeSentences(FactLine line)
    {
        foreach (var sentence in Sentences(line.Text))
        {
            var text = line.Text.Substring(sentence.Start, sentence.Length);
            Listing(text);
            if (NoOpinions.Says(text))
            {
                _book.Current.SaysNone ??= line.Line.Slice(sentence);
                _book.Current.Touch(line.Line);
            }

            if (!line.IsSentence)
            {
                continue;
            }

            if (PeriodTaker.InSentence(line, sentence) is { } period)
            {
                _book.Current.Periods.Add(period);
            }

            TakeCounts(line, sentence, text);
        }
    }

    private void TakeCounts(FactLine line, TextSpan sentence, string text)
    {
        TakeListInSentence(line, sentence);
        if (line.IsNote || ProseCounts.Read(text, 0) is not { IsEmpty: false } counts)
        {
            return;
        }

        var node = _book.Current;
        foreach (var (word, kind) in InputName.Others)
        {
            if (node == _book.Main && text.Contains(word, StringComparison.Ordinal))
            {
                node = _book.Named(new InputName(kind, new TextSpan(0, word.Length)), word, line);
                line.StaysWhole = true;
                break;
            }
        }

        CountTaker.TakeFacts(node, counts, CountRole.Status, FactRank.Prose, line.Line.Slice(sentence));
    }

    // 内訳は、郵送5人、FAX2人、電子メール19人です。
    private void TakeListInSentence(FactLine line, TextSpan sentence)
    {
        var statements = StatementReader.Read(line.Text[..sentence.End], sentence.Start);
        var members = statements.Where(s => s.Role is CountRole.Channel or CountRole.SubmitterKind or CountRole.Total && !s.Counts.IsEmpty).ToList();
        if (members.Count > 1 && members.Count == statements.Count)
        {
            _taker.TakeList(_book.Current, null, members.ConvertAll(s => new TallyRow(s.Label, s.Role, s.IsPart, s.Counts)), null, line.Line.Slice(sentence));
        }
    }

    private void Listing(string sentence)
    {
        var flags = ListingSentences.FlagsOf(sentence);
        var node = _book.Current;
        node.Flags.AddRange(flags.Where(f => !node.Flags.Contains(f)));
        if (flags.Count > 0 && !node.ListingTexts.Contains(sentence.Trim()))
        {
            node.ListingTexts.Add(sentence.Trim());
        }
    }

    private static List<TextSpan> Sentences(string text)
    {
        var sentences = new List<TextSpan>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '。' or '\n' || i == text.Length - 1)
            {
                sentences.Add(TextSpan.FromBounds(start, i + 1));
                start = i + 1;
            }
        }

        return sentences;
    }
}
