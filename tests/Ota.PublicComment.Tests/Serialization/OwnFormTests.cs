using Ota.PublicComment.Publishing.Citations;
using Ota.PublicComment.Publishing.Findings;
using System.Text;
using Ota.PublicComment.Serialization;
using Ota.PublicComment.Validation;

namespace Ota.PublicComment.Tests.Serialization;

/// <summary>Files of this library that are no document are told as what they are, and no opinion is read from them.</summary>
public sealed class OwnFormTests
{
    private const string Source = """
        ○○計画（案）に対する意見募集の結果
        No.	分野	意見の概要	市の考え方
        1	第1章	池を残して。	残します。取組4のとおりです。
        2	第2章	木を植えて		
        """;

    public static TheoryData<string, string> Lists
        => new(DocumentPublishers.Lists.SelectMany(p => new[] { "ja", "en" }.Select(l => (p.Name, l))));

    [Fact]
    public async Task A_report_says_what_it_is_and_which_file_it_was_made_from()
    {
        var read = await PublicCommentPipeline.Default.ReadAsync(
            new MemoryStream(Encoding.UTF8.GetBytes(Source)), new() { FileName = "C:\\書類\\結果 <1>.tsv" }, cancellationToken: Token);
        read.Document!.Opinions.Should().HaveCount(2);

        foreach (var language in (MessageLanguage[])[MessageLanguage.Japanese, MessageLanguage.English])
        {
            using var page = new MemoryStream();
            await new ReportPublisher { Language = language }.PublishAsync(
                new PublishInput { Document = read.Document, References = read.References }, page, Token);
            var told = await Told(page.ToArray());
            told.Code.Should().Be("OPC5023");
            told.Arguments.Should().Equal("html", " (結果 <1>.tsv)");
            told.Severity.Should().Be(DiagnosticSeverity.Error);
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Lists_of_findings_and_citations_are_told(string publisher, string language)
    {
        var words = language == "ja" ? MessageLanguage.Japanese : MessageLanguage.English;
        var check =
            await PublicCommentPipeline.Default.CheckAsync(new MemoryStream(Encoding.UTF8.GetBytes(Source)), cancellationToken: Token);
        check.Diagnostics.Should().NotBeEmpty();
        check.References.Citations.Should().NotBeEmpty();
        var lists = DocumentPublishers.Lists.Single(p => p.Name == publisher);
        foreach (var (name, table) in ((string, ListTable)[])
            [
                ("findings", FindingTable.Of(check.Diagnostics, check.Document, words).ToList()),
                ("citations", CitationList.Of(check.References, check.Document!, null, words)),
            ])
        {
            using var file = new MemoryStream();
            await lists.PublishAsync(table, file, Token);
            (await Told(file.ToArray())).Arguments[0].Should().Be(publisher == "html" ? "list" : name);
        }
    }

    [Fact]
    public async Task Findings_as_SARIF_and_a_baseline_are_told()
    {
        var check =
            await PublicCommentPipeline.Default.CheckAsync(new MemoryStream(Encoding.UTF8.GetBytes(Source)), cancellationToken: Token);
        (await Told(SarifLog.SerializeToUtf8Bytes([check]))).Arguments[0].Should().Be("sarif");
        (await Told(Encoding.UTF8.GetBytes(Baseline.Of(check.Diagnostics, check.Document!).ToJson()))).Arguments[0].Should().Be("baseline");
    }

    [Theory]
    [InlineData("意見番号,種類,意見の概要,市の考え方\n1,郵送,池を残して。,残します。\n")]
    [InlineData("<!DOCTYPE html>\n<html><head><meta name=\"generator\" content=\"Hugo\"></head></html>")]
    [InlineData("[{\"id\": 1, \"意見\": \"池を残して。\"}]")]
    public async Task Files_of_others_are_not_taken_for_ours(string file)
    {
        var result =
            await PublicCommentPipeline.Default.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(file)), cancellationToken: Token);
        result.Diagnostics.Should().NotContain(d => d.Code == "OPC5023" || d.Code == "OPC5021");
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static async Task<Diagnostic> Told(byte[] file)
    {
        var result = await PublicCommentPipeline.Default.ReadAsync(new MemoryStream(file), cancellationToken: Token);
        result.Document.Should().BeNull();
        result.Outcome.Should().Be(Outcome.Failed);
        return result.Diagnostics.Should().ContainSingle(Encoding.UTF8.GetString(file)).Which;
    }
}
