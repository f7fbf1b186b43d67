using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Repairs;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Assembly;

/// <summary>Tells whether a document ends in the middle of its last text: all others of the kind end their sentences, this one stops, and
/// nothing follows. 街路樹の本数は調査のたびに公表し.</summary>
internal static class DocumentEnd
{
    private const int Shortest = 8;
    private const int ShortestBehindSentence = 4;
    private const string LastOfSentence = "うくぐすつぬぶむるいただかねよなわんぞ";
    private static readonly string[] FinalNouns =
        ["ため", "為", "こと", "べき", "とおり", "通り", "等", "など", "もの", "点", "旨", "以上", "件", "反対", "賛成", "希望", "要望", "必要", "検討", "修正", "追加", "追記",
            "削除", "明記", "反映", "済", "参考", "対応", "なし"];

    /// <summary>
    /// Whether a text is the last of the document and stops there. To be asked only where nothing else makes it look cut.
    /// </summary>
    public static bool Cuts(DraftDocument draft, RecordDraft record, TracedText text)
        => draft.Records.Count > 0 && ReferenceEquals(draft.Records[^1], record) && ReferenceEquals(LastOf(record), LastPiece(record, text))
            && Stops(text.Text)
            && (draft.HasTextThatEnds || draft.HasOpenEnd ? !draft.HasOpenEnd : IsClosedBefore(record, text))
            && !Follows(draft, record);

    // The only opinion of a page: it ends its sentence, and so does the answer before its last.
    private static bool IsClosedBefore(RecordDraft record, TracedText text)
        => record is { HasOpinion: true, HasResponse: true } && OpenEnds.IsClosed(record.Opinion[^1].Text)
            && (text.Text.Contains('。') || text.Text.AsSpan().TrimEnd() is [.., 'が' or 'を' or 'は' or 'に']);

    /// <summary>Keeps how a row ends, for the last one to be compared with.</summary>
    public static void Note(DraftDocument draft, RecordDraft record)
    {
        if (!record.IsHeading && LastOf(record) is { } last)
        {
            var isClosed = OpenEnds.IsClosed(last.Text);
            draft.HasTextThatEnds |= isClosed;
            draft.HasOpenEnd |= !isClosed;
        }
    }

    /// <summary>Whether a text stops within a sentence.</summary>
    public static bool Stops(string text)
    {
        // The last sentence of the last line: an item of a list (2. 乗り継ぎ割引) is whole without a full stop.
        var end = text.AsSpan().TrimEnd();
        end = end[(end.LastIndexOfAny('\n', '。') + 1)..];
        if (end.Length < (text.Contains('。') ? ShortestBehindSentence : Shortest) || OpenEnds.IsClosed(text)
            || (ParagraphMarks.LengthAt(text, text.Length - end.Length) > 0 && !IsInsideSentence(end))
            || Voice.IsPolite(end.ToString()))
        {
            return false;
        }

        foreach (var noun in FinalNouns)
        {
            if (end.EndsWith(noun, StringComparison.Ordinal))
            {
                return false;
            }
        }

        // A heading or a short note in place of a sentence has no clause before its noun.
        var isKana = CharacterClasses.IsHiragana(end[^1]);
        return isKana ? !LastOfSentence.Contains(end[^1], StringComparison.Ordinal) : end.ContainsAny('、', '，');
    }

    // ・修正前:調査を行いましたが、採算が: an item that is a sentence, and stops behind what it is about.
    private static bool IsInsideSentence(ReadOnlySpan<char> item)
        => item[^1] is 'が' or 'を' or 'は' or 'に' && item.ContainsAny('、', '，');

    private static TracedText? LastOf(RecordDraft record)
        => record.HasResponse ? record.Response[^1] : record.HasOpinion ? record.Opinion[^1] : null;

    private static TracedText? LastPiece(RecordDraft record, TracedText text)
        => record.HasResponse && text.Text.EndsWith(record.Response[^1].Text, StringComparison.Ordinal) ? record.Response[^1]
            : !record.HasResponse && record.HasOpinion ? record.Opinion[^1] : null;

    private static bool Follows(DraftDocument draft, RecordDraft record)
        => draft.Lines.Concat(draft.Notes).Concat(draft.UnreadLines).Concat(draft.LoneLines.Select(l => l.Text))
            .Any(l => l.Runs.Length > 0 && draft.Ledger.Locate(l) is { Line: { } line } && line > record.LastLine);
}
