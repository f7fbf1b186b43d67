using Ota.PublicComment.Samples;

namespace Ota.PublicComment.Tests.Samples;

public sealed class ConsoleReportTests
{
    [Fact]
    public async Task The_report_gives_facts_then_findings_then_repairs_then_what_to_try()
    {
        var run = await ConsoleRun.Of(["read", "-"], ReportResults.WithWarning, cancellationToken: TestContext.Current.CancellationToken);

        run.Out.Should().Be("""
            (仮称)みどりの計画(素案)への意見と市の考え方

              計画      みどりの計画（仮称、素案）
              団体      不明
              意見      3 件
              考え方    1 件
              募集期間  記載なし

            分野ごとの意見の件数
              計画全体       2
              第4章 取組     1
              件数は人数や賛否の数ではありません。

            人が確認すること（1 件）
              OPC2030 要確認  No. 8  見本.tsv(5,10)
                意見の本文がありません。
                抽出の際に失われたと思われます。原本から補ってください。
                  8 │ 第4章 取組 │ 守ってまいります。
                                 ^

            自動で直したこと（3 件）
              OPC2001  くり返された見出し行の除去  1 件  4 行目
              OPC2003  失われた番号の補完          1 件  No. 7
              OPC2006  分野の折り返し空白の除去    1 件  No. 番号なし(o3)

            次に試すこと
              手元のファイルを読む  dotnet run --project samples/Ota.PublicComment.Console -- read ファイル

            """);
    }

    [Fact]
    public async Task In_english_every_word_of_the_report_is_english_but_for_the_document_and_the_note_on_counts()
    {
        var run =
            await ConsoleRun.Of(["read", "-", "--lang", "en"], ReportResults.WithWarning,
                cancellationToken: TestContext.Current.CancellationToken);

        run.Out.Should().Contain("What a person must look at (1)").And.Contain("OPC2030 warning  No. 8")
            .And.Contain("The text of the opinion is not in the source.").And.Contain("What was repaired (3)")
            .And.Contain("Municipality  unknown").And.Contain("Period        not printed")
            .And.Contain("みどりの計画 (provisional, stage 素案)").And.Contain("--lang en");
        run.Out.Should().NotContain("警告").And.NotContain("不明").And.NotContain("意見の本文");
    }

    [Fact]
    public async Task Repairs_are_listed_one_by_one_when_asked_for()
    {
        var run =
            await ConsoleRun.Of(["read", "-", "--repairs"], ReportResults.WithWarning,
                cancellationToken: TestContext.Current.CancellationToken);

        run.Out.Should().Contain("OPC2006  No. 番号なし(o3)  見本.tsv(7,3)").And.Contain("（「取 組」→「取組」）")
            .And.Contain("前後の番号から 7 と定まります。").And.NotContain("失われた番号の補完").And.NotContain("--repairs");
    }

    [Fact]
    public async Task A_repair_whose_message_leaves_out_before_and_after_shows_them_beneath()
    {
        var kind = new DiagnosticDescriptor("OPC2029", DiagnosticSeverity.Info, en: "Repaired.", ja: "直しました。");
        var result = Result(new Diagnostic { Descriptor = kind, Severity = kind.Severity, Node = "r1", Arguments = ["みど り", "みどり"] });

        var listed = await ConsoleRun.Of(["read", "-", "--repairs"], result, cancellationToken: TestContext.Current.CancellationToken);
        var grouped = await ConsoleRun.Of(["read", "-"], result, cancellationToken: TestContext.Current.CancellationToken);

        listed.Out.Should().Contain("OPC2029  No. 7\n    直しました。\n    前: みど り\n    後: みどり\n");
        grouped.Out.Should().Contain("OPC2029  直しました。  1 件  No. 7");
    }

    [Fact]
    public async Task A_clean_document_says_that_nothing_is_to_be_done()
    {
        var run = await ConsoleRun.Of(["read", "-"], Result(), cancellationToken: TestContext.Current.CancellationToken);

        run.Code.Should().Be(0);
        run.Out.Should().Contain("人が確認すること: なし").And.Contain("自動で直したこと: なし").And.NotContain("^");
    }

    [Fact]
    public async Task Errors_come_before_warnings_and_other_information_has_a_section_of_its_own()
    {
        var run = await ConsoleRun.Of(
            ["read", "-"],
            Result(
                ReportResults.Finding(ReportResults.MissingText, ReportResults.At(3, 1), "o2"),
                ReportResults.Finding("OPC1014", ReportResults.At(1, 1), null, "備考"),
                ReportResults.Finding("OPC1022", SourceLocation.None, null, "000000")),
            cancellationToken: TestContext.Current.CancellationToken);

        run.Code.Should().Be(1);
        run.Out.IndexOf("OPC1022 誤り", StringComparison.Ordinal).Should().BePositive()
            .And.BeLessThan(run.Out.IndexOf("OPC2030 要確認", StringComparison.Ordinal));
        run.Out.Should().Contain("そのほかのお知らせ\n  OPC1014  列「備考」");
    }

    [Fact]
    public async Task A_document_cannot_steer_the_terminal_or_break_a_line()
    {
        var result = new DocumentResult
        {
            Outcome = Outcome.Complete,
            Document = ReportResults.Document with { Title = "題\u001b[2J\u202E\nもう一行[red]" },
        };

        var run = await ConsoleRun.Of(["read", "-"], result, cancellationToken: TestContext.Current.CancellationToken);

        run.Out.Should().StartWith("題␛[2J\uFFFD もう一行[red]\n");
    }

    [Fact]
    public void Every_kind_of_repair_has_a_short_name_in_both_languages()
    {
        foreach (var kind in DiagnosticDescriptor.All.Where(d => Ota.PublicComment.Samples.Report.RepairsSection.IsRepair(
            new Diagnostic { Descriptor = d, Severity = d.Severity })))
        {
            Ota.PublicComment.Samples.Texts.RepairNames.Japanese(kind.Code).Should()
                .NotBeNullOrEmpty("{0} needs a line in RepairNames.cs", kind.Code);
            Ota.PublicComment.Samples.Texts.RepairNames.English(kind.Code).Should().NotBeNullOrEmpty();
        }
    }

    [Fact]
    public async Task Without_arguments_the_bundled_sample_is_read()
    {
        string? seen = null;
        var host = new CliHost
        {
            In = Stream.Null,
            Out = new MemoryStream(),
            Error = TextWriter.Null,
            Read = async (stream, info, _, cancellationToken) =>
            {
                seen = info.FileName + " " + await new StreamReader(stream).ReadToEndAsync(cancellationToken);
                return ReportResults.WithWarning;
            },
        };

        (await Cli.RunAsync([], host, TestContext.Current.CancellationToken)).Should().Be(0);

        seen.Should().StartWith("sample-results.tsv ## (仮称)汐見市");
    }

    private static DocumentResult Result(params Diagnostic[] findings) => new()
    {
        Outcome = Outcome.Complete,
        Document = ReportResults.Document,
        SourceMap = ReportResults.Map,
        Diagnostics = findings.ToValueList(),
    };
}
