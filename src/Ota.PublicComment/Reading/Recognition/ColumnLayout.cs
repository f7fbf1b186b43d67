namespace Ota.PublicComment.Reading.Recognition;

/// <summary>The columns of a table and how their headings are written.</summary>
internal sealed class ColumnLayout
{
    private readonly string[] _folded;

    public ColumnLayout(Column[] columns, string[] foldedHeadings)
    {
        Columns = columns;
        _folded = foldedHeadings;
    }

    public Column[] Columns { get; }

    public bool Has(ColumnRole role) => Array.Exists(Columns, c => c.Role == role);

    /// <summary>The heading of the column with a role, or null.</summary>
    public string? HeadingOf(ColumnRole role) => Array.Find(Columns, c => c.Role == role)?.Heading;

    public Column At(int index) => index < Columns.Length ? Columns[index] : new Column(ColumnRole.Other, null);

    /// <summary>Whether a row prints the headings again.</summary>
    public bool IsRepeatedBy(ReadOnlySpan<SourceCell> cells)
    {
        if (_folded.Length == 0 || cells.Length < _folded.Length)
        {
            return false;
        }

        for (var i = 0; i < cells.Length; i++)
        {
            var text = cells[i].Text;
            var expected = i < _folded.Length ? _folded[i] : "";
            if (text.Length > 4 * HeadingFold.LongestHeading || !string.Equals(HeadingFold.Of(text), expected, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
