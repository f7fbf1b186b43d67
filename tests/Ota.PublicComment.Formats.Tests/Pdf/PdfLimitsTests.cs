using System.Text;
using Ota.PublicComment.Formats.Tests.Pdf.Making;
using Ota.PublicComment.Pdf;
using Ota.PublicComment.Pdf.Pages;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.Formats.Tests.Pdf;

/// <summary>Every limit is told with its page and its name, and is reached before memory or time are gone.</summary>
public sealed class PdfLimitsTests
{
    private const long MostMemory = 700L * 1024 * 1024;

    public static TheoryData<string, string> Hostile => new()
    {
        { "a deflate bomb in a page", "inflated bytes" },
        { "a bomb in pieces", "inflated bytes" },
        { "letters without end", "letters" },
        { "letters without end, stored", "letters" },
        { "hexadecimal letters", "letters" },
        { "lines without end", "drawing operations" },
        { "forms that draw forms", "nested drawings" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_limit_is_told(string name, string limit)
    {
        var (findings, memory) = Read(Make(name));
        findings.Should()
            .Contain(d => d.Code == "OPC1713" && d.Location.Page == 1 && (limit.Length == 0 || d.Arguments[0] == limit), "{0}: {1}", name,
                string.Join(" | ", findings));
        memory.Should().BeLessThan(MostMemory);
    }

    [Fact]
    public void Of_a_file_with_a_hostile_page_the_others_are_read_and_pages_are_limited()
    {
        var raw = new RawPdf();
        var (findings, _) = Read(raw.File(raw.AddStream("", "BT /F1 12 Tf 50 700 Td (text) Tj ET"u8.ToArray()), pages: 5_100));
        findings.Should().ContainSingle(d => d.Code == "OPC1713").Which.Location.Page.Should().Be(5_001);
    }

    [Fact]
    public void A_form_that_draws_itself_ends()
    {
        var raw = new RawPdf();
        raw.AddStream("/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /A 1 0 R >> >>", "/A Do"u8.ToArray());
        var content = raw.AddStream("", "/A Do BT /F1 12 Tf 50 700 Td (text) Tj ET"u8.ToArray());
        var act = () => Read(raw.File(content, "/XObject << /A 1 0 R >>"));
        act.Should().NotThrow();
    }

    [Fact]
    public void Of_a_file_that_takes_longer_than_it_may_the_pages_before_are_read()
    {
        // Each look at the clock costs 10 ms of the two seconds, of which the pages may take 70 %: the 141st look is one too many, on
        // whatever machine.
        var clock = new CountingClock(TimeSpan.FromMilliseconds(10));
        var raw = new RawPdf();
        var page =
            raw.AddStream("",
                Encoding.Latin1.GetBytes(
                    "BT /F1 12 Tf 50 700 Td (text of a page) Tj ET\n" + string.Concat(Enumerable.Repeat("0 0 m 9 9 l S\n", 4_000))));
        using var stream = new MemoryStream(raw.File(page, pages: 50), writable: false);
        var findings = new List<Diagnostic>();
        var limits = ReadLimits.Default with { MaxTime = TimeSpan.FromSeconds(2) };
        var blocks = new PdfFormat(clock).Read(stream, new FormatContext(SourceInfo.Unknown, limits, findings.Add)).ToList();
        clock.Looks.Should().BeInRange(140, 145);
        var cut = findings.Should().ContainSingle(d => d.Code == "OPC1713" && d.Arguments[0] == "time").Which.Location.Page;
        cut.Should().BeInRange(2, 49);
        blocks.OfType<SourceParagraph>().Select(b => b.Page).Should().Equal(Enumerable.Range(1, cut!.Value - 1).Cast<int?>());
    }

    [Fact]
    public void One_page_that_takes_too_long_costs_itself()
    {
        // 20 s are the most for a page, and nobody limits the run.
        var clock = new CountingClock(TimeSpan.FromSeconds(3));
        var raw = new RawPdf();
        var page =
            raw.AddStream("",
                Encoding.Latin1.GetBytes(
                    "BT /F1 12 Tf 50 700 Td (text of a page) Tj ET\n" + string.Concat(Enumerable.Repeat("0 0 m 9 9 l S\n", 8_000))));
        using var stream = new MemoryStream(raw.File(page, pages: 3), writable: false);
        var findings = new List<Diagnostic>();
        _ = new PdfFormat(clock).Read(stream, new FormatContext(SourceInfo.Unknown, ReadLimits.Default, findings.Add)).ToList();
        findings.FindAll(d => d.Code == "OPC1713" && d.Arguments[0] == "time").Select(d => d.Location.Page).Should().Equal(1, 2, 3);
    }

    [Fact]
    public void A_page_is_given_up_while_it_is_drawn_when_the_run_is_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        var budget = new PageBudget(1_000_000, TimeSpan.MaxValue, TimeProvider.System, cancelled.Token);
        budget.Begin();
        budget.SpendDrawing(1_000);
        cancelled.Cancel();
        var act = () => budget.SpendDrawing(1_000);
        act.Should().Throw<OperationCanceledException>();
        budget.Exceeded.Should().BeNull();
    }

    private static byte[] Make(string name)
    {
        var raw = new RawPdf();
        switch (name)
        {
            case "a deflate bomb in a page":
                return raw.File(raw.AddStream("", new byte[300_000_000]));
            case "a bomb in pieces":
                var piece = raw.AddStream("", Encoding.Latin1.GetBytes(new string(' ', 40_000_000)));
                return raw.File(raw.Add($"[ {piece} 0 R {piece} 0 R {piece} 0 R {piece} 0 R ]"));
            case "letters without end" or "letters without end, stored":
                return raw.File(
                    raw.AddStream("", Encoding.Latin1.GetBytes("BT /F1 1 Tf 50 700 Td (" + new string('a', 8_000_000) + ") Tj ET"),
                        deflates: name == "letters without end"));
            case "hexadecimal letters":
                return raw.File(
                    raw.AddStream("", Encoding.Latin1.GetBytes("BT /F1 1 Tf 50 700 Td <" + new string('4', 12_000_000) + "> Tj ET")));
            case "lines without end":
                return raw.File(
                    raw.AddStream("", Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat("0 0 m 9 9 l S\n", 3_000_000)))));
            default:
                // Each of 24 forms draws the next one four times.
                for (var i = 1; i <= 24; i++)
                {
                    raw.AddStream($"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /A {i + 1} 0 R >> >>",
                        "/A Do /A Do /A Do /A Do"u8.ToArray());
                }

                raw.AddStream("/Type /XObject /Subtype /Form /BBox [0 0 9 9]", "0 0 m 9 9 l S"u8.ToArray());
                return raw.File(raw.AddStream("", "/A Do"u8.ToArray()), "/XObject << /A 1 0 R >>");
        }
    }

    private static (List<Diagnostic> Findings, long Memory) Read(byte[] pdf)
    {
        var findings = new List<Diagnostic>();
        using var stream = new MemoryStream(pdf, writable: false);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = new PdfFormat().Read(stream, new FormatContext(SourceInfo.Unknown, ReadLimits.Default, findings.Add)).Count();
        return (findings, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    /// <summary>A clock on which time passes only when somebody looks.</summary>
    private sealed class CountingClock(TimeSpan step) : TimeProvider
    {
        public int Looks { get; private set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => step.Ticks * Looks++;
    }
}
