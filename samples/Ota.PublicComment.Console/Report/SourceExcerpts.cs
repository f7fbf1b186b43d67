using System.Text;

namespace Ota.PublicComment.Samples.Report;

/// <summary>Shows lines of the source from the cells a source map keeps. Without a map there is nothing to show.</summary>
internal sealed class SourceExcerpts
{
    private const string Separator = " │ ";

    private readonly int _width;
    private readonly SourceMap? _map;
    private readonly IReadOnlyDictionary<int, string>? _covered;
    private readonly Dictionary<string, List<Piece>> _rows = new(StringComparer.Ordinal);

    /// <param name="map">The map; null where none was kept.</param>
    /// <param name="covered">Texts to show instead of a cell's own, unit for unit, by the position of the cell.</param>
    /// <param name="terminal">How many columns the terminal has; null where there is none.</param>
    public SourceExcerpts(SourceMap? map, IReadOnlyDictionary<int, string>? covered = null, int? terminal = null)
    {
        _width = ExcerptWindow.WidthOn(terminal);
        _map = map;
        _covered = covered;
        foreach (var cell in map?.Cells ?? [])
        {
            Add(cell);
        }

        foreach (var row in _rows.Values)
        {
            row.Sort(static (a, b) => a.Column != b.Column ? a.Column.CompareTo(b.Column) : a.Cell.CompareTo(b.Cell));
        }
    }

    /// <summary>The line around a place, or null when the source map does not hold it.</summary>
    public SourceExcerpt? At(SourceLocation location)
    {
        if (_map is null || Key(location, 0) is not { } key || !_rows.TryGetValue(key, out var row))
        {
            return null;
        }

        var line = new StringBuilder();
        int? caret = null;
        var column = location.Line is null ? location.Cell?.Column : location.Column;
        for (var i = 0; i < row.Count; i++)
        {
            if (i > 0)
            {
                line.Append(Separator);
            }

            var piece = row[i];
            var isLast = i + 1 == row.Count || row[i + 1].Column > column;
            if (column >= piece.Column && isLast && caret is null)
            {
                // A column behind the piece is the place of a cell that the map does not hold: the bar behind it.
                var into = location.Line is null ? 0 : column.Value - piece.Column;
                caret = line.Length + Math.Min(into, piece.Length + 1);
            }

            line.Append(_covered?.GetValueOrDefault(piece.Cell) ?? _map.Cells[piece.Cell].Text, piece.Start, piece.Length);
        }

        return ExcerptWindow.Around(Visible.Line(line.ToString()), caret, _width);
    }

    /// <summary>A cell may hold several lines; each of them belongs to the line it is printed on.</summary>
    private void Add(SourceSpan cell)
    {
        var start = 0;
        for (var n = 0; ; n++)
        {
            var end = cell.Text.IndexOf('\n', start);
            var stop = end < 0 ? cell.Text.Length : end;
            if (Key(cell.Location, n) is { } key)
            {
                if (!_rows.TryGetValue(key, out var row))
                {
                    _rows.Add(key, row = []);
                }

                var column = n > 0 ? 1 : (cell.Location.Line is null ? cell.Location.Cell?.Column : cell.Location.Column) ?? 1;
                row.Add(new Piece(column, cell.Cell, start, stop - start));
            }

            if (end < 0)
            {
                return;
            }

            start = end + 1;
        }
    }

    /// <summary>What names the line: its number, or page, sheet, table and row in a source without lines.</summary>
    private static string? Key(SourceLocation location, int linesBelow)
        => location.Line is { } line ? FormattableString.Invariant($"{location.File}\n{line + linesBelow}")
            : location.Cell is { } cell
            ? FormattableString.Invariant($"{location.File}\n{location.Page}\n{location.Sheet}\n{cell.Table}\n{cell.Row}")
            : null;

    private readonly record struct Piece(int Column, int Cell, int Start, int Length);
}
