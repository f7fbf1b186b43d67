using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Plans;

/// <summary>Reads the head of an entry on folded text: 第1章, 1-2, (1), ①, Ⅰ, 取組4, 序章; glued to the title or apart from it.</summary>
internal static class HeadReader
{
    private const string Units = "編部章節項款";
    private const string Bullets = "■□◆◇●○◎▲△▼▽▶▷★☆・*-";
    private const string Openings = "【〈《<「『[〔";

    // What makes of a number in front a quantity or a date: 3つの視点, 10年後の姿, 17の目標.
    private const string Counters = "つ年月日人件次期か割万億歳世階本回度%の.,、ヵヶケ力箇個";

    // No outline counts deeper: 2-1-3-4.
    private const int MostParts = 6;

    private const string Separators = " \t.:、】〉》>」』]〕)-|";

    /// <summary>The head at a position; one without a number when none stands there.</summary>
    public static EntryHead Read(string text, int start, int end)
    {
        var bullet = start;
        while (bullet < end && (Bullets.Contains(text[bullet]) || char.IsWhiteSpace(text[bullet])) && LeaderScanner.WeightAt(text, bullet, end) < LeaderScanner.Enough)
        {
            bullet++;
        }

        // 【第1章 はじめに】: the bracket is round the whole entry; in 「みどりの計画」とは it is the title's own.
        var at = bullet < end && Openings.Contains(text[bullet]) ? SkipSpace(text, bullet + 1, end) : bullet;
        return (Unit(text, at, end) ?? Item(text, at, end) ?? NumberReader(text, at, end)) is { } found
            ? found with { End = SkipSeparators(text, found.End, end) }
            : new EntryHead(HeadStyle.None, default, bullet);
    }

    private static EntryHead? Unit(string text, int at, int end)
    {
        if (at < end && text[at] is '序' or '終' && at + 1 < end && text[at + 1] is '章' or '編' or '部')
        {
            return new EntryHead(new HeadStyle(HeadKind.Unit, text[at + 1].ToString()), TextSpan.FromBounds(at, at + 2), at + 2);
        }

        var isOrdinal = at < end && text[at] == '第';
        var number = SkipSpace(text, isOrdinal ? at + 1 : at, end);
        // A kanji numeral must touch 第; digits may stand apart from it.
        if (number >= end || !TryNumeral(text, number, isOrdinal && number == at + 1, out var length))
        {
            return null;
        }

        var behind = number + length;
        var unit = SkipSpace(text, behind, end);
        if (unit < end && Units.Contains(text[unit]) && (isOrdinal || IsBareUnit(text, unit, end)))
        {
            return new EntryHead(new HeadStyle(HeadKind.Unit, text[unit].ToString()), TextSpan.FromBounds(at, unit + 1), unit + 1);
        }

        return isOrdinal && (behind == end || char.IsWhiteSpace(text[behind]))
            ? new EntryHead(new HeadStyle(HeadKind.Ordinal), TextSpan.FromBounds(at, behind), behind)
            : null;
    }

    // 1章 はじめに is a chapter; 1部改正 and 3項目 are words.
    private static bool IsBareUnit(string text, int unit, int end)
        => text[unit] is '章' or '編' or '節' ? unit + 1 == end || text[unit + 1] != '集' : text[unit] == '部' && (unit + 1 == end || char.IsWhiteSpace(text[unit + 1]));

    private static EntryHead? Item(string text, int at, int end)
    {
        if (at >= end || PlanTerms.At(text.AsSpan(0, end), at) is not { } term)
        {
            return null;
        }

        var number = SkipSpace(text, at + term.Length, end);
        foreach (var word in (ReadOnlySpan<string>)["No.", "NO.", "No", "番号"])
        {
            if (text.AsSpan(number, end - number).StartsWith(word, StringComparison.Ordinal))
            {
                number = SkipSpace(text, number + word.Length, end);
                break;
            }
        }

        return NumberReader(text, number, end, isItem: true) is { } found && found.Style.Kind is not HeadKind.Kana
            ? new EntryHead(new HeadStyle(HeadKind.Item, term), found.Label, found.End)
            : null;
    }

    private static EntryHead? NumberReader(string text, int at, int end, bool isItem = false)
        => at >= end ? null
            : Symbol(text, at) ?? Bracketed(text, at, end) ?? Digits(text, at, end, isItem) ?? Letters(text, at, end, isItem);

    private static EntryHead? Symbol(string text, int at)
    {
        var kind = JapaneseNumeral.SymbolOf(text[at]).Form switch
        {
            NumeralForms.Circled => HeadKind.Circled,
            NumeralForms.Parenthesised => HeadKind.Bracketed,
            NumeralForms.FullStop => HeadKind.Digits,
            NumeralForms.Roman => HeadKind.Roman,
            _ => HeadKind.None,
        };
        if (kind == HeadKind.None)
        {
            return null;
        }

        var length = at + 2 < text.Length && text[at + 1] == '-' && TryNumeral(text, at + 2, false, out var more) ? 2 + more : 1;
        return new EntryHead(new HeadStyle(kind), new TextSpan(at, length), at + length);
    }

    private static EntryHead? Bracketed(string text, int at, int end)
    {
        if (text[at] != '(')
        {
            return null;
        }

        var inner = SkipSpace(text, at + 1, end);
        if (inner >= end)
        {
            return null;
        }

        var isKana = CharacterClasses.IsKatakana(text[inner]);
        if (!isKana && !char.IsAsciiLetter(text[inner]) && !TryNumeral(text, inner, true, out _))
        {
            return null;
        }

        var length = isKana || char.IsAsciiLetter(text[inner]) || !TryNumeral(text, inner, true, out var numeral) ? 1 : numeral;
        var close = SkipSpace(text, inner + length, end);
        return close < end && text[close] == ')'
            ? new EntryHead(new HeadStyle(isKana ? HeadKind.BracketedKana : HeadKind.Bracketed), TextSpan.FromBounds(at, close + 1), close + 1)
            : null;
    }

    private static EntryHead? Digits(string text, int at, int end, bool isItem)
    {
        if (!char.IsAsciiDigit(text[at]))
        {
            return null;
        }

        var parts = 1;
        var stop = RunOfDigits(text, at, end);
        if (stop - at > 3)
        {
            return null;
        }

        while (parts < MostParts && stop + 1 < end && text[stop] is '-' or '.' or 'ー' && char.IsAsciiDigit(text[stop + 1]) && RunOfDigits(text, stop + 1, end) is var next && next - stop <= 4)
        {
            parts++;
            stop = next;
        }

        var bracket = stop < end && text[stop] == '-' ? stop + 1 : stop;
        if (bracket < end && Bracketed(text, bracket, end) is { Style.Kind: HeadKind.Bracketed } inner)
        {
            parts++;
            stop = inner.Label.End;
        }
        else if (stop < end && text[stop] == ')')
        {
            return new EntryHead(new HeadStyle(HeadKind.HalfBracketed), TextSpan.FromBounds(at, stop + 1), stop + 1);
        }

        var isFollowed = parts > 1 || stop >= end || !Counters.Contains(text[stop]) || IsFullStop(text, stop, end);
        var kind = parts == 1 ? HeadKind.Digits : parts == 2 ? HeadKind.TwoParts : HeadKind.MoreParts;
        return isFollowed && (stop >= end || isItem || !char.IsAsciiLetter(text[stop]))
            ? new EntryHead(new HeadStyle(kind), TextSpan.FromBounds(at, stop), stop)
            : null;
    }

    // 1. 背景, 1、背景: the mark behind the number is a separator, not a decimal point.
    private static bool IsFullStop(string text, int at, int end) => text[at] is '.' or '、' && (at + 1 >= end || !char.IsAsciiDigit(text[at + 1]));

    private static EntryHead? Letters(string text, int at, int end, bool isItem)
    {
        var stop = at;
        while (stop < end && text[stop] is 'I' or 'V' or 'X')
        {
            stop++;
        }

        var kind = HeadKind.Roman;
        if (stop == at)
        {
            kind = text[at] is >= 'A' and <= 'Z' ? HeadKind.Letter
                : text[at] is >= 'ア' and <= 'ン' ? HeadKind.Kana
                : KanjiNumeral.IsNumeral(text[at]) ? HeadKind.Kanji : HeadKind.None;
            stop = kind == HeadKind.Kanji && TryNumeral(text, at, true, out var length) ? at + length : at + 1;
        }

        // A letter is a word's unless something parts it from the title; behind a term nothing need.
        var isParted = stop >= end || char.IsWhiteSpace(text[stop]) || text[stop] is '.' or ')' or '、' or ':';
        return kind != HeadKind.None && (isParted || (isItem && kind is HeadKind.Roman or HeadKind.Letter && !char.IsAsciiLetter(text[stop])))
            ? new EntryHead(new HeadStyle(kind), TextSpan.FromBounds(at, stop), stop)
            : null;
    }

    private static bool TryNumeral(string text, int at, bool withKanji, out int length)
    {
        length = 0;
        var forms = withKanji ? NumeralForms.Any : NumeralForms.Any & ~NumeralForms.Kanji;
        if (at >= text.Length || !JapaneseNumeral.TryRead(text.AsSpan(at), forms, out var numeral) || numeral.IsMalformed)
        {
            return false;
        }

        length = numeral.Length;
        return length <= 4;
    }

    private static int RunOfDigits(string text, int at, int end)
    {
        while (at < end && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int SkipSpace(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int SkipSeparators(string text, int at, int end)
    {
        while (at < end && (Separators.Contains(text[at]) || char.IsWhiteSpace(text[at])) && LeaderScanner.WeightAt(text, at, end) < LeaderScanner.Enough)
        {
            at++;
        }

        return at;
    }
}
