using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ota.PublicComment.Tests.Samples;

namespace Ota.PublicComment.Tests.Accuracy;

/// <summary>What the console makes of one case file, each answer asked for once.</summary>
internal sealed partial class CaseRun(string path, string command, string? plan)
{
    private JsonNode? _document;
    private List<Finding>? _findings;
    private JsonNode? _planJson;
    private JsonArray? _references;
    private string? _report;

    public string Path => path;

    public JsonNode Document()
    {
        if (_document is null)
        {
            var run = Call("read", path, "--to", "json");
            _document = Parse(run.Out) ?? new JsonObject();
            _findings ??= command is "plan" or "check" ? null : Findings(run.Error);
        }

        return _document;
    }

    public JsonNode Plan()
    {
        if (_planJson is null)
        {
            var run = Call("plan", path, "--to", "json");
            _planJson = Parse(run.Out) ?? new JsonObject();
            _findings ??= Findings(run.Error);
        }

        return _planJson;
    }

    public IReadOnlyList<Finding> Findings()
    {
        if (_findings is null)
        {
            switch (command)
            {
                case "plan":
                    Plan();
                    break;
                case "check":
                    _findings = Checked();
                    break;
                default:
                    Document();
                    break;
            }
        }

        return _findings ?? [];
    }

    // A check prints its findings for people; SARIF has them for tools.
    private List<Finding> Checked()
    {
        using var folder = new TemporaryFolder();
        var sarif = System.IO.Path.Combine(folder.Path, "f.sarif");
        var found = Findings(Call(["check", path, "--show", "info", "--sarif", sarif, .. PlanArguments]).Error);
        if (File.Exists(sarif))
        {
            foreach (var result in Parse(File.ReadAllText(sarif))?["runs"]?[0]?["results"] as JsonArray ?? [])
            {
                var line = result!["locations"]?[0]?["physicalLocation"]?["region"]?["startLine"];
                var level = result["level"]?.ToString() is "note" or "none" ? "info" : result["level"]?.ToString() ?? "warning";
                found.Add(
                    new Finding(result["ruleId"]!.ToString(), level, line is null ? 0 : (int)line, result["message"]!["text"]!.ToString()));
            }
        }

        return found;
    }

    public JsonArray References()
    {
        if (_references is null)
        {
            var json = Parse(Call(["references", path, "--to", "json", .. PlanArguments]).Out);
            _references = json as JsonArray ?? json?["references"] as JsonArray ?? [];
            _report = Call(["references", path, .. PlanArguments]).Out;
        }

        return _references;
    }

    /// <summary>What the report prints under a citation, and what the JSON itself names.</summary>
    public List<string> Targets(JsonNode citation)
    {
        References();
        var found = new List<string>();
        var head = Squeezed($"No.{citation["opinion"]?.GetValue<string>()}{citation["text"]!.GetValue<string>()}");
        var isOn = false;
        foreach (var line in _report!.Split('\n'))
        {
            var bare = Squeezed(line);
            if (line.Trim() is ['→' or '?', ..])
            {
                if (isOn)
                {
                    found.Add(bare);
                }
            }
            else if (bare.Length > 0)
            {
                isOn =
                    bare == head || bare.StartsWith(head + "[", StringComparison.Ordinal)
                        || bare.StartsWith(head + "→", StringComparison.Ordinal);
                if (isOn && bare.IndexOf('→', StringComparison.Ordinal) is >= 0 and var arrow)
                {
                    found.Add(bare[(arrow + 1)..]);
                }
            }
        }

        string[] own = ["id", "opinion", "kind", "text", "state", "node", "field", "paragraph", "start", "length", "place"];
        foreach (var (key, value) in citation.AsObject())
        {
            if (!own.Contains(key) && value is not null)
            {
                found.Add(Squeezed($"{key}:{value}"));
            }
        }

        return found;
    }

    public string Output(string to)
    {
        using var folder = new TemporaryFolder();
        var copy = System.IO.Path.Combine(folder.Path, "copy");
        Call(command == "check" ? ["check", path, "--mask", copy] : ["read", path, "--to", to, "--out", copy]);
        return File.Exists(copy) ? File.ReadAllText(copy) : "";
    }

    public int ExitCode() => Call([command, path, .. PlanArguments]).Code;

    public ConsoleRun Call(params string[] arguments) => ConsoleRun.Of(arguments).GetAwaiter().GetResult();

    public static string Squeezed(string? text) => text is null ? "" : string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private string[] PlanArguments => plan is null ? [] : ["--plan", plan];

    private static JsonNode? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text.TrimStart('\uFEFF'));
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    private static List<Finding> Findings(string error)
        => [.. error.Split('\n').Select(l => FindingLine().Match(l)).Where(m => m.Success)
            .Select(
                m =>
                    new Finding(m.Groups[3].Value, m.Groups[2].Value, m.Groups[1].Success ? int.Parse(m.Groups[1].Value, null) : 0,
                        m.Groups[4].Value))];

    [GeneratedRegex(@"(?:\((\d+)(?:,\d+)?\))?: (info|warning|error) (OPC\d+): (.*)$")]
    private static partial Regex FindingLine();
}
