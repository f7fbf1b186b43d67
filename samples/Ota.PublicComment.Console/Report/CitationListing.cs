using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples.Report;

/// <summary>Writes listed citations as JSON and CSV, for programs.</summary>
internal static class CitationListing
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static byte[] Csv(IReadOnlyList<CitationRow> rows, ReferencesTexts texts)
    {
        var csv = new StringBuilder().AppendJoin(',', texts.Headings).Append("\r\n");
        foreach (var row in rows)
        {
            string[] cells = [row.Opinion, texts.Kind(row.Citation.Kind), row.Citation.Text, row.Citation.State.ToString(), row.Citation.Place.Node, row.Citation.Place.Span.ToString(), row.Place];
            csv.AppendJoin(',', cells.Select(Quoted)).Append("\r\n");
        }

        return [.. Encoding.UTF8.Preamble, .. Utf8.Encoding.GetBytes(csv.ToString())];
    }

    public static byte[] Json(IReadOnlyList<CitationRow> rows)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Readable))
        {
            writer.WriteStartArray();
            foreach (var row in rows)
            {
                Write(writer, row);
            }

            writer.WriteEndArray();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, CitationRow row)
    {
        writer.WriteStartObject();
        writer.WriteString("id", row.Citation.Id);
        writer.WriteString("opinion", row.Opinion);
        writer.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(row.Citation.Kind.ToString()));
        writer.WriteString("text", Whole(row.Citation.Text));
        writer.WriteString("state", JsonNamingPolicy.CamelCase.ConvertName(row.Citation.State.ToString()));
        writer.WriteString("node", row.Citation.Place.Node);
        writer.WriteString("field", JsonNamingPolicy.CamelCase.ConvertName(row.Citation.Place.Field.ToString()));
        if (row.Citation.Place.Paragraph is { } paragraph)
        {
            writer.WriteNumber("paragraph", paragraph);
        }

        writer.WriteNumber("start", row.Citation.Place.Span.Start);
        writer.WriteNumber("length", row.Citation.Place.Span.Length);
        writer.WriteString("place", row.Place);
        writer.WriteEndObject();
    }

    // A spreadsheet must not take a cell for a formula.
    private static string Quoted(string cell)
    {
        var safe = cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' ? "'" + cell : cell;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    // Half a character is no JSON.
    private static string Whole(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == 0xFFFD)
            {
                return string.Concat(text.EnumerateRunes());
            }
        }

        return text;
    }
}
