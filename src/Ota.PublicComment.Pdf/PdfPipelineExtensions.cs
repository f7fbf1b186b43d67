using Ota.PublicComment.Pdf;

namespace Ota.PublicComment;

/// <summary>Adds the reading of PDF files to a pipeline.</summary>
public static class PdfPipelineExtensions
{
    /// <summary>Adds the format <c>pdf</c>.</summary>
    /// <param name="builder">The builder.</param>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A format of that name was added before.</exception>
    public static PublicCommentPipelineBuilder AddPdf(this PublicCommentPipelineBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddFormat(new PdfFormat());
    }
}
