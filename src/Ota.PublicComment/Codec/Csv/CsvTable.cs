using CsvHelper;

namespace Ota.PublicComment.Codec.Csv;

/// <summary>
/// Rows of cells as CSV and back. With the reader of foreign files (Reading.Sources.DelimitedRows) the only place that knows CsvHelper.
/// </summary>
/// <remarks>
/// CsvHelper's own protection from formulas puts a mark in front and cannot take it away again: <see cref="FormulaGuard"/> can.
/// </remarks>
internal sealed class CsvTable : IDisposable
{
    private readonly MemoryStream _bytes = new();
    private readonly CsvWriter _writer;
    private readonly bool _guardsFormulas;
    private readonly bool _isExact;

    /// <param name="separator">The character between cells.</param>
    /// <param name="guardsFormulas">Whether what a spreadsheet would run is escaped.</param>
    /// <param name="isExact">Whether the rows are read back: then control characters stay what they are. For people they are pictures: ␀
    /// ␛.</param>
    public CsvTable(char separator = ',', bool guardsFormulas = true, bool isExact = false)
    {
        _guardsFormulas = guardsFormulas;
        _isExact = isExact;
        _writer =
            CsvWriter.Create(_bytes, CsvWriterOptions.Default with { Separator = separator, NewLine = "\r\n", ValidateFieldCount = true },
                leaveOpen: true);
    }

    /// <summary>Writes a row; a null is a blank cell.</summary>
    public void Add(params ReadOnlySpan<string?> cells)
    {
        foreach (var cell in cells)
        {
            var text = cell is null ? "" : _isExact ? cell : ControlPictures.Of(cell);
            _writer.WriteField(_guardsFormulas ? FormulaGuard.Escape(text) : text);
        }

        _writer.EndRecord();
    }

    /// <summary>What was written since the last call, in UTF-8 without a byte order mark.</summary>
    public byte[] Take()
    {
        _writer.Flush();
        var bytes = _bytes.ToArray();
        _bytes.SetLength(0);
        return bytes;
    }

    /// <summary>The rows of a text that was written here, each with its 1-based line.</summary>
    public static IEnumerable<(int Line, string[] Cells)> Read(ReadOnlyMemory<byte> utf8)
    {
        using var reader = CsvReader.Create(utf8, CsvReaderOptions.Default with
        {
            Separator = ',',
            HasHeader = false,
            Mode = CsvMode.Rfc4180,
            SkipEmptyLines = true,
            TrackLineNumbers = true,
        });
        while (reader.Read())
        {
            var cells = new string[reader.FieldCount];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = FormulaGuard.Unescape(reader.GetString(i));
            }

            yield return ((int)reader.LineNumber, cells);
        }
    }

    public void Dispose()
    {
        _writer.Dispose();
        _bytes.Dispose();
    }
}
