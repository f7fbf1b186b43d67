using System.Text;
using System.Text.Json;
using Ota.PublicComment.Serialization;

namespace Ota.PublicComment.Tests.Model;

/// <summary>A host that builds documents in code: ids may be left out, and everything works as with a document that was read.</summary>
public sealed class BuiltDocumentTests
{
    private static OpinionEntry Entry(string opinion, params ReadOnlySpan<Response> responses)
        => new() { Opinion = new() { Text = opinion }, Responses = ValueList.Create(responses) };

    private static Response Answer(string text, string id = "") => new() { Id = id, Paragraphs = [new() { Text = text }] };

    [Fact]
    public void Entries_become_a_document_whose_answers_name_their_opinions()
    {
        var shared = Answer("参考とします。");
        var document =
            PublicCommentDocument.FromEntries(
                [Entry("木を残して。", Answer("残します。")), Entry("花を増やして。", shared), Entry("池を直して。", shared), Entry("鳥。")]);

        document.Opinions.Select(o => o.Id).Should().Equal("o1", "o2", "o3", "o4");
        document.Responses.Select(r => r.Id).Should().Equal("r1", "r2");
        document.Responses[1].Answers.Select(a => a.Opinion).Should().Equal("o2", "o3");
        document.Entries().Select(e => e.Responses.Count).Should().Equal(1, 1, 1, 0);
        document.Id.Should().StartWith("doc-").And.HaveLength(20);
    }

    [Fact]
    public void Two_answers_with_the_same_words_are_two_unless_they_are_one_instance_or_have_one_id()
    {
        PublicCommentDocument.FromEntries([Entry("木", Answer("はい。")), Entry("花", Answer("はい。"))]).Responses.Should().HaveCount(2);
        PublicCommentDocument.FromEntries([Entry("木", Answer("はい。", "a")), Entry("花", Answer("はい。", "a"))]).Responses.Should()
            .ContainSingle();
    }

    [Fact]
    public void The_hosts_ids_stay_and_given_ones_keep_out_of_their_way()
    {
        var document = PublicCommentDocument.FromEntries(
            [new() { Opinion = new() { Id = "o2", Text = "木" }, Responses = [Answer("はい。", "r2")] }, Entry("花", Answer("いいえ。"))]);

        document.Opinions.Select(o => o.Id).Should().Equal("o2", "o2_");
        document.Responses.Select(r => (r.Id, r.Answers[0].Opinion)).Should().Equal(("r2", "o2"), ("r2_", "o2_"));
    }

    [Fact]
    public void A_callers_mistake_throws_at_once()
    {
        var two = new OpinionEntry { Opinion = new() { Id = "a" } };
        Refused([two, two]).Should().Contain("Two opinions");
        Refused([Entry("木", Answer("はい。", "a")), Entry("花", Answer("いいえ。", "a"))]).Should().Contain("the id a");
        Refused([new() { Opinion = null! }]).Should().Contain("null");

        static string Refused(OpinionEntry[] entries)
            => FluentActions.Invoking(() => PublicCommentDocument.FromEntries(entries)).Should().Throw<ArgumentException>().Which.Message;
    }

    [Fact]
    public void A_document_that_was_read_comes_back_from_its_entries()
    {
        var read =
            PublicCommentPipeline.Default.Read("番号\t意見\t市の考え方\n1\t木を残して。\t残します。\n2\t花を増やして。\t参考とします。\n",
                cancellationToken: TestContext.Current.CancellationToken).GetDocumentOrThrow();
        var built = PublicCommentDocument.FromEntries(read.Entries());

        built.Opinions.Should().Equal(read.Opinions);
        built.Responses.Should().Equal(read.Responses);
        read.WithIds().Should().BeSameAs(read);
    }

    [Fact]
    public async Task Checking_and_every_way_of_writing_give_ids_to_a_document_without_them()
    {
        var document =
            new PublicCommentDocument { Opinions = [new() { Text = "木" }, new() { Text = "花" }], Notes = [new() { Text = "注" }],
                Consultations = [new(), new()] };

        PublicCommentPipeline.Default.CheckDocument(document, cancellationToken: TestContext.Current.CancellationToken)
            .GetDocumentOrThrow().Opinions.Select(o => o.Id).Should().Equal("o1", "o2");
        var json = PublicCommentJson.Serialize(document);
        PublicCommentJson.Deserialize(json).Should().Be(document.WithIds());
        JsonSerializer.Serialize(document).Should().Be(json);
        PublicCommentNdjson.Read(PublicCommentNdjson.Serialize(document)).GetDocumentOrThrow().Should().Be(document.WithIds());
        foreach (var publisher in DocumentPublishers.Default.All)
        {
            (await Written(publisher, document)).Should().Be(await Written(publisher, document.WithIds()), publisher.Name);
        }
    }

    private static async Task<string> Written(IDocumentPublisher publisher, PublicCommentDocument document)
    {
        using var stream = new MemoryStream();
        await publisher.PublishAsync(new PublishInput { Document = document }, stream, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
