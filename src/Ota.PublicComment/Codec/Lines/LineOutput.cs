using System.Text.Json;
using Ota.PublicComment.Codec.Shapes;

namespace Ota.PublicComment.Codec.Lines;

/// <summary>Writes lines into a buffer, one JSON object each, and counts them for the last one.</summary>
internal sealed class LineOutput : IDisposable
{
    // As much as is worth a call to a stream.
    private const int PartSize = 48 * 1024;

    private readonly ChunkedBuffer _buffer = new();
    private readonly Utf8JsonWriter _writer;
    private int _opinions;
    private int _responses;

    public LineOutput() => _writer = new Utf8JsonWriter(_buffer, DocumentOutput.Options(isIndented: false));

    public void Head(PublicCommentDocument document) => Write(document, LineShapes.Head);

    public void Add(Opinion opinion)
    {
        _opinions++;
        Write(opinion, LineShapes.Opinion);
    }

    public void Add(Response response)
    {
        _responses++;
        Write(response, LineShapes.Response);
    }

    public void End() => Write(new LineCounts(_opinions, _responses), LineShapes.End);

    public byte[] ToArray() => _buffer.ToArray();

    /// <summary>Passes on what there is when it is worth it.</summary>
    public ValueTask DrainAsync(Stream stream, bool isLast, CancellationToken cancellationToken)
        => isLast || _buffer.Length >= PartSize ? _buffer.DrainAsync(stream, cancellationToken) : ValueTask.CompletedTask;

    public void Dispose()
    {
        _writer.Dispose();
        _buffer.Dispose();
    }

    private void Write<T>(T node, Shape<MemberWriter, T> shape)
    {
        MemberWriter.Write(_writer, node, shape);
        _writer.Flush();
        _writer.Reset();
        _buffer.GetSpan(1)[0] = (byte)'\n';
        _buffer.Advance(1);
    }
}
