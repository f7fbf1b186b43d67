using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>
/// Puts bullets back that were printed apart from their text: alone on a line, at the end of the answer before, or inside it (→残します。 -
/// 統合は必要).
/// </summary>
/// <param name="Text">The lines, each bullet at the head of its own.</param>
/// <param name="Moved">The lines that a bullet was put before.</param>
internal sealed record StrayBullets(ProseText Text, IReadOnlyList<TracedText> Moved)
{
    private const int LeastBullets = 2;

    /// <summary>The text with its bullets in their places; null where none is astray, or the bullet is no habit of the text.</summary>
    public static StrayBullets? Find(ProseText prose)
    {
        var heads = prose.Lines.Where(l => IsBullet(l.Text, 0)).ToList();
        var bullets = heads.GroupBy(l => BulletSigns.Fold(l.Text[0]))
            .Where(g => g.Count() >= LeastBullets && g.Any(l => l.Length > 2))
            .Select(g => g.Key).ToHashSet();
        if (bullets.Count == 0)
        {
            return null;
        }

        var lines = new List<(TracedText Text, LineForm Form)>();
        var moved = new List<TracedText>();
        TracedText? waiting = null;
        for (var i = 0; i < prose.Lines.Count; i++)
        {
            var form = prose.FormOf(i);
            var at = 0;
            foreach (var bullet in StraysIn(prose.Lines[i].Text, bullets))
            {
                Add(prose.Lines[i].Slice(at, bullet - at).Trim(), form);
                waiting = prose.Lines[i].Slice(bullet, 1);
                form = LineForm.None;
                at = bullet + 1;
            }

            Add(prose.Lines[i].Slice(at, prose.Lines[i].Length - at).Trim(), form);
        }

        if (waiting is not null)
        {
            lines.Add((waiting, LineForm.None));
        }

        return moved.Count == 0 ? null : new StrayBullets(prose.With(lines), moved);

        void Add(TracedText line, LineForm form)
        {
            if (line.Length == 0)
            {
                return;
            }

            // A bullet alone before a line that has its own is no bullet of it.
            var takes = waiting is not null && !IsBullet(line.Text, 0) && !BulletSigns.IsArrowAt(line.Text, 0);
            if (takes)
            {
                line = TracedText.Join(" ", [waiting!, line]);
                moved.Add(line);
            }
            else if (waiting is not null)
            {
                lines.Add((waiting, LineForm.None));
            }

            waiting = null;
            lines.Add((line, form));
        }
    }

    // Alone, or behind the end of a sentence: a hyphen between words is none.
    private static IEnumerable<int> StraysIn(string text, HashSet<char> bullets)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isBullet = bullets.Contains(BulletSigns.Fold(text[i])) && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]));
            if (isBullet
                && (text.Length == 1 || (i > 1 && char.IsWhiteSpace(text[i - 1]) && text.AsSpan(0, i).TrimEnd()[^1] is '。' or ')' or '）')))
            {
                yield return i;
            }
        }
    }

    private static bool IsBullet(string text, int at) => BulletSigns.IsBullet(text[at]);
}
