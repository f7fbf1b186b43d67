using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Lexicon;

/// <summary>What one cell may be by its form alone. Doubts ask it; no reading depends on it.</summary>
internal static class CellForms
{
    private const int LongestTally = 16;
    private const int LongestPlace = 60;
    private const string TallyMarks = "件人名者通団体意見延べ計約社 　()（）,，";
    private const string VerbEnds = "るたすうくむぶつぬん";
    // 計画への反映: なし, あり（P12）
    private static readonly string[] YesOrNo = ["なし", "無し", "あり", "有り", "有（", "無（"];

    private const string Judgements = "有無済否可他同原参質賛対外";
    private static readonly string[] StatementWords = ["反映", "済", "検討", "予定", "別紙", "対応", "参照", "原案", "素案", "同上", "上記", "左記", "修正", "変更"];

    /// <summary>第2章 …, 第３章第１節, P.3, 12ページ.</summary>
    public static bool IsPlace(string text)
    {
        if (text.Length > LongestPlace || text.Contains('。') || text.Contains('「'))
        {
            return false;
        }

        if (text[0] == '第' && OutlineNumberReader.NumeralAt(text, 1, out _, out var length) && 1 + length < text.Length)
        {
            return text[1 + length] is '章' or '編' or '部' or '節' or '項';
        }

        var at = AreaKey.Fold(text[0]) is 'P' or 'p' ? 1 : 0;
        at += at == 1 && at < text.Length && text[at] is '.' or '．' ? 1 : 0;
        var digits = at;
        while (digits < text.Length && CharacterClasses.IsDigit(text[digits]))
        {
            digits++;
        }

        return digits > at && (at > 0 || text.AsSpan(digits) is "ページ" or "頁");
    }

    /// <summary>3, 12件, （20件）, 延べ3人.</summary>
    public static bool IsTally(string text)
    {
        var hasDigit = false;
        foreach (var c in text)
        {
            if (CharacterClasses.IsDigit(c))
            {
                hasDigit = true;
            }
            else if (!TallyMarks.Contains(c, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return hasDigit && text.Length <= LongestTally;
    }

    /// <summary>Whether a cell may be that of a change. A bare number or a bare name is none.</summary>
    public static bool IsStatement(string text)
        => SpeaksOfChange(text) || VerbEnds.Contains(text.AsSpan().TrimEnd('。') is [.., var last] ? last : ' ', StringComparison.Ordinal);

    /// <summary>Whether a cell says what was changed, where to read it, or that nothing was.</summary>
    public static bool SpeaksOfChange(string text)
        => RevisionReader.Of(text).Action != RevisionAction.Unspecified
            || text.AsSpan().IndexOfAny('「', '『') >= 0 || !text.Any(char.IsLetterOrDigit)
            || (text.Length == 1 && Judgements.Contains(text[0], StringComparison.Ordinal))
            || AnyWord.In(text, StatementWords);

    /// <summary>Whether a cell of words may be a disposition.</summary>
    public static bool IsOutcome(string text)
        => (text.Length == 1 && (Judgements.Contains(text[0], StringComparison.Ordinal) || CharacterClasses.IsKatakana(text[0])
            || CharacterClasses.IsHiragana(text[0]))) || AnyWord.Starts(text, YesOrNo) || DispositionWords.KindsOfCode(text).Count > 0
            || DispositionWords.KindsOf(text).Count > 0;
}
