using System.Globalization;
using Ota.PublicComment.Serialization;
using Ota.PublicComment.Validation;

namespace Ota.PublicComment.Tests.Publishing;

/// <summary>
/// What grew with the square of the document: one answer to all, a line of one sign, many corrections of one node, one id for all.
/// </summary>
public sealed class GrowthPointTests
{
    private const int Many = 4_000;
    private const int LongLine = 1_000_000;

    [Fact]
    public async Task Pairs_of_one_answer_to_all_opinions_grow_with_the_document()
    {
        var (once, twice) = (await PairsAsync(Many), await PairsAsync(2 * Many));
        twice.Should().BeLessThan((long)(once * 2.3));
        once.Should().BeLessThan(20 * PublicCommentJson.SerializeToUtf8Bytes(Shared(Many)).Length);

        // A few are printed whole, as before.
        using var few = new MemoryStream();
        await DocumentPublishers.Default.PublishAsync("pairs", new PublishInput { Document = Shared(5) }, few, Token);
        System.Text.Encoding.UTF8.GetString(few.ToArray()).Split("残します。").Should().HaveCount(6);
    }

    [Theory]
    [InlineData('=')]
    [InlineData('-')]
    [InlineData(':')]
    [InlineData('.')]
    public async Task A_line_of_one_sign_is_written_at_once(char sign)
    {
        var document =
            new PublicCommentDocument { Id = "d", Title = new string(sign, LongLine),
                Opinions = [new Opinion { Id = "o1", Text = new string(sign, LongLine) }] };
        foreach (var name in (string[])["markdown", "text", "html"])
        {
            using var output = new MemoryStream();
            await DocumentPublishers.Default.PublishAsync(name, new PublishInput { Document = document }, output, Token);
            output.Length.Should().BeLessThan(20L * LongLine, name);
        }
    }

    [Fact]
    public async Task Many_corrections_of_one_node_are_applied_at_once()
    {
        var document = new PublicCommentDocument
        {
            Id = "d",
            Opinions = [new Opinion { Id = "o1", Text = "池" }],
            Responses =
                [new Response { Id = "r1", Answers = [new AnswerTarget { Opinion = "o1" }],
                    Paragraphs = Enumerable.Range(0, Many).Select(i => new Paragraph { Text = "残す。" }).ToValueList() }],
        };
        var corrections = new CorrectionSet
        {
            Corrections = Enumerable.Range(0, Many).Select(i => new Correction
            {
                Node = "r1", Field = TextField.Paragraph, Paragraph = i, Expected = "残す。",
                Value = string.Create(CultureInfo.InvariantCulture, $"{i}を残す。"), By = "課", On = new DateOnly(2026, 11, 29),
            }).ToValueList(),
        };

        var check = await PublicCommentPipeline.Default.CheckAsync(
            new MemoryStream(PublicCommentJson.SerializeToUtf8Bytes(document)), null, new CheckOptions { Corrections = corrections },
            Token);

        check.Document!.Responses[0].Paragraphs[Many - 1].Text.Should().StartWith("3999");
    }

    [Fact]
    public async Task One_id_for_all_is_told_at_once()
    {
        var document = new PublicCommentDocument
        {
            Id = "d",
            Opinions = Enumerable.Range(0, 5 * Many).Select(i => new Opinion { Id = "o1", Text = "池" }).ToValueList(),
            Responses =
                Enumerable.Range(0, 5 * Many)
                    .Select(
                        i =>
                            new Response { Id = "r1", Answers = [new AnswerTarget { Opinion = "o1" }],
                                Paragraphs = [new Paragraph { Text = "残す。" }] }).ToValueList(),
        };
        var json = System.Text.Encoding.UTF8.GetBytes(Renamed(document));

        var check = await PublicCommentPipeline.Default.CheckAsync(new MemoryStream(json), null, null, Token);

        check.Diagnostics.Should().Contain(d => d.Severity == DiagnosticSeverity.Error);
        check.Diagnostics.Should().NotContain(d => d.Code == "OPC4900");
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    // Such a document cannot be serialized: the ids are made one afterwards.
    private static string Renamed(PublicCommentDocument document)
    {
        var distinct = document with
        {
            Opinions = document.Opinions.Select((o, i) => o with { Id = $"o@{i}@" }).ToValueList(),
            Responses = document.Responses.Select((r, i) => r with { Id = $"r@{i}@", Answers = [] }).ToValueList(),
        };
        var json = PublicCommentJson.Serialize(distinct, indented: false).Split('@');
        return string.Concat(json.Where((_, i) => i % 2 == 0));
    }

    private static PublicCommentDocument Shared(int opinions) => new()
    {
        Id = "d",
        Opinions = Enumerable.Range(1, opinions).Select(i => new Opinion { Id = $"o{i}", Text = "池を残して。" }).ToValueList(),
        Responses =
            [new Response { Id = "r1",
                Answers = Enumerable.Range(1, opinions).Select(i => new AnswerTarget { Opinion = $"o{i}" }).ToValueList(),
                Paragraphs = [new Paragraph { Text = "残します。" }] }],
    };

    private static async Task<long> PairsAsync(int opinions)
    {
        using var output = new MemoryStream();
        await DocumentPublishers.Default.PublishAsync("pairs", new PublishInput { Document = Shared(opinions) }, output, Token);
        return output.Length;
    }
}
