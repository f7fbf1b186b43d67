using Ota.PublicComment.Validation;

namespace Ota.PublicComment.Tests.Validation;

/// <summary>For each rule a document with the one finding and its clean twin with none, read end to end.</summary>
public sealed class RuleDocumentTests
{
    // The plan that the documents of citations are checked against; the others are checked by themselves.
    private static readonly Lazy<Plan> Plan = new(() =>
        PublicCommentPipeline.Default.ReadPlanFileAsync(TestFiles.Data("rules", "plan.csv")).GetAwaiter().GetResult().GetPlanOrThrow());

    private static readonly CheckOptions Everything =
        new() { IsDraft = false, Rules = RuleSet.Default.WithSeverity("OPC4080", DiagnosticSeverity.Info) };

    public static TheoryData<string, string, int> Faulty => new()
    {
        { "numbers-duplicate", "OPC4001", 8 },
        { "numbers-gap", "OPC4002", 7 },
        { "numbers-order", "OPC4004", 10 },
        { "text-lost", "OPC2030", 7 },
        { "response-missing", "OPC2031", 7 },
        { "punctuation-only", "OPC4030", 7 },
        { "bracket", "OPC2033", 6 },
        { "text-twice", "OPC2032", 6 },
        { "telephone", "OPC4050", 7 },
        { "mail", "OPC4051", 7 },
        { "postal", "OPC4052", 7 },
        { "name", "OPC4053", 7 },
        { "individual-number", "OPC4054", 7 },
        { "token", "OPC4055", 7 },
        { "cp932", "OPC4060", 0 },
        { "weekday", "OPC4073", 8 },
        { "years", "OPC4071", 8 },
        { "days", "OPC4072", 10 },
        { "period", "OPC4070", 3 },
        { "tally", "OPC4010", 0 },
        { "tally-note", "OPC4011", 0 },
        { "listed-count", "OPC4012", 0 },
        { "numbers-missing", "OPC4003", 8 },
        { "identical", "OPC4085", 0 },
        { "mixed-forms", "OPC4080", 0 },
        { "disposition", "OPC4041", 0 },
        { "disposition-reverse", "OPC4042", 10 },
        { "revision-place", "OPC4040", 5 },
        { "citation-dangling", "OPC3100", 7 },
        { "citation-ambiguous", "OPC3101", 8 },
        { "citation-title", "OPC3102", 7 },
        { "citation-page", "OPC3103", 7 },
        { "citation-number", "OPC3108", 7 },
        { "citation-shift", "OPC3104", 5 },
        { "citation-cycle", "OPC3105", 6 },
        { "citation-self", "OPC3106", 7 },
        { "pages-fall", "OPC4090", 7 },
        { "two-pages", "OPC4091", 7 },
        { "no-responses", "OPC1040", 3 },
        { "municipality-code", "OPC4095", 0 },
    };

    public static TheoryData<string> Clean
        => [.. Directory.GetFiles(TestFiles.Data("rules"), "*-clean.*").Order(StringComparer.Ordinal).Select(f => Path.GetFileName(f)!)];

    [Theory]
    [MemberData(nameof(Clean))]
    public async Task A_clean_document_has_no_finding(string file)
    {
        var check = await Checked.FileAsync(TestFiles.Data("rules", file), Options(file));

        check.Diagnostics.Select(d => d.ToString()).Should().BeEmpty();
        check.IsAcceptable.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Faulty))]
    public async Task A_faulty_document_has_exactly_the_one_finding(string rule, string code, int line)
    {
        var file = FaultyFile(rule);
        var check = await Checked.FileAsync(TestFiles.Data("rules", file), Options(rule));

        var finding = check.Diagnostics.Should().ContainSingle().Subject;
        finding.Code.Should().Be(code, finding.ToString());
        finding.Location.File.Should().EndWith(file);
        if (line > 0)
        {
            finding.Location.Line.Should().Be(line);
        }

        if (finding.Place is { } place)
        {
            check.Document!.TextAt(place).Should().NotBeNull();
        }
    }

    [Fact]
    public void Every_document_of_a_rule_is_asked_for()
    {
        string[] files = [.. Directory.GetFiles(TestFiles.Data("rules")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

        files.Should()
            .BeEquivalentTo(
                Faulty.SelectMany(
                    f =>
                        (string[])[FaultyFile(f.Data.Item1).Replace("-faulty", "-clean", StringComparison.Ordinal),
                            FaultyFile(f.Data.Item1)]).Append("plan.csv"));
    }

    [Fact]
    public async Task The_sample_without_its_damage_has_no_finding()
    {
        var check = await Checked.FileAsync(TestFiles.Data("documents", "sample-results-clean.csv"));
        check.Diagnostics.Select(d => d.ToString()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_finding_of_personal_data_never_shows_the_value()
    {
        foreach (var rule in (string[])["telephone", "mail", "postal", "name", "individual-number", "token"])
        {
            var check = await Checked.FileAsync(TestFiles.Data("rules", rule + "-faulty.tsv"), Everything);
            var finding = check.Diagnostics.Single();
            var value = check.Document!.TextAt(finding.Place!)!;

            value.Length.Should().BeGreaterThan(2);
            foreach (var language in (MessageLanguage[])[MessageLanguage.English, MessageLanguage.Japanese])
            {
                finding.ToString(language).Should().NotContain(value);
            }
        }
    }

    // A fault of the model itself, which no table can print, stands in a document of JSON.
    private static string FaultyFile(string rule) => rule + "-faulty" + (rule == "municipality-code" ? ".json" : ".tsv");

    private static CheckOptions Options(string rule)
        => rule.StartsWith("citation-", StringComparison.Ordinal) ? Everything with { Plan = Plan.Value } : Everything;
}
