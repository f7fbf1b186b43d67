using System.Text;
using Ota.PublicComment.Pdf.Joining;
using Ota.PublicComment.Pdf.Lines;

namespace Ota.PublicComment.Pdf.Texts;

/// <summary>Makes the text of each cell of a table: wraps taken out, line feeds where the author ended a line.</summary>
internal sealed class CellText
{
    // The odds at which a full line that ends with a sentence is read as the end of its paragraph.
    private const double Surely = 1.4;

    private readonly Dictionary<(int Column, int Extra), ColumnMeasure> _measures = [];
    private readonly Dictionary<(int Column, int Extra), HashSet<string>> _forms = [];
    private readonly Dictionary<(int Column, int Extra), SentenceStarts> _starts = [];
    private readonly TextJoiner _joiner;

    public CellText(JoinedTable table, TextJoiner joiner)
    {
        _joiner = joiner;
        foreach (var cell in table.Rows.SelectMany(r => r.Cells))
        {
            var measure = Measure(cell);
            cell.Parts.ForEach(measure.Add);
        }

        // Padding is the same in all cells of a table: where a line is known to be full, else where lines begin.
        var right = _measures.Values.Select(m => m.LeastRight).Where(g => g >= 0).DefaultIfEmpty(double.NaN).Min();
        var left = _measures.Values.Select(m => m.LeastLeft).Where(g => g >= 0).DefaultIfEmpty(right).Min();
        foreach (var measure in _measures.Values)
        {
            measure.Settle(Math.Min(left, Math.Max(right, 0)));
        }

        LearnForms(table);
        foreach (var cell in table.Rows.SelectMany(r => r.Cells).Where(c => !c.IsBlank))
        {
            Starts(cell).Learn(Read(cell, null).Text);
        }
    }

    /// <summary>The text of a cell, and the ends of lines that may or may not end a paragraph.</summary>
    public (string Text, List<string> Open) Read(JoinedCell cell) => Read(cell, Starts(cell));

    private (string Text, List<string> Open) Read(JoinedCell cell, SentenceStarts? starts)
    {
        var measure = Measure(cell);
        var text = new StringBuilder();
        var open = new List<string>();
        (Line Line, (double, double) Area)? last = null;
        foreach (var part in cell.Parts)
        {
            var area = (part.Left + measure.LeftGap, part.Right - measure.RightGap);
            for (var i = 0; i < part.Lines.Count; i++)
            {
                var line = part.Lines[i];
                var own = line.Frame is { } frame ? (frame.Left + 2, frame.Right - 2) : area;
                Append(text, last, line, i + 1 < part.Lines.Count ? part.Lines[i + 1] : null, own, measure, Forms(cell), starts, open);
                last = (line, own);
            }
        }

        return (text.ToString(), open);
    }

    private void Append(
        StringBuilder text, (Line Line, (double Left, double Right) Area)? last, Line line, Line? next, (double Left, double Right) area,
        ColumnMeasure measure,
        HashSet<string> forms, SentenceStarts? starts, List<string> open)
    {
        if (last is not var (before, beforeArea))
        {
            text.Append(line.Text);
            return;
        }

        var kind = LineBreaks.Between(before, line, beforeArea, area, measure);
        if (kind != Break.End && (forms.Contains(FormOf(line.Text)) || Paragraphs.IsNextItem(Paragraphs.Last(text), line.Text)))
        {
            kind = Break.End;
        }

        var isTold = kind == Break.Open;
        if (isTold && starts is null)
        {
            text.Append(SentenceStarts.Doubt).Append(line.Text);
            return;
        }

        var odds = isTold ? starts!.Odds(line.Text + next?.Text) * Paragraphs.Odds(line.Text, next?.Text) : 0;
        kind = odds > Surely ? Break.End : kind;
        if (kind == Break.End)
        {
            text.Append('\n');
        }
        else
        {
            text.Append(
                _joiner.Between(text.ToString(Math.Max(0, text.Length - 60), Math.Min(60, text.Length)), before, line,
                    area.Right - area.Left));
        }

        if (isTold)
        {
            open.Add(before.Text);
        }

        text.Append(line.Text);
    }

    // A line like others that surely begin anew, (12ページ) under 大気・水環境 where (3ページ) stands under 計画の対象, begins anew where it just does not
    // fit.
    private void LearnForms(JoinedTable table)
    {
        foreach (var cell in table.Rows.SelectMany(r => r.Cells))
        {
            var measure = Measure(cell);
            foreach (var part in cell.Parts)
            {
                var area = (part.Left + measure.LeftGap, part.Right - measure.RightGap);
                for (var i = 1; i < part.Lines.Count; i++)
                {
                    var (line, next) = (part.Lines[i - 1], part.Lines[i]);
                    if (next.Frame is not null)
                    {
                        continue;
                    }

                    if (LineBreaks.Between(line, next, area, area, measure) == Break.End)
                    {
                        Forms(cell).Add(FormOf(next.Text));
                    }
                    else
                    {
                        _joiner.LearnWrap(line, next, area.Item2 - line.Right);
                    }
                }
            }
        }
    }

    /// <summary>A text with each of its numbers as one sign: 素案#ページ.</summary>
    internal static string FormOf(string text)
    {
        var form = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                form.Append(c);
            }
            else if (form.Length == 0 || form[^1] != '#')
            {
                form.Append('#');
            }
        }

        return form.ToString();
    }

    private SentenceStarts Starts(JoinedCell cell)
    {
        if (!_starts.TryGetValue((cell.Column, cell.ExtraColumns), out var starts))
        {
            _starts.Add((cell.Column, cell.ExtraColumns), starts = new SentenceStarts());
        }

        return starts;
    }

    private HashSet<string> Forms(JoinedCell cell)
    {
        if (!_forms.TryGetValue((cell.Column, cell.ExtraColumns), out var forms))
        {
            _forms.Add((cell.Column, cell.ExtraColumns), forms = new HashSet<string>(StringComparer.Ordinal));
        }

        return forms;
    }

    private ColumnMeasure Measure(JoinedCell cell)
    {
        if (!_measures.TryGetValue((cell.Column, cell.ExtraColumns), out var measure))
        {
            _measures.Add((cell.Column, cell.ExtraColumns), measure = new ColumnMeasure());
        }

        return measure;
    }
}
