using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Quantities;

/// <summary>The pieces of printed counts: digits of either width, thousands, units. Texts are folded.</summary>
internal static class CountTokens
{
    private static readonly string[] FromThem = ["から", "より", "の方", "の皆"];

    /// <summary>Reads a cell that holds a number and nothing else: 1,234, 12件, ８人. A dash or a unit alone is no number.</summary>
    public static bool IsNumber(string cell, out int value, out CountUnit unit)
    {
        var text = CompareFold.Apply(cell).Trim();
        (value, unit) = (0, CountUnit.None);
        var start = text.StartsWith('計') || text.StartsWith('延') ? 1 : 0;
        start = SkipSpaces(text, start);
        if (!Digits(text, start, out value, out var end))
        {
            return start < text.Length && KanjiCount.TryRead(text, start, false, out value, out unit, out end) && end == text.Length;
        }

        unit = UnitAt(text, SkipSpaces(text, end), true, out var behind);
        return unit == CountUnit.None ? end == text.Length : behind == text.Length;
    }

    /// <summary>The unit that stands at a position, and where it ends.</summary>
    public static CountUnit UnitAt(string text, int at, bool isApart, out int end)
    {
        end = at;
        if (at >= text.Length)
        {
            return CountUnit.None;
        }

        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        switch (text[at])
        {
            case '人' when !"口権材以当目称生工々前ひ".Contains(next):
            case '名' when !"称前以簿義目所".Contains(next):
            case '者' when next is not '数':
                end = WithBodies(text, at + 1);
                return CountUnit.Submitters;
            case '団' when next == '体':
                // 個人15 団体2: apart from the number, or behind that of persons, and with one of its own it is the next label.
                var behind = SkipSpaces(text, at + 2);
                var isLabel = behind < text.Length && (char.IsAsciiDigit(text[behind]) || text[behind] == ':') && (isApart
                    || FollowsPersons(text, at));
                if (isLabel || (at + 2 < text.Length && text[at + 2] == '数'))
                {
                    return CountUnit.None;
                }

                end = WithPersons(text, at + 2);
                return CountUnit.Submitters;
            case '個' when next == '人' && !isApart && (at + 2 == text.Length || text[at + 2] != '情'):
                // 2団体・5個人: persons, where the word stands behind their number. 3個人・団体 are both.
                end = WithBodies(text, at + 2);
                return CountUnit.Submitters;
            case 'の' when !isApart && next is '個' or '団' or '法' or '事' or '企':
                // 27の個人・団体から, 18の団体及び個人より: as many of both. 3の個人情報 is none.
                end = OfWriters(text, at + 1);
                return end >= at + 1 ? CountUnit.Submitters : CountUnit.None;
            case '社' when !isApart && !"会員内団長協外".Contains(next):
                end = at + 1;
                return CountUnit.Submitters;
            case '通' when !"りじ学勤常報知目".Contains(next):
                end = at + 1;
                return CountUnit.Submissions;
            case '件' when !"名数目以".Contains(next):
                end = at + 1;
                return CountUnit.Opinions;
            case '項' when next == '目' && !isApart && (at + 2 == text.Length || !CharacterClasses.IsCjk(text[at + 2])
                || IsOfOpinions(text.AsSpan(at + 2))):
                // 5人／17項目, 9項目のご意見: what was written is counted by its points. 3項目について is a text.
                end = at + 2;
                return CountUnit.Opinions;
            case '意' when next == '見' && !isApart:
                end = at + 2;
                return CountUnit.Opinions;
            default:
                return CountUnit.None;
        }
    }

    public static bool Digits(string text, int at, out int value, out int end, bool isSpacedOut = false)
    {
        var number = 0L;
        end = at;
        while (end < text.Length)
        {
            if (char.IsAsciiDigit(text[end]))
            {
                number = Math.Min((number * 10) + text[end] - '0', int.MaxValue);
                end++;
            }
            else if ((text[end] == ',' && end > at && IsThousands(text, end)) || (isSpacedOut && text[end] == ' ' && end > at
                && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        value = (int)number;
        var isDecimal = end + 1 < text.Length && text[end] is '.' && char.IsAsciiDigit(text[end + 1]);
        return end > at && number < int.MaxValue && !isDecimal;
    }

    private static bool IsThousands(string text, int comma)
    {
        for (var i = 1; i <= 3; i++)
        {
            if (comma + i >= text.Length || !char.IsAsciiDigit(text[comma + i]))
            {
                return false;
            }
        }

        return comma + 4 >= text.Length || !char.IsAsciiDigit(text[comma + 4]);
    }

    private static bool IsOfOpinions(ReadOnlySpan<char> text)
        => text.StartsWith("の意見") || text.StartsWith("のご意見") || text.StartsWith("の御意見");

    private static bool FollowsPersons(string text, int at)
    {
        while (at > 0 && (char.IsAsciiDigit(text[at - 1]) || text[at - 1] is ' ' or ':' or '人' or '名' or ','))
        {
            if (text[at - 1] == '人' && at > 1 && text[at - 2] is '個' or '法')
            {
                return true;
            }

            at--;
        }

        return false;
    }

    // 意 見 件 数 ３ ２ 件: in a line set with spaces the digits of a number are set apart too.
    public static bool IsSpacedOut(string text)
    {
        var apart = 0;
        var together = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (CharacterClasses.IsCjk(text[i]) && text[i] != ' ')
            {
                apart += text[i - 1] == ' ' && i > 1 && CharacterClasses.IsCjk(text[i - 2]) ? 1 : 0;
                together += CharacterClasses.IsCjk(text[i - 1]) && text[i - 1] != ' ' ? 1 : 0;
            }
        }

        return apart >= 3 && apart > 4 * together;
    }

    public static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\n')
        {
            at++;
        }

        return at;
    }

    // 3団体・個人: what is counted are both.
    private static int WithPersons(string text, int at) => With(text, at, "個人");

    // 7名／団体 2団体: with a number of its own the word is the next label.
    private static int With(string text, int at, string others)
    {
        var word = at < text.Length && text[at] is '・' or '/' or '及' ? at + 1 : at;
        word += text.AsSpan(at).StartsWith("及び") ? 1 : 0;
        var end = word + others.Length;
        var next = SkipSpaces(text, Math.Min(end, text.Length));
        return word > at && text.AsSpan(word).StartsWith(others) && !(next < text.Length && (char.IsAsciiDigit(text[next])
            || text[next] == ':')) ? end : at;
    }

    // Words for who wrote, where から or より stands behind them: then they are what is counted.
    private static int OfWriters(string text, int at)
    {
        var end = Submitters.EndOfList(text, at);
        end += end > at && end < text.Length && text[end] == '等' ? 1 : 0;
        return end > at && AnyWord.Starts(text.AsSpan(end), FromThem) ? end : at - 1;
    }

    // 12人・団体, 33者（団体を含む）: bodies are counted with the people.
    private static int WithBodies(string text, int at) => With(text, at, "団体");
}
