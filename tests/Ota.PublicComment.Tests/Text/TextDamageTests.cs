using Ota.PublicComment.Text;

namespace Ota.PublicComment.Tests.Text;

public sealed class TextDamageTests
{
    private const string Passage = "灯りの道の整備に関する星空町のてびき」にならい、橋の周りから順に進めます。参考: 取組9 ";

    [Fact]
    public void A_run_printed_twice_in_a_damaged_response_is_removable_and_stands_once_afterwards()
    {
        const string text = "町は、「" + Passage + Passage + "灯りの道の整備に関する星空町のてびきへの対応 素案9ページ";
        var run = RepeatedRunFinder.Find(text, TextRole.Response).Should().ContainSingle().Which;
        run.IsRemovable.Should().BeTrue();
        run.Length.Should().Be(Passage.Length);
        MappedText.Of(text).Apply([run.ToEdit()]).Text.Should().Be("町は、「" + Passage + "灯りの道の整備に関する星空町のてびきへの対応 素案9ページ");
    }

    [Fact]
    public void A_run_printed_three_times_stands_once_and_nothing_is_found_again()
    {
        const string text = "町は、「" + Passage + Passage + Passage + "灯りの道";
        var once = MappedText.Of(text).Apply(RepeatedRunFinder.Find(text, TextRole.Response).Select(run => run.ToEdit()).ToList()).Text;
        once.Should().Be("町は、「" + Passage + "灯りの道");
        RepeatedRunFinder.Find(once, TextRole.Response).Should().BeEmpty();
    }

    [Fact]
    public void In_an_opinion_or_an_undamaged_response_it_is_only_found()
    {
        const string said = "どうか橋を早く直してください、お願いします。毎日こわい思いで渡っています。";
        RepeatedRunFinder.Find(said + said, TextRole.Summary).Should().ContainSingle().Which.IsRemovable.Should().BeFalse();
        RepeatedRunFinder.Find(said + said, TextRole.Response).Should().ContainSingle().Which.IsRemovable.Should().BeFalse();
    }

    [Theory]
    [InlineData("橋を直す。橋を直す。橋を直す。橋を直す。橋を直す。橋を直す。橋を直す。橋を直す。橋を直す。")]
    [InlineData("————————————————————————————————————————————————————————————————")]
    [InlineData("https://example.jp/hoshizora/https://example.jp/hoshizora/")]
    [InlineData("灯りの道を駅から川まで延ばします。橋を直します。灯りの道を駅から川まで延ばします。")]
    public void Refrains_rules_addresses_and_distant_repetitions_are_none(string text) =>
        RepeatedRunFinder.Find(text, TextRole.Response).Should().BeEmpty();

    [Theory]
    [InlineData("1) 橋 2) 道 ア）川", "")]
    [InlineData("（例）橋(仮称）「星『空』」", "")]
    [InlineData("橋」を直す", "1」")]
    [InlineData("「橋（を直す」", "2（")]
    [InlineData("(橋", "0(")]
    [InlineData("橋である)", "4)")]
    public void Brackets_without_a_partner_are_told(string text, string expected) =>
        string.Join(',', BracketBalance.Find(text).Select(s => $"{s.Offset}{s.Bracket}")).Should().Be(expected);

    [Theory]
    [InlineData("橋を直すためには、", CutSuspicion.End)]
    [InlineData("橋の周りの灯りを", CutSuspicion.End)]
    [InlineData("灯りの数を増やし、だれもが安心して歩けるような遊歩道", CutSuspicion.End)]
    [InlineData("町の方針に掲げ、川辺", CutSuspicion.None)]
    [InlineData("灯りを増やすことを町の方針に掲げ、川辺", CutSuspicion.End)]
    [InlineData("橋の・", CutSuspicion.End)]
    [InlineData("点である。橋も見てほしい。", CutSuspicion.Start)]
    [InlineData("しており、橋も見てほしい。", CutSuspicion.Start)]
    [InlineData("を増やしてほしい。", CutSuspicion.Start)]
    [InlineData("しており、橋の灯りを", CutSuspicion.Both)]
    public void What_stops_or_starts_in_the_middle_is_suspected(string text, object expected)
    {
        CutDetector.Inspect(text, tableIsDamaged: true).Should().Be((CutSuspicion)expected);
        CutDetector.Inspect(text, tableIsDamaged: false).Should().Be(CutSuspicion.None);
    }

    [Theory]
    [InlineData("橋を直してほしい")]
    [InlineData("橋を直すべき")]
    [InlineData("橋を直すこと")]
    [InlineData("橋は直すのか")]
    [InlineData("橋を直してくださいね")]
    [InlineData("公園の再生")]
    [InlineData("町の計画に賛成")]
    [InlineData("灯りの道は、みんなのもの")]
    [InlineData("くわしくは、https://example.jp/plan")]
    [InlineData("原文 道を、ゆっくり直すことができる 修正 道を、早く直すことができる区間")]
    [InlineData("橋の灯りは、素案30ページ")]
    [InlineData("国は、早く動くべきだ。")]
    [InlineData("はじめに、町の考えを聞きたい。")]
    [InlineData("とても良い。")]
    [InlineData("でも、橋は古い。")]
    [InlineData("ー")]
    public void What_may_end_or_begin_like_that_is_not(string text) => CutDetector.Inspect(text, true).Should().Be(CutSuspicion.None);

    [Theory]
    [InlineData("橋を直してほしい。（以下略）", Omission.Abridged)]
    [InlineData("（略）橋を直してほしい。", Omission.Abridged)]
    [InlineData("「橋を（略）直す」とあるが、いつか。", Omission.None)]
    [InlineData("個人名が含まれるため掲載を控えます。", Omission.Withheld)]
    [InlineData("橋を直してほしい。", Omission.None)]
    public void What_the_document_says_of_missing_text_is_read(string text, object expected)
        => OmissionReader.OfText(text).Should().Be((Omission)expected);

    [Fact]
    public void A_heading_may_say_that_texts_are_extracts()
    {
        OmissionReader.OfHeading("意見（抜粋）").Should().Be(Omission.Abridged);
        OmissionReader.OfHeading("意見").Should().Be(Omission.None);
    }
}
