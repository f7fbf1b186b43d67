using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>Judges blank responses. A blank is unanswered, unless the document says that answers stand together and half of its rows are
/// blank, or three quarters of a long table are blank in runs below an answered row: nobody leaves that much unanswered. In between both
/// readings are told.</summary>
internal sealed class SharedResponses : IDraftRepair
{
    private const int LongestHead = 6;
    private const int LongTable = 8;
    private const int FewestInDoubt = 2;
    private const int LeastShareInDoubt = 5;
    private const int MostNamed = 20;
    private static readonly string[] Together = ["まとめて", "集約", "同趣旨", "同様の趣旨", "同旨"];

    public DiagnosticDescriptor Descriptor => Catalogue.SharedResponse;

    public void Apply(DraftDocument draft)
    {
        var isSaid =
            draft.Lines.Concat(draft.Notes).Concat(draft.GroupHeadings)
                .Any(l => AnyWord.In(l.Text, Together));
        var shared = new List<(RecordDraft Row, RecordDraft Owner)>();
        foreach (var rows in draft.Tables())
        {
            if (!draft.IsDraft && rows[0].Table > 0)
            {
                ShareSaid(rows);
            }

            var blanks = rows[0].Table > 0 ? Blanks(rows) : [];
            if (blanks.Count == 0)
            {
                continue;
            }

            var isHabit = (isSaid && blanks.Count * 2 >= rows.Count) || (rows.Count >= LongTable && blanks.Count * 4 >= rows.Count * 3);
            if (isHabit && !draft.IsDraft && blanks.TrueForAll(b => b.Owner is not null))
            {
                shared.AddRange(blanks.Select(b => (b.Row, b.Owner!)));
            }
            else if (isSaid || (blanks.Count >= FewestInDoubt && blanks.Count * LeastShareInDoubt >= rows.Count))
            {
                blanks.ForEach(b => b.Row.MayShareWith = b.Owner);
            }
        }

        Share(draft, shared);
    }

    // 1～3共通　… beside No. 1: the answer says itself which opinions it is for.
    private static void ShareSaid(List<RecordDraft> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (i + 1 >= rows.Count || !IsBlank(rows[i + 1])
                || rows[i] is not { Number.LastPart: { } first, Response: [var answer, ..] }
                || SharedUpTo(answer.Text) is not var (from, to)
                || from != first)
            {
                continue;
            }

            for (var k = i + 1; k < rows.Count && rows[k].Number?.LastPart is { } number && number == first + k - i && number <= to
                && IsBlank(rows[k]); k++)
            {
                rows[k].ResponseRow = rows[i].Row;
            }
        }
    }

    private static (int From, int To)? SharedUpTo(string text)
    {
        if (!text.Contains('共'))
        {
            return null;
        }

        var at = 0;
        while (at < text.Length && at < LongestHead && !OutlineNumberReader.NumeralAt(text, at, out _, out _))
        {
            at++;
        }

        if (at >= text.Length || !OutlineNumberReader.NumeralAt(text, at, out var from, out var length))
        {
            return null;
        }

        at += length;
        if (at + 1 >= text.Length || text[at] is not ('～' or '〜' or '~' or '-' or '－')
            || !OutlineNumberReader.NumeralAt(text, at + 1, out var to, out length))
        {
            return null;
        }

        var rest = text.AsSpan(at + 1 + length);
        return to > from && rest[..Math.Min(rest.Length, LongestHead)].Contains("共通", StringComparison.Ordinal) ? (from, to) : null;
    }

    // Every blank with the answered row above it; null where there is none, or where a column of its own speaks against sharing.
    private static List<(RecordDraft Row, RecordDraft? Owner)> Blanks(List<RecordDraft> rows)
    {
        var blanks = new List<(RecordDraft, RecordDraft?)>();
        RecordDraft? owner = null;
        foreach (var row in rows)
        {
            if (row.HasResponse)
            {
                // Where its own opinion is lost, nobody knows what else is.
                owner = row.HasOpinion ? row : null;
            }
            else if (IsBlank(row))
            {
                blanks.Add((row, owner is not null && owner.Group == row.Group && !HasOwnDisposition(row, owner) ? owner : null));
            }
        }

        return blanks;
    }

    private static bool IsBlank(RecordDraft row)
        => row
            is { TableHasResponses: true, TableHasNumbers: true, Number: not null, HasOpinion: true, HasResponse: false, ResponseRow: null,
                IsDispositionOnly: false };

    private static bool HasOwnDisposition(RecordDraft row, RecordDraft owner)
        => row.Fields.TryGetValue(ColumnRole.Disposition, out var own) && own.Runs.Length > 0
            && !(owner.Fields.TryGetValue(ColumnRole.Disposition, out var above) && AreaKey.Of(own.Text) == AreaKey.Of(above.Text));

    private void Share(DraftDocument draft, List<(RecordDraft Row, RecordDraft Owner)> shared)
    {
        if (shared.Count == 0)
        {
            return;
        }

        foreach (var (row, owner) in shared)
        {
            row.ResponseRow = owner.Row;
            row.IsSharingInferred = true;
        }

        draft.Report(
            Descriptor,
            shared.ConvertAll(s => s.Row.Anchor),
            string.Join(", ", shared.Take(MostNamed).Select(s => s.Row.NumberLabel)) + (shared.Count > MostNamed ? " …" : ""),
            string.Join(", ", shared.Select(s => s.Owner.NumberLabel).Distinct().Take(MostNamed)),
            shared.Count.ToString(CultureInfo.InvariantCulture));
    }
}
