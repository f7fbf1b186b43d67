using Ota.PublicComment.Text;

namespace Ota.PublicComment.Tests.Text;

/// <summary>The cells of the published documents, split just as far as these tests need.</summary>
internal static class RealTable
{
    public static List<string[]> OtaRows()
    {
        var lines = File.ReadAllLines(TestFiles.Corpus("ota-informatization-plan-results.txt"));
        return lines.Where(line => line.Contains('\t', StringComparison.Ordinal) && !line.StartsWith("No.", StringComparison.Ordinal))
            .Select(line => line.Split('\t')).ToList();
    }

    public static string OtaTitle() => File.ReadLines(TestFiles.Corpus("ota-informatization-plan-results.txt")).First();

    public static TextRole Role(int column)
        => column switch { 1 => TextRole.Area, 2 => TextRole.Summary, 3 => TextRole.Response, _ => TextRole.Other };

    public static List<string[]> PrefectureRows() =>
        File.ReadAllLines(TestFiles.Corpus("prefecture-plan-ragged.tsv")).Select(line => line.Split('\t')).ToList();

    /// <summary>The records of the ministry's file: a tiny reader of quoted cells.</summary>
    public static List<string[]> MinistryRows()
    {
        var text =
            File.ReadAllText(TestFiles.Corpus("ministry-plan-replies.csv")).TrimStart('\uFEFF')
                .Replace("\r\n", "\n", StringComparison.Ordinal);
        var rows = new List<string[]>();
        var row = new List<string>();
        var cell = new System.Text.StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && c is ',' or '\n' && !quoted)
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == '\n')
                {
                    rows.Add([.. row]);
                    row.Clear();
                }
            }
            else
            {
                cell.Append(c);
            }
        }

        return rows;
    }
}
