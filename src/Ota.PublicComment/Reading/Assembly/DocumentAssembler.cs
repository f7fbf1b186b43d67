using System.Collections.Immutable;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Facts;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Legends;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Reading.Tables;

namespace Ota.PublicComment.Reading.Assembly;

/// <summary>Turns repaired drafts into the document, gives ids, and books every character that became text or structure.</summary>
internal sealed class DocumentAssembler(DraftDocument draft, RepairSelection repairs, DispositionLegend legend,
    ConsultationsReading consultations)
{
    private readonly ChapterTitles _titles = ChapterTitles.Of(draft);
    private readonly ImmutableArray<Opinion>.Builder _opinions = ImmutableArray.CreateBuilder<Opinion>(draft.Records.Count);
    private readonly ResponseAssembler _responses = new(draft, repairs, legend);
    private readonly Dictionary<(int Table, int Row), int> _byRow = [];
    private readonly bool _hasFurtherAnswers = draft.Records.Exists(r => r.OpinionRow is not null);
    // Places repeat from row to row: each is read once, and rows share what it is.
    private readonly Dictionary<PrintedArea, Area> _areas = [];
    private int _points;
    private SourcePlace _place = new() { File = draft.File };

    private readonly record struct PrintedArea(string Text, string PageCell, string? CompletedFrom, bool IsWrapped, bool StartsWithPage,
        string? Unit);

    public PublicCommentDocument Assemble(string id, RecognisedTitle title, Municipality? municipality, CancellationToken cancellationToken)
    {
        CellChecks.Check(draft);
        LoneOpenAnswers.Find(draft);
        // A row is let go once it is an opinion: rows and opinions of a large table are not held together.
        for (var i = 0; i < draft.Records.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Add(draft.Records[i]);
            DocumentEnd.Note(draft, draft.Records[i]);
            draft.LetGo(i);
            if ((i + 1) % GivenUp.Step == 0)
            {
                GivenUp.TakeBack(draft.Records.Count);
            }
        }

        foreach (var line in draft.LoneLines.Select(l => l.Text).Where(l => !l.IsBlank))
        {
            draft.Report(Catalogue.LoneLine, line, Shortened.Of(line.Text));
            draft.Notes.Add(line);
        }

        if (title.Line is not null)
        {
            draft.Ledger.Text(title.Line, id, TextField.Title);
        }

        var (notes, errata) = NoteAssembler.Assemble(draft, title, consultations);
        return new PublicCommentDocument
        {
            Id = id,
            Title = title.Line?.Text,
            Municipality = municipality,
            PlanTitles = title.Plans,
            Consultations = consultations.Consultations,
            DispositionLegend = legend.Entries.Select(e => e.ToDisposition()).ToValueList(),
            Opinions = ValueList.Of(_opinions),
            Responses = _responses.Responses,
            Notes = notes,
            Errata = errata,
            Source = new SourcePlace { File = draft.File },
        };
    }

    private void Add(RecordDraft record)
    {
        if (record.OpinionRow is { } row && _byRow.TryGetValue((record.Table, row), out var answered))
        {
            _opinions[answered] = FurtherAnswers.Add(draft, record, _opinions[answered]);
            _responses.Add(record, _opinions[answered], Source(record));
            AddFindings(record, _opinions[answered]);
            return;
        }

        var ledger = draft.Ledger;
        var id = OrdinalId.Of('o', _opinions.Count + 1);
        if (_hasFurtherAnswers)
        {
            _byRow[(record.Table, record.Row)] = _opinions.Count;
        }

        ledger.Structure(record.NumberCell, id);
        ledger.Structure(record.SubmitterMark, id);
        var text = CellLines.Text(record.Opinion, ledger, id);
        // A count that is no number becomes another column.
        var count = Count(record, ColumnRole.Count, id);
        var submitters = Count(record, ColumnRole.SubmitterCount, id);
        var source = Source(record);
        var opinion = new Opinion
        {
            Id = id,
            Number = record.Number,
            IsNumberInferred = record.IsNumberInferred,
            Group = record.Group,
            ConsultationId = consultations.IdOf(record.Group),
            Subject = Field(record, ColumnRole.Subject, id, TextField.Subject),
            Area = Area(record, id),
            Text = text,
            Points = text is null ? [] : PointReader.Points(text, _points + 1),
            TextState = text is null ? TextState.Missing : TextChecks.Opinion(draft, record, text),
            Count = count,
            SubmitterCount = submitters,
            SubmitterKind = Field(record, ColumnRole.SubmitterKind, id, TextField.SubmitterKind),
            Other = Other(record, id),
            Source = source,
        };
        _opinions.Add(opinion);
        _points += opinion.Points.Count;
        ReadingChecks.Check(draft, record);
        _responses.Add(record, opinion, source);
        AddFindings(record, opinion);
    }

    private ValueList<OtherField> Other(RecordDraft record, string id)
    {
        var other = new OtherField[record.Other.Count];
        for (var i = 0; i < other.Length; i++)
        {
            draft.Ledger.Text(record.Other[i].Text, id, TextField.Other, i);
            other[i] = new OtherField { Heading = record.Other[i].Heading, Text = record.Other[i].Text.Text };
        }

        return new ValueList<OtherField>(other);
    }

    private void AddFindings(RecordDraft record, Opinion opinion)
    {
        foreach (var finding in record.Findings)
        {
            draft.Diagnostics.Add(
                finding.Diagnostic with { Node = opinion.Id, Place = finding.Diagnostic.Place ?? Place(finding.Field, opinion) });
        }
    }

    private static TextPlace? Place(TextField? field, Opinion opinion)
    {
        var text = field switch
        {
            TextField.Area => opinion.Area?.Text,
            TextField.OpinionText => opinion.Text,
            _ => null,
        };
        return text is null ? null : new TextPlace { Node = opinion.Id, Field = field!.Value, Span = new TextSpan(0, text.Length) };
    }

    private Area? Area(RecordDraft record, string id)
    {
        var area = record.Area;
        if (PageReader.Read(record.PageCell.Text, isPageColumn: true) is null || area.Length == 0)
        {
            area = TracedText.Join(" ", [area, record.PageCell]);
        }
        else
        {
            draft.Ledger.Structure(record.PageCell, id);
        }

        if (area.Length == 0)
        {
            return null;
        }

        // Lines that are meant are kept as printed; to the reader of places they are one line, unit for unit.
        area = draft.MeantLines.Contains(record.Table) ? area : CellLines.OneLine(area);
        draft.Ledger.Text(area, id, TextField.Area);
        var key = new PrintedArea(
            area.Text, record.PageCell.Text, record.AreaCompletedFrom, draft.Wrapping.IsWrapped(record.Table), record.AreaStartsWithPage,
            record.Frame.Layout is { } layout ? UnitOf(layout) : null);
        if (!_areas.TryGetValue(key, out var read))
        {
            var line = area.Text.Replace('\n', ' ');
            read =
                AreaReader.Read(line, key.PageCell, _titles, draft.References, key.CompletedFrom, key.IsWrapped,
                    key.StartsWithPage) with { Text = area.Text };
            read = key.Unit is null ? read : InUnit(read, key.Unit);
            _areas.Add(key, read);
        }

        return read;
    }

    // 章 over 1, 2, 3
    private static string? UnitOf(ColumnLayout layout)
        => Array.Find(layout.Columns, static c => c.Role == ColumnRole.Area)?.Heading is { } heading && heading.Trim() is var unit
            && unit is "章" or "節" or "編" or "部" ? unit : null;

    private static Area InUnit(Area area, string unit)
        => area is { Chapter: null, Section: null } && OutlineNumberReader.NumeralAt(area.Text, 0, out var value, out var length)
            && (length == area.Text.Length || char.IsWhiteSpace(area.Text[length]))
            && new PlanHeading { Unit = unit, Number = new OutlineNumber { Label = area.Text[..length], Parts = [value] } } is var heading
            ? unit == "節" ? area with { Section = heading, Scope = AreaScope.Section }
                : area with { Chapter = heading, Scope = AreaScope.Chapter } : area;

    private string? Field(RecordDraft record, ColumnRole role, string id, TextField field)
    {
        if (!record.Fields.TryGetValue(role, out var text))
        {
            return null;
        }

        draft.Ledger.Text(text, id, field);
        return text.Text;
    }

    // A count that is no number is kept as a column without a role.
    private int? Count(RecordDraft record, ColumnRole role, string id)
    {
        if (!record.Fields.TryGetValue(role, out var text))
        {
            return null;
        }

        if (CountReader.Read(text.Text) is not { } count)
        {
            record.Other.Add((role == ColumnRole.Count ? "件数" : "人数", text));
            return null;
        }

        draft.Ledger.Structure(text, id);
        return count;
    }

    private SourcePlace Source(RecordDraft record)
    {
        int? table = record.Table > 0 ? record.Table : null;
        if (_place.Page != record.Page || _place.Table != table || _place.Sheet != record.Sheet)
        {
            _place = new SourcePlace { File = draft.File, Page = record.Page, Sheet = record.Sheet, Table = table };
        }

        return _place.At(
            table is null ? null : record.Row, record.FirstLine > 0 ? new NumberRange(record.FirstLine, record.LastLine) : null,
            record.Address);
    }
}
