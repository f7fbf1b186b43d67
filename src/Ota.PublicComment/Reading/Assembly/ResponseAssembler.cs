using System.Collections.Immutable;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Legends;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Assembly;

/// <summary>Makes the responses: of their own rows, or shared with the rows above.</summary>
internal sealed class ResponseAssembler(DraftDocument draft, RepairSelection repairs, DispositionLegend legend)
{
    private readonly ResponseParagraphs _paragraphs = new(draft, repairs);
    private readonly ImmutableArray<Response>.Builder _responses = ImmutableArray.CreateBuilder<Response>(draft.Records.Count);
    private readonly Dictionary<(int Table, int Row), int> _byRow = [];
    private readonly bool _hasShared = draft.Records.Exists(r => r.ResponseRow is not null);
    // Opinions whose answer stands further down, behind the last of those it answers.
    private readonly Dictionary<RecordDraft, List<AnswerTarget>> _waiting = [];
    private readonly HashSet<string> _unexplained = new(StringComparer.Ordinal);

    public ValueList<Response> Responses => ValueList.Of(_responses);

    public void Add(RecordDraft record, Opinion opinion, SourcePlace source)
    {
        AddFirst(record, opinion, source);
        foreach (var text in record.Further)
        {
            var id = OrdinalId.Of('r', _responses.Count + 1);
            var paragraphs = _paragraphs.Read(record, id, text);
            _responses.Add(
                new Response { Id = id, Answers = [new AnswerTarget { Opinion = opinion.Id }], Paragraphs = paragraphs, Source = source });
        }
    }

    private void AddFirst(RecordDraft record, Opinion opinion, SourcePlace source)
    {
        if (record.AnsweredWith is { } later)
        {
            if (!_waiting.TryGetValue(later, out var waiting))
            {
                _waiting.Add(later, waiting = []);
            }

            waiting.Add(new AnswerTarget { Opinion = opinion.Id });
            return;
        }

        if (record.ResponseRow is { } row && _byRow.TryGetValue((record.Table, row), out var shared))
        {
            Share(record, opinion, shared, source);
            return;
        }

        var disposition = record.Fields.GetValueOrDefault(ColumnRole.Disposition);
        var revision = record.Fields.GetValueOrDefault(ColumnRole.Revision);
        if (record.HasResponse || disposition is not null || revision is not null)
        {
            if (_hasShared)
            {
                _byRow[(record.Table, record.Row)] = _responses.Count;
            }

            AddOwn(record, opinion, source, disposition, revision);
        }
    }

    private void AddOwn(RecordDraft record, Opinion opinion, SourcePlace source, TracedText? disposition, TracedText? revision)
    {
        var id = OrdinalId.Of('r', _responses.Count + 1);
        var text = record.Response.Joined();
        var paragraphs = _paragraphs.Read(record, id, text);
        var before = _waiting.TryGetValue(record, out var waiting) ? waiting : null;
        var own = PointAnswers.Of(opinion, paragraphs);
        _responses.Add(new Response
        {
            Id = id,
            Answers = before is null ? own : [.. before, .. own],
            Paragraphs = paragraphs,
            TextState = paragraphs.Count == 0 ? TextState.Missing : TextChecks.Response(draft, record, text, paragraphs),
            Dispositions = disposition is null ? OfSection(record) : Dispositions(record, disposition, id),
            Revisions = revision is null ? [] : Revisions(revision, id),
            Source = source,
        });
    }

    private void Share(RecordDraft record, Opinion opinion, int index, SourcePlace source)
    {
        var shared = _responses[index];
        _responses[index] = shared with
        {
            Answers = [.. shared.Answers, new AnswerTarget { Opinion = opinion.Id }],
            SharingIsInferred = shared.SharingIsInferred || record.IsSharingInferred,
        };
        var disposition = Own(record, ColumnRole.Disposition);
        if (disposition is not null && IsPrintedAgain(disposition, shared))
        {
            draft.Ledger.Structure(disposition, shared.Id);
            disposition = null;
        }

        var revision = Own(record, ColumnRole.Revision);
        if (disposition is not null || revision is not null)
        {
            // Only the text is shared: what the row prints of its own must not be said of the others.
            AddOwn(record, opinion, source, disposition, revision);
        }
    }

    private static TracedText? Own(RecordDraft record, ColumnRole role)
        => record.Fields.GetValueOrDefault(role) is { Runs.Length: > 0 } text ? text : null;

    private static bool IsPrintedAgain(TracedText disposition, Response shared)
        => DispositionReader.Codes(disposition).Select(c => DispositionCode.Fold(c.Text))
            .SequenceEqual(shared.Dispositions.Select(d => DispositionCode.Fold(d.Code)), StringComparer.Ordinal);

    private ValueList<Disposition> Dispositions(RecordDraft record, TracedText cell, string id)
    {
        TextChecks.Disposition(draft, record, cell);
        var dispositions = DispositionReader.Read(cell, draft.Ledger, id, legend);
        foreach (var disposition in dispositions)
        {
            // 〃 repeats the one above and needs no legend.
            if (legend.Entries.Count > 0 && disposition.Code is not ("〃" or "々" or "同上" or "\"")
                && disposition.Kinds.Contains(DispositionKind.Unspecified) && _unexplained.Add(DispositionCode.Fold(disposition.Code)))
            {
                draft.Report(Diagnostics.Catalogue.DispositionUnexplained, record, cell, disposition.Code);
            }
        }

        return dispositions;
    }

    private ValueList<Disposition> OfSection(RecordDraft record)
    {
        for (var i = record.Group.Count - 1; i >= 0; i--)
        {
            if (legend.Sections.TryGetValue(record.Group[i], out var disposition))
            {
                return [disposition];
            }
        }

        return [];
    }

    private ValueList<PlanRevision> Revisions(TracedText cell, string id)
    {
        var revisions = new List<PlanRevision>();
        foreach (var (text, revision) in RevisionReader.Read(cell))
        {
            draft.Ledger.Text(text, id, TextField.Revision, revisions.Count);
            revisions.Add(revision);
        }

        return revisions.ToValueList();
    }
}
