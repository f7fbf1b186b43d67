namespace Ota.PublicComment.Text;

/// <summary>Where a reference block (参考) begins: at its label, which is structure and no text.</summary>
internal static class ReferenceBlocks
{
    private static readonly string[] BracketLabels =
        ["関係箇所", "関連箇所", "該当箇所", "参照箇所", "記載箇所", "参考", "参照", "関連施策", "関連取組", "関連事業"];

    /// <summary>
    /// The next label from a position on, white space behind it included; (-1, -1) if there is none. 【参考】 with nothing behind it says what
    /// becomes of the opinion, as 【反映】 does, and is text.
    /// </summary>
    public static (int Start, int End) FindLabel(ReadOnlySpan<char> text, int from)
    {
        for (var i = Math.Max(from, 0); i < text.Length; i++)
        {
            var next = text[i..].IndexOfAny('参', '【');
            if (next < 0)
            {
                break;
            }

            i += next;
            var end = text[i] == '参' ? ColonLabel(text, i) : BracketLabel(text, i);
            if (end > 0 && SkipSpaces(text, end) is var behind && (behind < text.Length || text[i] == '参'))
            {
                return (LabelStart(text, i), behind);
            }
        }

        return (-1, -1);
    }

    /// <summary>Where a block ends: behind its first full stop, at the next label, or at the end of the text.</summary>
    public static int BlockEnd(ReadOnlySpan<char> text, int labelEnd)
    {
        var next = FindLabel(text, labelEnd).Start;
        var limit = next < 0 ? text.Length : next;
        var stop = text[labelEnd..limit].IndexOf('。');
        return stop < 0 ? limit : labelEnd + stop + 1;
    }

    // 参考: and 参考： at a place where no word goes on: ご参考: and (参考: are part of a sentence.
    private static int ColonLabel(ReadOnlySpan<char> text, int index)
    {
        if (index + 1 >= text.Length || text[index + 1] != '考' || !CanStartLabel(text, index))
        {
            return -1;
        }

        var i = index + 2;
        i = i < text.Length && text[i] is ' ' or '\u3000' ? i + 1 : i;
        return i < text.Length && text[i] is ':' or '：' ? i + 1 : -1;
    }

    private static bool CanStartLabel(ReadOnlySpan<char> text, int index)
    {
        if (index == 0)
        {
            return true;
        }

        var c = text[index - 1];
        if (CharacterClasses.IsSpace(c) || CharacterClasses.IsSentenceEnd(c) || CharacterClasses.IsClosing(c) || ParagraphMarks.IsBullet(c))
        {
            return true;
        }

        return text[..index].EndsWith("ページ", StringComparison.Ordinal) || c is '頁' or '㌻';
    }

    // 【参考】, 【計画の関係箇所】: the whole bracket, at most twenty characters long.
    private static int BracketLabel(ReadOnlySpan<char> text, int index)
    {
        var window = text.Slice(index + 1, Math.Min(21, text.Length - index - 1));
        var close = window.IndexOf('】');
        if (close < 0)
        {
            return -1;
        }

        var inside = window[..close].Trim(" \u3000");
        foreach (var word in BracketLabels)
        {
            if (word.Length == 2 ? inside.SequenceEqual(word) : inside.EndsWith(word, StringComparison.Ordinal))
            {
                var end = index + close + 2;
                return end < text.Length && text[end] is ':' or '：' ? end + 1 : end;
            }
        }

        return -1;
    }

    private static int LabelStart(ReadOnlySpan<char> text, int index)
        => index > 0 && ParagraphMarks.IsBullet(text[index - 1]) ? index - 1 : index;

    private static int SkipSpaces(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length && CharacterClasses.IsSpace(text[index]))
        {
            index++;
        }

        return index;
    }
}
