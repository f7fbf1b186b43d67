using Ota.PublicComment.Serialization;
using Ota.PublicComment.Tests;

namespace Ota.PublicComment.Browser.Tests;

/// <summary>Reports to look at: of a made-up town with every kind of thing in it, of the bundled sample, of a document whose every text
/// is an attack.</summary>
internal static class Reports
{
    public const string Town =
        "(仮称)霧ヶ原市まちづくり計画(素案)に対する意見募集の結果\n募集期間\t令和7年10月1日（水）～令和7年10月31日（金）\n提出者数\t12人\n意見数\t31件\n"
        + "提出方法　電子メール 7人　郵送 3人　FAX　人　持参 2人\n対応区分　◎：反映した　○：既に記載　△：今後の参考　－：反映できない\n"
        + "No.\t該当箇所\t意見の要旨\t対応区分\t市の考え方\t修正内容\n"
        + "1\t第2章 現状と課題\t駅前の歩道の段差が危ない。ﾊﾞﾘｱﾌﾘｰにしてほしい。\t◎\tご意見を踏まえ、施策1-1の記載を修正します。参考: 施策1-1 歩道の段差解消 素案16ページ\t「歩道の段差を調べます」を「歩道の段差を調べ、駅前から順に解消します」に修正\n"
        + "2\t第3章 施策の展開\t自転車道を増やしてほしい。\t○\t施策1-2 自転車道の整備（18ページ）に記載しています。\t\n"
        + "3\t第3章 施策の展開\t図書室を夜も開けてほしい。\t△\tNo.2の回答のとおりです。取組4も参考にします。取組99も検討します。\t\n"
        + "4\t全般\t計画が長すぎると思います。\t－\t計画の長さは必要なものです。\t\n"
        + "5\t全般\tバスの本数を増やしてほしい。\t△\tNo.1の回答のとおりです。\t\n";

    private const string Plan =
        "kind,unit,number,title,page,parent\nplan,素案,,霧ヶ原市まちづくり計画,,\nchapter,章,第1章,はじめに,1,\nchapter,章,第2章,現状と課題,5,\nchapter,章,第3章,施策の展開,15,\n"
        + "initiative,施策,1-1,歩道の段差解消,16,第3章\ninitiative,施策,1-2,自転車道の整備,18,第3章\ninitiative,取組,4,図書室の夜間開放,30,第3章\n";

    public static PublishInput TownInput { get; } = Input(Town, Plan);

    public static PublishInput SampleInput { get; } =
        Input(File.ReadAllText(Path.Combine(TestFiles.Root, "samples", "Ota.PublicComment.Console", "data", "sample-results.tsv")), null);

    public static Task<string> TownAsync(ReportPublisher? publisher = null) => WriteAsync(TownInput, publisher);

    public static async Task<string> WriteAsync(PublishInput input, ReportPublisher? publisher = null)
    {
        using var stream = new MemoryStream();
        await (publisher ?? new ReportPublisher()).PublishAsync(input, stream, TestContext.Current.CancellationToken);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    public static async Task<string> IndexAsync(params PublishInput[] files)
    {
        using var stream = new MemoryStream();
        await new ReportPublisher().PublishIndexAsync(files, stream, TestContext.Current.CancellationToken);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static PublishInput Input(string text, string? plan)
    {
        var pipeline = PublicCommentPipeline.Default;
        var known = plan is null ? null : pipeline.ReadPlan(plan).GetPlanOrThrow();
        var result = pipeline.Read(text, options: known is null ? null : new ReadOptions { Plans = [known] });
        return new PublishInput
        {
            Document = result.GetDocumentOrThrow(), References = result.References, Diagnostics = result.Diagnostics,
            SourceMap = result.SourceMap, Plan = known,
            PlanAddress = known is null ? null : new Uri("https://city.example/plan.pdf"),
        };
    }
}
