using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Ota.PublicComment.Tests.Reading.Documents;

/// <summary>What the made files hold, written out as plain text, reads back equal: title, period, counts, legend, chapters,
/// table.</summary>
public sealed class RoundTripTests
{
    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void The_content_of_every_made_file_reads_back_equal(bool isMarkdown, bool chaptersAreLines)
    {
        var folder = Path.GetDirectoryName(TestFiles.Corpus(Path.Combine("formats", "INDEX.json")))!;
        var contents = Directory.GetFiles(folder, "*.expected.json").Order(StringComparer.Ordinal).Select(Content.Load).OfType<Content>()
            .DistinctBy(c => c.Written(false, false)).ToList();
        contents.Should().HaveCountGreaterThan(4);

        foreach (var content in contents)
        {
            content.ShouldReadBack(content.Written(isMarkdown, chaptersAreLines));
        }
    }

    private sealed class Content(string name, JsonElement root)
    {
        private readonly List<JsonElement> _rows = [.. root.GetProperty("rows").EnumerateArray()];
        private readonly string[] _headings = [.. root.GetProperty("headings").EnumerateArray()
            .Select(h => h.GetString()!.Replace("\n", "", StringComparison.Ordinal))];

        public static Content? Load(string path)
        {
            var root = JsonDocument.Parse(File.ReadAllBytes(path)).RootElement;
            return root.TryGetProperty("rows", out var rows) && rows.ValueKind == JsonValueKind.Array
                && root.TryGetProperty("title", out var title) && title.ValueKind == JsonValueKind.String
                && root.TryGetProperty("headings", out var headings) && headings.ValueKind == JsonValueKind.Array
                ? new Content(Path.GetFileName(path), root) : null;
        }

        public string Written(bool isMarkdown, bool chaptersAreLines)
        {
            var text = new StringBuilder();
            text.Append(isMarkdown ? "# " : "").Append(OneLine(Text(root, "title"))).Append("\n\n");
            if (root.TryGetProperty("period", out var period) && period.ValueKind == JsonValueKind.Object)
            {
                text.Append("募集期間　").Append(OneLine(Text(period, "text"))).Append("\n\n");
            }

            AppendCounts(text, isMarkdown);
            AppendTable(text, isMarkdown, ["区分", "内容"], Legend().Select(l => new[] { l.Code, l.Words ?? "" }));
            AppendRows(text, isMarkdown, chaptersAreLines);
            return text.ToString();
        }

        public void ShouldReadBack(string written)
        {
            var result = Read.Text(written);
            var document = result.GetDocumentOrThrow();
            result.Diagnostics.Where(d => d.Severity > DiagnosticSeverity.Info).Select(d => d.Code).Should()
                .BeEmpty("{0} is clean:\n{1}", name, written);
            Squeezed(document.Title).Should().Be(Squeezed(Text(root, "title")), name);
            document.DispositionLegend.Select(l => (l.Code, l.Legend)).Should().Equal(Legend(), name);
            document.Opinions.Select(o => Shown(document, o)).Should().Equal(_rows.Select(Shown), name);
            var main = document.Consultations.Count > 0 ? document.Consultations[0] : null;
            if (root.TryGetProperty("period", out var period) && period.ValueKind == JsonValueKind.Object)
            {
                string.Create(CultureInfo.InvariantCulture, $"{main!.Period!.Opens:yyyy-MM-dd}").Should().Be(Text(period, "opens"), name);
                string.Create(CultureInfo.InvariantCulture, $"{main.Period.Closes:yyyy-MM-dd}").Should().Be(Text(period, "closes"), name);
            }

            if (Stats is { } stats)
            {
                main!.SubmitterCount.Should().Be(Number(stats, "submitters"), name);
                main.OpinionCount.Should().Be(Number(stats, "opinions"), name);
                main.Tallies.Select(t => (t.Label, t.Submitters)).Should().Equal(Methods(stats).Select(m => (m.Label, (int?)m.Count)),
                    name);
            }
        }

        private JsonElement? Stats => root.TryGetProperty("stats", out var stats) && stats.ValueKind == JsonValueKind.Object ? stats : null;

        private void AppendCounts(StringBuilder text, bool isMarkdown)
        {
            if (Stats is not { } stats)
            {
                return;
            }

            var unit = Text(stats, "unit") is { Length: > 0 } printed ? printed : "人";
            text.Append(CultureInfo.InvariantCulture,
                $"提出者数　{Number(stats, "submitters")}{unit}\n{(isMarkdown ? "\n" : "")}意見件数　{Number(stats, "opinions")}件\n\n");
            AppendTable(text, isMarkdown, ["提出方法", "人数"], Methods(stats)
                .Select(m => new[] { m.Label, string.Create(CultureInfo.InvariantCulture, $"{m.Count}{unit}") }));
        }

        private void AppendRows(StringBuilder text, bool isMarkdown, bool chaptersAreLines)
        {
            string? group = null;
            var isOpen = false;
            foreach (var row in _rows)
            {
                if (Text(row, "group") is { Length: > 0 } own && own != group)
                {
                    group = own;
                    isOpen = AppendGroup(text, own, isMarkdown, chaptersAreLines, isOpen);
                }

                if (!isOpen)
                {
                    AppendHeadings(text, isMarkdown);
                    isOpen = true;
                }

                AppendRow(text, isMarkdown, [.. _headings.Select(h => RoleOf(h) is { } role ? Text(row, role) : "")]);
            }
        }

        private bool AppendGroup(StringBuilder text, string group, bool isMarkdown, bool isLine, bool isOpen)
        {
            if (isLine)
            {
                text.Append(isMarkdown ? "\n## " : "\n").Append(group).Append("\n\n");
                return false;
            }

            if (!isOpen)
            {
                AppendHeadings(text, isMarkdown);
            }

            AppendRow(text, isMarkdown, [group, .. Enumerable.Repeat("", _headings.Length - 1)]);
            return true;
        }

        // 区の考え方 内容, 区の考え方 対応: one heading over two.
        private void AppendHeadings(StringBuilder text, bool isMarkdown)
        {
            var parts = Array.ConvertAll(_headings, h => h.Split(' ', 2));
            var over = parts.Select((p, i) => i > 0 && p.Length > 1 && parts[i - 1][0] == p[0] ? "" : p[0]).ToArray();
            AppendRow(text, isMarkdown, over);
            text.Append(isMarkdown ? $"|{string.Concat(Enumerable.Repeat("---|", over.Length))}\n" : "");
            if (Array.Exists(parts, p => p.Length > 1))
            {
                AppendRow(text, isMarkdown, Array.ConvertAll(parts, p => p.Length > 1 ? p[1] : ""));
            }
        }

        private static void AppendTable(StringBuilder text, bool isMarkdown, string[] headings, IEnumerable<string[]> rows)
        {
            var all = rows.ToList();
            if (all.Count == 0)
            {
                return;
            }

            AppendRow(text, isMarkdown, headings);
            text.Append(isMarkdown ? "|---|---|\n" : "");
            all.ForEach(r => AppendRow(text, isMarkdown, r));
            text.Append('\n');
        }

        private static void AppendRow(StringBuilder text, bool isMarkdown, string[] cells)
            => text.Append(isMarkdown
                ? $"| {string.Join(" | ", cells.Select(c => c.Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", "<br>", StringComparison.Ordinal)))} |\n"
                : $"{string.Join('\t', cells.Select(c => c.AsSpan().ContainsAny("\t\n\"") ? $"\"{c.Replace("\"", "\"\"",
                StringComparison.Ordinal)}\"" : c))}\n");

        private static string? RoleOf(string heading) => heading switch
        {
            _ when heading.EndsWith("番号", StringComparison.Ordinal) || heading is "No." or "No" => "number",
            _ when heading.EndsWith("ページ", StringComparison.Ordinal) || heading.EndsWith("箇所", StringComparison.Ordinal) => "area",
            _ when heading.EndsWith("対応", StringComparison.Ordinal) || heading.EndsWith("区分", StringComparison.Ordinal) => "disposition",
            _ when heading.Contains("考え方", StringComparison.Ordinal) => "response",
            _ when heading.Contains("意見", StringComparison.Ordinal) => "opinion",
            _ => null,
        };

        private string Shown(JsonElement row)
            => string.Join('|', new[] { "number", "group", "area", "opinion", "response", "disposition" }.Select(f
                => Squeezed(_headings.Any(h => RoleOf(h) == f) || f == "group" ? Text(row, f) : "")));

        // References set apart under 参考: lose that label, which is structure.
        private static string Shown(PublicCommentDocument document, Opinion opinion)
        {
            var response = document.Responses.FirstOrDefault(r => r.Answers.Any(a => a.Opinion == opinion.Id));
            var answer = string.Concat(response?.Paragraphs.Select(p => p.Text) ?? []);
            var codes = string.Concat(response?.Dispositions.Select(d => d.Code) ?? []);
            return string.Join('|', new[] { opinion.Number?.Label, string.Concat(opinion.Group), opinion.Area?.Text, opinion.Text, answer,
                codes }.Select(Squeezed));
        }

        private List<(string Code, string? Words)> Legend()
            => root.TryGetProperty("legend", out var legend) && legend.ValueKind == JsonValueKind.Array
                ? [.. legend.EnumerateArray().Select(l => (Text(l, "code"), (string?)Text(l, "text")))] : [];

        private static List<(string Label, int Count)> Methods(JsonElement stats)
            => stats.TryGetProperty("byMethod", out var methods) && methods.ValueKind == JsonValueKind.Array
                ? [.. methods.EnumerateArray().Select(m => (Text(m, "label"), m.GetProperty("count").GetInt32()))] : [];

        private static int? Number(JsonElement element, string member) => element.TryGetProperty(member, out var value)
            && value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;

        private static string Text(JsonElement element, string member) => element.TryGetProperty(member, out var value)
            && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

        private static string OneLine(string text) => text.Replace("\n", " ", StringComparison.Ordinal);

        private static string Squeezed(string? text)
            => string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c))).Replace("参考:", "", StringComparison.Ordinal)
                .Replace("参考：", "", StringComparison.Ordinal);
    }
}
