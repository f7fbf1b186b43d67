using System.Diagnostics;

namespace Ota.PublicComment.Tests.Samples;

/// <summary>The console as a process of its own: its current folder, its streams, signals and a disk that is full.</summary>
public sealed class ConsoleProcessTests : IDisposable
{
    private const string Table = "みどりの計画（素案）への意見と市の考え方\n番号\t意見の概要\t市の考え方\n1\t木を植えてください。\t検討します。\n2\t池を残してください。\t残します。\n";
    private const int LongTable = 20_000;

    private readonly string _folder = Directory.CreateTempSubdirectory("ota-process-").FullName;

    public ConsoleProcessTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "No sh.");
        File.WriteAllText(Path.Combine(_folder, "draft.tsv"), Table);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_link_in_the_current_folder_works_like_any_path()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "below"));
        foreach (var (link, target) in new[] { ("a.json", "target.json"), ("b.json", "./target.json"), ("c.json", "below/target.json"),
            ("d.json", "a.json") })
        {
            File.CreateSymbolicLink(Path.Combine(_folder, link), target);
            Sh($"$OPC read draft.tsv --to json --out {link}").Should().Be((0, ""), link);
            File.ReadAllText(Path.Combine(_folder, target)).Should().Contain("木を植えて", link);
            new FileInfo(Path.Combine(_folder, link)).LinkTarget.Should().Be(target);
        }

        File.Exists("/target.json").Should().BeFalse();
        File.CreateSymbolicLink(Path.Combine(_folder, "source.json"), "draft.tsv");
        Sh("$OPC read draft.tsv --to json --out source.json").Code.Should().Be(2);
        Sh("$OPC read source.json --to json --out draft.tsv").Code.Should().Be(2);
        Untouched();
    }

    [Fact]
    public void The_file_behind_standard_input_is_an_input_and_the_one_behind_standard_output_an_output()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux tells.");
        Sh("$OPC read - --to json --out draft.tsv < draft.tsv").Code.Should().Be(2);
        Sh("$OPC check /dev/stdin --mask draft.tsv < draft.tsv").Code.Should().Be(2);
        Untouched();
        foreach (var call in (string[])["read draft.tsv --to csv", "check draft.tsv", "read - --to csv < draft.tsv", "read . --to csv",
            "references draft.tsv"])
        {
            Sh($"$OPC {call} >> draft.tsv").Code.Should().Be(2, call);
            Untouched();
        }

        Sh("$OPC check draft.tsv --sarif report.txt > report.txt").Code.Should().Be(2);
        Sh("$OPC check draft.tsv --sarif report.sarif > report.txt").Code.Should().Be(0);
        File.Exists(Path.Combine(_folder, "report.sarif")).Should().BeTrue();

        // What stood in a file that is written on to stays there.
        File.WriteAllText(Path.Combine(_folder, "log.txt"), "before\n");
        Sh("$OPC read draft.tsv --out /dev/stdout >> log.txt").Code.Should().Be(0);
        File.ReadAllText(Path.Combine(_folder, "log.txt")).Should().StartWith("before\n").And.Contain("みどりの計画");
    }

    [Fact]
    public void A_pipe_with_a_name_is_written_to_and_stays_a_pipe()
    {
        Sh("mkfifo pipe && { cat pipe > got.json & $OPC read draft.tsv --to json --out pipe; code=$?; wait; test -p pipe && exit $code; exit 9; }").Should().Be((0, ""));
        File.ReadAllText(Path.Combine(_folder, "got.json")).Should().Contain("木を植えて").And.EndWith("\n");
        Sh("cat draft.tsv > pipe & $OPC read pipe --to json --out from-pipe.json").Code.Should().Be(0);
        File.ReadAllText(Path.Combine(_folder, "from-pipe.json")).Should().Contain("木を植えて");
    }

    [Fact]
    public void A_full_disk_leaves_every_file_as_it_was()
    {
        WriteLongTable();
        File.WriteAllText(Path.Combine(_folder, "old.json"), "old");
        // A file may have 8 blocks here: the write fails in its middle.
        var (code, error) = Sh("trap '' XFSZ; ulimit -f 8; DOTNET_EnableWriteXorExecute=0 $OPC read long.tsv --to json --out old.json");

        code.Should().Be(2, error);
        error.TrimEnd('\n').Split('\n')[^1].Should().Contain("old.json");
        File.ReadAllText(Path.Combine(_folder, "old.json")).Should().Be("old");
        Left();
    }

    [Theory]
    [InlineData("TERM", 100)]
    [InlineData("TERM", 700)]
    [InlineData("TERM", 1500)]
    [InlineData("INT", 700)]
    [InlineData("HUP", 700)]
    public void A_signal_ends_the_run_and_leaves_files_whole(string signal, int milliseconds)
    {
        WriteLongTable();
        File.WriteAllText(Path.Combine(_folder, "old.json"), "old");
        var seconds = (milliseconds / 1000.0).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);

        // A program started behind & does not hear INT, unless it asks for it; the console does.
        Sh($"$OPC read long.tsv --to json --out old.json 2>/dev/null & pid=$!; sleep {seconds}; kill -{signal} $pid 2>/dev/null; wait $pid; true");

        var text = File.ReadAllText(Path.Combine(_folder, "old.json"));
        (text == "old" || text.EndsWith("}\n", StringComparison.Ordinal)).Should()
            .BeTrue("it ends with {0}", text[Math.Max(0, text.Length - 20)..]);
        Left();
    }

    [Fact]
    public void A_reader_that_goes_away_is_no_failure_of_the_program()
    {
        WriteLongTable();
        var (code, error) = Sh("{ $OPC read long.tsv --to json; echo $? > code; } | head -c 10 > head");

        code.Should().Be(0, error);
        File.ReadAllText(Path.Combine(_folder, "code")).TrimEnd().Should().BeOneOf("0", "1", "2");
        error.Should().NotContain("   at ");
    }

    [Fact]
    public void What_may_not_be_read_or_written_is_told_and_never_passed_over()
    {
        // Root may do everything: then the console runs as nobody.
        var setup = "mkdir open shut ro && cp draft.tsv open && cp draft.tsv ro && mkdir open/shut && cp draft.tsv open/shut/b.tsv "
            + "&& cp draft.tsv shut/a.tsv && chmod 755 . open && chmod 0 shut open/shut && chmod 555 ro";
        Sh(setup).Should().Be((0, ""));
        Assert.SkipUnless(Sh(As + "$AS $OPC read draft.tsv >/dev/null").Code == 0, "No setpriv, or nobody may not start the console here.");

        Told("read shut", 2, "shut");
        Told("read shut/a.tsv", 2, "a.tsv");
        Told("read open --to open-data --out /dev/null", 1, "open/shut");
        Told("check open", 1, "open/shut");
        Told("read ro/draft.tsv --to json --out ro/x.json", 2, "権限がありません: ro/x.json");
        Told("publish ro/draft.tsv --out ro/new", 2, "権限がありません: ro/new");
        Sh("chmod 755 shut open/shut ro").Code.Should().Be(0);
        Directory.GetFiles(Path.Combine(_folder, "ro")).Should().HaveCount(1);

        void Told(string call, int code, string what)
        {
            var (found, error) = Sh(As + "$AS $OPC " + call);
            found.Should().Be(code, error);
            error.Should().Contain(what).And.Contain("権限がありません").And.NotContain("   at ");
        }
    }

    private const string As =
        "if [ $(id -u) = 0 ]; then AS='setpriv --reuid=65534 --regid=65534 --clear-groups env HOME=/nowhere'; fi; ";

    private void WriteLongTable() => File.WriteAllText(
        Path.Combine(_folder, "long.tsv"),
        "番号\t意見の概要\t市の考え方\n" + string.Concat(Enumerable.Range(1, LongTable).Select(i => $"{i}\t{i}番の木を植えてください。\t{i}番は検討します。\n")));

    private void Untouched() => File.ReadAllText(Path.Combine(_folder, "draft.tsv")).Should().Be(Table);

    private void Left() => Directory.GetFiles(_folder, "*", new EnumerationOptions { AttributesToSkip = 0 })
        .Select(f => Path.GetFileName(f)).Should().BeEquivalentTo("draft.tsv", "long.tsv", "old.json");

    private (int Code, string Error) Sh(string script)
    {
        var start =
            new ProcessStartInfo("sh", ["-c", script]) { WorkingDirectory = _folder, RedirectStandardError = true,
                RedirectStandardInput = true };
        start.Environment["OPC"] = $"dotnet {Path.Combine(AppContext.BaseDirectory, "Ota.PublicComment.Console.dll")}";
        start.Environment["DOTNET_NOLOGO"] = "1";
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, error);
    }
}
