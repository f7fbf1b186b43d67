using System.Globalization;
using System.Text;
using Ota.PublicComment.Serialization;

namespace Ota.PublicComment.Tests.Pipeline;

/// <summary>A source read as a stream gives what the whole gives, but for what needs the whole, and says so.</summary>
public sealed class StreamingTests
{
    private const int Many = 9_000;

    static StreamingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, char, bool> Forms => new()
    {
        { "utf-8", '\t', false }, { "utf-8", ',', true }, { "utf-8-mark", ',', true }, { "utf-16", '\t', false },
        { "shift_jis", ',', true }, { "euc-jp", '\t', false },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_stream_gives_the_opinions_of_the_whole(string encoding, char separator, bool quotes)
    {
        var bytes = Bytes(Table(Many, separator, quotes), encoding);
        var options = new ReadOptions { Repairs = Local };
        var whole = (await PublicCommentPipeline.Default.ReadAsync(new MemoryStream(bytes), null, options, Token)).Document!;

        var entries = await Entries(new Dribble(bytes), options);

        var opinions = entries.Select(e => e.Opinion).OfType<Opinion>().ToList();
        opinions.Should().HaveCount(Many);
        opinions.Select(o => (o.Id, o.Number!.Label, o.Text, o.Source.Lines, Group: o.Group.ToString())).Should()
            .Equal(whole.Opinions.Select(o => (o.Id, o.Number!.Label, o.Text, o.Source.Lines, Group: o.Group.ToString())));
        entries.SelectMany(e => e.Responses).Select(r => (r.Id, r.Answers[0].Opinion, r.Text)).Should()
            .Equal(whole.Responses.Select(r => (r.Id, r.Answers[0].Opinion, r.Text)));
        entries[0].Head!.Title.Should().Be(whole.Title);
        entries.Skip(1).Should().OnlyContain(e => e.Head == null);
        entries.Where(e => e.Opinion is not null).Should()
            .OnlyContain(e => e.Responses.Count == 1 && e.Responses[0].Answers[0].Opinion == e.Opinion!.Id);
    }

    [Fact]
    public async Task The_repairs_that_are_not_made_are_named_once()
    {
        var entries = await Entries(new MemoryStream(Bytes(Table(Many, '\t', false), "utf-8")));

        var told = entries.SelectMany(e => e.Diagnostics).Where(d => d.Code == "OPC1038").Should().ContainSingle().Subject;
        told.Arguments[0].Should().Contain("OPC2003").And.NotContain("OPC2080");
        told.Arguments[0].Split(", ").Should().OnlyContain(c => DiagnosticDescriptor.Find(c) != null).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Findings_point_into_the_whole_source()
    {
        var table = Table(Many, '\t', false).Split('\n');
        // Line 3 is row 1. An opinion without an answer far down.
        table[8_002] = "8001\t池を八千番に残してください。\t";
        var entries = await Entries(new MemoryStream(Bytes(string.Join('\n', table), "utf-8")));

        var entry = entries.Single(e => e.Opinion?.Number?.Label == "8001");
        entry.Opinion!.Id.Should().Be("o8001");
        entry.Responses.Should().BeEmpty();
        entry.Diagnostics.Should().Contain(d => d.Node == "o8001" && d.Location.Line == 8_003);
        entries.SelectMany(e => e.Diagnostics).Where(d => d.Location.Line is null).GroupBy(d => d.Code).Should()
            .OnlyContain(g => g.Count() == 1);
    }

    [Fact]
    public async Task A_quotation_mark_that_is_never_closed_costs_no_row()
    {
        var table = Table(Many, ',', true).Split('\n');
        table[100] = "99,\"池を残して,\"残します。\"";
        var entries = await Entries(new MemoryStream(Bytes(string.Join('\n', table), "utf-8")));

        entries.Count(e => e.Opinion is not null).Should().BeInRange(Many - 2, Many + 2);
        entries.Select(e => e.Opinion?.Number?.Label).Should().Contain(["98", "101", "9000"]);
    }

    [Fact]
    public async Task Lines_of_this_library_are_streamed_as_they_are()
    {
        var document = new PublicCommentDocument
        {
            Id = "d",
            Opinions = Enumerable.Range(1, 3000).Select(i => new Opinion { Id = $"o{i}", Text = "池" }).ToValueList(),
            Responses =
                Enumerable.Range(1, 3000)
                    .Select(
                        i =>
                            new Response { Id = $"r{i}", Answers = [new AnswerTarget { Opinion = $"o{i}" }],
                                Paragraphs = [new Paragraph { Text = "残す。" }] }).ToValueList(),
        };
        var reports = new List<ReadProgress>();

        var entries = await Entries(new Dribble(PublicCommentNdjson.SerializeToUtf8Bytes(document)), null, reports);

        entries[0].Head!.Id.Should().Be("d");
        entries.Select(e => e.Opinion).OfType<Opinion>().Should().Equal(document.Opinions);
        entries.SelectMany(e => e.Responses).Should().Equal(document.Responses);
        reports[^1].Opinions.Should().Be(3000);
    }

    [Fact]
    public async Task Progress_grows_to_the_size_of_the_source()
    {
        var bytes = Bytes(Table(Many, '\t', false), "utf-8");
        var reports = new List<ReadProgress>();
        await Entries(new MemoryStream(bytes), null, reports);

        reports.Should().HaveCountGreaterThan(1);
        reports.Select(r => r.Bytes).Should().BeInAscendingOrder();
        reports[^1].Should().Be(new ReadProgress { Part = 1, Bytes = bytes.Length, TotalBytes = bytes.Length, Opinions = Many });
    }

    [Theory]
    [InlineData("")]
    [InlineData("これは表ではありません。\n")]
    [InlineData("\0\u0001\u0002")]
    [InlineData("\"")]
    public async Task What_is_no_table_is_told(string text)
    {
        var entries = await Entries(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        entries.SelectMany(e => e.Diagnostics).Should().Contain(d => d.Severity == DiagnosticSeverity.Error);
        entries.Should().OnlyContain(e => e.Opinion == null);
    }

    [Fact]
    public async Task Mistakes_of_the_caller_throw_at_once_and_a_token_ends_the_stream()
    {
        var pipeline = PublicCommentPipeline.Default;
        FluentActions.Invoking(() => pipeline.StreamAsync(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => pipeline.StreamAsync(Stream.Null, null, new ReadOptions { Encoding = "klingon" })).Should()
            .Throw<ArgumentException>();
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await FluentActions.Awaiting(async () =>
        {
            await foreach (var _ in pipeline.StreamAsync(new MemoryStream(new byte[100]), cancellationToken: cancelled.Token))
            {
            }
        }).Should().ThrowAsync<OperationCanceledException>();
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    // The repairs that a stream makes as well.
    private static RepairSelection Local { get; } = RepairSelection.All.Without([.. Ota.PublicComment.Reading.Repairs.DraftRepairs.All
        .Where(r => !Ota.PublicComment.Reading.Repairs.DraftRepairs.IsLocal(r)).Select(r => r.Descriptor.Code)]);

    private static string Table(int rows, char separator, bool quotes)
    {
        var text = new StringBuilder("みどりの計画（素案）への意見と市の考え方\n").AppendJoin(separator, ["番号", "意見の概要", "市の考え方"]).Append('\n');
        for (var i = 1; i <= rows; i++)
        {
            var opinion = string.Create(CultureInfo.InvariantCulture, $"{i}番の池を残してください。");
            text.Append(CultureInfo.InvariantCulture, $"{i}").Append(separator);
            text.Append(quotes && i % 3 == 0 ? $"\"{opinion}\n「池」,とも\"\"言う\"\"。\"" : opinion).Append(separator)
                .Append(CultureInfo.InvariantCulture, $"{i}番は残します。\n");
        }

        return text.ToString();
    }

    private static byte[] Bytes(string text, string encoding) => encoding switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(text),
        "utf-8-mark" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        "utf-16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
        _ => Encoding.GetEncoding(encoding).GetBytes(text),
    };

    private static async Task<List<StreamedEntry>> Entries(Stream stream, ReadOptions? options = null, List<ReadProgress>? reports = null)
    {
        var entries = new List<StreamedEntry>();
        await foreach (var entry in PublicCommentPipeline.Default.StreamAsync(stream, null,
            (options ?? ReadOptions.Default) with { Progress = reports is null ? null : new Listed(reports) }, Token))
        {
            entries.Add(entry);
        }

        return entries;
    }

    // Progress<T> reports on another thread.
    private sealed class Listed(List<ReadProgress> reports) : IProgress<ReadProgress>
    {
        public void Report(ReadProgress value) => reports.Add(value);
    }

    // Gives odd numbers of bytes, so that characters and records are torn.
    private sealed class Dribble(byte[] bytes) : MemoryStream(bytes)
    {
        private int _turn;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
            => base.ReadAsync(buffer[..Math.Min(buffer.Length, 1 + (_turn++ * 7919 % 10_007))], cancellationToken);
    }
}
