using Ota.PublicComment.OpenXml;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.Formats.Tests.OpenXml;

/// <summary>Reads files of the tests with Word and Excel added.</summary>
internal static class OpenXmlFile
{
    public static PublicCommentPipeline Pipeline { get; } = new PublicCommentPipelineBuilder().AddOpenXml().Build();

    public static DocumentResult Read(byte[] bytes, string name = "result.bin", ReadLimits? limits = null)
    {
        using var stream = new MemoryStream(bytes);
        var options = new ReadOptions { Limits = limits ?? ReadLimits.Default };
        return Pipeline.ReadAsync(stream, new SourceInfo { FileName = name }, options, TestContext.Current.CancellationToken)
            .GetAwaiter().GetResult();
    }

    /// <summary>The blocks a format gives, without the core.</summary>
    public static List<SourceBlock> Blocks(byte[] bytes, List<Diagnostic>? findings = null)
    {
        using var stream = new MemoryStream(bytes);
        return [.. new WordFormat().Read(stream, new FormatContext(SourceInfo.Unknown, ReadLimits.Default, d => findings?.Add(d)))];
    }
}
