namespace Ota.PublicComment.Text;

/// <summary>Reads lines whose every character is spaced (意 見 の 募 集 に つ い て).</summary>
internal static class LetterSpacing
{
    private const int FewestCharacters = 8;
    private const int FewestOfPage = 2;
    private const int FewestLines = 3;

    /// <summary>
    /// The edits that close up the letter-spaced lines of a text: single spaces go, longer runs become one. Empty where no line is
    /// letter-spaced.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="isPage">Whether the page is known to be letter-spaced: then two characters are a line too (３ ９, 人 数).</param>
    public static IReadOnlyList<TextEdit> Decide(string text, bool isPage = false)
    {
        var fewest = isPage ? FewestOfPage : FewestCharacters;

        // 80 % of the gaps of at least eight characters are six.
        var spaces = text.AsSpan().Count(' ') + text.AsSpan().Count('\u3000');
        if (spaces < (fewest - 1) * 4 / 5 || (AreTooFew(spaces, text.Length) && !text.AsSpan().ContainsAny('\n', '\r')))
        {
            return [];
        }

        List<TextEdit>? edits = null;
        for (var start = 0; start < text.Length;)
        {
            var feed = text.AsSpan(start).IndexOfAny('\n', '\r');
            var end = feed < 0 ? text.Length : start + feed;
            if (IsSpaced(text.AsSpan(start, end - start), fewest))
            {
                CloseUp(text, start, end, keepsGaps: isPage, edits ??= []);
            }

            start = end + 1;
        }

        return edits is null ? [] : edits;
    }

    // Too few spaces for a line even if every character took two units; those at its ends only make them more.
    private static bool AreTooFew(int spaces, int length) => spaces * 5 < ((length - spaces) / 2 - 1) * 4;

    /// <summary>
    /// Whether at least 80 % of the gaps of a line of at least eight characters, most of them Japanese, are exactly one space.
    /// </summary>
    public static bool IsSpaced(ReadOnlySpan<char> line) => IsSpaced(line, FewestCharacters);

    /// <summary>Whether most lines of a page that are long enough to tell are letter-spaced.</summary>
    public static bool ArePage(IEnumerable<string> lines)
    {
        var (spaced, others) = (0, 0);
        foreach (var line in lines)
        {
            if (line.Length >= FewestCharacters)
            {
                (spaced, others) = IsSpaced(line) ? (spaced + 1, others) : (spaced, others + 1);
            }
        }

        return spaced >= FewestLines && spaced >= others;
    }

    private static bool IsSpaced(ReadOnlySpan<char> line, int fewest)
    {
        line = line.Trim(" \u3000");
        var spaced = line.Count(' ') + line.Count('\u3000');
        if (AreTooFew(spaced, line.Length))
        {
            return false;
        }

        int characters = 0, wide = 0, single = 0, parting = 0;
        for (var i = 0; i < line.Length;)
        {
            var length = CharacterLength(line, i);
            characters++;
            wide += CharacterClasses.IsCjkAt(line, i) || CharacterClasses.IsDigit(line[i]) ? 1 : 0;
            i += length;
            var spaces = SpacesAt(line, i);
            single += spaces == 1 && i + 1 < line.Length ? 1 : 0;
            parting += spaces > 1 && fewest == FewestOfPage ? 1 : 0;
            i += spaces;
        }

        return characters >= fewest && single > 0 && single * 5 >= (characters - 1 - parting) * 4 && wide * 2 >= characters;
    }

    private static void CloseUp(string text, int start, int end, bool keepsGaps, List<TextEdit> edits)
    {
        for (var i = start; i < end;)
        {
            if (SpacesAt(text.AsSpan(0, end), i) is not 0 and var spaces)
            {
                // White space at either end of the line is no gap. On a page a wide one may part labels (提 出 方 法   郵 送), but not a date.
                var isGap = i > start && i + spaces < end
                    && !(keepsGaps && spaces > 1 && !(text[i - 1] is '年' or '月' && CharacterClasses.IsDigit(text[i + spaces])));
                if (isGap)
                {
                    edits.Add(
                        new TextEdit(i, spaces, spaces == 1 ? TextEditKind.RemoveSpace : TextEditKind.OneSpace,
                            TextEditReason.LetterSpacing));
                }

                i += spaces;
            }
            else
            {
                i++;
            }
        }
    }

    private static int CharacterLength(ReadOnlySpan<char> text, int i) =>
        char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;

    private static int SpacesAt(ReadOnlySpan<char> text, int i)
    {
        var start = i;
        while (i < text.Length && text[i] is ' ' or '\u3000')
        {
            i++;
        }

        return i - start;
    }
}
