namespace Ota.PublicComment.Serialization;

/// <summary>Writes a document in one format for people or tools.</summary>
/// <remarks>A publisher is shared between threads and holds no state of a run.</remarks>
public interface IDocumentPublisher
{
    /// <summary>
    /// The name, unique among the registered publishers: <c>kouchou-ai</c>. A host's publisher replaces a built-in one of the same name.
    /// </summary>
    string Name { get; }

    /// <summary>The usual end of a file's name, with its dot: <c>.csv</c>.</summary>
    string FileExtension { get; }

    /// <summary>Writes a document. The stream stays open.</summary>
    /// <param name="input">The document and what is known beside it.</param>
    /// <param name="output">Where to write, from where it stands.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="ArgumentException">The document cannot be written: a text has a lone surrogate, a value is null or undefined where
    /// the model has none.</exception>
    /// <exception cref="IOException">The stream failed; its exception passes unchanged.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    Task PublishAsync(PublishInput input, Stream output, CancellationToken cancellationToken);
}
