namespace Ota.PublicComment.Tests.Reading;

/// <summary>Tables whose cells bars part, in all the ways in which crawlers and converters write them.</summary>
public class PipeTableTests
{
    private const string Title = "みなと市緑の計画(案)に対する意見募集の結果\n";
    private static readonly string[] Rows = ["1|公園を増やしてほしい。|順に増やします。", "2|木を植えてほしい。|植えてまいります。"];

    public static TheoryData<string, string> Forms() => new()
    {
        { "no outer bars", "番号 | 意見の概要 | 市の考え方\n---|---|---\n1 | 公園を増やしてほしい。 | 順に増やします。\n2 | 木を植えてほしい。 | 植えてまいります。\n" },
        { "bars at the ends", "番号 | 意見の概要 | 市の考え方 |\n---|---|---|\n1 | 公園を増やしてほしい。 | 順に増やします。 |\n2 | 木を植えてほしい。 | 植えてまいります。 |\n" },
        { "bars at the heads", "| 番号 | 意見の概要 | 市の考え方\n|---|---|---\n| 1 | 公園を増やしてほしい。 | 順に増やします。\n| 2 | 木を植えてほしい。 | 植えてまいります。\n" },
        { "colons", "番号|意見の概要|市の考え方\n:---|:-:|---:\n1|公園を増やしてほしい。|順に増やします。\n2|木を植えてほしい。|植えてまいります。\n" },
        { "no rule", "番号 | 意見の概要 | 市の考え方\n1 | 公園を増やしてほしい。 | 順に増やします。\n2 | 木を植えてほしい。 | 植えてまいります。\n" },
        { "blank lines", "| 番号 | 意見の概要 | 市の考え方 |\n\n|---|---|---|\n\n| 1 | 公園を増やしてほしい。 | 順に増やします。 |\n\n| 2 | 木を植えてほしい。 | 植えてまいります。 |\n" },
        { "a cell a line", "番号 |\n意見の概要 |\n市の考え方 |\n---|---|---|\n1 |\n公園を増やしてほしい。 |\n順に増やします。 |\n2 |\n木を植えてほしい。 |\n植えてまいります。 |\n" },
        { "bars alone", "番号\n|\n意見の概要\n|\n市の考え方\n|\n---|---|---|\n1\n|\n公園を増やしてほしい。\n|\n順に増やします。\n|\n2\n|\n木を植えてほしい。\n|\n植えてまいります。\n|\n" },
        { "bars alone, no rule", "番号\n|\n意見の概要\n|\n市の考え方\n|\n1\n|\n公園を増やしてほしい。\n|\n順に増やします。\n|\n2\n|\n木を植えてほしい。\n|\n植えてまいります。\n|\n" },
        { "rule cut short", "番号 | 意見の概要 | 市の考え方\n|\n---|\n1 | 公園を増やしてほしい。 | 順に増やします。 |\n2 | 木を植えてほしい。 | 植えてまいります。 |\n" },
        { "headings broken", "番号 | 意見の\n概要 | 市の\n考え方\n---|---|---\n1 | 公園を増やしてほしい。 | 順に増やします。\n2 | 木を植えてほしい。 | 植えてまいります。\n" },
        { "grid",
            "+---+---+---+\n| 番号 | 意見の概要 | 市の考え方 |\n+===+===+===+\n| 1 | 公園を増やしてほしい。 | 順に増やします。 |\n+---+---+---+\n| 2 | 木を植えてほしい。 | 植えてまいります。 |\n+---+---+---+\n" },
        { "first heading empty", " | 意見の概要 | 市の考え方\n---|---|---\n1 | 公園を増やしてほしい。 | 順に増やします。\n2 | 木を植えてほしい。 | 植えてまいります。\n" },
        { "facts above",
            "募集期間 | 令和2年3月12日から令和2年3月26日まで |\n---|---|\n提出人数 | 2人 |\n番号 | 意見の概要 | 市の考え方 |\n---|---|---|\n1 | 公園を増やしてほしい。 | 順に増やします。 |\n2 | 木を植えてほしい。 | 植えてまいります。 |\n" },
        { "carriage returns", "番号 | 意見の概要 | 市の考え方 |\r\n---|---|---|\r\n1 | 公園を増やしてほしい。 | 順に増やします。 |\r\n2 | 木を植えてほしい。 | 植えてまいります。 |\r\n" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_form_is_the_same_table(string form, string text)
    {
        var result = Sentences.Town.Text(Title + text);
        Sentences.Town.Entries(result).Should().Equal(Rows, form);
        result.Diagnostics.Where(d => d.Severity > DiagnosticSeverity.Info).Should().BeEmpty(form);
        Laws.EveryUnitLiesInOneSegment(result);
        Laws.PlacesLeadBack(result);
    }

    [Theory]
    [InlineData("番号 | 意見の概要 | 市の考え方 |\n---|---|---|\n1 | 公園を\n  増やしてほしい。 | 順に増やします。 |\n2 | 木を植えてほしい。 | 植えて\n\nまいります。 |\n")]
    [InlineData("番号 | 意見の概要 | 市の考え方\n---|---|---\n1 | 公園を\n増やしてほしい。 | 順に増やします。\n2 | 木を植えてほしい。 | 植えてまいります。\n")]
    [InlineData("番号 |\n意見の概要 |\n市の考え方 |\n---|---|---|\n1 |\n公園を\n増やしてほしい。 |\n順に増やします。 |\n2 |\n木を植えてほしい。 |\n植えてまいります。 |\n")]
    public void A_cell_may_go_on_in_the_next_line(string text)
    {
        var result = Sentences.Town.Text(Title + text);
        result.Document!.Opinions.Select(o => Flat(o.Text!)).Should().Equal("公園を増やしてほしい。", "木を植えてほしい。");
        result.Document.Responses.Select(r => Flat(r.Text)).Should().Equal("順に増やします。", "植えてまいります。");
        Laws.EveryUnitLiesInOneSegment(result);
        Laws.PlacesLeadBack(result);
    }

    [Fact]
    public void Lines_without_bars_between_the_rows_are_groups()
    {
        var document =
            Sentences.Town.Text(Title + "番号 | 意見の概要 | 市の考え方\n---|---|---\n第1章 総論\n1 | 公園。 | 増やします。\n第2章 各論\n2 | 木。 | 植えます。\n").Document!;
        document.Opinions.Select(o => string.Join("/", o.Group)).Should().Equal("第1章 総論", "第2章 各論");
    }

    [Fact]
    public void Menus_are_no_tables()
    {
        var result = Sentences.Town.Text("ホーム | 市政情報 | 計画\n" + Title + "意見の提出はありませんでした。\nサイトマップ | お問い合わせ | 個人情報\n");
        result.Document!.Opinions.Should().BeEmpty();
        result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
    }

    private static string Flat(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
