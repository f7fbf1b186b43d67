using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;

namespace Ota.PublicComment.Pdf.Rules;

/// <summary>Takes straight lines from the paths of a page: strokes, thin rectangles, frames and dots; no clips, no shading, nothing white.</summary>
internal sealed class RuleCollector(double height)
{
    // 3 pt: the thickest line that is not yet a shaded bar.
    private const double Thickest = 3;
    private const double Slope = 0.6;
    private const int MostCommands = 2_000;

    private readonly List<Rule> _rules = [];
    private readonly List<Dot> _dots = [];

    /// <summary>A square too small to say which way its line runs: a dot of a dotted line.</summary>
    internal readonly record struct Dot(double X, double Y, double Size);

    public IReadOnlyList<Rule> Rules => _rules;

    public IReadOnlyList<Dot> Dots => _dots;

    public void Add(PdfPath path)
    {
        if (path.IsStroked && !IsWhite(path.StrokeColor))
        {
            foreach (var part in path)
            {
                AddStroke(part);
            }
        }

        if (path.IsFilled && !IsWhite(path.FillColor))
        {
            AddFill(path);
        }
    }

    private static bool IsWhite(IColor? color) => color switch
    {
        RGBColor { R: > 0.99, G: > 0.99, B: > 0.99 } => true,
        GrayColor { Gray: > 0.99 } => true,
        _ => false,
    };

    private void AddStroke(PdfSubpath part)
    {
        if (part.Commands.Count > MostCommands)
        {
            return;
        }

        PdfPoint? start = null;
        var last = default(PdfPoint);
        foreach (var command in part.Commands)
        {
            switch (command)
            {
                case PdfSubpath.Move move:
                    start = last = move.Location;
                    break;
                case PdfSubpath.Line line:
                    AddLine(line.From, line.To);
                    last = line.To;
                    break;
                case PdfSubpath.Close when start is { } first:
                    AddLine(last, first);
                    break;
                case PdfSubpath.CubicBezierCurve curve:
                    last = curve.EndPoint;
                    break;
            }
        }
    }

    private void AddLine(PdfPoint from, PdfPoint to)
    {
        var (dx, dy) = (Math.Abs(from.X - to.X), Math.Abs(from.Y - to.Y));
        if (dy <= Slope && dx > dy)
        {
            AddRule(true, height - ((from.Y + to.Y) / 2), Math.Min(from.X, to.X), Math.Max(from.X, to.X));
        }
        else if (dx <= Slope && dy > dx)
        {
            AddRule(false, (from.X + to.X) / 2, height - Math.Max(from.Y, to.Y), height - Math.Min(from.Y, to.Y));
        }
    }

    private void AddFill(PdfPath path)
    {
        List<PdfRectangle>? frames = null;
        foreach (var part in path)
        {
            if (Box(part) is not { } box)
            {
                continue;
            }

            if (box.Width > Thickest && box.Height > Thickest)
            {
                (frames ??= []).Add(box);
            }
            else
            {
                AddThin(box);
            }
        }

        // A border drawn as the area between two rectangles.
        for (var i = 1; i < frames?.Count; i++)
        {
            var (a, b) = (frames[i - 1], frames[i]);
            if (Math.Abs(a.Left - b.Left) <= Thickest && Math.Abs(a.Right - b.Right) <= Thickest
                && Math.Abs(a.Top - b.Top) <= Thickest && Math.Abs(a.Bottom - b.Bottom) <= Thickest)
            {
                AddFrame(a);
            }
        }
    }

    private void AddThin(PdfRectangle box)
    {
        if (box.Width <= Thickest && box.Height <= Thickest)
        {
            // A long thin piece of a dashed line says its direction; a square does not.
            if (box.Width >= 2 * box.Height || box.Height >= 2 * box.Width)
            {
                AddLong(box);
            }
            else
            {
                _dots.Add(new Dot((box.Left + box.Right) / 2, height - ((box.Top + box.Bottom) / 2), Math.Max(box.Width, box.Height)));
            }

            return;
        }

        AddLong(box);
    }

    private void AddLong(PdfRectangle box)
    {
        if (box.Width >= box.Height)
        {
            AddRule(true, height - ((box.Top + box.Bottom) / 2), box.Left, box.Right);
        }
        else
        {
            AddRule(false, (box.Left + box.Right) / 2, height - box.Top, height - box.Bottom);
        }
    }

    private void AddFrame(PdfRectangle box)
    {
        AddRule(true, height - box.Top, box.Left, box.Right);
        AddRule(true, height - box.Bottom, box.Left, box.Right);
        AddRule(false, box.Left, height - box.Top, height - box.Bottom);
        AddRule(false, box.Right, height - box.Top, height - box.Bottom);
    }

    private void AddRule(bool isHorizontal, double at, double from, double to)
    {
        if (double.IsFinite(at) && double.IsFinite(from) && double.IsFinite(to))
        {
            _rules.Add(new Rule(isHorizontal, at, from, to));
        }
    }

    // The corners of what has straight sides only.
    private static PdfRectangle? Box(PdfSubpath part)
    {
        if (part.Commands.Count is 0 or > 64)
        {
            return null;
        }

        var (left, right, bottom, top) = (double.MaxValue, double.MinValue, double.MaxValue, double.MinValue);
        foreach (var command in part.Commands)
        {
            switch (command)
            {
                case PdfSubpath.Move move:
                    Include(move.Location);
                    break;
                case PdfSubpath.Line line:
                    Include(line.To);
                    break;
                case PdfSubpath.Close:
                    break;
                default:
                    return null;
            }
        }

        return right >= left && double.IsFinite(left) && double.IsFinite(right) && double.IsFinite(top) && double.IsFinite(bottom)
            ? new PdfRectangle(left, bottom, right, top) : null;

        void Include(PdfPoint p)
        {
            (left, right) = (Math.Min(left, p.X), Math.Max(right, p.X));
            (bottom, top) = (Math.Min(bottom, p.Y), Math.Max(top, p.Y));
        }
    }
}
