using Ota.PublicComment.Pdf.Pages;

namespace Ota.PublicComment.Pdf.Lines;

/// <summary>A printed line: letters on one baseline from left to right, drawn spaces among them but not at its ends.</summary>
internal sealed class Line
{
    private string? _text;

    public Line(int page, Glyph[] glyphs)
    {
        Page = page;
        Glyphs = glyphs;
        Left = glyphs[0].Left;
        Right = glyphs[^1].Right;
        var (size, baseline, width) = (0.0, 0.0, 0.0);
        foreach (var glyph in glyphs)
        {
            var weight = Math.Max(0.1, glyph.Right - glyph.Left);
            size = Math.Max(size, glyph.Size);
            baseline += glyph.Baseline * weight;
            width += weight;
        }

        (Size, Baseline) = (size, baseline / width);
    }

    public int Page { get; }

    public Glyph[] Glyphs { get; }

    public double Left { get; }

    public double Right { get; }

    public double Baseline { get; }

    public double Size { get; }

    public double Width => Right - Left;

    public double Top => Baseline - (0.88 * Size);

    public double Bottom => Baseline + (0.12 * Size);

    /// <summary>Whether a space is drawn after its last letter: the line was wrapped at it.</summary>
    public bool HasSpaceAfter => SpaceAfter > 0;

    /// <summary>How wide that space is.</summary>
    public double SpaceAfter { get; init; }

    /// <summary>The white space drawn before its first letter: an indent, which begins a paragraph.</summary>
    public string Indent { get; init; } = "";

    /// <summary>Whether it is a row of a table inside a cell: no line goes on from it or in it.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The sides of the inner cell it was set in; null when it is the cell itself.</summary>
    public (double Left, double Right)? Frame { get; private init; }

    /// <summary>Where the reading (ruby) over its first letters ends; 0 when there is none.</summary>
    public double ReadingEnd { get; set; }

    public Line InFrame(double left, double right) => new(Page, Glyphs)
    {
        SpaceAfter = SpaceAfter, Indent = Indent, IsWhole = IsWhole, ReadingEnd = ReadingEnd, Frame = Frame ?? (left, right),
    };

    public string Text => _text ??= LineText.Of(Glyphs);

    public override string ToString() => Text;
}
