using Ota.PublicComment.References;

namespace Ota.PublicComment.Tests.References;

/// <summary>Answers that point at other answers: groups, 同上, circles, and the text that is meant in the end.</summary>
public class OpinionLinkTests
{
    private static PublicCommentDocument Grouped(string citing, int inGroup)
    {
        var opinions = new List<Opinion>();
        var responses = new List<Response>();
        for (var i = 0; i < 4; i++)
        {
            opinions.Add(Links.Opinion((i % 2) + 1) with { Id = $"o{i + 1}", Group = [i < 2 ? "道" : "緑"] });
            responses.Add(Links.Response(i + 1, i == (inGroup * 2) + 1 ? citing : "検討します。"));
        }

        return new PublicCommentDocument { Id = "d", Opinions = opinions.ToValueList(), Responses = responses.ToValueList() };
    }

    [Theory]
    [InlineData(0, "Resolved r1")]
    [InlineData(1, "Resolved r3")]
    public void A_number_that_restarts_in_every_group_is_that_of_the_own_group(int group, string expected)
        => Links.Lines(Links.Link(Grouped("No.1の回答のとおり", group))).Should().Equal(expected);

    [Theory]
    [InlineData("No.1からNo.3までの回答をご覧ください。", "Resolved r1 r2 r3")]
    [InlineData("意見番号1～意見番号3の回答をご覧ください。", "Resolved r1 r2 r3")]
    [InlineData("No.1-3を参照してください。", "Resolved r1 r2 r3")]
    [InlineData("No.1-7を参照してください。", "Dangling")]
    [InlineData("No.2-1を参照してください。", "Dangling")]
    [InlineData("意見2のうち後段の回答をご覧ください。", "Resolved r2")]
    [InlineData("意見2（1ページ）の回答をご覧ください。", "Unverifiable", "Resolved r2")]
    [InlineData("意見2にてお答えしています。", "Resolved r2")]
    [InlineData("2に同じ", "Resolved r2")]
    [InlineData("2と同様です。", "Resolved r2")]
    [InlineData("2と同趣旨の意見が多いため見直します。")]
    [InlineData("7に同じ")]
    public void Ranges_parts_and_a_bare_number_lead_to_the_answers_that_are_meant(string citing, params string[] expected)
        => Links.Lines(Links.Link(Links.Answers("道を直します。", "歩道を直します。", "橋を直します。", citing))).Should().BeEquivalentTo(expected);

    [Fact]
    public void A_number_of_two_other_groups_is_ambiguous()
    {
        var document = Grouped("検討します。", 0);
        document = document with
        {
            Opinions = [.. document.Opinions, Links.Opinion(9) with { Id = "o5", Group = ["水"] }],
            Responses = [.. document.Responses, Links.Response(5, "No.1の回答のとおり")],
        };
        Links.Lines(Links.Link(document)).Should().Equal("Ambiguous ?r1 ?r3");
    }

    [Fact]
    public void Same_as_above_is_the_answer_above_and_nothing_in_the_first_row()
    {
        var map = Links.Link(Links.Answers("同上", "公園を直します。", "同上", "同上"));
        Links.Lines(map).Should().Equal("UnresolvedAnaphor", "Resolved r2", "Resolved r3");
        map.Expand(map.Citations[2])!.Text.Should().Be("公園を直します。");
        map.Expand(map.Citations[0]).Should().BeNull();
    }

    [Fact]
    public void An_answer_that_only_points_further_is_followed_and_one_with_words_of_its_own_is_not()
    {
        var map =
            Links.Link(
                Links.Answers("池を残します。", "No.1の回答のとおりです。", "No.2の回答をご覧ください。", "橋を直します。No.1の回答もご覧ください。", "No.3の回答のとおり", "No.4の回答のとおり"));
        var far = map.Expand(map.From("r5")[0])!;
        far.Text.Should().Be("池を残します。");
        far.Nodes.Should().Equal("r1");
        far.Passed.Should().Equal("r3", "r2");
        far.IsCyclic.Should().BeFalse();
        map.Expand(map.From("r6")[0])!.Text.Should().Be("橋を直します。No.1の回答もご覧ください。");
    }

    [Fact]
    public void Circles_are_found_told_and_never_followed_round()
    {
        var map = Links.Link(Links.Answers("No.3の回答のとおり", "No.1の回答のとおり", "No.2の回答のとおり", "No.4の回答のとおり", "No.1の回答のとおり"));
        map.Cycles.Should().Equal([["r1", "r2", "r3"]]);
        Links.Lines(map).Should()
            .Equal("Resolved (Cyclic) r3", "Resolved (Cyclic) r1", "Resolved (Cyclic) r2", "Resolved (Self) r4", "Resolved (Cyclic) r1");
        map.Expand(map.Citations[0])!.Should().BeEquivalentTo(new { Text = "", IsCyclic = true });
        map.Expand(map.Citations[3])!.Should().BeEquivalentTo(new { Text = "", IsCyclic = true });
        map.Expand(map.Citations[4])!.Should().BeEquivalentTo(new { Text = "", IsCyclic = true });
    }

    [Fact]
    public void Two_pointers_in_every_answer_do_not_double_the_text()
    {
        var texts = Enumerable.Range(1, 60).Select(i => i == 1 ? "池を残します。" : $"No.{i - 1}及びNo.{Math.Max(1, i - 2)}の回答のとおり").ToArray();
        var map = Links.Link(Links.Answers(texts));
        map.Expand(map.From("r60")[0])!.Text.Should().Be("池を残します。");
    }

    [Fact]
    public void Ten_thousand_answers_each_citing_the_one_before_are_a_long_chain_and_nothing_worse()
    {
        const int count = 10_000;
        var texts = Enumerable.Range(1, count).Select(i => i == 1 ? "池を残します。" : $"No.{i - 1}の回答のとおり").ToArray();
        var chain = Links.Link(Links.Answers(texts));
        chain.Citations.Count(c => c is { State: CitationState.Resolved, Flags: CitationFlags.None }).Should().Be(count - 1);
        chain.Cycles.Should().BeEmpty();
        chain.Expand(chain.Citations[^1])!.Should().Match<CitationExpansion>(e => e.Text == texts[0] && e.Passed.Count == count - 2);

        texts[0] = $"No.{count - 1}の回答のとおり";
        var circle = Links.Link(Links.Answers(texts));
        circle.Citations.Count(c => c is { State: CitationState.Resolved, Flags: CitationFlags.Cyclic }).Should().Be(count);
        circle.Cycles.Should().ContainSingle().Which.Count.Should().Be(count - 1);
        circle.Expand(circle.Citations[^1])!.IsCyclic.Should().BeTrue();
    }

    [Fact]
    public void Opinions_that_share_an_answer_are_one_place()
    {
        var document = Links.Answers("池を残します。", "", "No.1~2の回答のとおり");
        document = document with
        {
            Responses =
                [document.Responses[0] with { Answers = [new AnswerTarget { Opinion = "o1" }, new AnswerTarget { Opinion = "o2" }] },
                    document.Responses[2]],
        };
        Links.Lines(Links.Link(document)).Should().Equal("Resolved r1");
    }
}
