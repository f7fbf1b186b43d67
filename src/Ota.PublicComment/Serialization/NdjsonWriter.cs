using Ota.PublicComment.Codec.Shapes;
using Ota.PublicComment.Codec.Lines;

namespace Ota.PublicComment.Serialization;

/// <summary>Writes NDJSON line by line, in the memory of a few lines however many there are: first <see cref="WriteDocumentAsync"/>, then
/// opinions and responses in any order, then <see cref="CompleteAsync"/>. Without the last call the file has no end line and is told as cut
/// off by whoever reads it.</summary>
/// <remarks>One run, one thread. The stream stays open.</remarks>
public sealed class NdjsonWriter : IAsyncDisposable, IDisposable
{
    private readonly LineOutput _output = new();
    private readonly Stream _stream;
    private Stage _stage = Stage.Empty;

    /// <summary>Begins a file.</summary>
    /// <param name="stream">Where to write.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be written to.</exception>
    public NdjsonWriter(Stream stream)
    {
        StreamRules.MustWrite(stream);
        _stream = stream;
    }

    private enum Stage
    {
        Empty,
        Open,
        Complete,
    }

    /// <summary>Writes the first line: the document without its opinions and responses, which are lines of their own.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="ArgumentException">The document cannot be written; the message names the field.</exception>
    /// <exception cref="InvalidOperationException">It is not the first line.</exception>
    /// <exception cref="IOException">The stream failed; its exception passes unchanged.</exception>
    public Task WriteDocumentAsync(PublicCommentDocument document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        Expect(Stage.Empty);
        FaultFinder.ThrowIfAny(document, LineShapes.Head, "document", nameof(document));
        _output.Head(document);
        _stage = Stage.Open;
        return DrainAsync(cancellationToken);
    }

    /// <summary>Writes an opinion.</summary>
    /// <param name="opinion">The opinion.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="ArgumentException">The opinion cannot be written; the message names the field.</exception>
    /// <exception cref="InvalidOperationException">The document was not written yet, or the file is complete.</exception>
    /// <exception cref="IOException">The stream failed; its exception passes unchanged.</exception>
    public Task WriteOpinionAsync(Opinion opinion, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(opinion);
        Expect(Stage.Open);
        FaultFinder.ThrowIfAny(opinion, LineShapes.Opinion, "opinion", nameof(opinion));
        _output.Add(opinion);
        return DrainAsync(cancellationToken);
    }

    /// <summary>Writes a response.</summary>
    /// <param name="response">The response.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="ArgumentException">The response cannot be written; the message names the field.</exception>
    /// <exception cref="InvalidOperationException">The document was not written yet, or the file is complete.</exception>
    /// <exception cref="IOException">The stream failed; its exception passes unchanged.</exception>
    public Task WriteResponseAsync(Response response, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(response);
        Expect(Stage.Open);
        FaultFinder.ThrowIfAny(response, LineShapes.Response, "response", nameof(response));
        _output.Add(response);
        return DrainAsync(cancellationToken);
    }

    /// <summary>Writes the end line and everything that waits.</summary>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="InvalidOperationException">The document was not written yet, or the file is complete.</exception>
    /// <exception cref="IOException">The stream failed; its exception passes unchanged.</exception>
    public async Task CompleteAsync(CancellationToken cancellationToken = default)
    {
        Expect(Stage.Open);
        _output.End();
        _stage = Stage.Complete;
        await _output.DrainAsync(_stream, isLast: true, cancellationToken).ConfigureAwait(false);
        await _stream.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gives the memory back. Lines that wait are not written: call <see cref="CompleteAsync"/> first.</summary>
    public void Dispose() => _output.Dispose();

    /// <summary>
    /// Writes the lines that wait and gives the memory back. Without <see cref="CompleteAsync"/> the file stays without its end line: what
    /// failed on the way does not look whole.
    /// </summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_stage == Stage.Open)
            {
                await _output.DrainAsync(_stream, isLast: true, CancellationToken.None).ConfigureAwait(false);
            }
        }
        finally
        {
            Dispose();
        }
    }

    private Task DrainAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var drained = _output.DrainAsync(_stream, isLast: false, cancellationToken);
        return drained.IsCompletedSuccessfully ? Task.CompletedTask : drained.AsTask();
    }

    private void Expect(Stage stage)
    {
        if (_stage != stage)
        {
            throw new InvalidOperationException(stage == Stage.Empty
                ? "The document line is the first and stands once."
                : _stage == Stage.Empty ? "Write the document line first." : "The file is complete; nothing can follow its end line.");
        }
    }
}
