using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Reading.Titles;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>Reads from everything that is no opinion when opinions were taken, how many came, and what the document says of its own completeness.</summary>
internal sealed class ConsultationReader
{
    // A page that mentions numbers and opinions is no result yet: one of these says what it is about.
    private static readonly string[] Phrases =
        ["パブリックコメント", "パブリック・コメント", "パブリック コメント", "パブコメ", "意見募集", "意見公募", "意見の募集", "意見等の募集", "意見を募集", "意見等を募集", "意見提出手続", "意見の公募", "への意見", "に対する意見", "に対するご意見", "に対する御意見"];

    private readonly DraftDocument _draft;
    private readonly List<object> _items = [];
    private readonly ConsultationBook _book = new();
    private readonly CountTaker _taker;
    private readonly CountLines _counts;
    private readonly ErrataBlock _errata = new();
    private readonly SentenceTaker _sentences;
    private readonly FactTaker _facts;

    private ConsultationReader(DraftDocument draft)
    {
        _draft = draft;
        _taker = new CountTaker(draft, _book);
        _counts = new CountLines(draft, _items, _book, _taker);
        _sentences = new SentenceTaker(_book, _taker);
        _facts = new FactTaker(_items, _book, _counts, _sentences);
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
            reader._sentences.Listing(title.Line.Text);
        }

        if (draft.OpinionHeading is { } heading)
        {
            reader._sentences.Listing(heading);
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

        return reader._book.All.Exists(n => n.Facts.Count > 0 || n.Tallies.Count > 0 || n.SaysNone is not null)
            || (reader._book.All.Exists(n => n.Periods.Count > 0) && !NoResult.IsCall(draft));
    }

    // Tables of counts and lines in the order of the source.
    private void Collect(RecognisedTitle title)
    {
        var ordered = new List<(int Cell, object Item)>();
        Add(_draft.Lines, i => title.Lines.Contains(i));
        Add(_draft.Notes, _ => false);
        for (var i = 0; i < _draft.LoneLines.Count; i++)
        {
            if (_draft.LoneLines[i].Text.Runs is [var run, ..])
            {
                ordered.Add((run.Cell, new FactLine(_draft.LoneLines[i].Text, LineForm.FollowsBreak, null, i)));
            }
        }

        foreach (var table in _draft.StatisticTables.Where(t => t.Cells.Exists(c => c.Runs.Length > 0)))
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
            _sentences.Take(line);
            return at;
        }

        _book.Enter(line);
        InexactTeller.Tell(_draft, line, at > 0 ? _items[at - 1] as FactLine : null);
        if (FactLabel.At(line.Text, line.Body) is { } label)
        {
            return _facts.Take(at, line, label);
        }

        if (_facts.IsPublication(line))
        {
            return at;
        }

        if (!line.IsSentence && _counts.TryRead(at) is >= 0 and var last)
        {
            return last;
        }

        _sentences.Take(line);
        return at;
    }

    // （単位：件） over a table or below it, or a heading that says what is counted: 章別の意見数.
    private CountUnit UnitBeside(int at)
    {
        if (at > 0 && _items[at - 1] is FactLine { IsSentence: false, IsNote: false } above && (Dimensions.IsUnitLine(above.Text) || Dimensions.OfHeading(above.BodyText) is not null)
            && Dimensions.UnitOf(above.BodyText) is var unit && unit != CountUnit.None)
        {
            return unit;
        }

        if (at + 1 < _items.Count && _items[at + 1] is FactLine below && Dimensions.IsUnitLine(below.Text) && !(at + 2 < _items.Count && _items[at + 2] is StatisticTable)
            && Dimensions.UnitOf(below.Text) is var own && own != CountUnit.None)
        {
            below.TakeAll(_book.Current);
            return own;
        }

        return CountUnit.None;
    }

    private void TakeTable(int at, StatisticTable table)
    {
        var cell = table.Cells.First(c => c.Runs.Length > 0);
        var unit = table.HasUnknownUnit ? UnitBeside(at) : CountUnit.None;
        for (var i = 0; i < table.Rows.Count; i++)
        {
            table.Rows[i] = table.Rows[i].Settled(unit);
        }

        if (table.HasUnknownUnit && (unit == CountUnit.None || table.Rows.Exists(r => r.Bare is not null)))
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
}
