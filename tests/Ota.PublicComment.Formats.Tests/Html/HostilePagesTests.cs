using System.Text;
using Ota.PublicComment.Html;
using Ota.PublicComment.Reading;
using Ota.PublicComment.Tests;
using Ota.PublicComment.Tests.Reading;

namespace Ota.PublicComment.Formats.Tests.Html;

/// <summary>Damaged and hostile pages: no exception, laws 2 and 6 hold, memory grows with length.</summary>
public sealed class HostilePagesTests
{
    private static readonly PublicCommentPipeline Pipeline = new PublicCommentPipelineBuilder().AddHtml().Build();

    private static readonly string[] Pieces =
    [
        "<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<th colspan=9>", "<td rowspan=0>", "<td rowspan=65535 colspan=1000>",
        "<td colspan=-1>", "<tbody>", "<tfoot>", "<thead>", "<caption>", "<div>", "</div>", "<p>", "</p>", "<b>", "</b>", "<a href=#>",
        "<font>", "<select>", "<option>", "<textarea>", "</textarea>", "<script>", "</script>", "<style>", "<!--", "-->", "<![CDATA[",
        "]]>", "<svg>", "</svg>", "<math>", "<template>", "<ruby>", "<rt>", "<ul>", "<ol start=99999999999>", "<ol type=i reversed>",
        "<li value=-3>", "<dl>", "<dt>", "<dd>", "<details>", "<summary>", "<form>", "<input>", "<button>", "<h1>", "</h1>", "<br>",
        "<pre>", "<title>", "<head>", "<body>", "<html>", "<div hidden>", "<p style=\"display:none\">", "<div style='DISPLAY : NONE ;'>",
        "&nbsp;", "&#0;", "&#x110000;", "&#xD800;", "&copy", "&", "<", ">", "\"", "'", "\0", "\r\n", "\u3000", "\uFEFF", "\uD840", "𠮷",
        "<plaintext>", "<frameset>", "<iframe>", "<xmp>", ];

    private static IEnumerable<byte[]> Seeds
        => Directory.EnumerateFiles(TestFiles.Data("formats", "html"), "*.html").Order(StringComparer.Ordinal).Select(File.ReadAllBytes);

    [Fact]
    public void Damaged_bytes_let_no_exception_out()
    {
        var random = new Random(13);
        var seeds = Seeds.ToList();
        for (var i = 0; i < Mutants.Rounds; i++)
        {
            var bytes = (byte[])seeds[i % seeds.Count].Clone();
            for (var n = random.Next(1, 40); n > 0; n--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            Check(bytes[..random.Next(bytes.Length / 2, bytes.Length)]);
        }
    }

    [Fact]
    public void Tags_put_in_taken_out_and_moved_let_no_exception_out()
    {
        var random = new Random(1300);
        var seeds = Seeds.Select(Decoded).Concat(PageLayouts.All().Select(l => l.Html)).ToList();
        for (var i = 0; i < Mutants.Rounds; i++)
        {
            var text = new StringBuilder(seeds[i % seeds.Count]);
            for (var n = random.Next(1, 25); n > 0; n--)
            {
                var at = random.Next(text.Length);
                switch (random.Next(3))
                {
                    case 0:
                        text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                        break;
                    case 1:
                        text.Remove(at, Math.Min(random.Next(1, 30), text.Length - at));
                        break;
                    default:
                        var length = Math.Min(random.Next(1, 200), text.Length - at);
                        var moved = text.ToString(at, length);
                        text.Remove(at, length).Insert(random.Next(text.Length + 1), moved);
                        break;
                }
            }

            Check(Encoding.UTF8.GetBytes(text.ToString()));
        }
    }

    [Fact]
    public void Pieces_alone_let_no_exception_out()
    {
        var random = new Random(7);
        for (var i = 0; i < Mutants.Rounds; i++)
        {
            var text = new StringBuilder("<html>");
            for (var n = random.Next(1, 60); n > 0; n--)
            {
                text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(4) == 0 ? "意見の概要" : "");
            }

            Check(Encoding.UTF8.GetBytes(text.ToString()));
        }
    }

    // A list that grows is copied at steps: four times the length may take five times the memory.
    private const double MostGrowth = 5.5;

    public static TheoryData<string, string> Bombs => new()
    {
        { "<div>", "" }, { "<div><p>", "x" }, { "<font color=red>", "" }, { "<b class=x>", "" }, { "<b class=x>y", "<p>z" },
        { "<a href=x><div></a>", "x" }, { "<table><tr><td>", "x" }, { "<table>", "x" },
        { "<ul><li>", "x" }, { "<svg><g>", "" }, { "<template>", "" }, { "<span style='display:none'>", "x" },
        { "<table><tr><td colspan=1000 rowspan=65000>x", "</table>" }, { "<select>", "x" }, { "<ruby>a<rt>b", "" },
        { "&amp;", "" }, { "&aaaaaaaa", "" }, { "a</x>", "" }, { "a<!---->", "" }, { "<", "" }, { "<p>x&nbsp;", "" },
        { "<dl><dt>a<dd>b", "" }, { "<ol><li>あ", "" }, { "<h1>あ", "" }, { "<table><tr>あ<td>", "</table>" }, { "<style>.a{", "" },
        { "<div class='nav'><a href=x>y</a>", "" }, { "<form><input>", "x" }, { "<td>あ", "" },
    };

    // Memory is the same on every machine, time is not; what cost the square of these lengths in time would be seen as a hang.
    [Theory]
    [MemberData(nameof(Bombs))]
    public void Memory_grows_with_length(string open, string close)
    {
        Allocated(open, close, 2_000);
        var once = Allocated(open, close, 20_000);
        Allocated(open, close, 80_000).Should().BeLessThan((long)(once * MostGrowth), "{0} × 80,000 after {1} bytes for 20,000", open, once);
    }

    [Fact]
    public void What_is_nested_too_deep_is_told_and_kept()
    {
        var blocks = Blocks($"<html><body>{string.Concat(Enumerable.Repeat("<div>", 600))}<p>意見はここにあります。</p>", out var found);
        found.Should().Contain(d => d.Code == "OPC1264");
        blocks.OfType<SourceParagraph>().Should().ContainSingle(p => p.Text.Text == "意見はここにあります。");
    }

    [Fact]
    public void Merged_cells_without_end_are_told_and_cost_little()
    {
        var blocks =
            Blocks($"<table>{string.Concat(Enumerable.Repeat("<tr><td colspan=1000 rowspan=60000>あ</td><td>い</td></tr>", 5_000))}</table>",
                out var found);
        found.Should().Contain(d => d.Code == "OPC1265");
        blocks.OfType<SourceTable>().Single().Rows.Should().HaveCount(5_000);
    }

    private static long Allocated(string open, string close, int times)
    {
        var text =
            "<html><body>" + string.Concat(Enumerable.Repeat(open, times))
                + string.Concat(Enumerable.Repeat(close, close.Length == 0 ? 0 : times));
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = Blocks(text, out _);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static List<SourceBlock> Blocks(string text, out List<Diagnostic> found)
    {
        var reports = new List<Diagnostic>();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var blocks = new HtmlFormat().Read(stream, new FormatContext(SourceInfo.Unknown, ReadLimits.Default, reports.Add)).ToList();
        found = reports;
        return blocks;
    }

    private static string Decoded(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return new FormatContext(SourceInfo.Unknown, ReadLimits.Default, static _ => { }).DecodeText(stream)!;
    }

    private static void Check(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var result = Pipeline.ReadAsync(stream, new SourceInfo { FileName = "page.html" }).GetAwaiter().GetResult();
        result.Diagnostics.Should().NotContain(d => d.Code == "OPC1900", "{0}", Convert.ToBase64String(bytes));
        if (result.Document is not null)
        {
            var read =
                new DocumentResult { Document = result.Document, SourceMap = result.SourceMap, Diagnostics = result.Diagnostics,
                    Outcome = result.Outcome };
            Laws.EveryUnitLiesInOneSegment(read);
            Laws.PlacesLeadBack(read);
        }
    }
}
