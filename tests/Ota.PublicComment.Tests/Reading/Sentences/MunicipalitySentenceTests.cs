namespace Ota.PublicComment.Tests.Reading.Sentences;

/// <summary>Titles: who publishes the document.</summary>
public class MunicipalitySentenceTests
{
    private const string Neutral = "みどりの基本計画（素案）に対する意見募集の結果";

    // The name, kind and code come from the table of local governments.
    [Theory]
    [InlineData("大田区みどりの基本計画（素案）に対する意見募集の結果", "131113", "大田区", "東京都")]
    [InlineData("岡山県みどりの基本計画（素案）に対する意見募集の結果", "330001", "岡山県", null)]
    [InlineData("東京都大田区　みどりの基本計画（素案）に対する意見募集の結果", "131113", "大田区", "東京都")]
    [InlineData("(仮称)津市みどりの基本計画（素案）に対する意見募集の結果", "242012", "津市", "三重県")]
    [InlineData("「第２次大田区みどりの基本計画（素案）」への意見等の要旨と区の考え方", "131113", "大田区", "東京都")]
    [InlineData("岡山県　第４次みどりの基本計画（素案）に対する意見募集の結果", "330001", "岡山県", null)]
    [InlineData("大　田　区　みどりの基本計画（素案）に対する意見募集の結果", "131113", "大田区", "東京都")]
    [InlineData("意見募集結果：大田区みどりの基本計画（素案）", "131113", "大田区", "東京都")]
    public void A_name_of_the_table_in_the_title(string title, string code, string name, string? prefecture)
        => Published($"{title}\n\n{Facts.Rows.Replace("市の考え方", "考え方")}").Should()
            .Be(new Municipality { Code = code, Name = name, Prefecture = prefecture });

    // … or beside 市, 区, 町, 村, 県 as the publisher.
    [Theory]
    [InlineData("市", "津市では、意見を募集しました。", "津市")]
    [InlineData("区", "大田区では、意見を募集しました。", "大田区")]
    [InlineData("町", "奥多摩町では、意見を募集しました。", "奥多摩町")]
    [InlineData("村", "檜原村では、意見を募集しました。", "檜原村")]
    [InlineData("県", "岡山県では、意見を募集しました。", "岡山県")]
    [InlineData("区", "大田区", "大田区")]
    [InlineData("区", "令和３年３月　大田区", "大田区")]
    [InlineData("県", "発行　岡山県", "岡山県")]
    [InlineData("区", "大田区役所　企画課", "大田区")]
    [InlineData("区", "大　田　区", "大田区")]
    [InlineData("区", "大田区環境清掃部環境計画課", "大田区")]
    [InlineData("区", "問い合わせ先　大田区環境計画課　電話 0000-00-0000", "大田区")]
    [InlineData("県", "【担当課】岡山県 農林水産部 林政課", "岡山県")]
    public void A_name_as_publisher(string kind, string line, string name)
    {
        foreach (var text in new[] { $"{Neutral}\n\n{line}\n\n", $"{line}\n\n{Neutral}\n\n" })
        {
            Published(text + Facts.Rows.Replace("市の考え方", kind + "の考え方"))!.Name.Should().Be(name, "{0}", text);
        }
    }

    // Else it is null.
    [Theory]
    [InlineData("大田区の事例を参考にしました。")]
    [InlineData("大田区・品川区")]
    [InlineData("大田区の環境課に聞きました。")]
    [InlineData("大 田区")]
    [InlineData("")]
    public void Else_null(string line) => Published($"{Neutral}\n\n{line}\n\n{Facts.Rows}").Should().BeNull();

    // Never a prefix up to 市: 中核市 and 第2次○○市 of no table are nobody.
    [Theory]
    [InlineData("中核市みどりの基本計画（素案）に対する意見募集の結果")]
    [InlineData("第2次鷺沼台市みどりの基本計画（素案）に対する意見募集の結果")]
    [InlineData("政令指定都市みどりの基本計画（素案）に対する意見募集の結果")]
    [InlineData("都市みどりの基本計画（素案）に対する意見募集の結果")]
    [InlineData("近隣市みどりの基本計画（素案）に対する意見募集の結果")]
    [InlineData("東京都市計画みどりの基本計画（素案）に対する意見募集の結果")]
    public void Never_a_prefix(string title) => Published($"{title}\n\n{Facts.Rows}").Should().BeNull();

    // The table is replaceable.
    [Fact]
    public void The_table_is_replaceable()
    {
        var pipeline = new PublicCommentPipelineBuilder().UseGovernments([new Municipality { Name = "鷺沼台市" }]).Build();
        var read =
            pipeline.Read($"第2次鷺沼台市みどりの基本計画（素案）に対する意見募集の結果\n\n{Facts.Rows}", new SourceInfo { FileName = "result.tsv" },
                cancellationToken: TestContext.Current.CancellationToken);
        read.GetDocumentOrThrow().Municipality!.Name.Should().Be("鷺沼台市");
    }

    // A host may give it.
    [Fact]
    public void A_host_may_give_it()
        => Read.Text($"{Neutral}\n\n{Facts.Rows}", new ReadOptions { Municipality = "131113" }).Document!.Municipality!.Name.Should()
            .Be("大田区");

    // Two bodies of one name are told, not guessed.
    [Theory]
    [InlineData("府中市みどりの基本計画（素案）に対する意見募集の結果")]
    [InlineData("府中市　みどりの基本計画（素案）に対する意見募集の結果")]
    public void Two_bodies_of_one_name_are_told(string title)
    {
        var result = Read.Text($"{title}\n\n{Facts.Rows}");
        result.Document!.Municipality.Should().BeNull();
        Facts.Doubts(result).Should().Equal("OPC1019");
    }

    private static Municipality? Published(string text) => Read.Text(text).GetDocumentOrThrow().Municipality;
}
