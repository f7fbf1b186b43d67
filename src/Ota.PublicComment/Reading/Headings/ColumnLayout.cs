using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Headings;

/// <summary>The columns of a table and how their headings are written.</summary>
internal sealed class ColumnLayout
{
    private readonly string[] _folded;
    private readonly long _roles;
    private readonly Column[] _pageFirst;

    public ColumnLayout(Column[] columns, string[] foldedHeadings, TwoTexts? texts = null)
    {
        Columns = columns;
        Texts = texts;
        _folded = foldedHeadings;
        _roles = texts is null ? 0 : 1L << (int)ColumnRole.Opinion;
        foreach (var column in columns)
        {
            _roles |= 1L << (int)column.Role;
        }

        NumberColumn = Array.FindIndex(columns, static c => c.Role == ColumnRole.Number);
        _pageFirst = Array.FindAll(columns, static c => c.Role == ColumnRole.Area && HeadingPatterns.NamesPageFirst(c.Heading));
    }

    public Column[] Columns { get; }

    /// <summary>The column that holds opinions and answers in one cell; null where the table has none.</summary>
    public TwoTexts? Texts { get; }

    /// <summary>The column of the numbers; -1 where there is none.</summary>
    public int NumberColumn { get; }

    /// <summary>How many rows the headings take.</summary>
    public int HeadingRows { get; init; } = 1;

    /// <summary>The same columns, known again by the first row of their headings as printed.</summary>
    public ColumnLayout Over(int headingRows, ReadOnlySpan<SourceCell> printed)
    {
        if (headingRows == 1 && printed.Length == _folded.Length)
        {
            return this;
        }

        var folded = new string[printed.Length];
        for (var i = 0; i < printed.Length; i++)
        {
            folded[i] = HeadingFold.Of(printed[i].Text);
        }

        return new ColumnLayout(Columns, folded, Texts) { HeadingRows = headingRows };
    }

    public bool Has(ColumnRole role) => (_roles & (1L << (int)role)) != 0;

    /// <summary>Whether the heading of a column of places names the page before the rest: ページ・項目.</summary>
    public bool NamesPageFirst(Column column) => _pageFirst.Length > 0 && Array.Exists(_pageFirst, c => ReferenceEquals(c, column));

    /// <summary>The heading of the column with a role, or null.</summary>
    public string? HeadingOf(ColumnRole role)
    {
        foreach (var column in Columns)
        {
            if (column.Role == role)
            {
                return column.Heading;
            }
        }

        return null;
    }

    public Column At(int index) => index < Columns.Length ? Columns[index] : new Column(ColumnRole.Other, null);

    /// <summary>The headings in one line, for messages.</summary>
    public string Shown => string.Join(" | ", Columns.Select(c => c.Heading));

    /// <summary>Whether the headings are those of another layout in another order.</summary>
    public bool IsReorderOf(ColumnLayout other)
    {
        var mine = Columns.Select(c => HeadingFold.Of(c.Heading ?? "")).ToList();
        var others = other.Columns.Select(c => HeadingFold.Of(c.Heading ?? "")).ToList();
        return !mine.SequenceEqual(others) && mine.Order(StringComparer.Ordinal).SequenceEqual(others.Order(StringComparer.Ordinal));
    }

    /// <summary>
    /// The only column whose heading is another than in a layout before, where that gives it another role; -1 where there is none.
    /// </summary>
    public int ChangedFrom(ColumnLayout other)
    {
        var changed = -1;
        for (var i = 0; i < Columns.Length && Columns.Length == other.Columns.Length; i++)
        {
            if (HeadingFold.Of(Columns[i].Heading ?? "") == HeadingFold.Of(other.Columns[i].Heading ?? ""))
            {
                continue;
            }

            if (changed >= 0 || Columns[i].Role == other.Columns[i].Role || Columns[i].Role == ColumnRole.Other
                || other.Columns[i].Role == ColumnRole.Other)
            {
                return -1;
            }

            changed = i;
        }

        return changed;
    }

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
