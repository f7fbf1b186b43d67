using System.IO.Compression;
using System.Text;

namespace Ota.PublicComment.Tests.Samples;

/// <summary>The masked copy of a Word document or a workbook is one: it opens, looks like the original, and holds no value.</summary>
public sealed class ConsoleMaskTests : IDisposable
{
    private const string Draft = "水辺の計画（素案）への意見\t\t\n番号\t意見の概要\t市の考え方\n1\t落ち葉を集めたい。電話は090-1234-5678です。\t参加者を募ります。\n"
        + "2\t連絡先は harumi@example.jp まで。\t承ります。窓口は03-5555-0142です。\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("xlsx")]
    [InlineData("docx")]
    public async Task The_file_itself_is_covered(string ending)
    {
        var (source, copy) = (At($"案.{ending}"), At($"伏せ字.{ending}"));
        (await ConsoleRun.Of(["read", "-", "--out", source], stdin: Draft,
            cancellationToken: TestContext.Current.CancellationToken)).Code.Should().Be(0);
        Texts(source).Should().Contain("090-1234-5678");

        var run = await ConsoleRun.Of(["check", source, "--mask", copy], cancellationToken: TestContext.Current.CancellationToken);

        run.Error.Should().BeEmpty();
        run.Out.Should().Contain("電話番号 1 か所、メールアドレス 1 か所を ■ に置き換えた写し");
        var covered = Texts(copy);
        covered.Should().NotContain("090-1234-5678").And.NotContain("harumi").And.Contain("電話は■■■■■■■■■■■■■です。");
        covered.Should().Contain("03-5555-0142", "the office's own number is left, and told");
        run.Out.Should().Contain("電話番号 1 か所は、担当課のものとみて残しました");
        var again = await ConsoleRun.Of(["read", copy, "--to", "json"], cancellationToken: TestContext.Current.CancellationToken);
        again.Out.Should().Contain("落ち葉を集めたい。").And.Contain("承ります。");
    }

    [Fact]
    public async Task In_another_form_what_was_read_is_written_and_that_is_told()
    {
        var (source, copy) = (At("案.xlsx"), At("伏せ字.csv"));
        await ConsoleRun.Of(["read", "-", "--out", source], stdin: Draft, cancellationToken: TestContext.Current.CancellationToken);

        var run = await ConsoleRun.Of(["check", source, "--mask", copy], cancellationToken: TestContext.Current.CancellationToken);

        run.Error.Should().Contain("読み取った内容を伏せて");
        (await File.ReadAllTextAsync(copy, TestContext.Current.CancellationToken)).Should()
            .Contain("落ち葉を集めたい。電話は■■■").And.NotContain("090");
    }

    [Fact]
    public async Task An_ending_that_names_no_form_is_refused_and_nothing_is_written()
    {
        var (source, copy) = (At("案.xlsx"), At("伏せ字.tsv"));
        await ConsoleRun.Of(["read", "-", "--out", source], stdin: Draft, cancellationToken: TestContext.Current.CancellationToken);

        var run = await ConsoleRun.Of(["check", source, "--mask", copy], cancellationToken: TestContext.Current.CancellationToken);

        run.Code.Should().Be(2);
        run.Error.Should().Contain(".xlsx .docx .csv");
        File.Exists(copy).Should().BeFalse();
    }

    [Fact]
    public void Bytes_that_are_no_text_are_no_source_to_mask()
    {
        var read = PublicCommentPipeline.Default.Read(Draft, cancellationToken: TestContext.Current.CancellationToken);
        var mask =
            () => Ota.PublicComment.Validation.PersonalDataMask.MaskSource("PK\u0003\u0004"u8.ToArray(), read.Document!, read.SourceMap!);
        mask.Should().Throw<ArgumentException>();
    }

    [Fact]
    public async Task A_plan_that_is_checked_as_a_result_is_told_as_one()
    {
        var plan = At("計画.txt");
        await File.WriteAllTextAsync(plan, "目次\n第1章 水辺 …… 3\n第2章 道 …… 9\n第3章 公園 …… 12\n", new UTF8Encoding(false),
            TestContext.Current.CancellationToken);
        foreach (var command in (string[])["check", "read", "references"])
        {
            var run = await ConsoleRun.Of([command, plan], cancellationToken: TestContext.Current.CancellationToken);
            run.Code.Should().Be(2);
            run.Error.Should().Contain("計画は --plan に指定し");
        }
    }

    private string At(string name) => Path.Combine(_folder.FullName, name);

    private static string Texts(string file)
    {
        using var package = ZipFile.OpenRead(file);
        return string.Concat(package.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal)).Select(e =>
        {
            using var reader = new StreamReader(e.Open());
            return reader.ReadToEnd();
        }));
    }
}
