using System.Buffers;
using Ota.PublicComment.Pdf.Pages;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Logging;
using UglyToad.PdfPig.Parser;

namespace Ota.PublicComment.Pdf.Drawing;

/// <summary>
/// Parses what pages and forms draw after it has counted what that would cost: an operation in memory is many times as large as its text.
/// </summary>
internal sealed class CountedParser(IPageContentParser inner, PageBudget budget) : IPageContentParser
{
    public IReadOnlyList<IGraphicsStateOperation> Parse(int pageNumber, IInputBytes inputBytes, ILog log)
    {
        var buffer = ArrayPool<byte>.Shared.Rent((int)Math.Min(inputBytes.Length, Array.MaxLength));
        try
        {
            budget.SpendContent(buffer.AsSpan(0, inputBytes.Read(buffer.AsSpan(0, (int)inputBytes.Length))));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        inputBytes.Seek(0);
        return inner.Parse(pageNumber, inputBytes, log);
    }
}
