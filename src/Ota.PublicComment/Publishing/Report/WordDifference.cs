using Ota.PublicComment.Text;

namespace Ota.PublicComment.Publishing.Report;

internal enum WordChange
{
    Kept,
    Removed,
    Added,
}

/// <summary>The words in which two wordings differ. Japanese has no spaces: a word is a run of one script, so that 街路樹の剪定 against 街路樹の管理
/// differs in 剪定 and 管理.</summary>
internal static class WordDifference
{
    // The table of a comparison grows with both texts; beyond this the two are shown side by side without marks.
    private const int LargestTable = 400_000;

    /// <summary>The pieces in reading order; null when the texts are too long to compare, or have nothing in common.</summary>
    public static List<(WordChange Change, string Text)>? Of(string before, string after)
    {
        var (a, b) = (Words(before), Words(after));
        if ((long)a.Count * b.Count is 0 or > LargestTable)
        {
            return null;
        }

        var longest = Longest(a, b);
        return longest[0, 0] == 0 ? null : Pieces(a, b, longest);
    }

    private static int[,] Longest(List<string> a, List<string> b)
    {
        var longest = new int[a.Count + 1, b.Count + 1];
        for (var i = a.Count - 1; i >= 0; i--)
        {
            for (var j = b.Count - 1; j >= 0; j--)
            {
                longest[i, j] = a[i] == b[j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        return longest;
    }

    private static List<(WordChange Change, string Text)> Pieces(List<string> a, List<string> b, int[,] longest)
    {
        var pieces = new List<(WordChange Change, string Text)>();
        var (i, j) = (0, 0);
        while (i < a.Count || j < b.Count)
        {
            if (i < a.Count && j < b.Count && a[i] == b[j])
            {
                Add(pieces, WordChange.Kept, a[i++]);
                j++;
            }
            else if (j == b.Count || (i < a.Count && longest[i + 1, j] >= longest[i, j + 1]))
            {
                Add(pieces, WordChange.Removed, a[i++]);
            }
            else
            {
                Add(pieces, WordChange.Added, b[j++]);
            }
        }

        return pieces;
    }

    private static void Add(List<(WordChange Change, string Text)> pieces, WordChange change, string text)
    {
        if (pieces.Count > 0 && pieces[^1].Change == change)
        {
            pieces[^1] = (change, pieces[^1].Text + text);
        }
        else
        {
            pieces.Add((change, text));
        }
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            while (end < text.Length && (char.IsLowSurrogate(text[end]) || (Script(text, end) is var script && script != 0
                && script == Script(text, start))))
            {
                end++;
            }

            words.Add(text[start..end]);
            start = end;
        }

        return words;
    }

    // 0: a word of its own: a mark, and a kana, since 調べます and 調べて differ in their ends alone.
    private static int Script(string text, int at) => text[at] switch
    {
        >= '\u3041' and <= '\u309F' => 0,
        (>= '\u30A0' and <= '\u30FF') or (>= '\uFF66' and <= '\uFF9F') => 2,
        _ when char.IsDigit(text[at]) => 3,
        _ when char.IsAsciiLetter(text[at]) => 4,
        _ when CharacterClasses.IsCjkAt(text, at) => 5,
        _ => 0,
    };
}
