namespace Ota.PublicComment.Tests.Reading.Documents;

/// <summary>Opinion and answer over each other: in rows behind a column of labels, or in one column behind labels of their own.</summary>
public sealed class LabelledRowTests
{
    private const string Head = "みどりの計画（案）に対する意見募集の結果\n募集期間\t令和6年1月15日～2月13日\n提出者数\t3人\n";

    private static readonly PublicCommentPipeline Pipeline = new PublicCommentPipelineBuilder().Build();

    public static TheoryData<string> Forms => new()
    {
        { Rows((i, o, a) => $"意見{i}\t{o}\n市の考え方\t{a}\n") },
        { Rows((_, o, a) => $"意見\t{o}\n回答\t{a}\n") },
        { Rows((i, o, a) => $"意見{i}\t{o}\n市の考え方\t{a}\n対応\tB\n") },
        { Rows((i, o, a) => $"{i}\t（意見）{o}\n\t（市の考え方）{a}\n") },
        { "番号\t意見と市の考え方\n" + Rows((i, o, a) => $"{i}\t（意見）{o}\n\t（市の考え方）{a}\n") },
        { "番号\t意見の概要及び市の考え方\n" + Rows((i, o, a) => $"{i}\t意見：{o}\n\t考え方：{a}\n") },
        { "番号\t意見と市の考え方\n" + Rows((i, o, a) => $"{i}\t\"【意見】\n{o}\n【市の考え方】\n{a}\"\n") },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Each_pair_is_a_record(string table)
    {
        var result = Pipeline.Read(Head + table, cancellationToken: TestContext.Current.CancellationToken);
        var document = result.GetDocumentOrThrow();
        document.Opinions.Select(o => o.Text).Should().Equal("歩道を広げてほしい。", "図書館の開館時間を延ばしてほしい。", "防災無線が聞こえにくい。");
        document.Responses.Select(r => r.Text).Should().Equal("次年度の工事で広げる予定です。", "開館時間の延長を検討してまいります。", "スピーカーの増設を進めてまいります。");
        document.Consultations[0].Period.Should().NotBeNull();
        result.Diagnostics.Should().NotContain(d => d.Severity == DiagnosticSeverity.Error);
    }

    private static string Rows(Func<int, string, string, string> row) => row(1, "歩道を広げてほしい。", "次年度の工事で広げる予定です。")
        + row(2, "図書館の開館時間を延ばしてほしい。", "開館時間の延長を検討してまいります。") + row(3, "防災無線が聞こえにくい。", "スピーカーの増設を進めてまいります。");
}
