using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>The building and the room behind an address: サンハイツ201号室, 市営住宅3号棟402, 305号室.</summary>
internal static class Buildings
{
    private const int LongestName = 18;
    private const int LongestRoom = 5;

    private static readonly string[] Kinds =
        ["マンション", "アパート", "ハイツ", "コーポ", "荘", "ビル", "団地", "住宅", "メゾン", "コート", "ハウス", "レジデンス", "ヒルズ", "タワー", "寮", "棟", "パレス", "ハイム", "シャトー",
            "プラザ", "ガーデン", "テラス", "エステート", "スカイ", "ヴィラ", "アーバン", "グラン", "パーク"];

    private static readonly string[] Units = ["号棟", "号室", "号館", "号", "室", "階", "棟", "F", "Ｆ"];

    /// <summary>Where the address ends that ends at a place, the building with it.</summary>
    public static int End(string text, int at)
    {
        var start = at + (at < text.Length && text[at] is ' ' or '\u3000' or '、' or '\n' ? 1 : 0);
        var end = NameEnd(text, start);
        if (end > start)
        {
            var isKind = Words.In(text.AsSpan(start, end - start), Kinds);
            var room = Room(text, end, isKind);
            return room > end ? room : isKind ? end : at;
        }

        return Room(text, start, false) is var number && number > start ? number : at;
    }

    // Katakana, kanji and Latin letters; a particle ends it.
    private static int NameEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < LongestName && IsLetter(text, end, start))
        {
            end++;
        }

        return end;
    }

    private static bool IsLetter(string text, int at, int start)
        => CharacterClasses.IsKanji(text[at]) || CharacterClasses.IsKatakana(text[at]) || text[at] is '・'
            || char.IsAsciiLetter(CompareFold.Of(text[at]))
            || (CharacterClasses.IsHiragana(text[at]) && !("にでをはがのとへもや".Contains(text[at], StringComparison.Ordinal) && at > start)
                && (at > start || at + 1 < text.Length) && IsNameHiragana(text, at));

    // みどり荘, あおば団地: hiragana that runs into a kind of building.
    private static bool IsNameHiragana(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < LongestName && CharacterClasses.IsHiragana(text[end]))
        {
            end++;
        }

        return Words.At(text, end, Kinds) is not null;
    }

    // 201, 201号室, 3号棟402, B-201; behind no building only what says 号室.
    private static int Room(string text, int at, bool isOfBuilding)
    {
        var end = at;
        for (var i = at; i < text.Length;)
        {
            i += i == at && text[i] is ' ' or '\u3000' or '-' or '－' or 'ー' ? 1 : 0;
            var length = Numerals.Length(text, i);
            if (length is 0 or > LongestRoom)
            {
                break;
            }

            var unit = Words.At(text, i + length, Units);
            if (unit is null && !isOfBuilding && !(i == at && length is 3 or 4 && text[i - 1] is not (' ' or '\u3000')))
            {
                break;
            }

            if (!isOfBuilding && unit is "階" or "棟" or "F" or "Ｆ")
            {
                break;
            }

            end = i + length + (unit?.Length ?? 0);
            i = end + (end < text.Length && text[end] is '-' or '－' or 'の' or ' ' ? 1 : 0);
            isOfBuilding = true;
        }

        return end;
    }
}
