using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Reading.Titles;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>
/// Reads from everything that is no opinion when opinions were taken, how many came, and what the document says of its own completeness.
/// </summary>
internal sealed class ConsultationReader
{
    // A page that mentions numbers and opinions is no result yet: one of these says what it is about.
    private static readonly string[] Phrases =
    [
        .. TitleWords.Procedures, "パブリック コメント", "意見等の募集", "意見を募集", "意見等を募集", "意見提出手続",
        "意見の公募", "への意見", "に対する意見", "に対するご意見", "に対する御意見", "意見提出制度",
    ];

    private const string TitleOfResult = "意見募集";
    private const int LongestCounts = 20;
    private static readonly string[] Asked = ["意見", "提出", "応募", "募集", "結果"];

    private readonly DraftDocument _draft;
    private readonly FactPage _page;
    private readonly ConsultationScopes _scopes;
    private readonly ErrataBlock _errata = new();
    private readonly CountRecorder _recorder;
    private readonly CountListReader _counts;
    private readonly ProseFactReader _prose;
    private readonly LabelledFactReader _labelled;
    private string _heading = "";

    // The cell up to which what a group heading names is meant, and those in which the records begin.
    private int? _groupEnd;
    private List<int>? _recordCells;

    private ConsultationReader(DraftDocument draft, IReadOnlyCollection<int> titleLines)
    {
        _draft = draft;
        _page = FactPage.Of(draft, titleLines);
        _scopes = new ConsultationScopes(_page);
        _recorder = new CountRecorder(draft, _scopes);
        _counts = new CountListReader(draft, _page, _scopes, _recorder);
        _prose = new ProseFactReader(_scopes, _recorder);
        _labelled = new LabelledFactReader(_page, _scopes, _counts, new TailCounts(_scopes, _recorder), _prose);
    }

    public static ConsultationsReading Read(DraftDocument draft, RecognisedTitle title)
    {
        var reader = new ConsultationReader(draft, title.Lines);
        reader.ReadAll();
        if (title.Line is { } line)
        {
            // A title that is a sentence may say when and how many; its words stay the title's.
            reader._prose.Read(new FactLine(line, LineForm.None, null, 0));
            reader.ReadCountsBehind(line);
            if (reader._scopes.Main.Periods.Count == 0 && line.Text.LastIndexOfAny(['（', '(']) is > 0 and var open
                && PeriodLocator.InLine(new FactLine(line.Slice(open, line.Length - open), LineForm.None, null, 0), TitleOfResult)
                    is { HasDates: true } period)
            {
                // …パブリックコメント結果（2025.1.10-2.10）
                reader._scopes.Main.Periods.Add(period);
            }
        }

        if (draft.OpinionHeading is { } heading)
        {
            reader._prose.ReadListing(heading);
        }

        return new ConsultationAssembler(draft, reader._scopes).Assemble(reader._page.Lines);
    }

    // …に対する意見と市の考え方（意見４件）: a bracket behind the title that does nothing but count the whole.
    // …（変更案）　意見及び回答　提出者：2名: so does a word that white space sets apart.
    private void ReadCountsBehind(TracedText title)
    {
        var words = title.Text.Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words.Skip(1).Where(StatementReader.IsOfWhole))
        {
            foreach (var statement in StatementReader.Read(word, 0))
            {
                CountRecorder.RecordFacts(_scopes.Main, statement.Counts, statement.Role, FactRank.Prose, title);
            }
        }

        if (title.Text.TrimEnd() is [.., '）' or ')'] text && text.LastIndexOfAny(['（', '(']) is > 0 and var open
            && text[(open + 1)..^1] is var inside && StatementReader.IsOfWhole(inside))
        {
            foreach (var statement in StatementReader.Read(inside, 0))
            {
                CountRecorder.RecordFacts(_scopes.Main, statement.Counts, statement.Role, FactRank.Prose, title);
            }
        }
    }

    /// <summary>
    /// Whether a draft without opinions holds a statistic, a period or the statement that nothing was submitted. Nothing is recorded.
    /// </summary>
    public static bool Recognises(DraftDocument draft)
    {
        InlineSections.Split(draft);
        var title = TitleReader.Read([.. draft.Lines.Select((l, i) => new TitleCandidate(l.Text, i))]);
        if (title is null && !draft.Lines.Exists(l => Array.Exists(Phrases, p => l.Text.Contains(p, StringComparison.Ordinal))))
        {
            return false;
        }

        var probe = new DraftDocument(draft.Ledger, new DiagnosticBag(1));
        probe.Lines.AddRange(draft.Lines);
        foreach (var (line, form) in draft.LineForms)
        {
            probe.LineForms.Add(line, form);
        }

        var reader = new ConsultationReader(probe, title is null ? [] : [.. title.Pieces.Select(p => p.Source)]);
        reader.ReadAll();
        return draft.StatisticTables.Count > 0
            || reader._scopes.All.Exists(n => n.Facts.Count > 0 || n.Tallies.Count > 0 || n.SaysNone is not null)
            || (reader._scopes.All.Exists(n => n.Periods.Exists(p => p.Rank > PeriodRank.Bare)) && !NoResult.IsCall(draft));
    }

    private void ReadAll()
    {
        for (var i = 0; i < _page.Items.Count;)
        {
            i = _page.TableAt(i) is { } table ? ReadTable(i, table) : ReadLine(i, _page.LineAt(i)!);
        }
    }

    private int ReadLine(int at, FactLine line)
    {
        if (_groupEnd is { } end && line.Line.Runs[0].Cell > end)
        {
            _scopes.LeaveGroup();
            _groupEnd = null;
        }

        if (line.IsGroupHeading)
        {
            ReadGroupHeading(line);
            return at + 1;
        }

        if (_errata.Consumes(line.Text, line.Form))
        {
            // What a correction says was wrong is no fact.
            return at + 1;
        }

        if (line.IsNote)
        {
            _prose.Read(line);
            return at + 1;
        }

        if (NoOpinions.Says(line.Text) && _page.LineAt(at - 1) is { } above && IsBesideGroups(above.Text))
        {
            return at + 1;
        }

        Enter(at, line);
        ApproximateCountReporter.Report(_draft, line, _page.LineAt(at - 1));
        if (Passage.At(_page, at) is { } passage)
        {
            _prose.Read(passage);
            return at + passage.Count;
        }

        // 開催日 会場 参加者数: the columns of meetings begin with a label of dates.
        if (IsOfMeetings(line))
        {
            _scopes.Current.HasMeetings = true;
            return at + 1;
        }

        if (line.Label is { } label && !line.IsQuoted)
        {
            return _labelled.Read(at, line, label) + 1;
        }

        if (_labelled.IsPublication(line))
        {
            return at + 1;
        }

        if (CountColumns.At(_page, at) is { } columns)
        {
            _recorder.RecordList(_scopes.Current, columns.Dimension, columns.Rows, null, columns.Lines[1].Line);
            columns.Lines.ToList().ForEach(l => l.ConsumeAll(_scopes.Current));
            return at + columns.Lines.Count;
        }

        var next = _counts.Read(at);
        for (var i = at; i < Math.Max(next, at + 1); i++)
        {
            ReadUncounted(i, _page.LineAt(i)!, isFirst: i == at);
        }

        return Math.Max(next, at + 1);
    }

    // 2 運営について over ご意見はありませんでした。, where 1 施設について and 3 その他 head opinions: there were none on a part.
    private bool IsBesideGroups(string heading)
        => OutlineNumberReader.NumeralAt(heading, 0, out var value, out var length) && length < heading.Length
            && _draft.GroupHeadings.Exists(g => OutlineNumberReader.NumeralAt(g.Text, 0, out var own, out var digits)
                && Math.Abs(own - value) == 1 && digits < g.Length && AreaKey.Fold(g.Text[digits]) == AreaKey.Fold(heading[length]));

    // 2 市民からの意見（募集期間：11月1日～12月2日、提出者2人）: a heading that names a consultation may say when and how many.
    private void ReadGroupHeading(FactLine line)
    {
        if (_scopes.OfGroupHeading(line) is not { } node)
        {
            return;
        }

        _groupEnd = FirstRecordAfter(line.Line.Runs[0].Cell);

        if (PeriodLocator.InLine(line, "") is { } period)
        {
            node.Periods.Add(period);
        }

        foreach (var statement in line.Statements.Where(s => CountWords.IsHeadline(s.Role) && s.Bare is null))
        {
            CountRecorder.RecordFacts(node, statement.Counts, statement.Role, FactRank.Labelled, line.Line);
        }
    }

    private int FirstRecordAfter(int cell)
    {
        _recordCells ??= [.. _draft.Records.Select(r => r.Anchor.Runs is [var run, ..] ? run.Cell : -1).Order()];
        var at = _recordCells.BinarySearch(cell + 1);
        at = at < 0 ? ~at : at;
        return at < _recordCells.Count ? _recordCells[at] : cell;
    }

    // A line that no count was read from may still say something; the lines of one stretch were looked at together.
    private void ReadUncounted(int at, FactLine line, bool isFirst)
    {
        if (!isFirst)
        {
            Enter(at, line);
            ApproximateCountReporter.Report(_draft, line, _page.LineAt(at - 1));
        }

        if ((at == 0 && ReadBareFacts(line)) || ReadBareCounts(line, _page.LineAt(at - 1)))
        {
            return;
        }

        var periods = _scopes.Current.Periods.Count;
        _prose.Read(line);
        if (_scopes.Current.Periods.Count == periods && !line.IsQuoted && PeriodLocator.InLine(line, _heading) is { } period)
        {
            _scopes.Current.Periods.Add(period);
            _scopes.Current.Touch(line.Line);
        }
    }

    // 令和3年1月18日～2月16日　7人・11件 right below the title: days and counts of people and opinions, which need no label there.
    private bool ReadBareFacts(FactLine line)
    {
        if (PeriodReader.ReadAll(line.Text) is not [{ Opens: not null, Closes: not null } days]
            || line.Text[(days.Start + days.Length)..].Trim('（', '）', '(', ')', ' ', '　', '／', '、') is not { Length: > 0 } rest
            || StatementReader.Read(rest, 0)
                is not [{ Label.Length: 0, Bare: null, Counts: { Submitters: not null, Opinions: not null } } counts]
            || PeriodLocator.InLine(line, TitleOfResult) is not { HasDates: true } period)
        {
            return false;
        }

        _scopes.Main.Periods.Add(period);
        CountRecorder.RecordFacts(_scopes.Main, counts.Counts, CountRole.Status, FactRank.Prose, line.Line);
        return true;
    }

    // 7件（3人）, 3名（7件） alone below the period or 意見の提出状況: the units say what both count.
    private bool ReadBareCounts(FactLine line, FactLine? above)
    {
        if (line.IsConsumed || line.Text.Length > LongestCounts || line.Text.AsSpan().IndexOfAny('（', '(') < 1
            || line.Statements is not [{ Label.Length: 0, Bare: null, Counts: { Opinions: not null } } only]
            || (only.Counts.Submitters ?? only.Counts.Submissions) is null || only.End < line.Text.AsSpan().TrimEnd("）) 　").Length
            || (above is { IsSentence: false, IsConsumed: false }
                && !Array.Exists(Asked, w => above.Text.Contains(w, StringComparison.Ordinal))))
        {
            return false;
        }

        CountRecorder.RecordFacts(_scopes.Current, only.Counts, CountRole.Status, FactRank.Prose, line.Line);
        line.ConsumeAll(_scopes.Current);
        return true;
    }

    private void Enter(int at, FactLine line)
    {
        _scopes.Enter(line);
        if (line.MayBeLabel && (line.Level > 0 || line.Body == 0) && line.Statements.Count == 0 && PeriodLocator.InLine(line, "") is null)
        {
            _heading = line.BodyText;
        }
    }

    // Below the heading of meetings: 開催日 会場 参加者, 10月12日 市役所 15人, 合計 24人.
    private bool IsOfMeetings(FactLine line)
        => _scopes.Current.Kind == ConsultationKind.Briefing && !line.IsSentence
            && (MeetingRecords.AreColumns(line) || (_scopes.Current.HasMeetings && !line.IsQuoted && line.Statements.Count > 0
            && !CountWords.IsHeadline(line.Statements[0].Role)));

    // （単位：件） over a table or below it, or a heading that says what is counted: 章別の意見数.
    private CountUnit UnitBeside(int at)
    {
        if (_page.LineAt(at - 1) is { IsSentence: false, IsNote: false } above && (Dimensions.IsUnitLine(above.Text)
            || Dimensions.OfHeading(above.BodyText) is not null)
            && Dimensions.UnitOf(above.BodyText) is var unit && unit != CountUnit.None)
        {
            return unit;
        }

        if (_page.LineAt(at + 1) is { } below && Dimensions.IsUnitLine(below.Text) && _page.TableAt(at + 2) is null
            && Dimensions.UnitOf(below.Text) is var own && own != CountUnit.None)
        {
            below.ConsumeAll(_scopes.Current);
            return own;
        }

        return CountUnit.None;
    }

    // 参考　自転車事故の件数 over a table: no count of the page, whatever adds up in it.
    private bool IsOfOther(int at, StatisticTable table)
    {
        var above = _page.LineAt(at - 1) is { } line && Dimensions.IsUnitLine(line.Text) ? _page.LineAt(at - 2) : _page.LineAt(at - 1);
        return (OtherMatter.IsNamedBy(table.Dimension ?? "")
                || (above is { IsConsumed: false, IsSentence: false } && OtherMatter.IsNamedBy(above.BodyText)))
            && !table.Rows.Exists(r => r.Role is CountRole.Channel or CountRole.OpinionKind);
    }

    private int ReadTable(int at, StatisticTable table)
    {
        if (IsOfOther(at, table))
        {
            _draft.Notes.AddRange(table.Cells.Where(c => c.Runs.Length > 0).OrderBy(c => c.Runs[0].Cell));
            return at + 1;
        }

        var cell = table.Cells.First(c => c.Runs.Length > 0);
        var unit = table.HasUnknownUnit ? UnitBeside(at) : CountUnit.None;
        var rows = table.Rows.ConvertAll(r => r.Settled(unit));
        if (table.HasUnknownUnit && (unit == CountUnit.None || rows.Exists(r => r.Bare is not null)))
        {
            _draft.Report(Catalogue.UnitUnknown, cell, Shortened.Of(cell.Text));
        }

        var heading = _page.LineAt(at - 1) is { IsConsumed: false, IsSentence: false, IsNote: false } above
            && Dimensions.OfHeading(above.BodyText) is { } dimension
            ? (above, dimension) : default;
        var list = new List<TallyRow>();
        foreach (var row in rows)
        {
            if (CountWords.IsHeadline(row.Role) && !row.IsPart)
            {
                var node = InputName.OfLabel(row.Label) is { Kind: not ConsultationKind.PublicComment } input
                    ? _scopes.Named(input, row.Label, null) : _scopes.Current;
                CountRecorder.RecordFacts(node, row.Counts, row.Role, FactRank.Labelled, cell);
            }
            else
            {
                list.Add(row);
            }
        }

        if (list.Count > 0)
        {
            _recorder.RecordList(_scopes.Current, table.Dimension ?? heading.dimension, list, null, cell);
        }

        if (table.Dimension is null && heading.above is not null && list.Count > 0)
        {
            heading.above.ConsumeAll(_scopes.Current);
        }

        _scopes.Tables.Add((table, _scopes.Current));
        _draft.Notes.AddRange(table.Remarks);
        return at + 1;
    }
}
