using System.Text.Json;

namespace Ota.PublicComment.Tests.Validation;

/// <summary>The constraints of SARIF 2.1.0 (OASIS) on what a log of this kind holds, checked without the code that wrote it.</summary>
internal static class SarifShape
{
    private static readonly string[] Levels = ["none", "note", "warning", "error"];

    public static IReadOnlyList<string> Faults(JsonElement log)
    {
        var faults = new List<string>();
        Only(log, faults, "log", "$schema", "version", "runs");
        Hold(log.GetProperty("version").GetString() == "2.1.0", "version is 2.1.0", faults);
        Hold(Uri.TryCreate(log.GetProperty("$schema").GetString(), UriKind.Absolute, out _), "$schema is a URI", faults);
        foreach (var run in log.GetProperty("runs").EnumerateArray())
        {
            Run(run, faults);
        }

        return faults;
    }

    private static void Run(JsonElement run, List<string> faults)
    {
        Only(run, faults, "run", "tool", "columnKind", "results");
        Hold(run.GetProperty("columnKind").GetString() is "utf16CodeUnits" or "unicodeCodePoints", "columnKind is one of two", faults);
        var driver = run.GetProperty("tool").GetProperty("driver");
        Only(driver, faults, "driver", "name", "version", "language", "rules");
        Hold(driver.GetProperty("name").GetString()!.Length > 0, "a driver has a name", faults);
        Hold(driver.GetProperty("language").GetString() is { Length: 2 }, "language is two letters", faults);
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        Hold(rules.Select(r => r.GetRawText()).Distinct().Count() == rules.Count, "rules are unique", faults);
        foreach (var rule in rules)
        {
            Only(rule, faults, "reportingDescriptor", "id", "shortDescription", "help", "defaultConfiguration");
            Hold(rule.GetProperty("id").GetString()!.Length > 0, "a rule has an id", faults);
            Message(rule.GetProperty("shortDescription"), faults);
            Hold(Levels.Contains(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString()), "a level is one of four",
                faults);
        }

        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            Result(result, [.. rules.Select(r => r.GetProperty("id").GetString()!)], faults);
        }
    }

    private static void Result(JsonElement result, string[] rules, List<string> faults)
    {
        Only(result, faults, "result", "ruleId", "ruleIndex", "level", "message", "locations", "relatedLocations", "suppressions");
        var index = result.GetProperty("ruleIndex").GetInt32();
        Hold(index >= 0 && index < rules.Length && rules[index] == result.GetProperty("ruleId").GetString(), "ruleIndex leads to ruleId",
            faults);
        Hold(Levels.Contains(result.GetProperty("level").GetString()), "a level is one of four", faults);
        Message(result.GetProperty("message"), faults);
        foreach (var name in (string[])["locations", "relatedLocations"])
        {
            foreach (var location in result.TryGetProperty(name, out var list) ? list.EnumerateArray().ToList() : [])
            {
                Location(location, faults);
            }
        }

        foreach (var suppression in result.TryGetProperty("suppressions", out var all) ? all.EnumerateArray().ToList() : [])
        {
            Hold(suppression.GetProperty("kind").GetString() is "inSource" or "external", "a suppression has a kind", faults);
        }
    }

    private static void Location(JsonElement location, List<string> faults)
    {
        Only(location, faults, "location", "physicalLocation", "logicalLocations");
        if (location.TryGetProperty("physicalLocation", out var physical))
        {
            Only(physical, faults, "physicalLocation", "artifactLocation", "region");
            var uri = physical.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
            Hold(Uri.TryCreate(uri, UriKind.RelativeOrAbsolute, out _) && uri.All(c => c is > ' ' and < '\u007F'),
                $"{uri} is a URI reference", faults);
            if (physical.TryGetProperty("region", out var region))
            {
                Region(region, faults);
            }
        }

        foreach (var logical in location.TryGetProperty("logicalLocations", out var all) ? all.EnumerateArray().ToList() : [])
        {
            Only(logical, faults, "logicalLocation", "name", "fullyQualifiedName");
        }
    }

    private static void Region(JsonElement region, List<string> faults)
    {
        Only(region, faults, "region", "startLine", "startColumn", "endLine", "endColumn");
        var (line, column) =
            (region.GetProperty("startLine").GetInt32(), region.TryGetProperty("startColumn", out var c) ? c.GetInt32() : 1);
        var endLine = region.TryGetProperty("endLine", out var e) ? e.GetInt32() : line;
        Hold(line >= 1 && column >= 1 && endLine >= line, "lines and columns count from 1 and end behind their start", faults);
        Hold(!region.TryGetProperty("endColumn", out var end) || endLine > line || end.GetInt32() >= column,
            "a region ends behind its start", faults);
    }

    private static void Message(JsonElement message, List<string> faults)
    {
        Only(message, faults, "message", "text");
        Hold(message.GetProperty("text").GetString()!.Length > 0, "a message has a text", faults);
    }

    private static void Only(JsonElement element, List<string> faults, string kind, params string[] allowed)
        => faults.AddRange(element.EnumerateObject().Where(m => !allowed.Contains(m.Name)).Select(m => $"{kind} has {m.Name}"));

    private static void Hold(bool holds, string what, List<string> faults)
    {
        if (!holds)
        {
            faults.Add(what);
        }
    }
}
