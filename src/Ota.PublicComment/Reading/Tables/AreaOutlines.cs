namespace Ota.PublicComment.Reading.Tables;

/// <summary>The outlines of the places of a document. Places repeat from row to row, so each is looked at once.</summary>
internal sealed class AreaOutlines(ChapterTitles titles)
{
    private readonly Dictionary<(string Text, bool IsWrapped), AreaOutline> _outlines = [];

    public AreaOutline Of(string text, bool isWrapped)
    {
        if (!_outlines.TryGetValue((text, isWrapped), out var outline))
        {
            _outlines.Add((text, isWrapped), outline = AreaOutline.Of(text, titles, isWrapped));
        }

        return outline;
    }
}
