using System.Text;
using Ota.PublicComment.Pdf.Lines;
using Ota.PublicComment.Pdf.Pages;
using Ota.PublicComment.Pdf.Texts;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.Pdf.Blocks;

/// <summary>Puts the lines outside of tables together to headings and paragraphs.</summary>
internal sealed class ParagraphBuilder
{
    private const double HeadingSize = 1.1;
    private const int LongestHeading = 120;

    private readonly PageMap _map;
    private readonly Boxes _boxes;
    private readonly TextJoiner _joiner;
    private readonly ColumnMeasure _measure = new();
    private readonly double _left;
    private readonly double _right;
    private readonly double _body;
    private readonly Dictionary<int, double> _bodies;
    private readonly List<double> _headings;
    private readonly ProseWidths _widths;
    private readonly PdfFindings _findings;

    public ParagraphBuilder(IReadOnlyList<Line> lines, double bodySize, IReadOnlyList<PageSize> pages, TextJoiner joiner, PageMap map,
        PdfFindings findings)
    {
        (_widths, _findings) = (new ProseWidths(lines), findings);
        (_map, _boxes) = (map, new Boxes(map));
        _joiner = joiner;
        _body = bodySize;
        var width = pages.Count == 0 ? 0 : pages.Max(p => p.Width);
        _left = lines.Count == 0 ? 0 : lines.Min(l => l.Left);
        // The type area reaches as far as the longest line or table; where all are short, as far from the right side as from the left.
        var furthest = lines.Count == 0 ? width : lines.Max(l => l.Right);
        _right = width - _left - furthest > 2 * bodySize
            ? Math.Max(furthest, Math.Min(width - _left, pages.Max(p => p.TablesRight) is > 0 and var t ? t : double.MaxValue)) : furthest;
        var cell = new Tables.PageCell { Column = 0, Left = _left, Right = _right, Top = 0, Bottom = 0 };
        cell.Lines.AddRange(lines);
        _measure.Add(cell);
        _measure.Settle(0);
        _bodies = pages.ToDictionary(p => p.Page, p => p.BodySize);
        _headings = lines.Where(IsLarge).Select(l => Math.Round(l.Size, 1)).Distinct().OrderDescending().ToList();
    }

    public IEnumerable<SourceBlock> Build(IReadOnlyList<Line> lines)
    {
        for (var i = 0; i < lines.Count;)
        {
            var text = new StringBuilder(lines[i].Text);
            var end = i + 1;
            while (end < lines.Count && GoesOn(lines[end - 1], lines[end]))
            {
                if (Between(lines[end - 1], lines[end]) == Break.Open)
                {
                    _findings.LineEndOpen(lines[end - 1].Page, lines[end - 1].Text);
                }

                var before = text.ToString(Math.Max(0, text.Length - 60), Math.Min(60, text.Length));
                text.Append(_joiner.Between(before, lines[end - 1], lines[end], _right - _left)).Append(lines[end].Text);
                end++;
            }

            text.Insert(0, LevelOf(lines[i]));
            yield return Block(text.ToString(), lines[i], lines[end - 1], i == 0 ? null : lines[i - 1]);
            i = end;
        }
    }

    private bool GoesOn(Line line, Line next)
    {
        if (Math.Abs(line.Size - next.Size) > 0.12 * next.Size || line.Text.Contains('\t', StringComparison.Ordinal)
            || next.Text.Contains('\t', StringComparison.Ordinal)
            || ContentsEntry.Is(line.Text))
        {
            return false;
        }

        // The next page, or the next column.
        if (line.Page != next.Page || (next.Baseline < line.Baseline && line.Frame != next.Frame))
        {
            return !ExtractedText.EndsSentence(line.Text) && !IsLarge(line) && Between(line, next) != Break.End;
        }

        return next.Baseline - line.Baseline < 2.2 * next.Size && next.Baseline - line.Baseline > 0.5 * next.Size
            && Between(line, next) != Break.End;
    }

    private Break Between(Line line, Line next)
    {
        // Centred headings have their own step.
        var (area, nextArea) = line.Frame is null && next.Frame is null && _widths.Around(line, next) is { } right
            ? ((_left, right), (_left, right)) : (Area(line), Area(next));
        return LineBreaks.Between(line, next, area, nextArea, new ColumnMeasure());
    }

    // In contents the indent says which level an entry is of; elsewhere it is setting.
    private string LevelOf(Line line)
    {
        var indent = (int)Math.Round((line.Left - Area(line).Left) / (line.Size / 2));
        var isEntry = ContentsEntry.Is(line.Text) || (line.Text.Contains('\t', StringComparison.Ordinal) && char.IsDigit(line.Text[^1]));
        return isEntry && indent is > 0 and < 40 ? new string(' ', indent) : "";
    }

    private bool IsLarge(Line line) => line.Size > HeadingSize * _bodies.GetValueOrDefault(line.Page, _body);

    private (double Left, double Right) Area(Line line) => line.Frame is { } frame ? frame : (_left, _right);

    private SourceBlock Block(string text, Line first, Line last, Line? above)
    {
        var cell = new SourceCell { Text = text, Box = _boxes.Of(first, last) };
        if (IsLarge(first) && text.Length <= LongestHeading)
        {
            return new SourceHeading { Page = _map.Sheet(first.Page), Text = cell,
                Level = Math.Min(6, 1 + _headings.IndexOf(Math.Round(first.Size, 1))) };
        }

        var follows = above is null || above.Page != first.Page || first.Baseline - above.Baseline > 1.9 * Math.Max(first.Size, above.Size);
        return new SourceParagraph { Page = _map.Sheet(first.Page), Text = cell, FollowsBreak = follows };
    }
}

/// <summary>How wide a page is, how far its tables reach, and the size of most of its letters.</summary>
internal sealed record PageSize(int Page, double Width, double TablesRight, double BodySize);
