using System.Collections.Frozen;
using Ota.PublicComment.Reading.Facts;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>
/// Finds answers that nothing but their voice and place tells from opinions: １　祭りの担い手がいない。 / 補助を続けます。 / ２ … / ….
/// </summary>
/// <remarks>
/// All must agree: numbers rise from 1, or one bullet opens every opinion; each is a sentence and followed by a line that speaks for a
/// body, and no opinion speaks so.
/// </remarks>
internal static class UnmarkedAnswers
{
    private const int MostLines = 6;
    private const int LeastOpinions = 2;

    /// <summary>The lines in which answers begin; empty where anything speaks against it.</summary>
    public static IReadOnlyDictionary<int, int> Find(ProseText prose)
    {
        if (!IsOfResults(prose) || prose.Lines.Any(l => BulletSigns.IsArrowAt(l.Text, 0)))
        {
            return FrozenDictionary<int, int>.Empty;
        }

        var heads = Enumerable.Range(0, prose.Lines.Count).Select(i => (Line: i, Mark: BulletLine.MarkAt(prose, i)))
            .Where(h => h.Mark is not null && !IsFact(prose.Lines[h.Line].Text)).Select(h => (h.Line, Mark: h.Mark!.Value)).ToList();
        foreach (var form in heads.GroupBy(h => h.Mark.Bullet).OrderByDescending(g => g.Count()).ThenBy(g => g.First().Line))
        {
            if (Answers(prose, [.. form], heads) is { Count: >= LeastOpinions } found)
            {
                return found.ToDictionary(l => l, _ => 0);
            }
        }

        return FrozenDictionary<int, int>.Empty;
    }

    private static List<int>? Answers(
        ProseText prose, List<(int Line, (char Bullet, int Value) Mark)> opinions, List<(int Line, (char Bullet, int Value) Mark)> heads)
    {
        var isNumbered = opinions[0].Mark.Value > 0;
        // What counts the sections of the page, 1 募集期間 over 2 意見の数, is no sentence and comes before.
        var first = isNumbered ? opinions.FindLastIndex(o => o.Mark.Value == 1) : opinions.FindIndex(o => IsOpinion(prose, o.Line));
        if (first < 0 || opinions.Count - first < LeastOpinions)
        {
            return null;
        }

        var marked = heads.Select(h => h.Line).ToHashSet();
        var answers = new List<int>();
        var polite = 0;
        for (var k = first; k < opinions.Count; k++)
        {
            var (line, mark) = opinions[k];
            var isNext = !isNumbered || mark.Value == opinions[first].Mark.Value + k - first;
            if (!isNext || !IsOpinion(prose, line))
            {
                return null;
            }

            polite += Voice.IsPolite(prose.Lines[line].Text) ? 1 : 0;
            var end = k + 1 < opinions.Count ? opinions[k + 1].Line : prose.Lines.Count;
            var answer = AnswerBelow(prose, line, end, marked);
            if (answer < 0 && (isNumbered || end != line + 1 || k + 1 == opinions.Count))
            {
                return null;
            }

            if (answer >= 0)
            {
                answers.Add(answer);
            }
        }

        return polite * 2 <= opinions.Count - first ? answers : null;
    }

    // The first line below that speaks for a body, behind the end of a sentence.
    private static int AnswerBelow(ProseText prose, int opinion, int end, HashSet<int> marked)
    {
        for (var i = opinion + 1; i < end && i <= opinion + MostLines && !marked.Contains(i); i++)
        {
            if (prose.FactsOf(i - 1).EndsSentence && Speaks(prose.Lines[i].Text))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool Speaks(string text)
        => text[^1] is '。' or '）' or ')' && (Voice.IsPolite(text) || Voice.IsOfficial(text)) && !Voice.IsRequest(text);

    private static bool IsOpinion(ProseText prose, int line)
        => prose.Lines[line].Text is [.., '。' or '？' or '?' or '！'] text && !Voice.IsAnswer(text) && !Voice.IsOfficial(text);

    private static bool IsFact(string text)
        => StatementReader.IsOfWhole(text) || FactLabel.At(text, CountScanner.BodyStart(text)) is not null
            || LoneLine.Classify(text) == LoneLineKind.Note;

    // What the text lists is said over it: ご意見の概要と市の考え方.
    private static bool IsOfResults(ProseText prose)
        => prose.Lines.Any(l => l.Length <= 80 && BothSides.AreNamed(l.Text));
}
