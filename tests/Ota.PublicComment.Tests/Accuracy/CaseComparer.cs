using System.Text.Json.Nodes;
using static Ota.PublicComment.Tests.Accuracy.CaseRun;

namespace Ota.PublicComment.Tests.Accuracy;

/// <summary>Holds what was read of a case against what its <c>expected.json</c> says; counts what was compared, field by field.</summary>
internal sealed class CaseComparer(CaseRun run, JsonNode expected, bool isPlan)
{
    private readonly List<Difference> _found = [];

    /// <summary>How many values of each field were compared.</summary>
    public Dictionary<string, int> Compared { get; } = [];

    public IReadOnlyList<Difference> Compare()
    {
        Titles();
        if (expected["consultations"] is JsonArray consultations)
        {
            Consultations(consultations);
        }

        if (expected["legend"] is JsonArray legend)
        {
            Is("legend", "legend", string.Join(';', legend.Select(l => $"{l!["code"]}={l["text"]}")),
                string.Join(';', Items(run.Document()["dispositionLegend"]).Select(l => $"{l["code"]}={l["legend"]}")));
        }

        if (expected["opinions"] is JsonArray opinions)
        {
            Opinions(opinions);
        }

        if (expected["errata"] is { } errata)
        {
            Is("errata", "errata", errata.ToString(), $"{Items(run.Document()["errata"]).Count()}");
        }

        Texts();
        if (expected["exitCode"] is { } code)
        {
            Is("exit", "exit code", code.ToString(), $"{run.ExitCode()}");
        }

        Citations();
        if (expected["entries"] is JsonArray entries)
        {
            Entries(entries);
        }

        foreach (var forbidden in Items(expected["findingsMustNot"]))
        {
            Check("findings", !run.Findings().Any(f => f.Code == forbidden.GetValue<string>()), $"{forbidden} must not come");
        }

        Output();
        return _found;
    }

    private void Titles()
    {
        var title = Items(Document()["planTitles"]).FirstOrDefault();
        if (Has("planTitle"))
        {
            Is("title", "planTitle", Text(expected["planTitle"]),
                isPlan ? run.Plan()["title"] is JsonObject o ? Text(o["text"]) : Text(run.Plan()["title"]) : Text(title?["text"]));
        }

        if (Has("stage"))
        {
            Is("title", "stage", Text(expected["stage"]), Text(title?["stage"]));
        }

        if (Has("municipality"))
        {
            Is("title", "municipality", Text(expected["municipality"]), Text(Document()["municipality"]?["name"]));
        }
    }

    private JsonNode Document() => isPlan ? new JsonObject() : run.Document();

    private void Consultations(JsonArray all)
    {
        var left = Items(run.Document()["consultations"]).ToList();
        Check("counts", left.Count == all.Count, $"consultations: expected {all.Count}, got {left.Count}", left.Count > all.Count);
        foreach (var e in all)
        {
            var kind = Text(e!["kind"]) ?? "publicComment";
            var c = left.Find(x => Text(x["kind"]) == kind);
            if (c is null)
            {
                Check("counts", false, $"no consultation of kind {kind}");
                continue;
            }

            left.Remove(c);
            foreach (var (name, value, topic) in new[]
            {
                ("opens", c["period"]?["opens"], "period"), ("closes", c["period"]?["closes"], "period"),
                ("periodText", c["period"]?["text"], "period"),
                ("publishedOn", c["publishedOn"], "publishedOn"), ("submitters", c["submitterCount"], "counts"),
                ("submissions", c["submissionCount"], "counts"),
                ("opinions", c["opinionCount"], "counts"), ("department", c["department"], "department"),
            })
            {
                if (e.AsObject().ContainsKey(name))
                {
                    Is(topic, $"{kind} {name}", Text(e[name]), Text(value), e[name] is null);
                }
            }

            if (e["listing"] is JsonArray listing)
            {
                Is("listing", "listing", Sorted(listing), Sorted(c["listing"]?["flags"]));
            }

            if (e["listingTexts"] is JsonArray texts)
            {
                Is("listing", "listing texts", string.Join('|', Items(texts)), string.Join('|', Items(c["listing"]?["texts"])));
            }

            if (e["tallies"] is JsonArray tallies)
            {
                Tallies(tallies, c);
            }
        }
    }

    private void Tallies(JsonArray tallies, JsonNode consultation)
    {
        string[] units = ["submitters", "submissions", "opinions"];
        var have = Items(consultation["tallies"]).Where(t => t["isTotal"]?.GetValue<bool>() != true).SelectMany(t =>
        {
            var printed = units.Where(u => t[u] is not null).ToList();
            return (printed.Count > 0 ? printed : ["none"]).Select(u => (Label: Squeezed(Text(t["label"])), Unit: u, Value: Text(t[u])));
        }).ToList();
        foreach (var t in tallies)
        {
            var label = Squeezed(Text(t!["label"]));
            var fits = have.Where(h => t["value"] is null || t["unit"] is null || Text(t["unit"]) == h.Unit).ToList();
            var index = fits.FindIndex(h => h.Label == label);
            index =
                index >= 0
                    ? index
                    : fits.FindIndex(
                        h => h.Label.Length > 3 && label.Length > 3
                            && (h.Label.EndsWith(label, StringComparison.Ordinal) || label.EndsWith(h.Label, StringComparison.Ordinal)));
            Is("tallies", $"tally {t["label"]}", Text(t["value"]), index >= 0 ? fits[index].Value : null);
            if (index >= 0)
            {
                have.Remove(fits[index]);
            }
        }

        Check("tallies", have.Count == 0, have.Count > 0 ? $"tally that is none: {have[0]}" : "", true);
    }

    private void Opinions(JsonArray all)
    {
        var got = Items(run.Document()["opinions"]).ToList();
        Check("opinions", got.Count == all.Count, $"opinions: expected {all.Count}, got {got.Count}", got.Count > all.Count);
        if (got.Count != all.Count)
        {
            return;
        }

        for (var i = 0; i < got.Count; i++)
        {
            var (e, o, label) = (all[i]!.AsObject(), got[i], $"opinion {i + 1}");
            Given(e, "number", "numbers", label, Text(o["number"]?["label"]));
            Given(e, "parts", "numbers", label, o["number"]?["parts"]?.ToJsonString());
            Given(e, "area", "places", label, Text(o["area"]?["text"]));
            Given(e, "group", "places", label, Items(o["group"]).Any() ? string.Join(' ', Items(o["group"])) : null);
            Given(e, "subject", "opinions", label, Text(o["subject"]));
            Given(e, "count", "counts", label, Text(o["count"]));
            Given(e, "text", "opinions", label, Text(o["text"]));
            Given(e, "textState", "cut", label, Text(o["textState"]));
            if (e["points"] is JsonArray points)
            {
                var text = Text(o["text"]) ?? "";
                Is("opinions", label + " points", string.Join(';', points.Select(p => Point(Text(p![0])!, Text(p[1])!))),
                    string.Join(';',
                        Items(o["points"])
                            .Select(p => Point(Text(p["label"])!, text.Substring((int)p["span"]!["start"]!, (int)p["span"]!["length"]!)))));
            }

            var mine =
                Items(run.Document()["responses"]).Where(r => Items(r["answers"]).Any(a => Text(a["opinion"]) == Text(o["id"]))).ToList();
            if (e["answers"] is JsonArray answers)
            {
                Answers(answers, label,
                    [.. mine.Select(r => Items(r["paragraphs"]).Select(p => Text(p["text"]) ?? "").ToList()).Where(p => p.Count > 0)]);
            }

            Given(e, "answerState", "cut", label, Text(mine.FirstOrDefault()?["textState"]));
            if (e["revisions"] is JsonArray revisions)
            {
                Is("answers", label + " revisions", string.Join('|', Items(revisions)),
                    string.Join('|', mine.SelectMany(r => Items(r["revisions"])).Select(v => Text(v["text"]))));
            }
        }
    }

    private void Answers(JsonArray answers, string label, List<List<string>> have)
    {
        Check("answers", have.Count == answers.Count, $"{label}: expected {answers.Count} answers, got {have.Count}");
        foreach (var (e, got) in answers.Zip(have))
        {
            if (e is JsonArray paragraphs)
            {
                Is("answers", label + " paragraphs", string.Join('¶', Items(paragraphs)), string.Join('¶', got));
            }
            else
            {
                Is("answers", label + " answer", Text(e), string.Concat(got));
            }
        }
    }

    private void Texts()
    {
        var answers =
            Items(Document()["responses"]).Select(r => string.Concat(Items(r["paragraphs"]).Select(p => Text(p["text"])))).ToList();
        foreach (var kept in Items(expected["answersKept"]))
        {
            Check("answers", answers.Exists(a => Squeezed(a).Contains(Squeezed(Text(kept)), StringComparison.Ordinal)),
                $"the answer is lost: {kept}");
        }

        var texts =
            Items(Document()["notes"]).Select(n => Text(n["text"]) ?? "")
                .Concat(Items(Document()["opinions"]).Select(o => Text(o["text"]) ?? ""))
            .Concat(Items(Document()["responses"]).SelectMany(r => Items(r["paragraphs"])).Select(p => Text(p["text"]) ?? "")).ToList();
        foreach (var verbatim in Items(expected["verbatim"]))
        {
            Check("text", texts.Exists(t => t.Contains(Text(verbatim)!, StringComparison.Ordinal)), $"not kept as printed: {verbatim}");
        }

        foreach (var verbatim in Items(expected["verbatimNot"]))
        {
            Check("text", !texts.Exists(t => t.Contains(Text(verbatim)!, StringComparison.Ordinal)), $"damaged by a repair: {verbatim}");
        }
    }

    private void Citations()
    {
        foreach (var e in Items(expected["citations"]))
        {
            Check("citations", run.References().Any(c => Fits(e, c!)), $"no citation {e.ToJsonString()}");
        }

        foreach (var e in Items(expected["citationsMustNot"]))
        {
            Check("citations", !run.References().Any(c => Fits(e, c!)), $"false citation {e.ToJsonString()}", true);
        }
    }

    private bool Fits(JsonNode e, JsonNode c)
        => (e["text"] is null || Squeezed(Text(e["text"])) == Squeezed(Text(c["text"])))
            && (e["has"] is null || Squeezed(Text(c["text"])).Contains(Squeezed(Text(e["has"])), StringComparison.Ordinal))
            && (e["kind"] is null || Text(e["kind"]) == Text(c["kind"]))
            && (e["opinion"] is null || Squeezed(Text(e["opinion"])) == Squeezed(Text(c["opinion"])))
            && (e["state"] is null
                || (e["state"] is JsonArray states
                    ? Items(states).Any(s => Text(s) == Text(c["state"])) : Text(e["state"]) == Text(c["state"])))
            && (e["target"] is null || run.Targets(c).Exists(t => t.Contains(Squeezed(Text(e["target"])), StringComparison.Ordinal)));

    private void Entries(JsonArray entries)
    {
        var got = PlanEntries.Of(run.Plan());
        foreach (var e in Items(entries))
        {
            var index = got.FindIndex(g => Squeezed(g.Title) == Squeezed(Text(e["title"])));
            Check("entries", index >= 0, $"no entry with the title {e["title"]}");
            if (index < 0)
            {
                continue;
            }

            Given(e.AsObject(), "number", "entries", $"entry {e["title"]}", got[index].Number);
            Given(e.AsObject(), "page", "entries", $"entry {e["title"]}", got[index].Page);
            Given(e.AsObject(), "parent", "entries", $"entry {e["title"]}", got[index].Parent);
            got.RemoveAt(index);
        }

        Check("entries", got.Count == 0, got.Count > 0 ? $"entry that is none: {got[0].Title}" : "", true);
    }

    private void Output()
    {
        if (expected["output"] is not JsonObject output)
        {
            return;
        }

        var text = run.Output(Text(output["to"]) ?? "mask");
        foreach (var has in Items(output["has"]))
        {
            Check("output", text.Contains(Text(has)!, StringComparison.Ordinal), $"output lacks {has}");
        }

        foreach (var not in Items(output["hasNot"]))
        {
            Check("output", !text.Contains(Text(not)!, StringComparison.Ordinal), $"output holds {not}");
        }
    }

    private static string Point(string label, string text)
    {
        var bare = Squeezed(text);
        return label + "=" + (bare.StartsWith(Squeezed(label), StringComparison.Ordinal) ? bare[Squeezed(label).Length..] : bare);
    }

    private void Given(JsonObject e, string name, string topic, string label, string? got)
    {
        if (e.ContainsKey(name))
        {
            Is(topic, $"{label} {name}", e[name] is JsonArray array ? array.ToJsonString() : Text(e[name]), got,
                e[name] is null && topic is not "cut");
        }
    }

    private void Is(string topic, string what, string? want, string? got, bool isInvented = false)
        => Check(topic, (want is null) == (got is null) && Squeezed(want) == Squeezed(got),
            $"{what}: expected {want ?? "null"}, got {got ?? "null"}", isInvented);

    private void Check(string topic, bool holds, string message, bool isInvented = false)
    {
        Compared[topic] = Compared.GetValueOrDefault(topic) + 1;
        if (!holds)
        {
            _found.Add(new Difference(topic, message, isInvented));
        }
    }

    private bool Has(string name) => expected.AsObject().ContainsKey(name);

    private static string Sorted(JsonNode? flags) => string.Join(',', Items(flags).Select(f => Text(f)).Order(StringComparer.Ordinal));

    private static IEnumerable<JsonNode> Items(JsonNode? node) => (node as JsonArray ?? []).Where(n => n is not null)!;

    private static string? Text(JsonNode? node) => node?.ToString();
}
