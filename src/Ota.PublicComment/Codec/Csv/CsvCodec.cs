using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Codec.Csv;

/// <summary>A document as rows of CSV and back. What the columns do not carry is what <see cref="View"/> leaves out.</summary>
internal static class CsvCodec
{
    /// <summary>The document as its CSV can give it back.</summary>
    public static PublicCommentDocument View(PublicCommentDocument document) => CsvEntries.ToDocument(document.Id, CsvEntries.Of(document));

    /// <summary>The rows of a checked document in UTF-8 without a byte order mark.</summary>
    public static byte[] Write(PublicCommentDocument document, MessageLanguage language)
    {
        using var table = new CsvTable(isExact: true);
        table.Add(CsvColumns.HeadingRow(language));
        var entries = CsvEntries.Of(document);
        if (entries.Count == 0)
        {
            // The id of the document stands in a row or nowhere.
            entries.Add(default);
        }

        foreach (var entry in entries)
        {
            table.Add(CsvColumns.Cells(entry, document.Id, language));
        }

        return table.Take();
    }

    /// <summary>Whether a file begins with the headings of this format, in either language, in UTF-8 or CP932.</summary>
    /// <param name="head">The first bytes of the file.</param>
    public static bool LooksLikeDocument(ReadOnlySpan<byte> head)
    {
        foreach (var opening in Openings.All)
        {
            if (head.StartsWith(opening))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads a file that <see cref="LooksLikeDocument"/>. No repair is made: what is in it was made here.</summary>
    public static UnlinkedResult Read(ReadOnlyMemory<byte> bytes, string? fileName, int maxDiagnosticsPerCode)
    {
        var findings = new DiagnosticBag(maxDiagnosticsPerCode);
        var encoding = TextDecoding.Detect(bytes.Span);
        var decoded = TextDecoding.Decode(bytes, encoding);
        if (decoded.UndecodableCount > 0)
        {
            var line = 1 + decoded.Utf8.Span[..decoded.Undecodable[0].Utf8Offset].Count((byte)'\n');
            findings.Add(
                Catalogue.UndecodableBytes,
                new SourceLocation { File = fileName, Line = line },
                Number(decoded.UndecodableCount),
                EncodingNames.NameOf(encoding.Kind),
                Number(decoded.Undecodable[0].SourceOffset + 1));
        }

        var document = Rows(decoded.Utf8, fileName, findings);
        return new UnlinkedResult
        {
            Document = document,
            Diagnostics = findings.ToOrderedList(),
            Outcome = findings.Items.Any(f => f.Severity == DiagnosticSeverity.Error) ? Outcome.Partial : Outcome.Complete,
        };
    }

    private static PublicCommentDocument Rows(ReadOnlyMemory<byte> utf8, string? fileName, DiagnosticBag findings)
    {
        var language =
            utf8.Span.IndexOf("opinion_id"u8) >= 0 && !utf8.Span.StartsWith("番号"u8) ? MessageLanguage.English : MessageLanguage.Japanese;
        var agreement = new CsvAgreement(fileName, findings);
        var entries = new List<CsvEntry>();
        string? id = null;
        foreach (var (line, cells) in CsvTable.Read(utf8).Skip(1))
        {
            var row = new CsvCells(Fit(cells, line, fileName, findings), line, fileName, language, findings);
            id ??= row.DocumentId;
            var entry = row.Entry();
            agreement.Check(entry, line);
            entries.Add(entry);
        }

        return CsvEntries.ToDocument(id ?? "", entries);
    }

    private static string[] Fit(string[] cells, int line, string? fileName, DiagnosticBag findings)
    {
        if (cells.Length == CsvColumns.Count)
        {
            return cells;
        }

        findings.Add(
            Catalogue.CsvRowWidth, new SourceLocation { File = fileName, Line = line, Column = 1 }, Number(cells.Length),
            Number(CsvColumns.Count));
        var fitted = new string[CsvColumns.Count];
        Array.Fill(fitted, "");
        cells.AsSpan(0, Math.Min(cells.Length, fitted.Length)).CopyTo(fitted);
        return fitted;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static class Openings
    {
        public static readonly byte[][] All = [.. Enum.GetValues<MessageLanguage>().SelectMany(Of)];

        private static IEnumerable<byte[]> Of(MessageLanguage language)
        {
            using var table = new CsvTable(isExact: true);
            table.Add(CsvColumns.HeadingRow(language));
            // Without the line's end: some editors change it.
            var heading = table.Take()[..^2];
            yield return heading;
            yield return [0xEF, 0xBB, 0xBF, .. heading];
            yield return Cp932Encoder.Encode(System.Text.Encoding.UTF8.GetString(heading)).Bytes;
        }
    }
}
