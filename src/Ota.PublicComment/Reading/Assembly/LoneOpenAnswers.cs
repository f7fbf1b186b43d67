using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Repairs;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Assembly;

/// <summary>Finds the answer that stops where all others of its table end their sentences: a typist's lost end.</summary>
internal static class LoneOpenAnswers
{
    // Two others are no habit: in print one of three may be meant.
    private const int FewestAnswers = 4;

    public static void Find(DraftDocument draft)
    {
        // A piece that stands alone, or a row without its number, may be the rest: that is told already.
        if (draft.LoneLines.Count > 0)
        {
            return;
        }

        foreach (var table in draft.Tables())
        {
            RecordDraft? open = null;
            var (answers, opened, isDamaged) = (0, 0, false);
            foreach (var record in table)
            {
                isDamaged |= record is { IsHeading: false, TableHasNumbers: true, Number: null };
                if (record is { IsHeading: false, HasResponse: true })
                {
                    answers++;
                    if (!OpenEnds.IsClosed(record.Response[^1].Text))
                    {
                        opened++;
                        open = record;
                    }
                }
            }

            if (opened == 1 && !isDamaged && answers >= FewestAnswers && open!.Response[^1].Text is var text
                && (DocumentEnd.Stops(text) || CutDetector.Inspect(text, tableIsDamaged: true).HasFlag(CutSuspicion.End)))
            {
                draft.LoneOpenAnswers.Add(open);
            }
        }
    }
}
