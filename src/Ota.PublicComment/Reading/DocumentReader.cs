using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Reading;

/// <summary>Bytes in, document and findings out: the one synchronous core under every way of reading.</summary>
internal sealed class DocumentReader(ValueList<ISourceFormat> formats, Vocabulary vocabulary, GovernmentTable governments)
{
    public ReadResult Read(ReadOnlyMemory<byte> bytes, bool isTruncated, SourceInfo source, ReadOptions options, CancellationToken cancellationToken)
    {
        _ = (formats, vocabulary, governments, bytes, isTruncated, source, options, cancellationToken);
        return new ReadResult { Outcome = Outcome.Failed };
    }
}
