using System.Globalization;
using System.Text;
using CsvHelper;
using Ota.PublicComment.Codec.Csv;

namespace Ota.PublicComment.Codec;

/// <summary>
/// Writes rows of cells as CSV (RFC 4180) that reads back exactly: a cell that is not printed stays bare, an empty text is <c>""</c>.
/// </summary>
internal sealed class CsvText : IDisposable
{
    private readonly MemoryStream _stream = new();
    private readonly CsvWriter _writer;

    public CsvText()
        => _writer =
            CsvWriter.Create(_stream, CsvWriterOptions.Default with { HasHeader = false, NewLine = "\n", WriteByteOrderMark = false },
                leaveOpen: true);

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    public void Add(params ReadOnlySpan<string?> cells)
    {
        foreach (var cell in cells)
        {
            var text = cell is null ? null : FormulaGuard.Escape(cell);
            _writer.WriteField(text ?? "", text is not null && NeedsMarks(text) ? CsvQuoting.Always : CsvQuoting.WhenNeeded);
        }

        _writer.EndRecord();
    }

    public string ToText()
    {
        _writer.Flush();
        return Encoding.UTF8.GetString(_stream.GetBuffer(), 0, (int)_stream.Length);
    }

    public void Dispose()
    {
        _writer.Dispose();
        _stream.Dispose();
    }

    // What is bare is trimmed when it is read.
    private static bool NeedsMarks(string cell)
        => cell.Length == 0 || char.IsWhiteSpace(cell[0]) || char.IsWhiteSpace(cell[^1]) || cell[0] == '\uFEFF'
            || cell.AsSpan().ContainsAny("\",\r\n");
}
