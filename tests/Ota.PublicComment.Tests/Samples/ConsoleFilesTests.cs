using System.Diagnostics;
using Ota.PublicComment.Samples;

namespace Ota.PublicComment.Tests.Samples;

/// <summary>
/// What a call reads is never written and no two outputs are one file, on a real file system: every command, input, output and way to a
/// file.
/// </summary>
public sealed class ConsoleFilesTests : IDisposable
{
    private const string Table = "みどりの計画（素案）への意見と市の考え方\n番号\t意見の概要\t市の考え方\n1\t木を植えてください。\t検討します。\n2\t池を残してください。\t残します。\n";

    private static readonly (string Command, string[] Inputs, string[] Outputs)[] Commands =
    [
        ("read", ["FILE", "--plan", "--corrections", "--profile"], ["--out"]),
        ("check", ["FILE", "--plan", "--corrections", "--baseline", "--profile"], ["--out", "--sarif", "--mask", "--write-baseline"]),
        ("references", ["FILE", "--plan", "--profile"], ["--out"]),
        ("plan", ["PLAN"], ["--out"]),
    ];

    // A folder with a name of its own beside it that leads there.
    private readonly string _root = Directory.CreateTempSubdirectory("ota-files-").FullName;
    private readonly string _folder;
    private readonly string _alias;

    public ConsoleFilesTests()
    {
        _folder = Directory.CreateDirectory(Path.Combine(_root, "data")).FullName;
        _alias = Path.Combine(_root, "alias");
        Directory.CreateSymbolicLink(_alias, _folder);
        Write("draft.tsv", Table);
        Write("plan.csv", "kind,number,title\nchapter,1,みどりを守る\n");
        Write("corrections.json", """{"corrections": []}""");
        Write("baseline.json", """{"salt": "s", "accepted": []}""");
        Write("profile.json", "{}");
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData("the path")]
    [InlineData("dots")]
    [InlineData("link")]
    [InlineData("link to link")]
    [InlineData("folder link")]
    [InlineData("link from a folder link")]
    [InlineData("second name")]
    public async Task No_input_is_an_output(string way)
    {
        foreach (var (command, inputs, outputs) in Commands)
        {
            foreach (var input in inputs)
            {
                foreach (var output in outputs)
                {
                    var file = Path.Combine(_folder, FileOf(input));
                    var target = Way(file, way);
                    string[] args = [command, .. inputs.SelectMany(Words), output, target, .. Form(command, output)];
                    var before = State();

                    var run = await ConsoleRun.Of(args, cancellationToken: Token);

                    run.Code.Should().Be(2, $"{way}: {string.Join(' ', args)}");
                    run.Error.TrimEnd('\n').Should().NotContain("\n").And.Contain(target);
                    run.Out.Should().BeEmpty();
                    State().Should().BeEquivalentTo(before, $"{way}: {string.Join(' ', args)}");
                }
            }
        }
    }

    [Fact]
    public async Task The_same_calls_write_to_free_files()
    {
        // Without this the table above would hold for a console that refuses everything.
        foreach (var (command, inputs, outputs) in Commands)
        {
            foreach (var output in outputs)
            {
                var target = Path.Combine(_folder, $"new-{command}{output}");
                string[] args = [command, .. inputs.SelectMany(Words), output, target, .. Form(command, output)];

                var run = await ConsoleRun.Of(args, cancellationToken: Token);

                run.Code.Should().NotBe(2, run.Error);
                new FileInfo(target).Length.Should().BePositive();
            }
        }
    }

    [Theory]
    [InlineData("the path")]
    [InlineData("dots")]
    [InlineData("link")]
    [InlineData("folder link")]
    public async Task No_two_outputs_are_one_file(string way)
    {
        var outputs = Commands[1].Outputs;
        foreach (var (first, second) in outputs.SelectMany(a => outputs.Where(b => b != a).Select(b => (a, b))))
        {
            var file = Path.Combine(_folder, "new.json");
            var target = Way(file, way);
            var before = State();

            var run =
                await ConsoleRun.Of(["check", .. Words("FILE"), first, file, second, target, "--to", "csv"], cancellationToken: Token);

            run.Code.Should().Be(2, $"{first} {second}");
            run.Error.Should().Contain("2回");
            State().Should().BeEquivalentTo(before);
        }
    }

    [Fact]
    public async Task Publish_writes_over_nothing_it_reads()
    {
        // The names of what is written follow from the draft's: each of them as the draft, the plan and the profile.
        var names = await PublishedNamesAsync();
        foreach (var name in names)
        {
            foreach (var (input, content) in new[] { ("FILE", Table), ("--plan", Read("plan.csv")), ("--profile", "{}") })
            {
                var folder = Directory.CreateDirectory(Path.Combine(_root, "out-" + Path.GetRandomFileName())).FullName;
                var file = Path.Combine(folder, name);
                await File.WriteAllTextAsync(file, content, Token);
                string[] args = input == "FILE" ? ["publish", file] : ["publish", Path.Combine(_folder, "draft.tsv"), input, file];

                var run = await ConsoleRun.Of([.. args, "--out", folder, "--force"], cancellationToken: Token);

                // A draft of another name has other outputs; what it is itself stays as it is.
                (await File.ReadAllTextAsync(file, Token)).Should().Be(content, name);
                if (input != "FILE" && !run.Error.Contains("OPC", StringComparison.Ordinal))
                {
                    run.Code.Should().Be(2, run.Error);
                    Directory.GetFiles(folder).Should().ContainSingle(name);
                }
            }
        }
    }

    [Fact]
    public async Task A_table_over_a_folder_replaces_only_a_table_of_an_earlier_run()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_root, "many")).FullName;
        foreach (var name in (string[])["a.csv", "b.csv"])
        {
            await File.WriteAllTextAsync(Path.Combine(folder, name), Table.Replace('\t', ','), Token);
        }

        foreach (var args in (string[][])[[folder], [Path.Combine(folder, "*.csv")],
            [Path.Combine(folder, "a.csv"), Path.Combine(folder, "b.csv")]])
        {
            var target = Path.Combine(folder, "b.csv");
            var run = await ConsoleRun.Of(["read", .. args, "--to", "pairs", "--out", target], cancellationToken: Token);
            run.Code.Should().Be(2, string.Join(' ', args));
            (await File.ReadAllTextAsync(target, Token)).Should().Be(Table.Replace('\t', ','));
        }

        for (var i = 0; i < 2; i++)
        {
            (await ConsoleRun.Of(["read", folder, "--to", "pairs", "--out", Path.Combine(folder, "c.csv")],
                cancellationToken: Token)).Code.Should().Be(0);
        }
    }

    [Fact]
    public async Task Reports_of_a_folder_write_over_no_page_that_was_read()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_root, "pages")).FullName;
        const string Page =
            "<html><body><table><tr><th>番号</th><th>意見</th><th>市の考え方</th></tr><tr><td>1</td><td>木を植えて。</td><td>検討します。</td></tr></table></body></html>";
        await File.WriteAllTextAsync(Path.Combine(folder, "index.html"), Page, Token);
        await File.WriteAllTextAsync(Path.Combine(folder, "a.tsv"), Table, Token);
        await File.WriteAllTextAsync(Path.Combine(folder, "a.html"), Page, Token);

        (await ConsoleRun.Of(["read", folder, "--to", "html", "--out", folder], cancellationToken: Token)).Code.Should().Be(2);

        foreach (var name in (string[])["index.html", "a.html"])
        {
            (await File.ReadAllTextAsync(Path.Combine(folder, name), Token)).Should().Be(Page, name);
        }
    }

    [Fact]
    public void Every_way_leads_to_its_file_and_to_no_other()
    {
        var file = Path.Combine(_folder, "draft.tsv");
        var copy = Path.Combine(_folder, "copy.tsv");
        File.Copy(file, copy);
        File.SetLastWriteTimeUtc(copy, File.GetLastWriteTimeUtc(file));
        foreach (var way in (string[])["dots", "link", "link to link", "folder link", "link from a folder link", "second name"])
        {
            CallFiles.IsSame(file, Way(file, way)).Should().BeTrue(way);
            CallFiles.IsSame(copy, Way(file, way)).Should().BeFalse(way);
        }

        // A link to nothing names the place it would make.
        CallFiles.IsSame(Link("dangling", "nowhere.csv"), Path.Combine(_folder, "nowhere.csv")).Should().BeTrue();
    }

    [Fact]
    public async Task Circles_devices_and_files_without_end_are_told_in_a_line()
    {
        Link("round", "trip");
        var circle = Link("trip", "round");
        var draft = Path.Combine(_folder, "draft.tsv");
        foreach (var args in (string[][])[["read", draft, "--out", circle], ["read", circle], ["check", draft, "--plan", circle]])
        {
            var run = await ConsoleRun.Of(args, cancellationToken: Token);
            run.Code.Should().Be(2);
            run.Error.TrimEnd('\n').Should().NotContain("\n");
        }

        if (File.Exists("/dev/full"))
        {
            var full = await ConsoleRun.Of(["read", draft, "--out", "/dev/full"], cancellationToken: Token);
            full.Code.Should().Be(2);
            full.Error.Should().Contain("/dev/full");
            (await ConsoleRun.Of(["check", draft, "--sarif", "/dev/null", "--mask", "/dev/null"], cancellationToken: Token)).Code.Should()
                .Be(0);
            (await ConsoleRun.Of(["check", draft, "--corrections", "/dev/zero"], cancellationToken: Token)).Code.Should().Be(2);
        }
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static string FileOf(string role) => role switch
    {
        "FILE" => "draft.tsv",
        "PLAN" or "--plan" => "plan.csv",
        "--corrections" => "corrections.json",
        "--baseline" => "baseline.json",
        _ => "profile.json",
    };

    private IEnumerable<string> Words(string role)
        => role is "FILE" or "PLAN" ? [Path.Combine(_folder, FileOf(role))] : [role, Path.Combine(_folder, FileOf(role))];

    // What is wanted is said, so that no ending of a file decides.
    private static string[] Form(string command, string output) => command switch
    {
        "check" => output == "--out" ? ["--to", "csv"] : [],
        "read" or "references" => ["--to", "json"],
        _ => [],
    };

    private string Way(string file, string way)
    {
        var name = Path.GetFileName(file);
        return way switch
        {
            "the path" => file,
            "dots" => Path.Combine(_folder, ".", "x", "..", name),
            "link" => Link("link-" + name, name),
            "link to link" => Link("second-" + name, Path.Combine(_folder, Link("first-" + name, file))),
            "folder link" => Path.Combine(_alias, name),
            "link from a folder link" => Path.Combine(_alias, Path.GetFileName(Link("via-" + name, Path.Combine("..", "alias", name)))),
            _ => SecondName(file),
        };
    }

    private string Link(string name, string target)
    {
        var link = Path.Combine(_folder, name);
        if (new FileInfo(link).LinkTarget is null)
        {
            File.CreateSymbolicLink(link, target);
        }

        return link;
    }

    private static string SecondName(string file)
    {
        var name = file + ".second";
        if (!File.Exists(name))
        {
            Assert.SkipWhen(OperatingSystem.IsWindows(), "No program ln.");
            using var program = Process.Start("ln", [file, name]);
            program.WaitForExit();
        }

        return name;
    }

    private async Task<string[]> PublishedNamesAsync()
    {
        var folder = Path.Combine(_root, "published");
        (await ConsoleRun.Of(["publish", Path.Combine(_folder, "draft.tsv"), "--out", folder, "--force"],
            cancellationToken: Token)).Code.Should().NotBe(2);
        return [.. Directory.GetFiles(folder).Select(f => Path.GetFileName(f)!)];
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    private string Read(string name) => File.ReadAllText(Path.Combine(_folder, name));

    private Dictionary<string, string> State()
        => Directory.GetFiles(_folder)
            .ToDictionary(f => f,
                f => File.Exists(f) && (new FileInfo(f).LinkTarget is null || File.Exists(File.ResolveLinkTarget(f, true)!.FullName))
                    ? File.ReadAllText(f) : "leads nowhere");
}
