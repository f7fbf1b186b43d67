using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>The headings of a table whose cells stand on lines of their own.</summary>
/// <param name="Line">The first heading.</param>
/// <param name="Layout">What they say of the columns.</param>
/// <param name="Widths">How many lines each takes: 番 / 号 is set downwards or broken.</param>
internal sealed record CellHeadings(int Line, ColumnLayout Layout, int[] Widths)
{
    private const int Most = 10;
    private const int LongestHeading = 20;
    private const int LongestPiece = 8;
    private const int MostPieces = 3;
    private const int MostLetters = 24;

    public int Count => Layout.Columns.Length;

    /// <summary>The lines they take.</summary>
    public int Lines { get; } = Widths.Sum();

    /// <summary>The longest run of lines that are headings, with an opinion and a response among them; null where there is none.</summary>
    public static CellHeadings? Find(ProseText prose, HeadingMatcher headings)
    {
        for (var i = 0; i < prose.Lines.Count;)
        {
            var widths = new List<int>();
            var end = i;
            while (end < prose.Lines.Count && WidthsAt(prose, headings, end) is { Length: > 0 } found)
            {
                widths.AddRange(found);
                end += found.Sum();
            }

            // 意見の概要と市の考え方 over No., 意見の概要 and 市の考え方: the heading of the section, and of no column.
            if (widths.Count is > 2 and <= Most && widths[0] == 1 && BothSides.AreJoined(prose.Lines[i].Text)
                && Read(prose, headings, i + 1, [.. widths.Skip(1)]) is { } below)
            {
                return below;
            }

            if (widths.Count is >= 2 and <= Most && Read(prose, headings, i, [.. widths]) is { } here)
            {
                return here;
            }

            i = Math.Max(i + 1, end);
        }

        return null;
    }

    /// <summary>Whether the headings stand at a line again, perhaps in other words for the same.</summary>
    public bool IsRepeatedAt(ProseText prose, HeadingMatcher headings, int line)
    {
        for (var i = 0; i < Count; i++)
        {
            if (line + Widths[i] > prose.Lines.Count || TextAt(prose, line, Widths[i]) is not { Length: <= LongestHeading } text
                || !Means(headings, text, Layout.Columns[i]))
            {
                return false;
            }

            line += Widths[i];
        }

        return true;
    }

    // Headings set downwards, letter under letter, are one run of letters that comes apart in one way: 意 / 見 / 市 / の / 考 / え / 方.
    private static int[] WidthsAt(ProseText prose, HeadingMatcher headings, int line)
    {
        if (CharacterClasses.IsDigit(prose.Lines[line].Text[0])
            && CountScanner.Read(prose.Lines[line].Text, 0) is [{ Unit: not CountUnit.None }, ..])
        {
            // 10名 50意見 over 意見に対する回答: how many came in.
            return [];
        }

        var letters = 0;
        while (letters < MostLetters && line + letters < prose.Lines.Count
            && prose.Lines[line + letters].Text is [var c] && char.IsLetter(c))
        {
            letters++;
        }

        if (letters > MostPieces && TextAt(prose, line, letters) is var run && headings.Glued(run) is { Length: > 1 } parts)
        {
            return Array.ConvertAll(parts, p => p.Length);
        }

        return WidthAt(prose, headings, line) is > 0 and var width ? [width] : [];
    }

    // How many lines the heading takes that begins at a line; 0 where none does. 番 / 号, 意見の要 / 旨: only what is none by itself is joined.
    private static int WidthAt(ProseText prose, HeadingMatcher headings, int line)
    {
        var first = prose.Lines[line];
        if (first.Length <= LongestHeading && headings.Read(first.Text).IsKnown && !IsTitle(first.Text))
        {
            return 1;
        }

        for (var width = 2; width <= MostPieces && line + width <= prose.Lines.Count; width++)
        {
            if (!IsPiece(first.Text) || !IsPiece(prose.Lines[line + width - 1].Text))
            {
                return 0;
            }

            // 3件 / 番 / 号: what begins further down is the heading.
            if (headings.Read(TextAt(prose, line, width)) is { Strength: > HeadingStrength.Ambiguous })
            {
                return width > 2 && headings.Read(TextAt(prose, line + 1, width - 1)).IsKnown ? 0 : width;
            }
        }

        return 0;
    }

    private static bool IsPiece(string text) => text.Length <= LongestPiece && !text.AsSpan().ContainsAny(CharacterClasses.Digits);

    private static string TextAt(ProseText prose, int line, int width)
        => width == 1 ? prose.Lines[line].Text : string.Concat(Enumerable.Range(line, width).Select(i => prose.Lines[i].Text));

    // パブリックコメント意見及び回答: the title of the page, which ends as a heading does.
    private static bool IsTitle(string text) => AnyWord.In(text, TitleWords.Procedures) && BothSides.AreJoined(text);

    private static bool Means(HeadingMatcher headings, string text, Column column)
        => HeadingFold.Of(text) == HeadingFold.Of(column.Heading ?? "")
            || (column.Role != ColumnRole.Other && headings.Read(text) is { Strength: > HeadingStrength.Ambiguous } reading
                && reading.Role == column.Role);

    private static CellHeadings? Read(ProseText prose, HeadingMatcher headings, int line, int[] widths)
    {
        var at = line;
        var cells = new SourceCell[widths.Length];
        for (var i = 0; i < widths.Length; i++)
        {
            cells[i] = new SourceCell { Text = TextAt(prose, at, widths[i]) };
            at += widths[i];
        }

        var layout = new LayoutReader(headings, null).Read(cells, [], static (_, _, _) => { });
        return layout is not null && layout.Has(ColumnRole.Opinion) && layout.Has(ColumnRole.Response)
            ? new CellHeadings(line, layout, widths) : null;
    }
}
