namespace Ota.PublicComment.Serialization;

/// <summary>Writes a list (of findings, of citations) in one format: the seam for a package that writes workbooks.</summary>
/// <remarks>A publisher is shared between threads and holds no state of a run.</remarks>
public interface IListPublisher
{
    /// <summary>The name: <c>csv</c>, <c>xlsx</c>.</summary>
    string Name { get; }

    /// <summary>The usual end of a file's name, with its dot.</summary>
    string FileExtension { get; }

    /// <summary>Writes the list. The stream stays open.</summary>
    /// <param name="table">The list.</param>
    /// <param name="output">Where to write, from where it stands.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="IOException">The stream failed; its exception passes unchanged.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    Task PublishAsync(ListTable table, Stream output, CancellationToken cancellationToken);
}
