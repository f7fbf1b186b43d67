using System.Text.Json;

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

    public void Head(PublicCommentDocument document)
    {
        Begin(LineTypes.DocumentText);
        _writer.WriteString(Names.Format, LineTypes.FormatName);
        DocumentWriter.Head(_writer, document);
        DocumentWriter.Tail(_writer, document);
        EndLine();
    }

    public void Add(Opinion opinion)
    {
        _opinions++;
        Begin(LineTypes.OpinionText);
        NodeWriter.Members(_writer, opinion);
        EndLine();
    }

    public void Add(Response response)
    {
        _responses++;
        Begin(LineTypes.ResponseText);
        NodeWriter.Members(_writer, response);
        EndLine();
    }

    public void End()
    {
        Begin(LineTypes.EndText);
        _writer.WriteNumber(Names.Opinions, _opinions);
        _writer.WriteNumber(Names.Responses, _responses);
        EndLine();
    }

    public byte[] ToArray() => _buffer.ToArray();

    /// <summary>Passes on what there is when it is worth it.</summary>
    public ValueTask DrainAsync(Stream stream, bool isLast, CancellationToken cancellationToken)
        => isLast || _buffer.Length >= PartSize ? _buffer.DrainAsync(stream, cancellationToken) : ValueTask.CompletedTask;

    public void Dispose()
    {
        _writer.Dispose();
        _buffer.Dispose();
    }

    private void Begin(JsonEncodedText type)
    {
        _writer.WriteStartObject();
        _writer.WriteString(Names.Type, type);
    }

    private void EndLine()
    {
        _writer.WriteEndObject();
        _writer.Flush();
        _writer.Reset();
        _buffer.GetSpan(1)[0] = (byte)'\n';
        _buffer.Advance(1);
    }
}
