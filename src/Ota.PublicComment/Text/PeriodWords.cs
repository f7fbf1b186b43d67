using static Ota.PublicComment.Text.DateTokens;

namespace Ota.PublicComment.Text;

/// <summary>What stands around the dates of a period: marks of the range, times of day, notes, the number of days.</summary>
internal static class PeriodWords
{
    private const int MaxNoise = 6;
    private const int MaxNote = 24;

    // They say until when as まで does.
    private static readonly string[] Closings = ["まで", "迄", "必着", "当日消印有効", "消印有効", "締切"];

    /// <summary>Reads から, より, 至, ~ and dashes, a comma behind them included.</summary>
    public static bool RangeMark(ReadOnlySpan<char> text, ref int index, out bool isWord)
    {
        var at = index;
        isWord = Word(text, ref at, "から") || Word(text, ref at, "より");
        var next = SkipSpace(text, at);
        var hasMark = false;
        if (At(text, next) is '~' or '-' or 'ー' or '→' or '至')
        {
            hasMark = true;
            at = next + 1;
            at += At(text, at) is '~' or '-' ? 1 : 0;
        }
        else if (isWord && At(text, next) is '、' or ',')
        {
            at = next + 1;
        }

        index = isWord || hasMark ? at : index;
        return isWord || hasMark;
    }

    /// <summary>Skips times of day and short notes in brackets.</summary>
    public static int SkipNoise(ReadOnlySpan<char> text, int index)
    {
        for (var round = 0; round < MaxNoise; round++)
        {
            if (!Time(text, ref index) && !Note(text, ref index))
            {
                break;
            }
        }

        return index;
    }

    /// <summary>Reads what follows the last date: まで, a time, 必着, the number of days.</summary>
    public static int ReadTail(ReadOnlySpan<char> text, int index, out bool hasUntil, out int? days)
    {
        (hasUntil, days) = (false, null);
        for (var round = 0; round < MaxNoise; round++)
        {
            var until = Closing(text, ref index);
            hasUntil |= until;
            if (days is null && Days(text, ref index, out var count))
            {
                days = count;
            }
            else if (!until && !Time(text, ref index) && !Note(text, ref index))
            {
                break;
            }
        }

        return index;
    }

    // の31日間, 31日間, （31日間）
    private static bool Days(ReadOnlySpan<char> text, ref int index, out int days)
    {
        var at = index;
        Word(text, ref at, "の");
        var open = SkipSpace(text, at);
        var isOpen = IsOpen(At(text, open));
        at = isOpen ? open + 1 : at;
        if (!NumberWithUnit(text, ref at, 3, '日', out days) || !Word(text, ref at, "間"))
        {
            return false;
        }

        var close = SkipSpace(text, at);
        index = isOpen && IsClose(At(text, close)) ? close + 1 : at;
        return true;
    }

    // 午前9時, 17時15分, 午後5時半, 17:15, 正午
    private static bool Time(ReadOnlySpan<char> text, ref int index)
    {
        var at = index;
        if (Word(text, ref at, "正午"))
        {
            index = at;
            return true;
        }

        _ = Word(text, ref at, "午前") || Word(text, ref at, "午後");
        if (NumberWithUnit(text, ref at, 2, '時', out _))
        {
            _ = Word(text, ref at, "半") || NumberWithUnit(text, ref at, 2, '分', out _);
            index = at;
            return true;
        }

        at = SkipSpace(text, at);
        if (Digits(text, ref at, 2, out _) && At(text, at) == ':')
        {
            at++;
            if (Digits(text, ref at, 2, out _))
            {
                index = at;
                return true;
            }
        }

        return false;
    }

    private static bool Closing(ReadOnlySpan<char> text, ref int index)
    {
        foreach (var word in Closings)
        {
            if (Word(text, ref index, word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Note(ReadOnlySpan<char> text, ref int index)
    {
        var at = SkipSpace(text, index);
        if (!IsOpen(At(text, at)))
        {
            return false;
        }

        for (var end = at + 1; end <= at + MaxNote && end < text.Length && text[end] != '\n'; end++)
        {
            if (IsClose(At(text, end)))
            {
                index = IsNote(text[(at + 1)..end]) ? end + 1 : index;
                return index > end;
            }
        }

        return false;
    }

    // (2) begins the next item, and （12名、31件） counts something else.
    private static bool IsNote(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            digits += CharacterClasses.IsDigit(c) ? 1 : 0;
        }

        return digits < text.Length && !(digits > 0 && text.ContainsAny('件', '名'));
    }
}
