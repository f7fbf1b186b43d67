namespace Ota.PublicComment.Html.Markup;

/// <summary>The lines of a text: from a position to line and column, both 1-based.</summary>
internal sealed class SourceLines
{
    private readonly List<int> _starts = [0];

    public SourceLines(string text)
    {
        for (var i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            _starts.Add(i + 1);
        }
    }

    public (int Line, int Column) At(int position)
    {
        var found = _starts.BinarySearch(position);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, position - _starts[line] + 1);
    }
}
