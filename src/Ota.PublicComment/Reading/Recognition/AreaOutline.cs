namespace Ota.PublicComment.Reading.Recognition;

/// <summary>What the parts of a place are, as spans of its text, found by the chapter titles that the document knows.</summary>
internal sealed class AreaOutline
{
    private AreaOutline(string text) => Text = text;

    public string Text { get; }

    public ChapterMark? Chapter { get; private set; }

    public TextSpan Title { get; private set; }

    public TextSpan Section { get; private set; }

    /// <summary>Whether the title is one that the document prints elsewhere too.</summary>
    public bool IsTitleKnown { get; private set; }

    /// <summary>Whether nothing stands behind the chapter number.</summary>
    public bool IsBare => Chapter is not null && Title.Length == 0 && Section.Length == 0;

    public static AreaOutline Of(string text, ChapterTitles titles, bool isWrapped)
    {
        var outline = new AreaOutline(text);
        var start = 0;
        if (ChapterMark.At(text, 0) is { Unit: not '節' } mark)
        {
            outline.Chapter = mark;
            start = SkipSpace(text, mark.Span.End);
            var title = KnownTitleEnd(text, start, titles.Of(mark.Unit, mark.Number));
            outline.IsTitleKnown = title > start;
            if (!outline.IsTitleKnown)
            {
                title = UnknownTitleEnd(text, start, isWrapped);
            }

            outline.Title = TextSpan.FromBounds(start, title);
            start = SkipSpace(text, title);
        }

        outline.Section = TextSpan.FromBounds(start, text.Length);
        return outline;
    }

    private static int KnownTitleEnd(string text, int start, IReadOnlyList<ChapterTitle> titles)
    {
        foreach (var title in titles)
        {
            var matched = 0;
            var at = start;
            while (at < text.Length && matched < title.Key.Length)
            {
                if (!char.IsWhiteSpace(text[at]))
                {
                    if (AreaKey.Fold(text[at]) != title.Key[matched])
                    {
                        break;
                    }

                    matched++;
                }

                at++;
            }

            if (matched == title.Key.Length)
            {
                return at;
            }
        }

        return start;
    }

    // Without another witness white space ends a title, unless the table is wrapped: then only a section number does.
    private static int UnknownTitleEnd(string text, int start, bool isWrapped)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && (!isWrapped || StartsSection(text, SkipSpace(text, i))))
            {
                return i;
            }
        }

        return text.Length;
    }

    public static bool StartsSection(string text, int at)
        => at < text.Length
            && (OutlineNumberReader.NumeralAt(text, at, out _, out _)
                || (text[at] is '(' or '（' or '第' && at + 1 < text.Length && OutlineNumberReader.NumeralAt(text, at + 1, out _, out _)));

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
