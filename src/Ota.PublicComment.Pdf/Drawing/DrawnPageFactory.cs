using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Ota.PublicComment.Pdf.Drawing;

/// <summary>Makes pages by drawing them with a <see cref="Pen"/>. The parser makes it by this constructor.</summary>
internal sealed class DrawnPageFactory : BasePageFactory<DrawnPage>
{
    public DrawnPageFactory(
        IPdfTokenScanner scanner, IResourceStore resources, ILookupFilterProvider filters, IPageContentParser parser,
        ParsingOptions options)
        : base(scanner, resources, filters, new CountedParser(parser, ((DrawingOptions)options).Budget), options)
    {
    }

    protected override DrawnPage ProcessPage(
        int pageNumber, DictionaryToken dictionary, NamedDestinations namedDestinations, MediaBox mediaBox, CropBox cropBox,
        UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation, TransformationMatrix initialMatrix, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        var seen = cropBox.GetVisibleBounds(rotation);
        var options = (DrawingOptions)ParsingOptions;
        options.Letters.Clear();
        var page = new DrawnPage(dictionary, seen.Width, seen.Height, options.Letters);
        var pen =
            new Pen(page, options, new PenTools(ResourceStore, PdfScanner, PageContentParser, FilterProvider), pageNumber, cropBox,
                userSpaceUnit, rotation, initialMatrix);
        return pen.Process(pageNumber, operations);
    }
}

/// <summary>What the parser lends to whoever draws a page.</summary>
internal sealed record PenTools(IResourceStore Resources, IPdfTokenScanner Scanner, IPageContentParser Parser,
    ILookupFilterProvider Filters);
