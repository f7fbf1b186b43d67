using System.Text;
using System.Text.Json.Nodes;

namespace Ota.PublicComment.Tests.Accuracy;

/// <summary>
/// Small documents of every kind of fault that was found, each with what a person reads in it (<c>tests/data/cases</c>).
/// A value is right, told (a Warning or an Error speaks of it), silent, or invented; nothing may be silent or invented.
/// </summary>
public sealed class CaseTests
{
    public static TheoryData<string> Files()
        => [.. Directory.EnumerateFiles(TestFiles.Data("cases"), "*.expected.json", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(TestFiles.Data("cases"), f).Replace('\\', '/')[..^".expected.json".Length])
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_case_is_read_or_told(string file)
        => Read(file).Differences.Where(d => !d.IsTold).Select(d => d.Message).Should().BeEmpty();

    [Fact]
    public void The_table_of_accuracy_has_nothing_silent_and_nothing_invented()
    {
        var rows = new SortedDictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var file in Files().Select(f => f.Data))
        {
            var (compared, differences) = Read(file);
            foreach (var (topic, count) in compared)
            {
                Row(topic)[0] += count;
            }

            foreach (var difference in differences)
            {
                Row(difference.Topic)[0]--;
                Row(difference.Topic)[difference.IsTold ? 1 : difference.IsInvented ? 3 : 2]++;
            }
        }

        var table =
            new StringBuilder("| what is read | right | not read, and told | wrong in silence | invented |\n|---|---|---|---|---|\n");
        foreach (var (topic, row) in rows)
        {
            table.Append(null, $"| {topic} | {string.Join(" | ", row)} |\n");
        }

        rows.Values.Sum(r => r[2] + r[3]).Should().Be(0, table.ToString());
        Golden.Between(table.ToString(), Path.Combine(TestFiles.Root, "README.md"), "accuracy");

        int[] Row(string topic) => rows.TryGetValue(topic, out var row) ? row : rows[topic] = [0, 0, 0, 0];
    }

    private static (Dictionary<string, int> Compared,
        List<(string Topic, string Message, bool IsTold, bool IsInvented)> Differences) Read(string file)
    {
        var path = Path.Combine([TestFiles.Data("cases"), .. file.Split('/')]);
        var json = JsonNode.Parse(File.ReadAllText(path + ".expected.json"))!;
        var command = json["command"]!.GetValue<string>();
        var plan = json["plan"] is { } name ? Path.Combine(Path.GetDirectoryName(path)!, name.GetValue<string>()) : null;
        var run = new CaseRun(path, command, plan);
        var expected = json["expect"]!;
        var comparer = new CaseComparer(run, expected, command == "plan");
        var differences = comparer.Compare();
        var topics = (expected["mustBeTold"] as JsonArray ?? []).Select(t => KeyValuePair.Create(Topic(t!), IsTold(run, t!))).ToList();
        var result =
            differences.Select(
                d => (d.Topic, d.Message, IsTold: !d.IsInvented && topics.Any(t => t.Value && Covers(t.Key, d.Topic)), d.IsInvented))
                    .ToList();

        // What cannot be read at all must be told; what has a value too may be either.
        foreach (var (topic, isTold) in topics)
        {
            if (!isTold && (!HasValue(expected, topic) || result.Exists(r => Covers(topic, r.Topic))))
            {
                comparer.Compared[topic] = comparer.Compared.GetValueOrDefault(topic) + 1;
                result.Add((topic, $"no warning speaks of {topic}", false, false));
            }
        }

        return (comparer.Compared, result);
    }

    private static string Topic(JsonNode told) => told is JsonObject ? told["what"]!.GetValue<string>() : told.GetValue<string>();

    private static bool IsTold(CaseRun run, JsonNode told)
        => run.Findings().Any(f => Topics.Speaks(f, Topic(told))
            && (told is not JsonObject || ((told["line"] is null || (int)told["line"]! == f.Line)
                && (told["codes"] is not JsonArray codes || codes.Any(c => c!.GetValue<string>() == f.Code))
                && (told["has"] is null
                    || CaseRun.Squeezed(f.Text).Contains(CaseRun.Squeezed(told["has"]!.GetValue<string>()), StringComparison.Ordinal))
                && (told["hasNot"] is null
                    || !CaseRun.Squeezed(f.Text)
                        .Contains(CaseRun.Squeezed(told["hasNot"]!.GetValue<string>()), StringComparison.Ordinal)))));

    private static bool Covers(string told, string topic) => told switch
    {
        "opinions" => topic is "opinions" or "answers" or "numbers" or "places" or "cut",
        "text" => topic is "text" or "opinions",
        _ => told == topic,
    };

    private static bool HasValue(JsonNode expected, string topic) => topic switch
    {
        "opinions" or "numbers" or "places" or "text" => expected["opinions"] is JsonArray { Count: > 0 },
        "answers" => expected["opinions"] is JsonArray { Count: > 0 } || expected["answersKept"] is JsonArray { Count: > 0 },
        "legend" => expected["legend"] is JsonArray { Count: > 0 },
        "entries" => expected["entries"] is JsonArray { Count: > 0 },
        "period" => Consultations(expected).Any(c => c["opens"] is not null || c["periodText"] is not null),
        "counts"
            => Consultations(expected).Any(c => c["submitters"] is not null || c["submissions"] is not null || c["opinions"] is not null),
        "tallies" => Consultations(expected).Any(c => c["tallies"] is JsonArray { Count: > 0 }),
        _ => false,
    };

    private static IEnumerable<JsonNode> Consultations(JsonNode expected)
        => (expected["consultations"] as JsonArray ?? []).Where(c => c is not null)!;
}
