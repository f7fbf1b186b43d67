using System.Buffers;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>
/// Postal codes behind 〒 or before a place name, addresses behind their label, and addresses of a known municipality down to the house
/// number.
/// </summary>
internal static class PostalAddresses
{
    private const int LongestAddress = 60;
    private const int LongestTown = 24;

    private static readonly SearchValues<char> Units = SearchValues.Create("都道府県市区町村郡");

    private static readonly string[] Labels = ["住所", "住　所", "住 所"];

    private const string CodeLabel = "郵便番号";

    public static void Find(string text, ref List<PersonalDataSpan>? found)
    {
        Marked(text, ref found);
        Labelled(text, ref found);
        for (var i = 0; i < text.Length;)
        {
            var isDigit = CharacterClasses.IsDigit(text[i]);
            if (!isDigit && !(Numerals.IsKanji(text[i]) && (i == 0 || !Numerals.IsNumeral(text[i - 1]))))
            {
                i++;
                continue;
            }

            i = isDigit ? AtDigit(text, i, ref found) : House(text, i, i + 1, ref found);
        }
    }

    private static int AtDigit(string text, int at, ref List<PersonalDataSpan>? found)
    {
        var chain = NumberChain.Read(text, at);
        if (IsCode(text, chain) is not { } code)
        {
            return House(text, at, chain.Next, ref found);
        }

        Add(ref found, code.Start, AddressEnd(text, code.End));
        return chain.Next;
    }

    private static int House(string text, int at, int next, ref List<PersonalDataSpan>? found)
    {
        if (HouseNumbers.Read(text, at) is not { } house)
        {
            return next;
        }

        Add(ref found, house.Start, house.End);
        return Math.Max(next, house.End);
    }

    // 〒144-8621, 〒 1448621, 郵便番号：144-8621; the address behind it belongs to it.
    private static void Marked(string text, ref List<PersonalDataSpan>? found)
    {
        for (var at = text.IndexOf('〒', StringComparison.Ordinal); at >= 0; at = text.IndexOf('〒', at + 1))
        {
            Code(text, at, SkipSpace(text, at + 1), mayBeShort: true, ref found);
        }

        for (var at = text.IndexOf(CodeLabel, StringComparison.Ordinal); at
            >= 0; at = text.IndexOf(CodeLabel, at + 1, StringComparison.Ordinal))
        {
            var start = LabelValue.Of(text, at + CodeLabel.Length).Start;
            Code(text, start, start, mayBeShort: false, ref found);
        }
    }

    private static void Code(string text, int from, int digits, bool mayBeShort, ref List<PersonalDataSpan>? found)
    {
        if (digits >= text.Length || !CharacterClasses.IsDigit(text[digits]))
        {
            return;
        }

        var chain = NumberChain.Read(text, digits);
        var isPair = chain.Count > 1 && chain.Length(0) == 3 && chain.Length(1) == 4;
        if (isPair || chain.Length(0) == 7 || (mayBeShort && chain.Length(0) == 3))
        {
            Add(ref found, from, AddressEnd(text, chain.End(isPair ? 1 : 0)));
        }
    }

    // 144-8621 東京都…: three and four digits with nothing glued to them, and a name of the official list behind.
    private static TextSpan? IsCode(string text, in NumberChain chain)
    {
        var last = chain.Count - 1;
        if (last < 1 || chain.Length(last - 1) != 3 || chain.Length(last) != 4 || !chain.IsTight(last)
            || (last > 1 && chain.IsTight(last - 1)))
        {
            return null;
        }

        var start = chain.Start(last - 1);
        var before = start > 0 ? text[start - 1] : ' ';
        var behind = SkipSpace(text, chain.End(last));
        behind += behind < text.Length && text[behind] is '\n' or '、' or '）' or ')' ? 1 : 0;
        return !CharacterCodes.IsDash(before) && !char.IsAsciiLetter(before) && behind < text.Length && BeginsAddress(text, behind)
            ? TextSpan.FromBounds(start, chain.End(last))
            : null;
    }

    // A name of the official list; or a city of any name, and numbers of a house soon behind it.
    private static bool BeginsAddress(string text, int at)
    {
        if (PlaceNames.StandsAt(text, at))
        {
            return true;
        }

        for (var i = at; i < text.Length && i - at < LongestTown && !CharacterClasses.IsLineBreak(text[i])
            && text[i] is not ('。' or '、'); i++)
        {
            if (i > at + 1 && Numerals.IsNumeral(text[i]) && HouseShape.Read(text, i).Form != HouseForm.None)
            {
                return Town.Before(text, i) is { } town && town.Start <= at + 1;
            }
        }

        return false;
    }

    private static void Labelled(string text, ref List<PersonalDataSpan>? found)
    {
        foreach (var label in Labels)
        {
            for (var at = text.IndexOf(label, StringComparison.Ordinal); at
                >= 0; at = text.IndexOf(label, at + 1, StringComparison.Ordinal))
            {
                var value = LabelValue.Of(text, at + label.Length);
                if (value.Start < text.Length
                    && (PlaceNames.StandsAt(text, value.Start) || (value.IsStrong && IsAddress(text, value.Start))))
                {
                    Add(ref found, value.Start, AddressEnd(text, value.Start));
                }
            }
        }
    }

    // A municipality that is on no list: a unit and a number decide.
    private static bool IsAddress(string text, int start)
    {
        var value = text.AsSpan(start, AddressEnd(text, start) - start);
        return value.Length > 3 && value[1..].ContainsAny(Units) && value.ContainsAny(CharacterClasses.Digits);
    }

    /// <summary>
    /// Where an address ends that is written at a place: at punctuation, a line end, a bracket or a word that goes on with a sentence.
    /// </summary>
    private static int AddressEnd(string text, int at)
    {
        var end = SkipSpace(text, at);
        if (end >= text.Length || (!CharacterClasses.IsKanjiAt(text, end) && !PlaceNames.StandsAt(text, end)))
        {
            return at;
        }

        var stop = Math.Min(text.Length, end + LongestAddress);
        var last = end;
        for (; end < stop && (!Ends(text, end) || IsInName(text, end)); end++)
        {
            last = CharacterClasses.IsSpace(text[end]) ? last : end + 1;
        }

        return last;
    }

    // 月影市にしき町2-5: the house of the same address comes behind.
    private static bool IsInName(string text, int at)
    {
        var i = at;
        while (i < text.Length && i - at < LongestTown
            && (CharacterClasses.IsKanji(text[i]) || CharacterClasses.IsHiragana(text[i]) || CharacterClasses.IsKatakana(text[i]))
            && !Numerals.IsNumeral(text[i]))
        {
            i++;
        }

        return i > at + 1 && text[i - 1] is '町' or '台' or '丘' or '村' && HouseShape.Read(text, i).Form != HouseForm.None;
    }

    // Punctuation, and a particle; a が with a kanji behind it is 緑が丘's own.
    private static bool Ends(string text, int at)
        => CharacterClasses.IsLineBreak(text[at]) || "。、，,「」（）()【】:：にでをは".Contains(text[at], StringComparison.Ordinal)
            || (text[at] == 'が' && !(at + 1 < text.Length && CharacterClasses.IsKanji(text[at + 1])));

    private static void Add(ref List<PersonalDataSpan>? found, int start, int end)
        => (found ??= []).Add(new PersonalDataSpan(PersonalDataKind.Address, TextSpan.FromBounds(start, end)));

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u3000')
        {
            at++;
        }

        return at;
    }
}
