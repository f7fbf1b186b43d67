using System.Net;
using System.Text;
using Ota.PublicComment.Formats.Tests.OpenXml;

namespace Ota.PublicComment.Formats.Tests.Forms;

/// <summary>Prints a result in the forms in which cities hand theirs over.</summary>
internal static class SevenForms
{
    private const string None = PrintedResult.Merged;

    static SevenForms() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The forms that are made here, by their file names; JSON is made of what was read.</summary>
    public static IReadOnlyList<(string File, Func<PrintedResult, byte[]> Make)> All { get; } =
    [
        ("result.tsv", r => Encoding.UTF8.GetBytes(Delimited(r, '\t'))),
        ("result.csv", r => Encoding.GetEncoding(932).GetBytes(Delimited(r, ','))),
        ("result.md", r => Encoding.UTF8.GetBytes(Markdown(r))),
        ("result.html", r => Encoding.UTF8.GetBytes(Html(r))),
        ("result.docx", Word),
        ("result.xlsx", Excel),
    ];

    private static string Delimited(PrintedResult result, char delimiter)
    {
        var blocks = result.Tables.Select(t => string.Concat(t.Select(r => string.Join(delimiter, r.Select(Cell)) + "\r\n")));
        return string.Join("\r\n",
            [Lines([result.Title, .. result.Lines]), .. blocks,
                .. result.Notes.Length == 0 ? Array.Empty<string>() : [Lines(result.Notes)]]);

        string Lines(string[] lines) => string.Concat(lines.Select(l => Cell(l) + "\r\n"));
        string Cell(string text)
            => text == None ? ""
                : text.AsSpan().ContainsAny(delimiter, '\n', '"') ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }

    private static string Markdown(PrintedResult result)
    {
        var tables = result.Tables.Select(t => string.Concat(t.Select((r, i)
            => $"| {string.Join(" | ", r.Select(c => c == None ? "" : c.Replace("\n", "<br>", StringComparison.Ordinal)))} |\n{(i == 0 ? $"|{string.Concat(r.Select(_ => " --- |"))}\n" : "")}")));
        return string.Join("\n",
            ["# " + result.Title + "\n", .. result.Lines.Select(l => l + "\n"), .. tables, .. result.Notes.Select(n => n + "\n")]);
    }

    private static string Html(PrintedResult result)
    {
        var tables =
            result.Tables.Select(
                t =>
                    $"<table>{string.Concat(t.Select((r, i) =>
                        $"<tr>{string.Concat(r.Select((c, j) => Cell(t, i, j)))}</tr>\n"))}</table>\n");
        return $"<!DOCTYPE html><html lang=\"ja\"><head><meta charset=\"utf-8\"><title>{result.Title}</title></head><body><h1>{result.Title}</h1>\n"
            + string.Concat([.. result.Lines.Select(Paragraph), .. tables, .. result.Notes.Select(Paragraph)]) + "</body></html>";

        string Paragraph(string text) => $"<p>{WebUtility.HtmlEncode(text)}</p>\n";
        string Cell(string[][] rows, int i, int j)
        {
            var name = i == 0 ? "th" : "td";
            return rows[i][j] == None
                ? ""
                : $"<{name}{(Below(rows, i, j) is > 0 and var below ? $" rowspan=\"{below + 1}\"" : "")}>{string.Concat(rows[i][j].Split('\n').Select(Paragraph))}</{name}>";
        }
    }

    private static byte[] Word(PrintedResult result)
    {
        var tables =
            result.Tables.Select(
                t => Docx.Tbl([.. t[0].Select(_ => 2000)], [.. t.Select((r, i) => Docx.Tr([.. r.Select((c, j) => Cell(t, i, j))]))])
                    + Docx.P(""));
        return Docx.File(
            string.Concat(
                [.. result.Lines.Prepend(result.Title).Select(l => Docx.P(l)), .. tables, .. result.Notes.Select(n => Docx.P(n))]));

        static string Cell(string[][] rows, int i, int j)
            => rows[i][j] == None ? Docx.Tc("", "<w:vMerge/>")
                : Docx.Tc(string.Concat(rows[i][j].Split('\n').Select(l => Docx.P(l))),
                    Below(rows, i, j) > 0 ? "<w:vMerge w:val=\"restart\"/>" : "");
    }

    private static byte[] Excel(PrintedResult result)
    {
        var rows = new StringBuilder();
        var merged = new List<string>();
        var at = 1;
        foreach (var line in result.Lines.Prepend(result.Title))
        {
            rows.Append(Xlsx.Row(at++, 'A', line));
        }

        foreach (var table in result.Tables)
        {
            at++;
            for (var i = 0; i < table.Length; i++, at++)
            {
                rows.Append(Xlsx.Row(at, 'A', [.. table[i].Select(c => c == None ? "" : c)]));
                merged.AddRange(
                    Enumerable.Range(0, table[i].Length).Where(j => Below(table, i, j) > 0)
                        .Select(j => $"{(char)('A' + j)}{at}:{(char)('A' + j)}{at + Below(table, i, j)}"));
            }
        }

        at++;
        foreach (var note in result.Notes)
        {
            rows.Append(Xlsx.Row(at++, 'A', note));
        }

        return Xlsx.File(rows.ToString(), after: merged.Count > 0 ? Xlsx.Merged([.. merged]) : "");
    }

    // How many rows below a cell it covers.
    private static int Below(string[][] rows, int row, int column)
        => rows[row][column] == None ? 0 : rows.Skip(row + 1).TakeWhile(r => r[column] == None).Count();
}
