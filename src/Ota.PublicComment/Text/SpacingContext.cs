namespace Ota.PublicComment.Text;

/// <summary>
/// What stands around a space, as a key: the same key without the space elsewhere in the document is evidence that the space is an
/// accident. Two characters on each side, three where kanji meets kanji (推進計画 would else join 推進 計画), and the whole Latin word
/// where Latin meets CJK.
/// </summary>
internal static class SpacingContext
{
    private const int LongestWord = 24;
    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The key of the place between two positions; 0 if there is too little around it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="left">The position behind what stands on the left.</param>
    /// <param name="right">The position of what stands on the right; equal to <paramref name="left"/> where there is no space.</param>
    public static ulong KeyAt(ReadOnlySpan<char> text, int left, int right)
    {
        if (left <= 0 || right >= text.Length)
        {
            return 0;
        }

        var before = text[left - 1];
        var after = text[right];
        if (CharacterClasses.IsLatinLetter(before))
        {
            return CharacterClasses.IsCjk(after) ? LatinThenCjk(text, left, right) : 0;
        }

        if (!CharacterClasses.IsCjk(before))
        {
            return 0;
        }

        return CharacterClasses.IsLatinLetter(after) ? CjkThenLatin(text, left, right)
            : CharacterClasses.IsCjk(after) ? BetweenCjk(text, left, right) : 0;
    }

    private static ulong BetweenCjk(ReadOnlySpan<char> text, int left, int right)
    {
        var reach = CharacterClasses.IsKanji(text[left - 1]) && CharacterClasses.IsKanji(text[right]) ? 3 : 2;
        if (left < reach || right + reach > text.Length)
        {
            return 0;
        }

        var key = Seed;
        for (var i = left - reach; i < left; i++)
        {
            if (!IsWordUnit(text[i]))
            {
                return 0;
            }

            key = Mix(key, text[i]);
        }

        for (var i = right; i < right + reach; i++)
        {
            if (!IsWordUnit(text[i]))
            {
                return 0;
            }

            key = Mix(key, text[i]);
        }

        return Mix(key, '+');
    }

    private static ulong LatinThenCjk(ReadOnlySpan<char> text, int left, int right)
    {
        var start = left;
        while (start > 0 && left - start <= LongestWord && IsLatinUnit(text[start - 1]))
        {
            start--;
        }

        var reach = CharacterClasses.IsHiragana(text[right]) ? 1 : 2;
        if (left - start > LongestWord || right + reach > text.Length || !IsWordUnit(text[right + reach - 1]))
        {
            return 0;
        }

        return Mix(Hash(Hash(Seed, text[start..left]), text.Slice(right, reach)), '>');
    }

    private static ulong CjkThenLatin(ReadOnlySpan<char> text, int left, int right)
    {
        var end = right;
        while (end < text.Length && end - right <= LongestWord && IsLatinUnit(text[end]))
        {
            end++;
        }

        if (end - right > LongestWord || !IsWordUnit(text[left - 1]))
        {
            return 0;
        }

        return Mix(Mix(Hash(Seed, text[right..end]), text[left - 1]), '<');
    }

    private static bool IsLatinUnit(char c) => CharacterClasses.IsLatinLetter(c) || c is >= '0' and <= '9';

    private static bool IsWordUnit(char c) =>
        CharacterClasses.IsKanji(c) || CharacterClasses.IsHiragana(c) || CharacterClasses.IsKatakana(c) || CharacterClasses.IsWideLetter(c);

    private static ulong Hash(ulong key, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            key = Mix(key, c);
        }

        return key;
    }

    private static ulong Mix(ulong key, char c) => unchecked((key ^ c) * Prime);
}
