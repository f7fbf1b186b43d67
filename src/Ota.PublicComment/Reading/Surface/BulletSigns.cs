using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Surface;

/// <summary>
/// The signs that open an opinion and those that lead to its answer. Every writer has others; none of them means anything else at the head
/// of a line.
/// </summary>
internal static class BulletSigns
{
    public static bool IsBullet(char c)
        => c
            is '〇' or '-' or '－' or '‐' or '–' or '—' or '*' or '＊' or '･' or '▽' or '★' or '☆' or '▶' or '►' or '▷' or '◦' or '▪'
                or '▫' or '❖'
                or '✓' or '✔' || (ParagraphMarks.IsBullet(c) && c != '※');

    public static char Fold(char c) => c switch
    {
        '－' or '‐' or '–' or '—' => '-',
        '＊' => '*',
        '･' => '・',
        '◯' or '〇' => '○',
        _ => c,
    };

    /// <summary>
    /// Whether an arrow stands at a place where it leads to an answer: at the head, or behind white space, a sentence or a bracket. 左→右
    /// inside a sentence does not.
    /// </summary>
    /// <param name="text">The line.</param>
    /// <param name="at">The place.</param>
    public static bool IsArrowAt(string text, int at)
    {
        var c = text[at];
        if (c is '>' or '＞')
        {
            // A sign of comparison, a breadcrumb and the end of a bracket too: only where a sentence ends before it.
            return at == 0 || EndsBefore(text, at);
        }

        return (ParagraphMarks.IsArrow(c) || c is '➔' or '➜' or '➝' or '➞' or '➙' or '➠' or '⟶' or '⮕' or '⇛' or '⟹' or '☞')
            && (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '。' or ')' or '）' || (IsBullet(text[0]) && at <= 2));
    }

    private static bool EndsBefore(string text, int at)
    {
        var i = at - 1;
        while (i >= 0 && char.IsWhiteSpace(text[i]))
        {
            i--;
        }

        return i >= 0 && text[i] is '。' or ')' or '）';
    }
}
