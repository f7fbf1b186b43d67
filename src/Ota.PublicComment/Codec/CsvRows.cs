using System.Text;
using CsvHelper;
using Ota.PublicComment.Codec.Csv;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Codec;

/// <summary>
/// Cuts CSV in UTF-8 into rows of cells with their places. Bare cells are trimmed and null when nothing is left; quoted ones are exact.
/// </summary>
/// <remarks>CsvHelper lets a quotation mark that is never closed swallow the rest of the file. Where a record of several lines holds such a
/// cell, its first line is read again with the marks as text and reading goes on at the next line.</remarks>
internal sealed class CsvRows(ReadOnlyMemory<byte> utf8, string? fileName, Action<Diagnostic> report)
{
    // Reading again costs what was swallowed; hostile input cannot make that more than a few times the file.
    private const int RereadFactor = 4;
    private const int MostCells = 1_000;

    public IEnumerable<CsvCell[]> Read()
    {
        var offset = 0;
        var line = 1;
        var mode = CsvMode.Rfc4180;
        var budget = (long)utf8.Length * RereadFactor;
        while (offset < utf8.Length)
        {
            var restarted = false;
            using var reader = CsvReader.Create(utf8[offset..], Options(mode));
            while (reader.Read())
            {
                var first = line - 1 + (int)reader.LineNumber;
                var row = Cells(reader, first, mode, out var isBroken, out var last);
                if (!isBroken || last == first)
                {
                    yield return row;
                    continue;
                }

                var start = offset + (int)reader.ByteOffset;
                budget -= reader.RawRecord.Length;
                var length = LineLength(utf8.Span[start..]);
                line = first;
                // A lone CR ends a row as well.
                foreach (var piece in OneLine(utf8.Slice(start, length), first))
                {
                    yield return piece;
                    line++;
                }

                offset = start + length;
                mode = budget > 0 ? mode : CsvMode.NoEscape;
                restarted = true;
                break;
            }

            if (!restarted)
            {
                yield break;
            }
        }
    }

    private IEnumerable<CsvCell[]> OneLine(ReadOnlyMemory<byte> bytes, int line)
    {
        report(Finding.Of(Catalogue.PlanCsvQuote, At(line, 1)));
        using var reader = CsvReader.Create(bytes, Options(CsvMode.NoEscape));
        while (reader.Read())
        {
            yield return Cells(reader, line - 1 + (int)reader.LineNumber, CsvMode.NoEscape, out _, out _);
        }
    }

    private static CsvReaderOptions Options(CsvMode mode) => CsvReaderOptions.Default with
    {
        Separator = ',',
        HasHeader = false,
        Mode = mode,
        SkipEmptyLines = true,
        TrackLineNumbers = true,
    };

    private CsvCell[] Cells(CsvReader reader, int line, CsvMode mode, out bool isBroken, out int lastLine)
    {
        isBroken = false;
        var column = 1;
        var cells = new CsvCell[Math.Min(reader.FieldCount, MostCells)];
        for (var i = 0; i < reader.FieldCount; i++)
        {
            var raw = reader.GetRawSpan(i);
            if (i < cells.Length)
            {
                var isQuoted = mode == CsvMode.Rfc4180 && raw.Length > 0 && raw[0] == (byte)'"';
                var text = Encoding.UTF8.GetString(raw);
                var unquoted = isQuoted ? Unquoted(text) : null;
                isBroken |= isQuoted && unquoted is null;
                cells[i] = new CsvCell((unquoted ?? Bare(text)) is { } printed ? FormulaGuard.Unescape(printed) : null, At(line, column));
            }

            var lineBreak = raw.LastIndexOf((byte)'\n');
            line += lineBreak < 0 ? 0 : raw.Count((byte)'\n');
            column = (lineBreak < 0 ? column : 1) + Encoding.UTF8.GetCharCount(raw[(lineBreak + 1)..]) + 1;
        }

        lastLine = line;
        return cells;
    }

    private SourceLocation At(int line, int column) => new() { File = fileName, Line = line, Column = column };

    private static string? Bare(string text) => text.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    /// <summary>The text between the marks, or null when they do not close where the cell ends.</summary>
    private static string? Unquoted(string raw)
    {
        if (raw.Length < 2 || raw[^1] != '"')
        {
            return null;
        }

        var text = new StringBuilder(raw.Length);
        for (var i = 1; i < raw.Length - 1; i++)
        {
            if (raw[i] == '"' && raw[++i] != '"')
            {
                return null;
            }

            // The second mark of a pair may be the closing one: "a"" is no cell.
            if (i == raw.Length - 1)
            {
                return null;
            }

            text.Append(raw[i]);
        }

        return text.ToString();
    }

    private static int LineLength(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf((byte)'\n');
        return end < 0 ? bytes.Length : end + 1;
    }
}
