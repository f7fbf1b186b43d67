using Ota.PublicComment.Pdf;
using Ota.PublicComment.Pipeline;

namespace Ota.PublicComment.Samples;

/// <summary>The pipeline of the command line: the core and the formats of the other packages.</summary>
internal static class ConsolePipeline
{
    public static PublicCommentPipeline Instance { get; } = new PublicCommentPipelineBuilder()
        .AddPdf()
        .Build();
}
