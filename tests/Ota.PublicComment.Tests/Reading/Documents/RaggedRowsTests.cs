using Ota.PublicComment.Reading;

namespace Ota.PublicComment.Tests.Reading.Documents;

/// <summary>Real rows of a prefecture without headings, of six to eight cells: positions from both ends say what they hold.</summary>
public class RaggedRowsTests
{
    private const string Map = "1=number,2=area,-1=submitterKind,-2=response,-3=disposition,-4=opinion";

    private static DocumentResult Rows(string map = Map) => PublicCommentPipeline.Default.Read(
        File.ReadAllText(TestFiles.Corpus("prefecture-plan-ragged.tsv")),
        new SourceInfo { FileName = "ragged.tsv" },
        new ReadOptions { ColumnMap = ColumnMap.Parse(map) },
        TestContext.Current.CancellationToken);

    [Fact]
    public void Every_row_with_cells_is_an_opinion_with_its_response()
    {
        var document = Rows().GetDocumentOrThrow();
        document.Opinions.Select(o => o.Number!.Label).Should().Equal("3", "4", "5", "34", "35", "60", "61");
        document.Responses.Should().HaveCount(7);
        document.Opinions.Should().OnlyContain(o => o.Text!.Length > 60 && o.Area != null);
    }

    [Fact]
    public void Several_dispositions_of_one_row_stay_several()
        => Rows().GetDocumentOrThrow().Responses.Select(r => string.Concat(r.Dispositions.Select(d => d.Code))).Should()
            .Contain("③①").And.OnlyContain(c => c.Length > 0);

    [Fact]
    public void A_torn_line_is_kept_and_told()
    {
        var result = Rows();
        result.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info).Select(d => d.Code).Should().Equal("OPC1018", "OPC1020");
        result.Document!.Notes.Should().ContainSingle("the other two stand whole in a row below");
    }

    [Fact]
    public void A_map_that_is_one_column_off_is_told()
        => Rows("1=number,2=area,-1=response,-2=disposition,-3=opinion").Diagnostics.Where(d => d.Code == "OPC1080")
            .Select(d => d.Arguments[1])
            .Should().BeEquivalentTo("意見 (opinion)", "考え方 (response)", "対応区分 (disposition)");
}
