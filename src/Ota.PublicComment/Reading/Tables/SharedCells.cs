using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>
/// Settles which rows share a response or an opinion for certain: by a merged cell, or because the number is printed again beside another
/// response.
/// </summary>
internal static class SharedCells
{
    public static void Settle(DraftDocument draft)
    {
        // Only merged cells name rows.
        var rows =
            draft.Records.Exists(r => r.ResponseRow is not null || r.OpinionRow is not null)
                ? new Dictionary<(int Table, int Row), RecordDraft>() : null;
        RecordDraft? above = null;
        foreach (var record in draft.Records)
        {
            if (record.IsHeading)
            {
                continue;
            }

            rows?[(record.Table, record.Row)] = record;
            if (record.ResponseRow is { } response && !(rows!.TryGetValue((record.Table, response), out var owner) && owner.HasResponse))
            {
                record.ResponseRow = null;
            }

            if (record.OpinionRow is { } opinion && !(rows!.TryGetValue((record.Table, opinion), out var first) && first.HasOpinion))
            {
                record.OpinionRow = null;
            }

            if (above is not null && AnswersAgain(above, record))
            {
                record.OpinionRow = above.OpinionRow ?? above.Row;
            }

            above = record;
        }
    }

    private static bool AnswersAgain(RecordDraft above, RecordDraft record)
        => record is { OpinionRow: null, HasOpinion: false, HasResponse: true, TableHasOpinions: true, NumberCell.Runs.Length: > 0 }
            && above.Table == record.Table
            && above.Group == record.Group
            && (above.HasOpinion || above.OpinionRow is not null)
            && record.Number is { PartCount: > 0 } number
            && above.Number is { } same
            && AreaKey.Of(number.Label) == AreaKey.Of(same.Label);
}
