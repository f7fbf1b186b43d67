namespace Ota.PublicComment.Samples;

/// <summary>The pipeline of the console: the core and every format that comes as a package of its own.</summary>
internal static class CliPipeline
{
    public static PublicCommentPipeline Instance { get; } = new PublicCommentPipelineBuilder()
        .AddHtml()
        .AddOpenXml()
        .AddPdf()
        .Build();
}
