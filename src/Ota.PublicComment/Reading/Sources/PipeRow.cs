using System.Text;

namespace Ota.PublicComment.Reading.Sources;

/// <summary>A row of a pipe table: some lines, mostly one, whose bars part its cells.</summary>
/// <param name="First">The position of its first line.</param>
/// <param name="End">The position behind its last line.</param>
/// <param name="Cells">How many cells it has; 0 for a line outside of all rows.</param>
/// <param name="Opens">Whether the first bar opens the first cell and parts nothing.</param>
/// <param name="Closes">Whether the last bar closes the last cell and parts nothing.</param>
internal readonly record struct PipeRow(int First, int End, int Cells, bool Opens, bool Closes)
{
    /// <summary>The cells of the row. What stands on several lines keeps its line breaks, blank lines included.</summary>
    public SourceCell[] Cut(IReadOnlyList<PipeLine> lines)
    {
        var cells = new List<SourceCell>(Cells);
        var open = new OpenCell();
        for (var i = First; i < End; i++)
        {
            var line = lines[i];
            var at = 0;
            foreach (var bar in line.Bars)
            {
                open.Add(line, at, bar);
                at = bar + 1;
                if (!(Opens && i == First && bar == line.Bars[0]))
                {
                    cells.Add(open.Close());
                }
                else
                {
                    open = new OpenCell();
                }
            }

            if (!line.EndsWithBar)
            {
                open.Add(line, at, line.Text.Length);
            }
        }

        if (!Closes)
        {
            cells.Add(open.Close());
        }

        return [.. cells];
    }

    /// <summary>A cell whose end is not reached.</summary>
    private sealed class OpenCell
    {
        private readonly StringBuilder _text = new();
        private readonly List<SourceGap> _gaps = [];
        private int _line;
        private int _column;
        private int _lastLine;

        public void Add(PipeLine line, int start, int end)
        {
            var isFirst = _text.Length == 0;
            while (isFirst && start < end && line.Text[start] is ' ' or '\t')
            {
                start++;
            }

            if (isFirst && (start < end || _line == 0))
            {
                (_line, _column, _lastLine) = (line.Number, start + 1, line.Number);
            }

            if (start == end)
            {
                return;
            }

            for (; _lastLine < line.Number; _lastLine++)
            {
                _text.Append('\n');
            }

            line.AppendTo(_text, _gaps, start, end);
        }

        /// <summary>The cell; the next one begins.</summary>
        public SourceCell Close()
        {
            var length = _text.Length;
            while (length > 0 && _text[length - 1] is ' ' or '\t' or '\r')
            {
                length--;
            }

            var cell = new SourceCell
            {
                Text = _text.ToString(0, length),
                Line = _line,
                Column = _column,
                Gaps = _gaps.Where(g => g.Position <= length).ToValueList(),
            };
            _text.Clear();
            _gaps.Clear();
            (_line, _column, _lastLine) = (0, 0, 0);
            return cell;
        }
    }
}
