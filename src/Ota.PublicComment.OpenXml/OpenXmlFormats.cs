using Ota.PublicComment.OpenXml;
using Ota.PublicComment.Serialization;
using Ota.PublicComment.OpenXml.Packages;
using Ota.PublicComment.OpenXml.Writing;
<<<<<<< HEAD
=======
using Ota.PublicComment.Publishing.Lists;
>>>>>>> main

namespace Ota.PublicComment;

/// <summary>Adds Word and Excel to a pipeline.</summary>
public static class OpenXmlFormats
{
    /// <summary>Writes a list (of findings, of citations) as a workbook: <c>xlsx</c>.</summary>
    public static IListPublisher ListWorkbook { get; } = new ListWorkbookPublisher();

    /// <summary>Adds the formats <c>word</c> and <c>excel</c>, the publishers <c>docx</c> and <c>xlsx</c>, and a format that tells of
    /// files that only
    /// their own program can open (.doc, .xls, .jtd, files with a password).</summary>
    /// <param name="builder">The builder.</param>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The builder has them already.</exception>
    public static PublicCommentPipelineBuilder AddOpenXml(this PublicCommentPipelineBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder
            .AddFormat(new WordFormat())
            .AddFormat(new ExcelFormat())
            .AddFormat(new OldOfficeFormat())
            .AddPublisher(new WordPublisher())
            .AddPublisher(new WorkbookPublisher());
    }
}
