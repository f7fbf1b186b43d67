using System.Text;
using Ota.PublicComment.References;
using Ota.PublicComment.Serialization;
using Ota.PublicComment.Validation;

namespace Ota.PublicComment.Tests.Serialization;

/// <summary>
/// Every input of this library's own forms, damaged: no exception, no rule that fails, laws 5 and 6 hold. OPC_INPUT_MUTANTS=100000 for
/// many.
/// </summary>
public sealed class InputMutationTests
{
    private const int Usual = 4_000;
    private const int Kinds = 8;

    private static readonly int Each = Thoroughness.Asked("OPC_INPUT_MUTANTS", Usual) / Kinds;

    private static readonly PublicCommentDocument Document = SmallDocument.Create();
    private static readonly Plan Plan = SmallPlan.Create();

    private const string Corrections = """
        {"document": "d", "corrections": [
          {"node": "o1", "field": "opinionText", "expected": null, "value": "池を残して。", "by": "課", "on": "2026-11-25", "page": "p. 12"},
          {"node": "r1", "field": "paragraph", "paragraph": 0, "expected": "残します。", "value": "残す。", "by": "課", "on": "2026-11-25"}]}
        """;

    private const string Accepted =
        """{"salt": "ab12", "accepted": [{"code": "OPC2030", "place": "20/opinionText", "hash": "0123456789abcdef"}, {"code": "OPC4073", "place": "", "hash": "00"}]}""";

    private const string Words =
        """{"headings": {"opinion": ["ご意見", "声"], "response": ["見解"]}, "itemWords": ["施策"], "versionWords": ["原案"]}""";

    public static TheoryData<string> DocumentForms => ["json", "json in one line", "ndjson", "csv"];

    public static TheoryData<string> OtherForms => ["plan json", "plan csv", "vocabulary", "corrections and baseline"];

    [Theory]
    [MemberData(nameof(DocumentForms))]
    public async Task A_damaged_document_is_read_and_checked_without_an_exception(string form)
    {
        var valid = form switch
        {
            "json" => PublicCommentJson.SerializeToUtf8Bytes(Document, indented: true),
            "json in one line" => PublicCommentJson.SerializeToUtf8Bytes(Document, indented: false),
            "ndjson" => PublicCommentNdjson.SerializeToUtf8Bytes(Document),
            _ => Encoding.UTF8.GetBytes(PublicCommentCsv.Serialize(Document)),
        };
        var syntax = form == "csv" ? "\",\r\n'=1o-\\"u8.ToArray() : "{}[]\",:\\0-e1n.N"u8.ToArray();
        var random = new Random(20261129 + form.Length);
        var read = 0;
        for (var i = 0; i < Each; i++)
        {
            var damaged = i == 0 ? valid : Mutation.Of(valid, random, syntax);
            try
            {
                read += await HoldsAsync(damaged) ? 1 : 0;
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                Assert.Fail($"{form} {i}: {e}\n{Encoding.UTF8.GetString(damaged)}");
            }
        }

        read.Should().BePositive();
    }

    [Theory]
    [MemberData(nameof(OtherForms))]
    public async Task A_damaged_plan_or_file_of_settings_is_told(string form)
    {
        var valid = form switch
        {
            "plan json" => PublicCommentJson.SerializePlanToUtf8Bytes(Plan),
            "plan csv" => PublicCommentCsv.SerializePlanToUtf8Bytes(Plan),
            "vocabulary" => Encoding.UTF8.GetBytes(Words),
            _ => Encoding.UTF8.GetBytes(Corrections),
        };
        var random = new Random(20261130 + form.Length);
        for (var i = 0; i < Each; i++)
        {
            var source = form == "corrections and baseline" && i % 2 == 1 ? Encoding.UTF8.GetBytes(Accepted) : valid;
            // What is damaged is whole before.
            var isWhole = i < 2;
            var damaged = isWhole ? source : Mutation.Of(source, random, "{}[]\",:\\0-e1n.N\r\n"u8);
            var text = Encoding.UTF8.GetString(damaged);
            try
            {
                await ReadAsync(form, damaged, text, isWhole);
            }
            catch (Exception e)
            {
                Assert.Fail($"{form} {i}: {e}\n{text}");
            }
        }
    }

    private static async Task ReadAsync(string form, byte[] bytes, string text, bool isWhole)
    {
        if (form.StartsWith("plan", StringComparison.Ordinal))
        {
            var result = await PublicCommentPipeline.Default.ReadPlanAsync(new MemoryStream(bytes), cancellationToken: Token);
            (result.Plan is not null || result.HasErrors).Should().BeTrue();
            if (result.Plan is { } plan)
            {
                Assert.Equal(plan, PublicCommentJson.ReadPlan(PublicCommentJson.SerializePlan(plan)).Plan);
                // A plan that was damaged in its ids is still a plan that citations are linked to.
                _ = await PublicCommentPipeline.Default.CheckAsync(new MemoryStream(Whole), null, new CheckOptions { Plan = plan }, Token);
            }

            return;
        }

        try
        {
            if (form == "vocabulary")
            {
                _ = new PublicCommentPipelineBuilder().AddVocabulary(Vocabulary.Parse(text)).Build();
            }
            else
            {
                var corrections = text.Contains("salt", StringComparison.Ordinal) ? CorrectionSet.None : CorrectionSet.Parse(text);
                var baseline = text.Contains("salt", StringComparison.Ordinal) ? Baseline.Parse(text) : Baseline.None;
                var check = await PublicCommentPipeline.Default.CheckAsync(
                    new MemoryStream(Whole), null, new CheckOptions { Corrections = corrections, Baseline = baseline }, Token);
                Holds(check.Document!, check.References, check.Diagnostics);
            }
        }
        catch (FormatException told)
        {
            told.Message.Should().NotBeNullOrWhiteSpace();
            isWhole.Should().BeFalse(told.Message);
        }
    }

    private static readonly byte[] Whole = PublicCommentJson.SerializeToUtf8Bytes(Document);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    // Whether there is a document; all that must hold of it.
    private static async Task<bool> HoldsAsync(byte[] bytes)
    {
        var check = await PublicCommentPipeline.Default.CheckAsync(new MemoryStream(bytes), null, new CheckOptions { Plan = Plan }, Token);
        check.Diagnostics.Should().NotContain(d => d.Code == "OPC4900" || d.Code == "OPC1998");
        if (check.Document is not { } document)
        {
            check.Diagnostics.Should().Contain(d => d.Severity == DiagnosticSeverity.Error);
            return false;
        }

        Holds(document, check.References, check.Diagnostics);
        Assert.Equal(document, PublicCommentJson.Read(PublicCommentJson.Serialize(document)).Document);
        Assert.Equal(document, PublicCommentNdjson.Read(PublicCommentNdjson.Serialize(document)).Document);
        return true;
    }

    private static void Holds(PublicCommentDocument document, ReferenceMap references, ValueList<Diagnostic> diagnostics)
    {
        var index = new DocumentIndex(document);
        foreach (var citation in references.Citations)
        {
            index.TextAt(citation.Place).Should().Be(citation.Text);
        }

        foreach (var finding in diagnostics)
        {
            finding.GetMessage(MessageLanguage.Japanese).Should().NotBeNullOrWhiteSpace();
            if (finding.Place is { } place)
            {
                index.TextAt(place)!.Length.Should().Be(place.Span.Length);
            }
        }
    }
}
