using Ota.PublicComment.Pdf.Pages;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.Util;

namespace Ota.PublicComment.Pdf.Drawing;

/// <summary>
/// Draws a page: of letters only the ends of their advance are kept, of paths only straight lines, of pictures their count.
/// </summary>
/// <remarks>
/// The parser's own drawing makes several objects of each letter and each side of each dot of a dotted line, which nobody would look at.
/// </remarks>
internal sealed class Pen : BaseStreamProcessor<DrawnPage>
{
    private const int MostLetters = 200_000;
    private const int MostPaths = 300_000;
    private const double Point = 1e-4;

    private readonly DrawnPage _page;
    private readonly PageBudget _budget;
    private readonly HiddenLayers? _layers;
    private readonly Stack<bool> _marked = new();
    private IFont? _font;
    private int _fontIndex;
    private int _lastSequence;
    private int _paths;
    private int _hidden;
    private int _depth;

    public Pen(
        DrawnPage page, DrawingOptions options, PenTools tools, int number, CropBox crop, UserSpaceUnit unit, PageRotationDegrees rotation,
        in TransformationMatrix matrix)
        : base(number, tools.Resources, tools.Scanner, tools.Parser, tools.Filters, crop, unit, rotation, matrix, options)
        => (_page, _budget, _layers) = (page, options.Budget, options.Layers);

    public override DrawnPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        CloneAllStates();
        ProcessOperations(operations);
        return _page;
    }

    protected override void ProcessOperations(IReadOnlyList<IGraphicsStateOperation> operations)
    {
        for (var i = 0; i < operations.Count; i++)
        {
            if ((i & 1023) == 0)
            {
                _budget.SpendDrawing(Math.Min(1024, operations.Count - i));
            }

            operations[i].Run(this);
        }
    }

    // A form may draw forms, each of them many times: what it costs is counted while it is drawn.
    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        _budget.SpendForm(++_depth);
        var isHidden = _layers is not null && _layers.IsOff(formStream);
        _hidden += isHidden ? 1 : 0;
        try
        {
            base.ProcessFormXObject(formStream, xObjectName);
        }
        finally
        {
            _hidden -= isHidden ? 1 : 0;
            _depth--;
        }
    }

    public override void RenderGlyph(
        IFont font, CurrentGraphicsState currentState, double fontSize, double pointSize, int code, string unicode, long currentOffset,
        in TransformationMatrix renderingMatrix, in TransformationMatrix textMatrix, in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        if (_hidden > 0)
        {
            _page.HasHiddenText = true;
            return;
        }

        var letters = _page.Letters;
        if (letters.Count >= MostLetters)
        {
            _page.IsCut = true;
            return;
        }

        // An accent that is drawn after its letter.
        if (unicode.Length == 1 && unicode[0] is >= '\u0300' and <= '\u036F' && _lastSequence == TextSequence && currentOffset > 0
            && letters.Count > 0
            && Diacritics.TryCombineDiacriticWithPreviousLetter(unicode, letters[^1].Text, out var combined))
        {
            letters[^1] = letters[^1] with { Text = combined };
            return;
        }

        _lastSequence = TextSequence;
        var width = characterBoundingBox.Width;
        var (startX, startY) = Place(renderingMatrix.E, renderingMatrix.F, textMatrix, transformationMatrix);
        var (endX, endY) = Place(
            (renderingMatrix.A * width) + renderingMatrix.E, (renderingMatrix.B * width) + renderingMatrix.F, textMatrix,
            transformationMatrix);
        letters.Add(new DrawnLetter(
            unicode, startX, startY, endX, endY, pointSize, WayOf(endX - startX, endY - startY, textMatrix, transformationMatrix),
            FontIndex(font),
            currentState.FontState.TextRenderingMode == TextRenderingMode.Neither));
    }

    private (double X, double Y) Place(double x, double y, in TransformationMatrix text, in TransformationMatrix page)
    {
        var (tx, ty) = ((text.A * x) + (text.C * y) + text.E, (text.B * x) + (text.D * y) + text.F);
        return ((page.A * tx) + (page.C * ty) + page.E, _page.Height - ((page.B * tx) + (page.D * ty) + page.F));
    }

    // One without an advance runs as its line does.
    private static Way WayOf(double dx, double dy, in TransformationMatrix text, in TransformationMatrix page)
    {
        if (Math.Abs(dx) < Point && Math.Abs(dy) < Point)
        {
            (dx, dy) = ((page.A * text.A) + (page.C * text.B), -((page.B * text.A) + (page.D * text.B)));
        }

        return Math.Abs(dy) < Point ? dx < 0 ? Way.Left : Way.Right
            : Math.Abs(dx) < Point ? dy > 0 ? Way.Down : Way.Up
            : Way.Aslant;
    }

    private int FontIndex(IFont font)
    {
        if (!ReferenceEquals(font, _font))
        {
            _font = font;
            _fontIndex = _page.Fonts.IndexOf(font);
            if (_fontIndex < 0)
            {
                _fontIndex = _page.Fonts.Count;
                _page.Fonts.Add(font);
            }
        }

        return _fontIndex;
    }

    public override void MoveTo(double x, double y)
    {
        var (px, py) = ToPage(x, y);
        _page.Rules.MoveTo(px, py);
    }

    public override void LineTo(double x, double y)
    {
        var (px, py) = ToPage(x, y);
        _page.Rules.LineTo(px, py);
    }

    public override void BezierCurveTo(double x2, double y2, double x3, double y3) => BezierCurveTo(x2, y2, x2, y2, x3, y3);

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3)
    {
        var (px, py) = ToPage(x3, y3);
        _page.Rules.CurveTo(px, py);
    }

    public override void Rectangle(double x, double y, double width, double height)
    {
        var (x0, y0) = ToPage(x, y);
        var (x1, y1) = ToPage(x + width, y + height);
        _page.Rules.Rectangle(x0, y0, x1, y1);
    }

    public override void BeginSubpath()
    {
    }

    public override PdfPoint? CloseSubpath()
    {
        _page.Rules.Close();
        return null;
    }

    public override void StrokePath(bool close) => Paint(isStroked: true, isFilled: false, close);

    public override void FillPath(FillingRule fillingRule, bool close) => Paint(isStroked: false, isFilled: true, close);

    public override void FillStrokePath(FillingRule fillingRule, bool close) => Paint(isStroked: true, isFilled: true, close);

    // A path that is not painted: most often a clip.
    public override void EndPath() => _page.Rules.End();

    public override void ClosePath() => _page.Rules.End();

    public override void ModifyClippingIntersect(FillingRule clippingRule)
    {
    }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
    }

    private void Paint(bool isStroked, bool isFilled, bool close)
    {
        var rules = _page.Rules;
        if (close)
        {
            rules.Close();
        }

        _page.IsCut |= ++_paths > MostPaths;
        if (_hidden == 0 && _paths <= MostPaths)
        {
            var state = GetCurrentState();
            rules.Paint(isStroked && !Ink.IsWhite(state.CurrentStrokingColor), isFilled && !Ink.IsWhite(state.CurrentNonStrokingColor));
        }

        rules.End();
    }

    private (double X, double Y) ToPage(double x, double y)
    {
        var matrix = CurrentTransformationMatrix;
        return ((matrix.A * x) + (matrix.C * y) + matrix.E, (matrix.B * x) + (matrix.D * y) + matrix.F);
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) => _page.Pictures++;

    public override void EndInlineImage(Memory<byte> bytes)
    {
        InlineImageBuilder = null;
        _page.Pictures++;
    }

    protected override void RenderInlineImage(InlineImage inlineImage)
    {
    }

    public override void PaintShading(NameToken shadingName)
    {
    }

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
        var isHidden = _layers is not null && name.Data == "OC"
            && ((propertyDictionaryName is null ? null : ResourceStore.GetMarkedContentPropertiesDictionary(propertyDictionaryName))
                ?? properties) is { } layer && _layers.IsOff(layer);
        _marked.Push(isHidden);
        _hidden += isHidden ? 1 : 0;
    }

    public override void EndMarkedContent()
    {
        if (_marked.TryPop(out var isHidden) && isHidden)
        {
            _hidden--;
        }
    }
}
