using Ota.PublicComment.Reading.Recognition;
using Ota.PublicComment.Reading.Tracing;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Layouts;

/// <summary>A line of a text of bullets and arrows.</summary>
/// <param name="Text">The line.</param>
/// <param name="Bullet">The bullet at its head; <c>'\0'</c> where there is none.</param>
/// <param name="TextStart">Where its text starts.</param>
/// <param name="Arrow">Where an arrow stands, or -1.</param>
/// <param name="HasCount">Whether its text, up to the arrow, ends in （3件）.</param>
/// <param name="FollowsBreak">Whether a blank line stands before.</param>
internal readonly record struct BulletLine(TracedText Text, char Bullet, int TextStart, int Arrow, bool HasCount, bool FollowsBreak)
{
    // An item of a list that the source marks has lost the bullet it was printed with.
    private const char ListItem = '\u2022';

    public bool IsAnswer => Arrow == 0;

    public bool HasBullet => Bullet != '\0';

    public static BulletLine Read(DraftDocument draft, int index)
    {
        var line = draft.Lines[index];
        var text = line.Text;
        var form = draft.LineForms.GetValueOrDefault(line);
        var isMarked = IsBullet(text[0]) && text.Length > 1 && text[1] != text[0];
        var bullet = isMarked ? Fold(text[0]) : form.HasFlag(LineForm.ListItem) ? ListItem : '\0';
        var start = isMarked ? 1 : 0;
        var arrow = ArrowIn(text);
        if (arrow > 0 && text.AsSpan(start, arrow - start).IsWhiteSpace())
        {
            arrow = 0;
            bullet = '\0';
        }

        var body = text[..(arrow > 0 ? arrow : text.Length)];
        return new BulletLine(line, arrow == 0 ? '\0' : bullet, start, arrow, LabelWord.CountAtEnd(body) is not null, form.HasFlag(LineForm.FollowsBreak));
    }

    // At the head, or behind white space, a sentence or a bracket: 左→右 inside a sentence is no answer.
    private static int ArrowIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (ParagraphMarks.IsArrow(text[i]) && (i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '。' or ')' or '）' || IsBullet(text[0]) && i <= 2))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsBullet(char c) => c is '-' or '－' or '‐' or '–' or '*' or '＊' or '･' || (ParagraphMarks.IsBullet(c) && c != '※');

    private static char Fold(char c) => c switch
    {
        '－' or '‐' or '–' => '-',
        '＊' => '*',
        '･' => '・',
        '◯' => '○',
        _ => c,
    };
}
