using CsvHelper;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Sources;

/// <summary>
/// Cuts UTF-8 text into rows of cells with their places. With Codec.Csv.CsvTable, which writes, the only file that knows CsvHelper.
/// </summary>
/// <remarks>
/// CsvHelper lets a quotation mark that is never closed swallow the rest of the file, and joins what follows a closing mark. Where a record
/// of several lines holds such a cell, its first line is read again with the marks as text and reading goes on at the next line.
/// </remarks>
/// <param name="utf8">The text.</param>
/// <param name="separator">The character between cells.</param>
/// <param name="quoting">Whether quotation marks are syntax.</param>
/// <param name="report">The limits and where findings go; null to look at the shape of the rows only, with stand-ins for the texts.</param>
/// <param name="source">The text that the host gave; null where the bytes are all there is.</param>
internal sealed class DelimitedRows(ReadOnlyMemory<byte> utf8, char separator, Quoting quoting, FormatContext? report,
    SourceText? source = null)
{
    // Reading again costs what was swallowed; hostile input cannot make that more than a few times the file.
    private const int RereadFactor = 4;

    private readonly CellDecoder _cells = new(source);

    public IEnumerable<TextRow> Read(int firstLine = 1)
    {
        var offset = 0;
        var line = firstLine;
        var mode = quoting;
        var budget = (long)utf8.Length * RereadFactor;
        while (offset < utf8.Length)
        {
            var restarted = false;
            using var reader = CsvReader.Create(utf8[offset..], Options(mode));
            while (reader.Read())
            {
                var row = TakeRow(reader, line, mode, out var isBroken);
                if (!isBroken || row.LastLine == row.FirstLine)
                {
                    yield return row;
                    continue;
                }

                var start = offset + (int)reader.ByteOffset;
                budget -= reader.RawRecord.Length;
                var length = LineLength(utf8.Span[start..]);
                line = row.FirstLine;
                // A lone CR ends a row as well.
                foreach (var piece in ReadOneLine(utf8.Slice(start, length), row.FirstLine))
                {
                    yield return piece;
                    line = piece.LastLine + 1;
                }

                offset = start + length;
                mode = budget > 0 ? mode : Quoting.Text;
                restarted = true;
                break;
            }

            if (!restarted)
            {
                yield break;
            }
        }
    }

    private IEnumerable<TextRow> ReadOneLine(ReadOnlyMemory<byte> bytes, int line)
    {
        report?.Report(Catalogue.StrayQuote, line, 1);
        using var reader = CsvReader.Create(bytes, Options(Quoting.Text));
        while (reader.Read())
        {
            yield return TakeRow(reader, line, Quoting.Text, out _);
        }
    }

    private CsvReaderOptions Options(Quoting mode) => CsvReaderOptions.Default with
    {
        Separator = separator,
        HasHeader = false,
        Mode = mode == Quoting.Syntax ? CsvMode.Rfc4180 : CsvMode.NoEscape,
        SkipEmptyLines = true,
        TrackLineNumbers = true,
    };

    private TextRow TakeRow(CsvReader reader, int baseLine, Quoting mode, out bool isBroken)
    {
        isBroken = false;
        var line = baseLine - 1 + (int)reader.LineNumber;
        var column = 1;
        var count = Math.Min(reader.FieldCount, report?.Limits.MaxColumns ?? ReadLimits.Default.MaxColumns);
        var cells = new SourceCell[count];
        for (var i = 0; i < count; i++)
        {
            var raw = reader.GetRawSpan(i);
            var isQuoted = mode == Quoting.Syntax && QuotedCell.IsQuoted(raw);
            isBroken |= isQuoted && !QuotedCell.IsWellFormed(raw);
            if (report is null)
            {
                cells[i] = new SourceCell { Text = QuotedCell.StandIn(raw), Line = line, Column = column };
                // No cell asks where the last one of a row ends, only on which line.
                Advance(raw, i + 1 < count ? Utf8Structure.Utf16Length(raw) : 0, mode, ref line, ref column);
            }
            else
            {
                var text = _cells.Decode(raw, line, column, report);
                cells[i] =
                    (isQuoted ? QuotedCell.Parse(text, line, column) : null)
                        ?? new SourceCell { Text = text, Line = line, Column = column };
                Advance(raw, text.Length < report.Limits.MaxCellLength ? text.Length : Utf8Structure.Utf16Length(raw), mode, ref line,
                    ref column);
            }

            column++;
        }

        if (reader.FieldCount > count)
        {
            report?.Report(Catalogue.TooManyColumns, line, 1, Number(reader.FieldCount), Number(count));
        }

        return new TextRow(cells, line);
    }

    // A cell in one line is as wide as it has units; one of several goes on in the column after its last line.
    private static void Advance(ReadOnlySpan<byte> raw, int units, Quoting mode, ref int line, ref int column)
    {
        var last = mode == Quoting.Syntax ? raw.LastIndexOf((byte)'\n') : -1;
        if (last < 0)
        {
            column += units;
            return;
        }

        line += raw.Count((byte)'\n');
        column = 1 + Utf8Structure.Utf16Length(raw[(last + 1)..]);
    }

    private static int LineLength(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf((byte)'\n');
        return end < 0 ? bytes.Length : end + 1;
    }

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
