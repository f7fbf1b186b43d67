using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>
/// Tells the record of meetings from what was submitted: who came to a meeting (開催日 会場 参加者) has not submitted anything. A heading that
/// names
/// the meeting and nothing else begins such a record, and its numbers are no counts.
/// </summary>
internal static class MeetingRecords
{
    private const int LongestHeading = 30;

    private static readonly string[] Attendance = ["参加者", "出席者", "来場者", "参加人数", "出席人数", "来場人数", "参加数", "傍聴"];

    private static readonly string[] Columns = ["開催日", "開催日時", "会場", "場所", "日時", "日程", "回"];

    /// <summary>Whether a line without a mark could head the record of a meeting: 条例（素案）説明会.</summary>
    public static bool IsHeading(FactLine line)
        => line is { Level: 0, IsSentence: false, IsNote: false } && line.BodyText is { Length: <= LongestHeading } text
            && InputName.OfHeading(text) is { Kind: ConsultationKind.Briefing } input && input.Span.End == text.Length
            && line.Statements.Count == 0;

    /// <summary>Whether a line says that the numbers below it count who came: 開催日 会場 参加者, 参加者数 20人.</summary>
    public static bool IsAttendance(FactLine line)
        => !line.IsSentence && AnyWord.In(line.Text, Attendance);

    /// <summary>Whether a line heads the columns of such a record.</summary>
    public static bool AreColumns(FactLine line)
        => IsAttendance(line) && line.Statements.Count == 0 && line.Words.Length > 1 && line.Words.Any(w => Array.IndexOf(Columns, w) >= 0
            || CountWords.UnitOfHeading(w) != CountUnit.None);
}
