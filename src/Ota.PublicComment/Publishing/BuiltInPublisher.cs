using Ota.PublicComment.Serialization;
using System.Text;
using Ota.PublicComment.Codec;

namespace Ota.PublicComment.Publishing;

/// <summary>
/// A publisher that makes its whole output before the first byte goes out, so that a document that cannot be written leaves nothing behind.
/// </summary>
internal abstract class BuiltInPublisher(string name, string fileExtension) : IDocumentPublisher
{
    public string Name { get; } = name;

    public string FileExtension { get; } = fileExtension;

    public Task PublishAsync(PublishInput input, Stream output, CancellationToken cancellationToken)
    {
        MustWrite(output);
        input = Checked(input);
        cancellationToken.ThrowIfCancellationRequested();
        var bytes = Write(input.Shown());
        return output.WriteAsync(IsMarked(input, bytes) ? [.. Encoding.UTF8.Preamble, .. bytes] : bytes, cancellationToken).AsTask();
    }

    private bool IsMarked(PublishInput input, byte[] bytes)
        => input.WithByteOrderMark && FileExtension == ".csv" && !bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);

    /// <summary>The output for an input that was checked, in UTF-8.</summary>
    protected abstract byte[] Write(PublishInput input);

    protected static void MustWrite(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (!output.CanWrite)
        {
            throw new ArgumentException("The stream cannot be written to; it may be closed.", nameof(output));
        }
    }

    /// <summary>The input with a document that can be written, every node with an id.</summary>
    protected static PublishInput Checked(PublishInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var document = DocumentOutput.Checked(input.Document);
        return ReferenceEquals(document, input.Document) ? input : input with { Document = document };
    }
}
