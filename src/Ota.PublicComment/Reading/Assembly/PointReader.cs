using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Assembly;

/// <summary>Reads the points inside one opinion: labels of one form that rise from the first without a gap or a repetition.</summary>
internal static class PointReader
{
    private const int LongestLabel = 10;

    /// <summary>The points of an opinion; empty when it has no list of at least two.</summary>
    public static IReadOnlyList<PointMark> Read(string text) => (IReadOnlyList<PointMark>?)Read(PointMarks.Find(text)) ?? [];

    private static List<PointMark>? Read(IReadOnlyList<PointMark> marks)
    {
        if (marks.Count < 2)
        {
            return null;
        }

        List<PointMark>? outermost = null;
        foreach (var form in marks.GroupBy(m => m.Form))
        {
            var list = form.ToList();
            // The list that begins first is the outer one; one inside its points may begin anew.
            if (list.Count >= 2 && Rises(list) && (outermost is null || list[0].Start < outermost[0].Start))
            {
                outermost = list;
            }
        }

        return outermost;
    }

    public static ValueList<OpinionPoint> Points(string text, int firstId)
    {
        var marks = Read(text);
        var points = new OpinionPoint[marks.Count];
        for (var i = 0; i < marks.Count; i++)
        {
            var end = i + 1 < marks.Count ? marks[i + 1].Start : LastEnd(text, marks);
            while (end > marks[i].Body && char.IsWhiteSpace(text[end - 1]))
            {
                end--;
            }

            if (end <= marks[i].Body)
            {
                return [];
            }

            points[i] = new OpinionPoint
            {
                Id = OrdinalId.Of('p', firstId + i),
                Label = text.Substring(marks[i].Start, marks[i].Length),
                Span = TextSpan.FromBounds(marks[i].Body, end),
            };
        }

        return new ValueList<OpinionPoint>(points);
    }

    // ③働く人への関わり / ＜理由＞…: a line that begins with a label in brackets is after the list, unless points before the last have such lines too.
    private static int LastEnd(string text, IReadOnlyList<PointMark> marks)
    {
        var end = LabelledLine(text, marks[^1].Body);
        return end < text.Length && LabelledLine(text, marks[0].Body) < marks[^1].Start ? text.Length : end;
    }

    private static int LabelledLine(string text, int from)
    {
        for (var feed = text.IndexOf('\n', from); feed >= 0; feed = text.IndexOf('\n', feed + 1))
        {
            if (IsLabel(text.AsSpan(feed + 1).TrimStart()))
            {
                return feed;
            }
        }

        return text.Length;
    }

    // ＜理由＞ 【提案理由】 （理由）: brackets that hold a word and no number.
    private static bool IsLabel(ReadOnlySpan<char> line)
    {
        var end = BracketSet.Label.CloseOf(line);
        return end is > 2 and <= LongestLabel && !line[1..end].ContainsAnyInRange('0', '9') && !line[1..end].ContainsAnyInRange('０', '９');
    }

    private static bool Rises(List<PointMark> list)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i].Value != i + 1)
            {
                return false;
            }
        }

        return true;
    }
}
