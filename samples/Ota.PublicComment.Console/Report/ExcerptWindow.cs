using System.Globalization;
using System.Text;

namespace Ota.PublicComment.Samples.Report;

/// <summary>Cuts a long line to what fits around a place, counted in columns of the screen.</summary>
internal static class ExcerptWindow
{
    /// <summary>As wide as reads well, and narrower on a terminal that is.</summary>
    private const int Widest = 60;
    private const int Narrowest = 20;

    // What stands before the lines of an excerpt.
    private const int Indent = 8;
    private const char Cut = '…';

    /// <summary>No window needs more characters on one side of the caret; a line may have a million.</summary>
    private const int Reach = 4 * Widest;

    /// <summary>The columns of an excerpt on a terminal of some width; null where nobody looks at one.</summary>
    public static int WidthOn(int? terminal) => terminal is { } columns ? Math.Clamp(columns - Indent, Narrowest, Widest) : Widest;

    /// <summary>The part of a line around a 0-based position; without one, its beginning and no caret.</summary>
    public static SourceExcerpt Around(string line, int? at, int width = Widest)
    {
        var place = Math.Clamp(at ?? 0, 0, line.Length);
        var first = Math.Max(0, place - Reach);
        var last = Math.Min(line.Length, place + Reach);
        // A caret never stands inside a pair.
        first += first > 0 && first < line.Length && char.IsLowSurrogate(line[first]) ? 1 : 0;
        var elements = Elements(line[first..last]);
        var caret = elements.FindIndex(e => first + e.Start + e.Text.Length > place);
        caret = caret < 0 ? elements.Count : caret;
        var (from, to) = Range(elements, caret, width);
        var text = new StringBuilder();
        var before = 0;
        if (first > 0 || from > 0)
        {
            text.Append(Cut);
            before = DisplayWidth.Of(text.ToString());
        }

        for (var i = from; i < to; i++)
        {
            text.Append(elements[i].Text);
            before += i < caret ? elements[i].Width : 0;
        }

        if (last < line.Length || to < elements.Count)
        {
            text.Append(Cut);
        }

        return new SourceExcerpt(text.ToString().TrimEnd(), at is null ? null : DisplayWidth.Spaces(before) + '^');
    }

    private static (int From, int To) Range(List<Element> elements, int caret, int width)
    {
        var from = caret;
        var before = 0;
        while (from > 0 && before + elements[from - 1].Width <= width * 2 / 5)
        {
            before += elements[--from].Width;
        }

        var to = caret;
        var after = 0;
        while (to < elements.Count && before + after + elements[to].Width <= width)
        {
            after += elements[to++].Width;
        }

        // At the end of a line the room behind the caret goes to what stands before it.
        while (from > 0 && before + after + elements[from - 1].Width <= width)
        {
            before += elements[--from].Width;
        }

        return (from, to);
    }

    private static List<Element> Elements(string text)
    {
        var elements = new List<Element>();
        var walk = StringInfo.GetTextElementEnumerator(text);
        while (walk.MoveNext())
        {
            var element = walk.GetTextElement();
            elements.Add(new Element(element, walk.ElementIndex, DisplayWidth.Of(element)));
        }

        return elements;
    }

    private readonly record struct Element(string Text, int Start, int Width);
}
