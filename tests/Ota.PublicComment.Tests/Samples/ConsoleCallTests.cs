using System.Text;

namespace Ota.PublicComment.Tests.Samples;

public sealed class ConsoleCallTests
{
    public static TheoryData<string[], string> WrongCalls => new()
    {
        { ["read"], "読み取るファイル" },
        { ["read", ""], "読み取るファイル" },
        { ["read", "no-such-file.tsv"], "no-such-file.tsv" },
        { ["read", "no-such-folder/file.tsv"], "no-such-folder" },
        { ["read", "a\0b"], "見つかりません" },
        { ["read", "@arguments"], "@arguments" },
        { ["read", "-", "--to", "xml"], "xml" },
        { ["read", "-", "--to"], "--to" },
        { ["read", "-", "--to", "json", "--to", "json"], "--to" },
        { ["read", "-", "--map", "要旨"], "要旨" },
        { ["read", "-", "--map", "要旨=nonsense"], "nonsense" },
        { ["read", "-", "--map", ","], "--map" },
        { ["read", "-", "--profile", "no-such-profile.json"], "no-such-profile.json" },
        { ["read", "-", "--municipality", "13111"], "13111" },
        { ["read", "-", "--lang", "fr"], "fr" },
        { ["read", "-", "--colour"], "--colour" },
        { ["plan", "-", "extra"], "extra" },
        { ["pubish"], "publish" },
    };

    [Theory]
    [MemberData(nameof(WrongCalls))]
    public async Task A_wrong_call_says_one_line_in_japanese_writes_no_data_and_returns_2(string[] args, string named)
    {
        var run = await ConsoleRun.Of(args, ReportResults.WithWarning, cancellationToken: TestContext.Current.CancellationToken);

        run.Code.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain(named).And.MatchRegex("[ぁ-ん]").And.NotContain("   at ");
        run.Error.TrimEnd('\n').Should().NotContain("\n");
    }

    [Theory]
    [MemberData(nameof(WrongCalls))]
    public async Task In_english_no_wrong_call_is_answered_in_japanese(string[] args, string named)
    {
        if (args.Contains("--lang"))
        {
            return;
        }

        var run =
            await ConsoleRun.Of([.. args, "--lang=en"], ReportResults.WithWarning,
                cancellationToken: TestContext.Current.CancellationToken);

        run.Code.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Replace(named, string.Empty).Should().NotMatchRegex("[ぁ-ん]").And.NotBeNullOrWhiteSpace();
    }

    [Fact]
    public async Task A_folder_is_named_as_a_folder()
    {
        var run =
            await ConsoleRun.Of(["plan", AppContext.BaseDirectory, "--lang", "en"],
                cancellationToken: TestContext.Current.CancellationToken);

        run.Code.Should().Be(2);
        run.Error.Should().StartWith("A folder, not a file: ");
    }

    [Fact]
    public async Task A_source_that_holds_nothing_returns_2_with_the_finding_and_its_advice_on_the_error_stream()
    {
        var nothing = new DocumentResult
        {
            Outcome = Outcome.Failed,
            Diagnostics = [ReportResults.Finding("OPC1001", new SourceLocation { File = "stdin" }, null)],
        };

        var run = await ConsoleRun.Of(["read", "-"], nothing, cancellationToken: TestContext.Current.CancellationToken);

        run.Code.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain("stdin: error OPC1001: 入力が空です。").And.Contain("確かめてください");
    }

    [Fact]
    public async Task Errors_in_the_document_return_1_and_warnings_return_0()
    {
        var broken = new DocumentResult
        {
            Outcome = Outcome.Partial,
            Document = ReportResults.Document,
            Diagnostics = [ReportResults.Finding("OPC1022", SourceLocation.None, null, "000000")],
        };

        (await ConsoleRun.Of(["read", "-"], broken, cancellationToken: TestContext.Current.CancellationToken)).Code.Should().Be(1);
        (await ConsoleRun.Of(["read", "-"], ReportResults.WithWarning,
            cancellationToken: TestContext.Current.CancellationToken)).Code.Should().Be(0);
    }

    [Fact]
    public async Task What_the_call_says_reaches_the_reader()
    {
        Ota.PublicComment.ReadOptions? seen = null;
        var text = string.Empty;
        using var input = new MemoryStream(Encoding.UTF8.GetBytes("本文"));
        using var output = new MemoryStream();
        var host = new Ota.PublicComment.Samples.CliHost
        {
            In = input,
            Out = output,
            Error = TextWriter.Null,
            Read = async (stream, info, options, cancellationToken) =>
            {
                seen = options;
                text = info.FileName + " " + await new StreamReader(stream).ReadToEndAsync(cancellationToken);
                return ReportResults.WithWarning;
            },
        };

        await Ota.PublicComment.Samples.Cli.RunAsync(
            ["read", "-", "--map", "-1=response,要旨=opinion", "--municipality", "131113"], host, TestContext.Current.CancellationToken);

        text.Should().Be("stdin 本文");
        seen!.Municipality.Should().Be("131113");
        seen.ColumnMap!.Mappings.Should().HaveCount(2);
        seen.ColumnMap.Mappings[0].Position.Should().Be(-1);
    }

    [Theory]
    [InlineData("ja", "使い方:")]
    [InlineData("en", "Usage:")]
    public async Task Help_comes_on_standard_output_in_the_language_of_the_call(string language, string title)
    {
        foreach (var args in (string[][])[["--help", "--lang", language], ["read", "--help", "--lang", language]])
        {
            var run = await ConsoleRun.Of(args, cancellationToken: TestContext.Current.CancellationToken);

            run.Code.Should().Be(0);
            run.Out.Should().Contain(title).And.Contain("--lang <ja|en>");
            run.Error.Should().BeEmpty();
        }
    }

    [Fact]
    public async Task A_cancelled_run_says_so_and_returns_130()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        var run = await ConsoleRun.Of(["read", "-"], stdin: "text", cancellationToken: cancelled.Token);

        run.Code.Should().Be(130);
        run.Out.Should().BeEmpty();
        run.Error.Should().Be("中断しました。\n");
    }

    [Fact]
    public async Task A_source_that_gives_nothing_and_hears_no_token_does_not_hold_up_a_cancelled_run()
    {
        using var cancelled = new CancellationTokenSource();
        var never = new TaskCompletionSource<DocumentResult>();
        var host = new Ota.PublicComment.Samples.CliHost
        {
            In = Stream.Null,
            Out = Stream.Null,
            Error = TextWriter.Null,
            Read = (_, _, _, _) => never.Task,
        };

        var run = Ota.PublicComment.Samples.Cli.RunAsync(["read", "-"], host, cancelled.Token);
        await cancelled.CancelAsync();

        (await run).Should().Be(130);
    }
}
