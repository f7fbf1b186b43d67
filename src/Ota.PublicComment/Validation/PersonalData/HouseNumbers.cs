using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>An address down to the house: a municipality, a town and 5-13-14, 5丁目13番14号, 123番地. A block (5丁目) or a lone pair of numbers is none.</summary>
internal static class HouseNumbers
{
    private const int Reach = 24;
    private const int LongestTown = 12;

    public static TextSpan? Read(string text, in NumberChain chain)
    {
        var start = chain.Start(0);
        if (chain.Length(0) > 4 || start < 3 || (End(text, chain) ?? EndBehindBlock(text, chain)) is not { } end || PlaceNames.LastBefore(text, start, Reach) is not { } place)
        {
            return null;
        }

        var town = text.AsSpan(place.End, start - place.End);
        return town.Length is > 0 and <= LongestTown && IsTown(town) ? TextSpan.FromBounds(place.Start, end) : null;
    }

    // 大田区の1-2-3, 大田区では3-1-1: no town stands between.
    private static bool IsTown(ReadOnlySpan<char> town)
    {
        foreach (var c in town)
        {
            if (!CharacterClasses.IsKanji(c) && !CharacterClasses.IsHiragana(c) && !CharacterClasses.IsKatakana(c))
            {
                return false;
            }
        }

        // 緑が丘, 霞が関: a が between kanji is a name's own.
        for (var i = 0; i < town.Length; i++)
        {
            if (town[i] is 'は' or 'を' or 'に' or 'で' || (town[i] == 'が' && !(i > 0 && i + 1 < town.Length && CharacterClasses.IsKanji(town[i + 1]))))
            {
                return false;
            }
        }

        return town[0] != 'の';
    }

    // 蒲田五丁目13-14: the block is written in kanji.
    private static int? EndBehindBlock(string text, in NumberChain chain)
        => chain.Count == 2 && chain.IsTight(1) && text.AsSpan(0, chain.Start(0)).EndsWith("丁目", StringComparison.Ordinal) ? chain.End(1) : null;

    private static int? End(string text, in NumberChain chain)
    {
        if (chain.Count >= 3 && chain.IsTight(1) && chain.IsTight(2) && chain.Length(1) <= 4 && chain.Length(2) <= 4)
        {
            return chain.End(2);
        }

        var at = chain.End(0);
        var rest = text.AsSpan(at);
        if (rest.StartsWith("丁目", StringComparison.Ordinal) || rest.StartsWith("番地", StringComparison.Ordinal))
        {
            var isBlock = rest[0] == '丁';
            at += 2;
            return isBlock ? Behind(text, at) : Branch(text, at);
        }

        return rest.StartsWith("番", StringComparison.Ordinal) ? Behind(text, at + 1) : null;
    }

    // The numbers behind 丁目 or 番: 13番14号, 13-14, 14号, の5
    private static int? Behind(string text, int at)
    {
        at += at < text.Length && (text[at] == 'の' || CharacterCodes.IsDash(text[at])) ? 1 : 0;
        if (at >= text.Length || !CharacterClasses.IsDigit(text[at]))
        {
            return null;
        }

        var chain = NumberChain.Read(text, at);
        if (chain.Count >= 2 && chain.IsTight(1))
        {
            return chain.End(1);
        }

        var end = chain.End(0);
        if (end < text.Length && text[end] == '号')
        {
            return end + 1;
        }

        if (end < text.Length && text[end] == '番')
        {
            var unit = end + 1 + (end + 1 < text.Length && text[end + 1] == '地' ? 1 : 0);
            return unit > end + 1 ? Branch(text, unit) : Behind(text, unit);
        }

        return null;
    }

    // 番地 ends an address; a number behind it (番地5, 番地の5, 番地-5) is its branch.
    private static int Branch(string text, int at)
    {
        var digits = at + (at < text.Length && (text[at] == 'の' || CharacterCodes.IsDash(text[at])) ? 1 : 0);
        return digits < text.Length && CharacterClasses.IsDigit(text[digits]) ? NumberChain.Read(text, digits).End(0) : at;
    }
}
