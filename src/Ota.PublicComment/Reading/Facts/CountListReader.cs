using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>
/// Reads a stretch of labels and numbers, each of its lines once: totals with their label before or above them, lists with and without
/// headings, labels and numbers line by line in turn or apart. What no heading, known label or sum explains stays a note.
/// </summary>
internal sealed class CountListReader(DraftDocument draft, FactPage page, ConsultationScopes scopes, CountRecorder recorder)
{
    private const int LongestName = 24;

    private CountStretch _tokens = CountStretch.Empty;
    private CountList _list = new(null, null, CountUnit.None);
    // The first cells of a row that was printed cell by cell, by the line of its last.
    private readonly Dictionary<FactLine, List<FactLine>> _rowCells = [];
    private CountUnit _unit;
    private string? _headline;
    private Counts _headlineCounts;
    private ConsultationDraft? _of;

    /// <summary>Reads the stretch that begins at a place; gives the place after it, which is the same where none begins.</summary>
    public int Read(int at)
    {
        if (_of != scopes.Current)
        {
            // What was counted for another consultation says nothing of this one.
            (_of, _headline, _headlineCounts, _unit) = (scopes.Current, null, default, CountUnit.None);
        }

        _tokens = CountStretch.At(page, scopes, at, out var end);
        if (_tokens.HasNumbers)
        {
            Parse();
        }
        else if (_tokens is { Count: > 0 } && _tokens[^1] is { Kind: CountTokenKind.Unit } unit && page.TableAt(end) is not null)
        {
            unit.Line.ConsumeAll(scopes.Current);
        }

        return end;
    }

    private void Parse()
    {
        _list = new CountList(null, null, CountUnit.None);
        for (var i = 0; i < _tokens.Count;)
        {
            var token = _tokens[i];
            i = token.Kind switch
            {
                CountTokenKind.Unit => ReadUnit(i),
                CountTokenKind.Statements => ReadStatements(i),
                CountTokenKind.Label => ReadLabels(i),
                CountTokenKind.Values => ReadTotal(i),
                _ => i + 1,
            };
        }

        CloseList();
    }

    private int ReadUnit(int at)
    {
        _unit = Dimensions.UnitOf(_tokens[at].Line.Text);
        if (_unit != CountUnit.None && at + 1 < _tokens.Count && _tokens[at + 1].Kind == CountTokenKind.Statements)
        {
            _tokens[at].Line.ConsumeAll(scopes.Current);
        }

        return at + 1;
    }

    private int ReadStatements(int at)
    {
        var token = _tokens[at];
        if (CountWords.IsHeadline(token.Statements[0].Role) || token.NamesInput)
        {
            CloseList();
            ReadHeadlines(token);
            return at + 1;
        }

        if (_list.Entries.Count > 0 && (_list.IsEndedBy(token.Statements[0].Caption)
            || (token.Line.Form.HasFlag(LineForm.FollowsBreak) && !CountWords.IsMember(token.Statements[0].Role))))
        {
            CloseList();
        }

        if (_list.Entries.Count == 0)
        {
            var caption = token.Statements[0].Caption;
            _list = _list with
            {
                Dimension = _list.Dimension ?? (caption is null ? null : Dimensions.OfHeading(caption)),
                Caption = _list.Caption ?? caption,
                Unit = caption is not null && Dimensions.UnitOf(caption) is var unit
                    && unit != CountUnit.None ? unit : _list.Unit != CountUnit.None ? _list.Unit : _unit,
            };
        }

        _list.Entries.Add(new CountEntry(token.Line, null, token.Statements, token.End));
        CloseAfterTotal(token.Statements, at + 1 < _tokens.Count ? _tokens[at + 1] : null);
        return at + 1;
    }

    // 12通 right below 郵送 3, FAX 1, 電子メール 8: the number that they make gives them its unit, and is that of the whole.
    private int ReadTotal(int at)
    {
        if (_tokens[at] is { Statements: [{ Members.Count: 0 } total] } token && _list.IsTotalledBy(total.Counts))
        {
            _list = _list with { Unit = total.Counts.OnlyUnit };
            CountRecorder.RecordFacts(scopes.Current, total.Counts, CountRole.Total, FactRank.Total, token.Line.Line);
            token.Line.Consume(TextSpan.FromBounds(0, token.End), scopes.Current);
            CloseList();
        }

        return at + 1;
    }

    // A total closes its list, but うち… below it is still a part of it.
    private void CloseAfterTotal(List<CountStatement> statements, CountToken? next)
    {
        var goesOn = next is { Kind: CountTokenKind.Statements } && next.Statements[0].IsPart;
        if (statements[^1].Role == CountRole.Total && _list.Entries.Count > 1 && !goesOn)
        {
            CloseList();
        }
    }

    private void ReadHeadlines(CountToken token)
    {
        var (line, statements) = (token.Line, token.Statements);
        var isInput = token.NamesInput;
        if (!isInput && (token.IsOfOtherInput || statements.Exists(s => s.Label.Length == 0 || (s.Role == CountRole.Unknown
            && !statements.Exists(o => CountWords.IsMember(o.Role))))))
        {
            return;
        }

        if (statements.Exists(s => s.Bare is not null))
        {
            draft.Report(Catalogue.UnitUnknown, line.Line, Shortened.Of(line.Text));
            return;
        }

        var target = isInput ? scopes.OfLabel(statements[0].Label, line) : null;
        var members = statements.Where(s => !isInput && !CountWords.IsHeadline(s.Role)).ToList();
        var isWhole = true;
        foreach (var statement in statements.Except(members))
        {
            var role = CountWords.IsHeadline(statement.Role) ? statement.Role : CountRole.Status;
            isWhole &= recorder.RecordHeadline(target ?? scopes.OfLabel(statement.Label, line), statement, role, line.Line);
            _headline = statement.Label;
            _headlineCounts = statement.Counts.Or(_headlineCounts);
            _unit = statement.Counts.OnlyUnit;
        }

        if (members.Count > 0)
        {
            recorder.RecordList(scopes.Current, null, members.ConvertAll(ToRow), _headline, line.Line);
        }

        if (isWhole)
        {
            line.Consume(TextSpan.FromBounds(0, token.End), target ?? scopes.OfLabel(statements[0].Label, null));
        }
    }

    // Words: headings of what follows, the label of the number below them, or labels printed apart from their numbers.
    private int ReadLabels(int at)
    {
        var labels = at;
        while (labels < _tokens.Count && _tokens[labels].Kind == CountTokenKind.Label)
        {
            labels++;
        }

        var end = labels;
        while (end < _tokens.Count && _tokens[end].Kind == CountTokenKind.Values)
        {
            end++;
        }

        if (end == labels)
        {
            if (labels > at + 1 || !_list.IsContinuedBy(_tokens[at].Line))
            {
                OpenList(at, labels);
            }

            return labels;
        }

        var numbers = Enumerable.Range(labels, end - labels).Sum(i => Math.Max(1, _tokens[i].Numbers().Count));
        if (numbers > 1
            && new DetachedLabelReader(draft, recorder, scopes.Current).TryRead(_tokens.Range(at, labels), _tokens.Range(labels, end),
            out var consumed))
        {
            CloseList();
            foreach (var line in consumed)
            {
                line.ConsumeAll(scopes.Current);
            }

            return end;
        }

        if (end - labels == 1 || CountStretch.IsOfUnit(_tokens[labels - 1], _tokens[labels]))
        {
            ReadPair(at, labels - 1, _tokens[labels], end < _tokens.Count && _tokens[end].Kind == CountTokenKind.Label);
        }
        else if (_tokens.Combined(labels, end) is { } combined)
        {
            // 郵送 / 1人 / 2件: a row of a table, cell by cell.
            ReadPair(at, labels - 1, combined, goesOn: false);
            _rowCells[combined.Line] = [.. _tokens.Range(labels, end - 1).Select(t => t.Line)];
        }
        else if (_tokens.SpeaksOfCounts(at, labels) && !_tokens.CountsRows(labels, end))
        {
            // Several numbers below the words: nobody knows which is whose.
            draft.Report(Catalogue.UnitUnknown, _tokens[labels].Line.Line, Shortened.Of(string.Join(' ', Enumerable.Range(labels,
                end - labels).Select(i => _tokens[i].Line.BodyText))));
            CloseList();
        }

        return end;
    }

    // The last words before a list head it; words that only name a column (件数) give its unit.
    private void OpenList(int from, int end)
    {
        CloseList();
        var unit = CountUnit.None;
        var columns = new List<FactLine>();
        while (end > from && CountStretch.IsColumnHeading(_tokens[end - 1]))
        {
            unit = CountWords.UnitOfHeading(_tokens[end - 1].Line.BodyText);
            columns.Add(_tokens[--end].Line);
        }

        if (end == from)
        {
            _list = new CountList(null, null, unit);
            return;
        }

        _list = CountList.Under(_tokens.Range(from, end).ConvertAll(t => t.Line), columns, unit);
    }

    private void ReadPair(int from, int label, CountToken token, bool goesOn)
    {
        var labelLine = _tokens[label].Line;
        var spread = label > from ? SpreadWord(_tokens[label - 1].Line, labelLine) : null;
        var head = spread is null ? label : label - 1;
        if (head > from)
        {
            OpenList(from, head);
        }

        if (token.Statements is not [{ Label.Length: 0 } statement])
        {
            return;
        }

        var text = BracketSet.Heading.Trim(string.Concat(labelLine.Words));
        var role = CountWords.RoleOfHeading(text, hasParts: statement.Members.Count > 1);
        if (CountWords.IsHeadline(role))
        {
            CloseList();
            if (statement.Bare is null || !CountStretch.IsUnitWord(text) || !goesOn)
            {
                ReadHeadlineBelow(labelLine, token, statement, role, text);
            }

            return;
        }

        var name = labelLine.BodyText;
        if (name.Length > LongestName && role == CountRole.Unknown && name.Contains('、', StringComparison.Ordinal))
        {
            // 市役所及び各地域局での閲覧、市ホームページ: where the plan lay, and no label of the number below it.
            return;
        }

        if (spread is not null)
        {
            (name, role) = (spread, CountWords.RoleOf(spread));
        }

        var row = new CountStatement { LabelSpan = new TextSpan(0, 0), Label = name, Role = role, Depth = 0,
            Counts = statement.Counts, Bare = statement.Bare, End = statement.End };
        row.Members.AddRange(statement.Members);
        _list.Entries.Add(new CountEntry(token.Line, labelLine, [row], token.End));
        CloseAfterTotal([row], null);
    }

    // 郵 / 送 / 0件: a word whose letters were spread over its cell.
    private static string? SpreadWord(FactLine first, FactLine second)
        => first.BodyText is { Length: 1 } head && second.BodyText is { Length: 1 } tail
            && CountWords.IsMember(CountWords.RoleOf(head + tail)) ? head + tail : null;

    private void ReadHeadlineBelow(FactLine label, CountToken token, CountStatement statement, CountRole role, string text)
    {
        var unit = CountWords.UnitOf(text);
        if (statement.Bare is not null && CountStretch.IsUnitWord(text) && _headlineCounts.Of(unit) is not null)
        {
            // 件数 over a column of numbers, where the total is printed above with its unit.
            return;
        }

        statement.Settle(unit);
        statement.Members.ForEach(m => m.Settle(CountWords.UnitOf(m.Label) is var own and not CountUnit.None ? own : unit));
        if (statement.Bare is not null)
        {
            return;
        }

        if (recorder.RecordHeadline(scopes.OfLabel(text, label), statement, role, token.Line.Line))
        {
            label.ConsumeAll(scopes.OfLabel(text, null));
            token.Line.Consume(TextSpan.FromBounds(0, token.End), scopes.OfLabel(text, null));
        }

        _headline = text;
        _headlineCounts = statement.Counts.Or(_headlineCounts);
    }

    private void CloseList()
    {
        var list = _list;
        _list = new CountList(null, null, CountUnit.None);
        if (list.Entries.Count == 0)
        {
            return;
        }

        if (!ListUnits.Settle(list, _unit, _headlineCounts) || !list.IsBelievable(_headline is not null, _headlineCounts))
        {
            return;
        }

        if (list.Statements.Exists(s => s.Bare is not null))
        {
            draft.Report(Catalogue.UnitUnknown, list.Entries[0].Line.Line, Shortened.Of(list.Entries[0].Line.Text));
            return;
        }

        foreach (var part in list.Families(_headlineCounts))
        {
            Record(part);
        }
    }

    private void Record(CountList list)
    {
        var rows = new List<TallyRow>();
        foreach (var (line, statement) in list.Entries.SelectMany(e => e.Statements.Select(s => (e.Line, s))))
        {
            CountRecorder.RecordOtherUnits(scopes.Current, statement, line.Line);
            rows.Add(ToRow(statement));
            rows.AddRange(statement.Members.Where(m => m.Label.Length > 0
                && !CountRecorder.IsOtherUnit(m)).Select(m => ToRow(m) with { IsPart = true }));
        }

        var areConsultations = CountRecorder.AreConsultations(rows);
        recorder.RecordList(scopes.Current, list.Dimension, rows, _headline, list.Entries[0].Line.Line);
        if (list.SumsPeople)
        {
            CountRecorder.RecordFacts(scopes.Current, list.SumOfPeople, CountRole.Submitters,
                rows.Count > 1 ? FactRank.Labelled : FactRank.LoneTotal, list.Entries[0].Line.Line);
            _headlineCounts = list.SumOfPeople.Or(_headlineCounts);
        }

        CountRecorder.RecordOnlyWay(scopes.Current, list);
        list.Heading?.ConsumeAll(scopes.Current);
        list.Columns.ForEach(c => c.ConsumeAll(scopes.Current));
        foreach (var (line, label, statements, end) in list.Entries)
        {
            var node = areConsultations
                && InputName.OfLabel(statements[0].Label) is { } input ? scopes.Named(input, statements[0].Label, line) : scopes.Current;
            label?.ConsumeAll(node);
            foreach (var cell in _rowCells.GetValueOrDefault(line) ?? [])
            {
                cell.ConsumeAll(node);
            }

            line.Consume(TextSpan.FromBounds(0, end), node);
        }
    }

    private static TallyRow ToRow(CountStatement statement) => new(statement.Label, statement.Role, statement.IsPart, statement.Counts);
}
