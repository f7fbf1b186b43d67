using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;

namespace Ota.PublicComment.Reading.Assembly;

/// <summary>Tells what a person must look at because the source lost it or can be read in two ways.</summary>
internal static class ReadingChecks
{
    public static void Check(DraftDocument draft, RecordDraft record)
    {
        var isUnnumbered = record is { TableHasNumbers: true, Number: null } && draft.NumberedTables.Contains(record.Table);
        if (isUnnumbered)
        {
            draft.Report(Catalogue.NumberlessRow, record, ColumnRole.Number);
        }

        if (record is { HasOpinion: false, TableHasOpinions: true })
        {
            draft.Report(Catalogue.OpinionTextMissing, record, ColumnRole.Opinion);
        }

        if (!isUnnumbered
            && record is { HasResponse: false, TableHasResponses: true, ResponseRow: null, AnsweredWith: null, IsDispositionOnly: false })
        {
            if (record.MayShareWith is { } other)
            {
                draft.Report(Catalogue.ResponseMissingOrShared, record, ColumnRole.Response, record.NumberLabel, other.NumberLabel);
            }
            else
            {
                draft.Report(Catalogue.ResponseMissing, record, ColumnRole.Response);
            }
        }
    }
}
