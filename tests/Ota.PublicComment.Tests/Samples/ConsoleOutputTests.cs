using System.Text;
using System.Text.Json;
using Ota.PublicComment.Samples;
using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Tests.Samples;

public sealed class ConsoleOutputTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ota-console-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_report_goes_whole_to_the_named_file_and_nothing_to_standard_output()
    {
        var path = Path.Combine(_folder, "報告.txt");
        var shown = await Run("read", "-");
        var run = await Run("read", "-", "--out", path);

        run.Code.Should().Be(0);
        run.Out.Should().BeEmpty();
        run.Error.Should().BeEmpty();
        (await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken)).Should().Equal(shown.OutBytes);
        Directory.GetFileSystemEntries(_folder).Should().ContainSingle();
    }

    [Fact]
    public async Task A_file_that_was_there_is_replaced_with_its_mode_kept()
    {
        var path = Path.Combine(_folder, "old.txt");
        await File.WriteAllTextAsync(path, new string('x', 100_000), TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        (await Run("read", "-", "--out", path)).Code.Should().Be(0);

        (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).Should().NotContain("xxx");
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(path).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public async Task A_link_is_followed_not_replaced()
    {
        var target = Path.Combine(_folder, "target.txt");
        var link = Path.Combine(_folder, "link.txt");
        await File.WriteAllTextAsync(target, "old", TestContext.Current.CancellationToken);
        File.CreateSymbolicLink(link, target);

        (await Run("read", "-", "--out", link)).Code.Should().Be(0);

        new FileInfo(link).LinkTarget.Should().Be(target);
        (await File.ReadAllTextAsync(target, TestContext.Current.CancellationToken)).Should().Contain("みどりの計画");
    }

    [Fact]
    public async Task A_failing_write_leaves_the_folder_as_it_was()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "folder"));

        foreach (var (path, reason) in (ValueTuple<string, string>[])
        [
            ("folder", "フォルダーです"), ("folder/", "フォルダーです"), ("new/", "フォルダーです"), ("missing/file.txt", "フォルダーがありません"),
            ("a\0b", "書き込めません"), (new string('長', 300), "書き込めません"),
        ])
        {
            var run = await Run("read", "-", "--out", Path.Combine(_folder, path));

            run.Code.Should().Be(2, path);
            run.Out.Should().BeEmpty();
            run.Error.TrimEnd('\n').Should().NotContain("\n").And.Contain(reason);
        }

        Directory.GetFileSystemEntries(_folder, "*", SearchOption.AllDirectories).Should().Equal(Path.Combine(_folder, "folder"));
    }

    [Fact]
    public async Task A_cancelled_write_leaves_the_old_file_alone()
    {
        var path = Path.Combine(_folder, "old.txt");
        await File.WriteAllTextAsync(path, "old", TestContext.Current.CancellationToken);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        var act =
            () =>
                OutputTarget.ToFile(path, new CliHost { In = Stream.Null, Out = Stream.Null, Error = TextWriter.Null },
                    CallTexts.In(MessageLanguage.Japanese))
            .WriteAsync([1, 2, 3], cancelled.Token);

        await act.Should().ThrowAsync<OperationCanceledException>();
        (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).Should().Be("old");
        Directory.GetFileSystemEntries(_folder).Should().ContainSingle();
    }

    [Fact]
    public async Task A_closed_pipe_is_one_line_and_2()
    {
        var error = new StringWriter { NewLine = "\n" };
        var host = new CliHost
        {
            In = Stream.Null,
            Out = new BrokenPipe(),
            Error = error,
            Read = (_, _, _, _) => Task.FromResult(ReportResults.WithWarning),
        };

        (await Cli.RunAsync(["read", "-"], host, TestContext.Current.CancellationToken)).Should().Be(2);

        error.ToString().Should().Be("標準出力に書き込めません（受け取る側が閉じています）。\n");
    }

    [Fact]
    public async Task Redirected_output_is_utf8_without_mark_colour_or_trailing_space()
    {
        var run = await Run("read", "-");

        run.OutBytes[0].Should().NotBe(0xEF);
        run.Out.Should().NotContain("\u001b").And.NotContain("\r").And.EndWith("\n");
        run.Out.Split('\n').Should().OnlyContain(line => !line.EndsWith(' '));
    }

    [Fact]
    public async Task With_json_standard_output_holds_nothing_else_and_findings_are_lines_of_the_error_stream()
    {
        var json = PublicCommentJson.SerializeToUtf8Bytes(ReportResults.Document, indented: true);

        var run = await Run("read", "-", "--to", "json");

        run.Code.Should().Be(0);
        run.Out.Should().Be(Encoding.UTF8.GetString(json) + "\n");
        JsonDocument.Parse(run.OutBytes).RootElement.ValueKind.Should().Be(JsonValueKind.Object);
        run.Error.TrimEnd('\n').Split('\n').Should().HaveCount(ReportResults.WithWarning.Diagnostics.Count)
            .And.Contain("見本.tsv(5,10): warning OPC2030: 意見の本文がありません。");
    }

    private static Task<ConsoleRun> Run(params string[] args)
        => ConsoleRun.Of(args, ReportResults.WithWarning, cancellationToken: TestContext.Current.CancellationToken);

    private sealed class BrokenPipe : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
            => throw new IOException("broken");
    }
}
