namespace Ota.PublicComment.Text;

/// <content>Words that the end of a line cut in two: 素␣案38ページ.</content>
internal sealed partial class ReferenceWords
{
    /// <summary>
    /// Whether an item word with its number, or the name of a version with its page, stands here with one space inside the word.
    /// </summary>
    public bool MatchesWrapped(ReadOnlySpan<char> text, int index) =>
        MatchWrappedWord(_docWords, text, index) is > 0 and var doc && PageFollows(text, doc)
            || MatchWrappedWord(_itemWords, text, index) is > 0 and var item && MatchNumber(text, SkipOneSpace(text, item)) > 0;

    /// <summary>Whether a space stands inside an item word with its number or the name of a version with its page.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The space.</param>
    /// <param name="end">The position behind it.</param>
    public bool IsInsideWord(ReadOnlySpan<char> text, int start, int end)
    {
        foreach (var word in _docWords)
        {
            for (var cut = 1; cut < word.Length; cut++)
            {
                // 計画 案12ページ is a title and its page; only one character on the left is no title's end.
                if (IsCutThere(word, cut, text, start, end) && (cut == 1 || MatchWord(_docWords, word, cut) != word.Length)
                    && PageFollows(text, end + word.Length - cut))
                {
                    return true;
                }
            }
        }

        foreach (var word in _itemWords)
        {
            for (var cut = 1; cut < word.Length; cut++)
            {
                if (IsCutThere(word, cut, text, start, end) && MatchWord(_itemWords, word, cut) != word.Length
                    && MatchNumber(text, SkipOneSpace(text, end + word.Length - cut)) > 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsCutThere(string word, int cut, ReadOnlySpan<char> text, int start, int end) =>
        text[end] == word[cut] && text[..start].EndsWith(word.AsSpan(0, cut), StringComparison.Ordinal)
            && text[end..].StartsWith(word.AsSpan(cut), StringComparison.Ordinal);

    private bool PageFollows(ReadOnlySpan<char> text, int index)
    {
        var i = index < text.Length && text[index] == 'の' ? index + 1 : index;
        return MatchPosition(text, SkipOneSpace(text, i)) > 0;
    }

    private static int MatchWrappedWord(string[] words, ReadOnlySpan<char> text, int index)
    {
        foreach (var word in words)
        {
            var at = index;
            var spaces = 0;
            var matched = 0;
            while (matched < word.Length && at < text.Length && spaces <= 1)
            {
                if (text[at] == ' ' && matched > 0)
                {
                    spaces++;
                }
                else if (text[at] == word[matched])
                {
                    matched++;
                }
                else
                {
                    break;
                }

                at++;
            }

            if (matched == word.Length && spaces == 1)
            {
                return at;
            }
        }

        return -1;
    }
}
