using Ota.PublicComment.Reading.Documents;

namespace Ota.PublicComment.Tests.Reading;

/// <summary>The synchronous core without the copy of the stream, for tests that count allocations.</summary>
internal static class PublicCommentPipelineTestAccess
{
    public static DocumentResult Read(byte[] bytes)
        => DocumentResult.Of(new DocumentReader(SourceFormats.BuiltIn, Vocabulary.Empty, new GovernmentTable([]))
            .Read(bytes, false, SourceInfo.Unknown, ReadOptions.Default, TestContext.Current.CancellationToken));
}
