using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>Finds the line breaks that an author typed inside sentences of an answer: 御意見は、…項目への追 / 記と見られますが、….</summary>
internal static class HardWraps
{
    // Shorter lines are headings and items of lists: 歩道、橋.
    private const int ShortestLine = 12;
    private const int LongestEnding = 3;

    /// <summary>The breaks to take out; none unless the last of the joined lines ends its sentence.</summary>
    public static IReadOnlyList<TextEdit> Edits(string text)
    {
        List<TextEdit>? edits = null;
        List<TextEdit>? pending = null;
        var start = 0;
        for (var feed = text.IndexOf('\n'); feed >= 0; feed = text.IndexOf('\n', start))
        {
            var next = feed + 1;
            var end = text.IndexOf('\n', next) is >= 0 and var follows ? follows : text.Length;
            if (IsInside(text.AsSpan(start, feed - start), text.AsSpan(next, end - next)))
            {
                (pending ??= []).Add(new TextEdit(feed, 1, TextEditKind.RemoveSpace, TextEditReason.LineBreak));
            }

            if (pending is { Count: > 0 } && (pending[^1].Start < feed || end == text.Length))
            {
                var closed = pending[^1].Start < feed ? text.AsSpan(start, feed - start) : text.AsSpan(next, end - next);
                if (closed.TrimEnd() is [.., var mark] && CharacterClasses.IsSentenceEnd(mark))
                {
                    (edits ??= []).AddRange(pending);
                }

                pending.Clear();
            }

            start = next;
        }

        return edits is null ? [] : edits;
    }

    // The line breaks off after a clause (…は、…が、…し、), and the next is no heading, mark or label of its own.
    private static bool IsInside(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        line = line.TrimEnd("\r 　");
        if (line.Length < ShortestLine || next.IsEmpty || CharacterClasses.IsSpace(next[0]) || CharacterClasses.IsOpening(next[0])
            || ParagraphMarks.LengthAt(next, 0) > 0
            || CharacterClasses.IsDigit(next[0]) || BracketSet.Heading.Opens(next[0]))
        {
            return false;
        }

        var last = line[^1];
        if ((CannotBeginLine(next) || IsRestOfWord(last, next))
            && !CharacterClasses.IsSentenceEnd(last) && !CharacterClasses.IsClosing(last) && last is not (':' or '：'))
        {
            return true;
        }

        var isOpen =
            CharacterClasses.IsKanji(last) || CharacterClasses.IsKatakana(last) || last is 'の' or 'を' or 'は' or 'が' or 'に' or 'と' or 'へ'
                || CharacterClasses.IsComma(last);
        return isOpen && HasClause(line) && IsGoingOn(last, next);
    }

    // 節を追加しまし/た。, 今後の設計の中/で、費用の…: the rest of an ending, or a particle with its comma.
    private static bool CannotBeginLine(ReadOnlySpan<char> next)
        => next.Length > 1 && (next[1] == '、' ? "でにはをもとがへの".Contains(next[0], StringComparison.Ordinal)
            : next.Length <= LongestEnding && next[^1] == '。' && CharacterClasses.IsHiragana(next[0])
            && CharacterClasses.IsHiragana(next[^2]));

    // 窓口は、現/在、市役所…: one kanji and a comma, after a kanji. 又、 and 尚、 begin a sentence.
    private static bool IsRestOfWord(char last, ReadOnlySpan<char> next)
        => next.Length > 1 && next[1] == '、' && CharacterClasses.IsKanji(last) && CharacterClasses.IsKanji(next[0])
            && !"又尚但故扨".Contains(next[0], StringComparison.Ordinal);

    // Only what stands after the last sentence of the line counts.
    private static bool HasClause(ReadOnlySpan<char> line)
    {
        var sentence = line[(line.LastIndexOf('。') + 1)..];
        var comma = sentence.IndexOfAny('、', '，');
        return comma > 0 && CharacterClasses.IsHiragana(sentence[comma - 1]) && ParagraphMarks.LengthAt(sentence, 0) == 0;
    }

    // 追/記と, 環境教育全/般で, 取り組/みます, デー/タ: the next line begins with the rest of a word; after a particle or a comma anything may follow.
    private static bool IsGoingOn(char last, ReadOnlySpan<char> next)
    {
        if (!CharacterClasses.IsKanji(last) && !CharacterClasses.IsKatakana(last))
        {
            return true;
        }

        return CharacterClasses.CannotBeginWord(next[0]) || CharacterClasses.IsHiragana(next[0])
            || (CharacterClasses.IsKatakana(last) && CharacterClasses.IsKatakana(next[0]))
            || (CharacterClasses.IsKanji(last) && CharacterClasses.IsKanji(next[0]) && next.Length > 1
                && next[1] is 'と' or 'で' or 'を' or 'が' or 'に' or 'は' or 'の' or 'も');
    }
}
