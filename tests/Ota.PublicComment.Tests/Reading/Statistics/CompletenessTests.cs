using CsCheck;
using Ota.PublicComment.Tests.Generators;

namespace Ota.PublicComment.Tests.Reading.Statistics;

/// <summary>What a document says of its own completeness, notes and corrections, no opinions, statistics only.</summary>
public class CompletenessTests
{
    private const string Title = "千鳥浦市緑の基本計画（素案）に対する意見募集の結果\n\n";
    private const string Rows = "No.\t意見の要旨\t市の考え方\n1\t池を残す。\t残します。\n2\t道を広げる。\t広げます。\n";

    [Theory]
    [InlineData("主な意見を掲載しています。", ListingFlag.MainOnly)]
    [InlineData("※代表的なご意見のみを掲載しました。", ListingFlag.MainOnly)]
    [InlineData("なお、同趣旨のご意見はまとめて掲載しています。", ListingFlag.Merged)]
    [InlineData("類似する意見は集約しました。", ListingFlag.Merged)]
    [InlineData("ご意見は要約して掲載しています。", ListingFlag.Summarised)]
    [InlineData("意見の要旨を掲載しています。", ListingFlag.Summarised)]
    [InlineData("個人が特定される意見は、掲載を控えました。", ListingFlag.Withheld)]
    [InlineData("計画と関係のない意見は掲載していません。", ListingFlag.Withheld)]
    [InlineData("字句の修正に関する意見は除いています。", ListingFlag.WordingOmitted)]
    [InlineData("※件数には重複を含みます。", ListingFlag.Duplicated)]
    public void A_sentence_about_completeness_gives_its_flag_and_stays(string sentence, ListingFlag flag)
    {
        var result = Tests.Reading.Read.Text($"{Title}{sentence}\n{Rows}");
        var listing = result.Document!.Consultations.Single().Listing;
        listing.Flags.Should().Equal(flag);
        listing.Texts.Should().Equal(sentence);
        result.Document.Notes.Single().Text.Should().Be(sentence);
    }

    [Theory]
    [InlineData("提出者の氏名や住所は公表していません。")]
    [InlineData("同じ方からの重複を除いた件数です。")]
    [InlineData("いただいた意見を取りまとめました。")]
    [InlineData("誤字を修正しました。")]
    [InlineData("主な修正点は次のとおりです。")]
    public void A_sentence_about_something_else_gives_none(string sentence)
        => Tests.Reading.Read.Text($"{Title}{sentence}\n{Rows}").Document!.Consultations.Should().BeEmpty();

    [Theory]
    [InlineData("※印の語は巻末に説明があります。", false)]
    [InlineData("（注）年度は4月から翌年3月までです。", false)]
    [InlineData("* 数字は速報値です。", false)]
    [InlineData("なお、計画は3月に決定しました。", false)]
    [InlineData("令和3年7月1日に一部訂正しました。", true)]
    [InlineData("【差替え版】", true)]
    [InlineData("【訂正】", true)]
    [InlineData("No.3の回答に誤りがありました。お詫びして訂正いたします。", true)]
    public void Notes_are_kept_and_corrections_apart(string line, bool isCorrection)
    {
        var document = Tests.Reading.Read.Text($"{Title}{line}\n\n{Rows}").Document!;
        (isCorrection ? document.Errata : document.Notes).Single().Text.Should().Be(line);
        (isCorrection ? document.Notes : document.Errata).Should().BeEmpty();
        document.Errata.Concat(document.Notes).Single().Source.Lines.Should().Be(new NumberRange(3, 3));
    }

    [Theory]
    [InlineData("ご意見はありませんでした。")]
    [InlineData("期間内に意見の提出はございませんでした。")]
    [InlineData("市民の皆様からご意見を募集しましたが、ご意見は寄せられませんでした。")]
    [InlineData("提出された意見：なし")]
    [InlineData("意見数　0件")]
    [InlineData("意見募集の結果、意見等の提出はありませんでした。")]
    public void No_opinions_are_a_complete_result_of_zero(string line)
    {
        var result = Tests.Reading.Read.Text($"{Title}{line}\n");
        result.Outcome.Should().Be(Outcome.Complete);
        result.Document!.Consultations.Single().OpinionCount.Should().Be(0);
        result.Diagnostics.Single().Should().Match<Diagnostic>(d => d.Code == "OPC1110" && d.Severity == DiagnosticSeverity.Info);
    }

    [Theory]
    [InlineData("計画を修正するご意見はありませんでした。")]
    [InlineData("ＦＡＸによる意見はありませんでした。")]
    [InlineData("第3章に対するご意見はありませんでした。")]
    public void That_some_opinions_are_missing_is_not_that_there_are_none(string line)
    {
        var result = Tests.Reading.Read.Text($"{Title}意見件数　5件\n{line}\n");
        result.Document!.Consultations.Single().OpinionCount.Should().Be(5);
        Tests.Reading.Read.Codes(result).Should().Equal("OPC1111");
    }

    [Fact]
    public void That_there_were_none_beside_opinions_is_told()
        => Tests.Reading.Read.Codes(Tests.Reading.Read.Text($"{Title}ご意見はありませんでした。\n{Rows}")).Should().Equal("OPC1113");

    [Theory]
    [InlineData("提出者数　8人\n意見件数　32件\n", "OPC1111")]
    [InlineData("募集期間　令和3年4月1日から4月30日まで\n", "OPC1112")]
    public void A_document_without_opinions_says_what_it_is(string lines, string code)
    {
        var result = Tests.Reading.Read.Text(Title + lines);
        result.Outcome.Should().Be(Outcome.Complete);
        Tests.Reading.Read.Codes(result).Should().Equal(code);
    }

    [Fact]
    public void Notes_and_opinions_elsewhere_change_no_count()
    {
        string[] facts = ["募集期間　令和3年12月1日から令和4年1月4日まで", "提出者数　8人", "意見件数　12件", "郵送　3人", "電子メール　5人", "計　8人"];
        string[] others = ["※印は巻末に説明があります。", "なお、計画は3月に決定しました。", "令和3年7月1日に一部訂正しました。", "ご協力ありがとうございました。", "問い合わせ先　企画課", "最終更新日：令和4年5月6日"];
        var gen = Gen.Int[0, others.Length - 1].Array[0, 5].SelectMany(o => Gen.Bool.Select(after => (o, after)));
        var bare = Tests.Reading.Read.Text(Title + string.Join('\n', facts) + "\n").Document!.Consultations.Single();
        foreach (var (chosen, isBehind) in gen.Examples(60))
        {
            var notes = string.Concat(chosen.Distinct().Select(i => others[i] + "\n"));
            var text = Title + (isBehind ? "" : notes + "\n") + string.Join('\n', facts) + "\n\n" + (isBehind ? notes : "") + "\n" + Rows;
            var read = Tests.Reading.Read.Text(text).Document!;
            read.Consultations.Should().ContainSingle().Which.Should().Be(bare with { Department = read.Consultations[0].Department });
            read.Opinions.Should().HaveCount(2);
        }
    }

    [Fact]
    public async Task The_real_document_has_no_statistics_and_none_is_invented()
    {
        var result = await Ota.PublicComment.PublicCommentPipeline.Default.ReadFileAsync(
            TestFiles.Corpus("ota-informatization-plan-results.txt"), cancellationToken: TestContext.Current.CancellationToken);
        result.GetDocumentOrThrow().Consultations.Should().BeEmpty();
        result.Document!.Errata.Should().BeEmpty();
        result.Document.Notes.Should().BeEmpty();
    }
}
