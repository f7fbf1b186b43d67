namespace Ota.PublicComment.Tests.Reading;

public class PointTests
{
    private static PublicCommentDocument One(string opinion, string response = "続けます。")
        => Read.Text(
            $"{Read.Title}\n| No. | 意見 | 回答 |\n|---|---|---|\n| 1 | {opinion.Replace("\n", "<br>")} | {response.Replace("\n", "<br>")} |\n| 2 | 橋を架ける。 | 架けます。 |\n").Document!;

    [Theory]
    [InlineData("１ 池を残す。\n２ 道を広げる。", "１,２", "池を残す。|道を広げる。")]
    [InlineData("①池を残す。②道を広げる。", "①,②", "池を残す。|道を広げる。")]
    [InlineData("次を求める。\n（1）池を残す。\n（2）道を広げる。", "（1）,（2）", "池を残す。|道を広げる。")]
    [InlineData("ア　池を残す。\nイ　道を広げる。", "ア,イ", "池を残す。|道を広げる。")]
    [InlineData("1. 池を残す。\n2. 道を広げる。\n3. 橋を架ける。", "1,2,3", "池を残す。|道を広げる。|橋を架ける。")]
    [InlineData("⑴ 池を残す。\n①魚\n②鳥\n⑵ 道を広げる。\n①幅", "⑴,⑵", "池を残す。\n①魚\n②鳥|道を広げる。\n①幅")]
    public void Labels_that_rise_from_the_first_are_points(string opinion, string labels, string texts)
    {
        var read = One(opinion).Opinions[0];
        string.Join(',', read.Points.Select(p => p.Label)).Should().Be(labels);
        string.Join('|', read.Points.Select(p => read.Text!.Substring(p.Span.Start, p.Span.Length))).Should().Be(texts);
        read.Points.Select(p => p.Id).Should().Equal(Enumerable.Range(1, read.Points.Count).Select(i => $"p{i}"));
    }

    [Theory]
    [InlineData("① 池を残す。")]
    [InlineData("② 池を残す。\n③ 道を広げる。")]
    [InlineData("① 池\n① 道")]
    [InlineData("1 ページの図\n2 ページの表")]
    [InlineData("1.5倍にする。\n2.5倍にする。")]
    [InlineData("図①と図②を直す。")]
    [InlineData("・池を残す。\n・道を広げる。")]
    [InlineData("ア と呼ぶ池。")]
    public void Anything_else_is_no_list_of_points(string opinion) => One(opinion).Opinions[0].Points.Should().BeEmpty();

    [Theory]
    [InlineData("１について、残します。\n２について、広げます。", "p1,p2")]
    [InlineData("２について、広げます。", "p2")]
    [InlineData("① 残します。\n② 広げます。", "p1,p2")]
    [InlineData("残します。道も広げます。", "")]
    [InlineData("ご意見ありがとうございます。\n１について、残します。", "")]
    [InlineData("３について、残します。", "")]
    public void A_response_answers_the_points_whose_labels_it_prints(string response, string points)
    {
        var answers = One("１ 池を残す。\n２ 道を広げる。", response).Responses[0].Answers;
        answers.Should().OnlyContain(a => a.Opinion == "o1");
        string.Join(',', answers.Where(a => a.Point is not null).Select(a => a.Point)).Should().Be(points);
        answers.Any(a => a.Point is null).Should().Be(points.Length == 0);
    }

    [Fact]
    public void Ids_of_points_go_on_over_the_document()
    {
        var document = Read.Text($"{Read.Title}\nNo.\t意見\t回答\n1\t①池を残す。②道を広げる。\t残します。\n2\t①木を植える。②草を刈る。\t植えます。\n").Document!;
        document.Opinions.SelectMany(o => o.Points).Select(p => p.Id).Should().Equal("p1", "p2", "p3", "p4");
    }
}
