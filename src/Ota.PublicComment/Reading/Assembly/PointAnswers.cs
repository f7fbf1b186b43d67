using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Assembly;

/// <summary>Tells which points of an opinion a response answers, by the labels it prints itself.</summary>
internal static class PointAnswers
{
    /// <summary>The targets of a response: the points whose labels it repeats, or the whole opinion.</summary>
    public static ValueList<AnswerTarget> Of(Opinion opinion, ValueList<Paragraph> response)
    {
        var whole = ValueList.Create<AnswerTarget>([new AnswerTarget { Opinion = opinion.Id }]);
        if (opinion.Points.Count == 0)
        {
            return whole;
        }

        var points = new Dictionary<int, OpinionPoint>();
        foreach (var point in opinion.Points)
        {
            if (ValueOf(point.Label) is { } value)
            {
                points.TryAdd(value, point);
            }
        }

        var targets = new List<AnswerTarget>();
        foreach (var value in Labels(string.Join('\n', response.Select(p => p.Text))))
        {
            if (!points.TryGetValue(value, out var point))
            {
                return whole;
            }

            targets.Add(new AnswerTarget { Opinion = opinion.Id, Point = point.Id });
        }

        return targets.Count > 0 ? targets.ToValueList() : whole;
    }

    // Labels at line starts, the first at the head of the response, each greater than the one before.
    private static List<int> Labels(string text)
    {
        var values = new List<int>();
        var start = 0;
        while (start < text.Length)
        {
            if (LabelAt(text, start) is { } value)
            {
                if (values.Count > 0 && value <= values[^1])
                {
                    return [];
                }

                values.Add(value);
            }
            else if (values.Count == 0)
            {
                return [];
            }

            var feed = text.IndexOf('\n', start);
            AddInside(text, start, feed < 0 ? text.Length : feed, values);
            start = feed < 0 ? text.Length : feed + 1;
        }

        return values;
    }

    // ①は残します。②は直します。: a sentence begins with the next label.
    private static void AddInside(string text, int start, int end, List<int> values)
    {
        for (var i = start + 1; i < end && values.Count > 0; i++)
        {
            if (text[i - 1] is '。' or '！' or '？' && LabelAt(text, i) is { } value && value == values[^1] + 1)
            {
                values.Add(value);
            }
        }
    }

    // １について, ①…, （2）…, 【1】
    private static int? LabelAt(string text, int at)
    {
        if (PointMarks.At(text, at) is { } mark)
        {
            return mark.Value;
        }

        var start = text[at] is '【' or '「' ? at + 1 : at;
        if (!OutlineNumberReader.NumeralAt(text, start, out var value, out var length))
        {
            return null;
        }

        var end = start + length;
        end += end < text.Length && text[end] is '】' or '」' ? 1 : 0;
        return (start > at && end > start + length) || text.AsSpan(end).StartsWith("について") || text.AsSpan(end).StartsWith("点目")
            ? value : null;
    }

    private static int? ValueOf(string label) => PointMarks.At(label + " 。", 0)?.Value;
}
