namespace Ota.PublicComment.Serialization;

/// <summary>Writes many documents into one file, where the format has room for them.</summary>
public interface IDocumentSetPublisher : IDocumentPublisher
{
    /// <summary>Writes documents one after the other, holding one at a time. The stream stays open.</summary>
    /// <param name="inputs">The documents and what is known beside each.</param>
    /// <param name="output">Where to write, from where it stands.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="ArgumentException">A document cannot be written.</exception>
    /// <exception cref="IOException">The stream failed; its exception passes unchanged.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    Task PublishAllAsync(IAsyncEnumerable<PublishInput> inputs, Stream output, CancellationToken cancellationToken);
}
