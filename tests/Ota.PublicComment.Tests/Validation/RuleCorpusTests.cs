namespace Ota.PublicComment.Tests.Validation;

/// <summary>What the rules say of real documents, which are read where they are and not part of the repository.</summary>
public sealed class RuleCorpusTests
{
    private static readonly string[] Repairs =
        ["OPC2001", "OPC2002", "OPC2003", "OPC2004", "OPC2005", "OPC2006", "OPC2007", "OPC2008", "OPC2009"];

    [Fact]
    public async Task The_real_document_has_the_findings_that_were_read_line_by_line_and_no_other()
    {
        var check = await Checked.FileAsync(TestFiles.Corpus("ota-informatization-plan-results.txt"));

        check.Diagnostics.Where(d => !Repairs.Contains(d.Code)).Select(d => (d.Code, d.Location.Line)).Should()
            .BeEquivalentTo(new (string, int?)[]
        {
            ("OPC2033", 8), ("OPC2035", 18), ("OPC2036", 25), ("OPC2030", 26), ("OPC2035", 39),
        });
    }

    [Theory]
    [InlineData("ministry-plan-replies.csv")]
    [InlineData("prefecture-plan-ragged.tsv")]
    public async Task Real_replies_give_hardly_a_warning_of_the_rules(string name)
    {
        var check = await Checked.FileAsync(TestFiles.Corpus(name));

        check.Diagnostics.Where(d => d.Severity > DiagnosticSeverity.Info && d.Code[3] == '4').Select(d => d.ToString()).Should()
            .HaveCountLessThanOrEqualTo(2);
    }
}
