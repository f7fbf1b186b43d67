using Ota.PublicComment.Serialization;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Ota.PublicComment.Codec;
using Ota.PublicComment.Codec.Csv;
using Ota.PublicComment.Publishing.Pages;

namespace Ota.PublicComment.Publishing.Lists;

/// <summary>A list as text of several formats.</summary>
internal static class ListTexts
{
    public static byte[] Csv(ListTable table)
    {
        using var csv = new CsvTable(',');
        csv.Add([.. table.Headings]);
        foreach (var row in table.Rows)
        {
            csv.Add([.. row]);
        }

        return [.. Encoding.UTF8.Preamble, .. csv.Take()];
    }

    public static byte[] Json(ListTable table)
    {
        using var buffer = new ChunkedBuffer();
        using (var writer = new Utf8JsonWriter(buffer, DocumentOutput.Options(isIndented: true)))
        {
            writer.WriteStartArray();
            (table.Json ?? (json => Cells(json, table)))(writer);
            writer.WriteEndArray();
        }

        return [.. buffer.ToArray(), (byte)'\n'];
    }

    private static void Cells(Utf8JsonWriter writer, ListTable table)
    {
        foreach (var row in table.Rows)
        {
            writer.WriteStartObject();
            for (var i = 0; i < table.Headings.Count; i++)
            {
                writer.WriteString(table.Headings[i], row[i]);
            }

            writer.WriteEndObject();
        }
    }

    public static byte[] Markdown(ListTable table)
    {
        var page = new StringBuilder();
        page.Append("# ").Append(Title(table)).Append("\n\n");
        Line(page, table.Headings);
        Line(page, table.Headings.Select(static _ => "---"));
        foreach (var row in table.Rows)
        {
            Line(page, row.Select(static c => MarkdownText.Line(c).Replace("|", "\\|", StringComparison.Ordinal)));
        }

        return Encoding.UTF8.GetBytes(page.ToString());
    }

    public static byte[] Html(ListTable table)
    {
        var title = HtmlText.Line(Title(table));
        var page = new StringBuilder();
        var language = table.Language == MessageLanguage.Japanese ? "ja" : "en";
        page.Append(CultureInfo.InvariantCulture,
            $"<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"generator\" content=\"").Append(OwnForms.Generator).Append("list\">\n")
            .Append(CultureInfo.InvariantCulture, $"<title>{title}</title>\n")
            .Append(
                "<style>table{border-collapse:collapse}th,td{border:1px solid #999;padding:.3em .5em;text-align:left;vertical-align:top}</style>\n")
            .Append("</head>\n<body>\n")
            .Append(CultureInfo.InvariantCulture, $"<h1>{title}</h1>\n<table>\n<thead>\n<tr>");
        foreach (var heading in table.Headings)
        {
            page.Append("<th scope=\"col\">").Append(HtmlText.Line(heading)).Append("</th>");
        }

        page.Append("</tr>\n</thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            page.Append("<tr>").AppendJoin(string.Empty, row.Select(static c => $"<td>{HtmlText.Block(c)}</td>")).Append("</tr>\n");
        }

        return Encoding.UTF8.GetBytes(page.Append("</tbody>\n</table>\n</body>\n</html>\n").ToString());
    }

    private static string Title(ListTable table) => table.Language == MessageLanguage.Japanese
        ? string.Create(CultureInfo.InvariantCulture, $"{table.Title}（{table.Rows.Count} 件）")
        : string.Create(CultureInfo.InvariantCulture, $"{table.Title} ({table.Rows.Count})");

    private static void Line(StringBuilder page, IEnumerable<string> cells) => page.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
