namespace Ota.PublicComment.Text;

/// <summary>
/// A text seen through <see cref="CompareFold"/>, folded where it is looked at and nowhere else: a place in the fold is a place in the
/// text, and nothing is copied. Words are matched with a wrap (one space or line break) inside.
/// </summary>
internal readonly ref struct FoldedText(ReadOnlySpan<char> source)
{
    private const int MostSpaces = 8;

    /// <summary>The text as it is.</summary>
    public ReadOnlySpan<char> Source { get; } = source;

    public int Length => Source.Length;

    /// <summary>The folded unit at a place; U+0000 outside the text.</summary>
    public char this[int index] => (uint)index < (uint)Source.Length ? CompareFold.Of(Source[index]) : '\0';

    /// <summary>Whether white space stands at a place; line breaks are white space.</summary>
    public bool IsSpaceAt(int index) => this[index] is ' ' or '\n' or '\r' or '\t';

    public bool IsDigitAt(int index) => char.IsAsciiDigit(this[index]);

    /// <summary>The place behind at most one run of white space with at most one line break in it.</summary>
    public int SkipGap(int index)
    {
        var breaks = 0;
        var end = index;
        while (end - index < MostSpaces && IsSpaceAt(end))
        {
            breaks += this[end] == '\n' ? 1 : 0;
            if (breaks > 1)
            {
                return index;
            }

            end++;
        }

        return end;
    }

    /// <summary>The place where the white space before a place begins, not before a limit.</summary>
    public int SkipGapBack(int index, int limit)
    {
        var breaks = 0;
        var start = index;
        while (start > limit && index - start < MostSpaces && IsSpaceAt(start - 1))
        {
            breaks += this[start - 1] == '\n' ? 1 : 0;
            if (breaks > 1)
            {
                return index;
            }

            start--;
        }

        return start;
    }

    /// <summary>Where a word that begins at a place ends; -1 if another word stands there.</summary>
    public int Match(int index, string word)
    {
        if (this[index] != word[0])
        {
            return -1;
        }

        var at = index + 1;
        for (var i = 1; i < word.Length; i++)
        {
            at = IsSpaceAt(at) && this[at] != word[i] ? at + 1 : at;
            if (this[at] != word[i])
            {
                return -1;
            }

            at++;
        }

        return at;
    }

    /// <summary>Where a word that ends before a place begins; -1 if another word stands there.</summary>
    public int MatchBefore(int end, int limit, string word)
    {
        if (this[end - 1] != word[^1])
        {
            return -1;
        }

        var at = end - 1;
        for (var i = word.Length - 2; i >= 0; i--)
        {
            at = at > limit && IsSpaceAt(at - 1) ? at - 1 : at;
            if (at <= limit || this[at - 1] != word[i])
            {
                return -1;
            }

            at--;
        }

        return at >= limit ? at : -1;
    }

    /// <summary>Where the first of some words that stands at a place ends; -1 if none does.</summary>
    public int MatchAny(int index, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Match(index, word) is > 0 and var end)
            {
                return end;
            }
        }

        return -1;
    }

    /// <summary>Where the first of some words that ends before a place begins; -1 if none does.</summary>
    public int MatchAnyBefore(int end, int limit, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (MatchBefore(end, limit, word) is >= 0 and var start)
            {
                return start;
            }
        }

        return -1;
    }

    /// <summary>Whether a kanji stands at a place, or half of one beyond the basic plane.</summary>
    public bool IsKanjiAt(int index)
        => (uint)index < (uint)Length && this[index] is var c
            && (CharacterClasses.IsKanji(c) || c is >= '\uD840' and <= '\uD8BF'
                || (char.IsLowSurrogate(c) && index > 0 && Source[index - 1] is >= '\uD840' and <= '\uD8BF'));

    public bool IsKatakanaAt(int index) => (uint)index < (uint)Length && CharacterClasses.IsKatakana(this[index]);

    public bool IsHiraganaAt(int index) => (uint)index < (uint)Length && CharacterClasses.IsHiragana(this[index]);

    public bool IsLetterAt(int index) => char.IsAsciiLetter(this[index]);
}
