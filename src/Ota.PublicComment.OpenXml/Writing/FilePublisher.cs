using Ota.PublicComment.Serialization;

namespace Ota.PublicComment.OpenXml.Writing;

/// <summary>A publisher that makes the whole file before its first byte goes out.</summary>
internal abstract class FilePublisher : IDocumentPublisher
{
    public abstract string Name { get; }

    public abstract string FileExtension { get; }

    public Task PublishAsync(PublishInput input, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        if (!output.CanWrite)
        {
            throw new ArgumentException("The stream cannot be written to; it may be closed.", nameof(output));
        }

        cancellationToken.ThrowIfCancellationRequested();
        return output.WriteAsync(Write(input.Shown()), cancellationToken).AsTask();
    }

    protected abstract byte[] Write(PublishInput input);
}
