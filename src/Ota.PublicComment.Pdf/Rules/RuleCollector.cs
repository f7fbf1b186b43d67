using System.Runtime.InteropServices;

namespace Ota.PublicComment.Pdf.Rules;

/// <summary>
/// Takes straight lines from the paths of a page while it is drawn: strokes, thin rectangles, frames and dots; no clips, no shading.
/// </summary>
internal sealed class RuleCollector(double height)
{
    // 3 pt: the thickest line that is not yet a shaded bar.
    private const double Thickest = 3;
    private const double Slope = 0.6;
    private const int MostCorners = 2_000;
    private const int MostBoxCorners = 64;
    private const int LongestPath = 400_000;

    private readonly List<Rule> _rules = [];
    private readonly List<Dot> _dots = [];
    private readonly List<Piece> _path = [];
    private bool _isOpen;

    /// <summary>A square too small to say which way its line runs: a dot of a dotted line.</summary>
    internal readonly record struct Dot(double X, double Y, double Size);

    private enum Kind
    {
        Move,
        Line,
        Curve,
        Close,
        Box,
    }

    // A step of a path; of a rectangle two corners.
    private readonly record struct Piece(Kind Kind, double X, double Y, double X1 = 0, double Y1 = 0);

    public IReadOnlyList<Rule> Rules => _rules;

    public List<Dot> Dots => _dots;

    /// <summary>How many paths were painted.</summary>
    public int Painted { get; private set; }

    public void MoveTo(double x, double y)
    {
        Add(new Piece(Kind.Move, x, y));
        _isOpen = true;
    }

    public void LineTo(double x, double y) => AddOpen(new Piece(Kind.Line, x, y));

    public void CurveTo(double x, double y) => AddOpen(new Piece(Kind.Curve, x, y));

    public void Close()
    {
        AddOpen(new Piece(Kind.Close, 0, 0));
        _isOpen = false;
    }

    public void Rectangle(double x0, double y0, double x1, double y1)
    {
        Add(new Piece(Kind.Box, x0, y0, x1, y1));
        _isOpen = false;
    }

    /// <summary>Paints the path in ink that is seen.</summary>
    public void Paint(bool isStroked, bool isFilled)
    {
        Painted++;
        var path = CollectionsMarshal.AsSpan(_path);
        List<Box>? frames = null;
        for (var i = 0; i < path.Length;)
        {
            var end = i + 1;
            while (end < path.Length && path[end].Kind is not (Kind.Move or Kind.Box))
            {
                end++;
            }

            var part = path[i..end];
            if (isStroked && part.Length <= MostCorners)
            {
                AddStroke(part);
            }

            if (isFilled && BoxOf(part) is { } box)
            {
                AddFill(box, ref frames);
            }

            i = end;
        }

        AddFrames(frames);
    }

    /// <summary>Ends the path; the next one begins.</summary>
    public void End()
    {
        _path.Clear();
        _isOpen = false;
    }

    private void AddOpen(Piece piece)
    {
        if (_isOpen)
        {
            Add(piece);
        }
    }

    private void Add(Piece piece)
    {
        if (_path.Count < LongestPath)
        {
            _path.Add(piece);
        }
    }

    private void AddStroke(ReadOnlySpan<Piece> part)
    {
        if (part[0] is { Kind: Kind.Box } box)
        {
            AddLine(box.X, box.Y, box.X1, box.Y);
            AddLine(box.X1, box.Y, box.X1, box.Y1);
            AddLine(box.X1, box.Y1, box.X, box.Y1);
            AddLine(box.X, box.Y1, box.X, box.Y);
            return;
        }

        var (x, y) = (part[0].X, part[0].Y);
        foreach (var piece in part[1..])
        {
            var (toX, toY) = piece.Kind == Kind.Close ? (part[0].X, part[0].Y) : (piece.X, piece.Y);
            if (piece.Kind != Kind.Curve)
            {
                AddLine(x, y, toX, toY);
            }

            (x, y) = (toX, toY);
        }
    }

    private void AddLine(double x0, double y0, double x1, double y1)
    {
        var (dx, dy) = (Math.Abs(x0 - x1), Math.Abs(y0 - y1));
        if (dy <= Slope && dx > dy)
        {
            AddRule(true, height - ((y0 + y1) / 2), Math.Min(x0, x1), Math.Max(x0, x1));
        }
        else if (dx <= Slope && dy > dx)
        {
            AddRule(false, (x0 + x1) / 2, height - Math.Max(y0, y1), height - Math.Min(y0, y1));
        }
    }

    private void AddFill(Box box, ref List<Box>? frames)
    {
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
    private void AddFrames(List<Box>? frames)
    {
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

    private void AddThin(Box box)
    {
        // A long thin piece of a dashed line says its direction; a square does not.
        if (box.Width <= Thickest && box.Height <= Thickest && box.Width < 2 * box.Height && box.Height < 2 * box.Width)
        {
            _dots.Add(new Dot((box.Left + box.Right) / 2, height - ((box.Top + box.Bottom) / 2), Math.Max(box.Width, box.Height)));
        }
        else if (box.Width >= box.Height)
        {
            AddRule(true, height - ((box.Top + box.Bottom) / 2), box.Left, box.Right);
        }
        else
        {
            AddRule(false, (box.Left + box.Right) / 2, height - box.Top, height - box.Bottom);
        }
    }

    private void AddFrame(Box box)
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
    private static Box? BoxOf(ReadOnlySpan<Piece> part)
    {
        if (part.Length > MostBoxCorners)
        {
            return null;
        }

        var box = new Box(part[0].X, part[0].X, part[0].Y, part[0].Y);
        box = part[0].Kind == Kind.Box ? box.With(part[0].X1, part[0].Y1) : box;
        foreach (var piece in part[1..])
        {
            if (piece.Kind == Kind.Curve)
            {
                return null;
            }

            box = piece.Kind == Kind.Line ? box.With(piece.X, piece.Y) : box;
        }

        return double.IsFinite(box.Left + box.Right + box.Top + box.Bottom) ? box : null;
    }

    private readonly record struct Box(double Left, double Right, double Bottom, double Top)
    {
        public double Width => Right - Left;

        public double Height => Top - Bottom;

        public Box With(double x, double y) => new(Math.Min(Left, x), Math.Max(Right, x), Math.Min(Bottom, y), Math.Max(Top, y));
    }
}
