using Ota.PublicComment.Reading.Assembly;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Audit;

/// <summary>
/// Cells of a table without numbers that each hold several opinions: ①, ② in one, ③ in the next and ④, ⑤ in the last; or as many sentences,
/// each on its line, as the page says that opinions came.
/// </summary>
internal static class ListedCells
{
    /// <summary>The opinions that are such lists, with how many items each has; empty where nothing proves it.</summary>
    public static List<(Opinion Opinion, int Items)> In(PublicCommentDocument document)
    {
        if (document.Opinions.Count == 0 || document.Opinions.Any(o => o.Number is not null || o.Source is not { Table: not null }))
        {
            return [];
        }

        var isRun = IsRun(document.Opinions);
        var said = document.Consultations.Select(c => c.OpinionCount).OfType<int>().ToList();
        if (!isRun && (said.Count == 0 || said.Contains(document.Opinions.Count)))
        {
            return [];
        }

        var items = document.Opinions.Select(o => (Opinion: o, Items: isRun ? Marks(o.Text).Count : Lines(o.Text))).ToList();
        return isRun || said.Contains(items.Sum(i => i.Items)) ? items.FindAll(i => i.Items > 1) : [];
    }

    // Numbers that count on from one cell to the next, and more of them than cells.
    private static bool IsRun(ValueList<Opinion> opinions)
    {
        var last = 0;
        PointForm? form = null;
        foreach (var opinion in opinions)
        {
            var marks = Marks(opinion.Text);
            if (marks.Count == 0)
            {
                return false;
            }

            foreach (var mark in marks)
            {
                if (mark.Value != last + 1 || (form ??= mark.Form) != mark.Form)
                {
                    return false;
                }

                last = mark.Value;
            }
        }

        return opinions.Count > 1 && last > opinions.Count;
    }

    // The labels at the heads of lines; none where the text does not begin with one.
    private static List<PointMark> Marks(string? text)
    {
        var marks = new List<PointMark>();
        for (var at = 0; text is { Length: > 0 } && at < text.Length;)
        {
            if (PointMarks.At(text, at) is { } mark)
            {
                marks.Add(mark);
            }
            else if (at == 0)
            {
                return marks;
            }

            var feed = text.IndexOf('\n', at);
            at = feed < 0 ? text.Length : feed + 1;
        }

        return marks;
    }

    private static int Lines(string? text)
    {
        var lines = (text ?? "").Split('\n');
        return lines.Length > 1 && Array.TrueForAll(lines, l => LineEnd.IsSentence(l)) ? lines.Length : 1;
    }
}
