using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>What one cell shows of what a column may hold, whatever stands above it.</summary>
internal static class CellLook
{
    private const int LongestNumber = 16;
    private const int LongestCode = 4;
    private const int LongestSign = 3;

    private static readonly string[] ChangeWords = ["修正", "追加", "追記", "削除", "加筆", "変更", "訂正", "更新", "差替え"];

    /// <summary>What a cell shows, and its number where it holds one.</summary>
    /// <param name="text">The cell, trimmed and not empty.</param>
    /// <param name="role">The role of its column: what only one role is asked for is not looked at elsewhere.</param>
    public static (CellShows Shows, OutlineNumber? Number) At(string text, ColumnRole role)
    {
        var number =
            text.Length <= LongestNumber && OutlineNumberReader.Read(text) is { PartCount: > 0 } read && !text.Contains('。') ? read : null;
        var isNumber = number is not null;
        var hasWord = HasWord(text);
        var shows = If(isNumber, CellShows.Number)
            | If(text.Contains('。') || text[^1] is '！' or '？', CellShows.Sentence)
            | If(text.Length <= LongestCode, CellShows.Code)
            | If((isNumber || text.Length <= LongestSign) && !hasWord, CellShows.Sign)
            | If(isNumber && number!.PartCount <= 2 && !hasWord, CellShows.Outline)
            | If(Submitters.IsWho(text), CellShows.Submitter)
            | If(IsChange(text), CellShows.Change)
            | If(CellForms.IsPlace(text), CellShows.Place)
            | If(CellForms.IsTally(text), CellShows.Tally)
            | If(IsLink(text), CellShows.Link)
            | If(text[^1] is '%' or '％' && text.Length <= LongestNumber, CellShows.Share)
            | If(text.Contains('「'), CellShows.Quote);
        shows |= role switch
        {
            ColumnRole.Number
                => If(isNumber && ReferenceWords.Default.MatchItem(text, 0) == text.Length, CellShows.Item),
            ColumnRole.Revision
                => If(CellForms.IsStatement(text), CellShows.Statement) | If(CellForms.SpeaksOfChange(text), CellShows.SpokenChange),
            ColumnRole.Disposition => If(!hasWord || CellForms.IsOutcome(text), CellShows.Outcome),
            _ => CellShows.None,
        };
        return (shows, number);
    }

    private static CellShows If(bool shows, CellShows sign) => shows ? sign : CellShows.None;

    private static bool IsLink(string text)
        => text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static bool IsChange(string text)
    {
        if (text is "-" or "－" or "―" or "なし" || text.Contains("修正前", StringComparison.Ordinal))
        {
            return true;
        }

        var end = text.AsSpan().TrimEnd('。');
        foreach (var word in ChangeWords)
        {
            if (end.Length > 0 && end[^1] == word[^1] && end.EndsWith(word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWord(string text)
    {
        foreach (var c in text)
        {
            if (CharacterClasses.IsHiragana(c) || CharacterClasses.IsKatakana(c) || CharacterClasses.IsKanji(c))
            {
                return true;
            }
        }

        return false;
    }
}
