using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Assembly;

/// <summary>
/// Tells where the numbers of a table begin again and neither a heading nor the places say why: a number names one opinion of its group.
/// </summary>
internal static class NumberChecks
{
    private const int LongestChapter = 80;

    public static void Check(DraftDocument draft)
    {
        RecordDraft? last = null;
        string? chapter = null;
        foreach (var record in draft.Records.Where(r => r is { Table: > 0, IsNumberInferred: false, Number.PartCount: 1 }))
        {
            var own = ChapterOf(record);
            var begins =
                last is not null && record.Number!.OnlyPart == 1 && last.Number!.OnlyPart > 1
                    && Series(record.Number.Label) == Series(last.Number.Label);
            if (begins && record.Group == last!.Group && (chapter is null || own is null || chapter == own))
            {
                draft.Report(
                    Catalogue.NumbersBeginAgain, record, record.NumberCell,
                    record.Number!.Label, last.Number!.Parts[0].ToString(CultureInfo.InvariantCulture));
            }

            // Rows whose places are of several chapters are not counted by chapter.
            chapter = last is null || begins || record.Group != last.Group ? own : chapter == own ? own : null;
            last = record;
        }
    }

    // A-2, B-1: what stands before the digits names another series.
    private static string Series(string label)
        => label[..(label.AsSpan().IndexOfAny(CharacterClasses.Digits) is >= 0 and var digits ? digits : 0)];

    // 第2章 …: the place up to the first white space.
    private static string? ChapterOf(RecordDraft record)
    {
        if (record.Area.Length == 0)
        {
            return null;
        }

        var text = record.Area.Text.Length > LongestChapter ? record.Area.Text[..LongestChapter] : record.Area.Text;
        var end = text.AsSpan().IndexOfAny(" \u3000\n");
        return end > 0 ? text[..end] : text;
    }
}
