using Ota.PublicComment.Reading.Evidence;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>Takes subject lines (件名：…) from the heads of opinions.</summary>
internal static class SubjectLines
{
    private const int LongestSubject = 80;
    private static readonly string[] Labels = ["件名", "【件名】", "（件名）", "表題", "【表題】", "タイトル", "【タイトル】"];

    public static void Take(DraftDocument draft)
    {
        foreach (var record in draft.Records)
        {
            if (record is { HasOpinion: true } && !record.Fields.ContainsKey(ColumnRole.Subject))
            {
                Take(draft, record);
            }
        }
    }

    private static string? LabelOf(string text)
    {
        foreach (var label in Labels)
        {
            if (text.Length > 0 && text[0] == label[0] && text.StartsWith(label, StringComparison.Ordinal))
            {
                return label;
            }
        }

        return null;
    }

    private static void Take(DraftDocument draft, RecordDraft record)
    {
        var text = record.Opinion[0];
        if (LabelOf(text.Text) is not { } label)
        {
            return;
        }

        var feed = text.Text.AsSpan().IndexOfAny('\n', '\r');
        if (feed <= label.Length || feed > LongestSubject)
        {
            return;
        }

        var start = label.Length;
        if (label[^1] is not ('】' or '）'))
        {
            if (text.Text[start] is not ('：' or ':'))
            {
                return;
            }

            start++;
        }

        var subject = text.Slice(start, feed - start).Trim();
        var body = text.Slice(feed, text.Length - feed).Trim();
        if (subject.Length == 0 || body.Length == 0)
        {
            return;
        }

        draft.Ledger.Structure(text.Slice(0, start).Trim(), null);
        record.Fields[ColumnRole.Subject] = subject;
        record.Opinion.Set(0, body);
    }
}
