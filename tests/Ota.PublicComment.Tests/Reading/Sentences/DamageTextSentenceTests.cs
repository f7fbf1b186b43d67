namespace Ota.PublicComment.Tests.Reading.Sentences;

/// <summary>Damage done by extraction: text lost or printed twice, and characters replaced by others.</summary>
public class DamageTextSentenceTests
{
    private const string Headings = "番号\t意見の概要\t市の考え方\n";

    // "text lost: head, tail": suspected in a table that shows other damage too, here a lost number.
    [Theory]
    [InlineData("、町会に知らせてほしい。", TextState.SuspectedCutAtStart)]
    [InlineData("を決めて、町会に知らせてほしい。", TextState.SuspectedCutAtStart)]
    [InlineData("落ち葉を集める日を決めて、町会に", TextState.SuspectedCutAtEnd)]
    [InlineData("、町会に知らせて、掲示板に", TextState.SuspectedCutAtBoth)]
    public void A_text_that_lost_head_or_tail_is_told(string opinion, TextState state)
    {
        var result = Sentence.Read(Table(opinion, Sentence.AnswerTexts[2]).Replace("\n2\t", "\n\t", StringComparison.Ordinal));
        result.Document!.Opinions[3].Text.Should().Be(opinion);
        result.Document.Opinions[3].TextState.Should().Be(state);
        result.Document.Opinions.Take(3).Should().OnlyContain(o => o.TextState == TextState.Complete);
        result.Diagnostics.Should()
            .ContainSingle(d => d.Code == "OPC2034" || d.Code == "OPC2035" || d.Code == "OPC2036").Which.Node.Should()
            .Be(result.Document.Opinions[3].Id);
    }

    // "text lost: all of a cell"
    [Fact]
    public void A_text_that_is_lost_altogether_is_told()
    {
        var result = Sentence.Read(Table("", "集める日をお知らせします。"));
        result.Document!.Opinions[3].TextState.Should().Be(TextState.Missing);
        Tests.Reading.Read.Codes(result).Should().Contain("OPC2030");
    }

    [Fact]
    public void An_answer_that_is_lost_altogether_is_told()
    {
        var result = Sentence.Read(Table("落ち葉を集める日を決めてほしい。", ""));
        result.Document!.Entries().Last().Responses.Should().BeEmpty();
        Tests.Reading.Read.Codes(result).Should().Contain("OPC2031");
    }

    // "leading character (成20年)": the other reading of the period has the whole era.
    [Fact]
    public void A_leading_character_lost_from_a_period_is_known_by_the_other_reading()
    {
        var result =
            Tests.Reading.Read.Text(
                "鳩ヶ森市みどりの計画（素案）に対する意見募集の結果\n\n募集期間 成20年10月1日から平成20年10月31日まで\n意見の募集は、平成20年10月1日（水）から平成20年10月31日（金）まで行いました。\n提出者数 3人\n意見件数 5件\n");
        var period = result.Document!.Consultations.Single().Period!;
        (period.Opens, period.Closes).Should().Be((new DateOnly(2008, 10, 1), new DateOnly(2008, 10, 31)));
    }

    [Fact]
    public void A_leading_character_lost_from_an_era_leaves_one_era_only()
    {
        var result = Tests.Reading.Read.Text("鳩ヶ森市みどりの計画（素案）に対する意見募集の結果\n\n募集期間 成20年10月1日から成20年10月31日まで\n提出者数 3人\n意見件数 5件\n");
        var period = result.Document!.Consultations.Single().Period!;
        period.Text.Should().Contain("成20年10月1日");
        (period.Opens, period.Closes).Should().Be((new DateOnly(2008, 10, 1), new DateOnly(2008, 10, 31)));
    }

    // "a run of text printed twice in one cell": taken out where it is long, told where it is short of proof.
    [Fact]
    public void A_run_of_text_printed_twice_in_one_cell_is_taken_out_or_told()
    {
        const string run = "落ち葉を集める日を決めて、町会の掲示板で早めに知らせてほしい。";
        var result = Sentence.Read(Table(run + run, "集める日をお知らせします。"));
        var text = result.Document!.Opinions[3].Text;
        text.Should().BeOneOf(run, run + run);
        result.Diagnostics.Should().ContainSingle(d => d.Code == "OPC2007" || d.Code == "OPC2032").Which.Code.Should()
            .Be(text == run ? "OPC2007" : "OPC2032");
    }

    // What stands around a run is other behind its first copy than behind its second: it is searched as it is printed, and what the lines
    // of the cell hide until then is told.
    [Theory]
    [InlineData("剪定の日取りは、あらかじめ沿道の町会へお知らせしてまいります。参考：取組24 街路樹の手入れ 素案沿道の町会へお知らせしてまいります。参考：取組24 街路樹の手入れ 素案51ページ", "OPC2007")]
    [InlineData("街路樹の剪定は夏と冬の年二回に分けて進める街路樹の剪定は夏と冬の年二回に分けて進める。 参考：第3章 2 川の生き物 素案12ペー ジ", "OPC2032")]
    [InlineData("落ち葉を集め る日につきましては町会の掲示 板で早めに知らせます）落ち葉を 集める日につきましては町会の 掲示板で早めに知らせます）", "OPC2032")]
    public void A_run_printed_twice_in_a_wrapped_cell_is_taken_out_or_told(string answer, string code)
    {
        var result = PublicCommentPipeline.Default.Read(
            $"""
            No.	意見の要旨	区の考え方
            1	駅前の広場に木 を植えてほしいと思っている。夏の日差しがとて も強い。	広場の木につきましては、来 年度に植える予定です。水やりの方法もあわせて検 討します。
            2	図書室を夜まで 開けてほしいと願っている。仕事の帰りに寄り たい。	開室の時間につきましては、利 用の状況を見ながら見直します。職員の配置もあ わせて検討します。
            3	落ち葉を集める日を 早めに知らせてほしいと思う。掲示板が分かりや すい。	{answer}
            """, cancellationToken: TestContext.Current.CancellationToken);
        result.Diagnostics.Should().ContainSingle(d => d.Code == "OPC2007" || d.Code == "OPC2032").Which.Code.Should().Be(code);
    }

    // "尐 for 少; Kangxi radicals ⾒ ⽅; ヷ for ・"
    [Theory]
    [InlineData("木が尐ない。", "木が少ない。")]
    [InlineData("⽊を⾒る⼈が多い。", "木を見る人が多い。")]
    [InlineData("公園ヷ川ヷ道の⽅針がほしい。", "公園・川・道の方針がほしい。")]
    [InlineData("⼩⾼い⼭に⽔を引いてほしい。", "小高い山に水を引いてほしい。")]
    [InlineData("ＪＲの駅に尐しの木ヷ花がほしい。", "ＪＲの駅に少しの木・花がほしい。")]
    public void Characters_replaced_by_look_alikes_are_restored(string damaged, string restored)
    {
        var result = Sentence.Read(Table(damaged, "⾒直します。"));
        result.Document!.Opinions[3].Text.Should().Be(restored);
        result.Document.Entries().Last().Responses.Single().Text.Should().Be("見直します。");
        Tests.Reading.Read.Codes(result).Should().Contain("OPC2010");
        Sentence.IsQuiet(result);
    }

    [Fact]
    public void Characters_replaced_by_look_alikes_are_restored_in_headings()
    {
        var result =
            Sentence.Read(
                $"番号\t意⾒の概要\t市の考え⽅\n1\t{Sentence.OpinionTexts[0]}\t{Sentence.AnswerTexts[0]}\n2\t{Sentence.OpinionTexts[1]}\t{Sentence.AnswerTexts[1]}\n3\t{Sentence.OpinionTexts[2]}\t{Sentence.AnswerTexts[2]}\n");
        Sentence.HasTexts(result);
        Sentence.IsQuiet(result);
    }

    // "circled numbers as @ A": ① lost a byte and became @, ② A, ③ B: in the number column …
    [Theory]
    [InlineData("@", "A", "B")]
    [InlineData("＠", "Ａ", "Ｂ")]
    public void Circled_numbers_that_became_letters_are_restored_in_the_number_column(params string[] numbers)
    {
        var rows = Enumerable.Range(0, 3).Select(i => $"{numbers[i]}\t{Sentence.OpinionTexts[i]}\t{Sentence.AnswerTexts[i]}\n");
        var result = Sentence.Read(Headings + string.Concat(rows));
        Sentence.HasTexts(result);
        result.Document!.Opinions.Select(o => o.Number?.Label).Should().Equal("①", "②", "③");
        Tests.Reading.Read.Codes(result).Should().Contain("OPC2014");
        Sentence.IsQuiet(result);
    }

    // … but letters alone that do not begin with @ are the letters of somebody's numbering, or told.
    [Fact]
    public void Letters_in_the_number_column_that_do_not_begin_with_the_lost_one_are_no_numbers_restored()
    {
        var rows = Enumerable.Range(0, 3).Select(i => $"{"ABC"[i]}\t{Sentence.OpinionTexts[i]}\t{Sentence.AnswerTexts[i]}\n");
        var result = Sentence.Read(Headings + string.Concat(rows));
        Sentence.HasTexts(result);
        Tests.Reading.Read.Codes(result).Should().NotContain("OPC2014");
    }

    // … and inside a text.
    [Fact]
    public void Circled_numbers_that_became_letters_are_restored_in_a_text()
    {
        var result =
            Sentence.Read(
                $"番号\t意見の概要\t市の考え方\n1\t\"次の三つを願う。\n@ベンチを増やす。\nA木を植える。\nB段差をなくす。\"\t順に行います。\n2\t{Sentence.OpinionTexts[1]}\t{Sentence.AnswerTexts[1]}\n");
        result.Document!.Opinions[0].Text.Should().Be("次の三つを願う。\n①ベンチを増やす。\n②木を植える。\n③段差をなくす。");
        Tests.Reading.Read.Codes(result).Should().Contain("OPC2014");
        Sentence.IsQuiet(result);
    }

    // "~ 〜 ～ ∼, - － − ー, , 、 ， variants": they stay as printed and mean the same.
    [Theory]
    [InlineData("~")]
    [InlineData("〜")]
    [InlineData("～")]
    [InlineData("∼")]
    [InlineData("-")]
    [InlineData("－")]
    [InlineData("−")]
    [InlineData("ー")]
    public void Waves_and_dashes_between_pages_are_variants(string between)
    {
        var result = Sentence.Table("該当ページ", $"12{between}14", $"Ｐ２０{between}２１", $"30{between}31ページ");
        Sentence.HasTexts(result);
        result.Document!.Opinions.Select(o => o.Area!.Pages).Should()
            .Equal(new NumberRange(12, 14), new NumberRange(20, 21), new NumberRange(30, 31));
        Sentence.IsQuiet(result);
    }

    [Theory]
    [InlineData("-")]
    [InlineData("－")]
    [InlineData("−")]
    [InlineData("ー")]
    [InlineData("‐")]
    [InlineData("–")]
    public void Dashes_in_numbers_are_variants(string dash)
    {
        var rows = Enumerable.Range(0, 3).Select(i => $"4{dash}{i + 1}\t{Sentence.OpinionTexts[i]}\t{Sentence.AnswerTexts[i]}\n");
        var result = Sentence.Read(Headings + string.Concat(rows));
        Sentence.HasTexts(result);
        result.Document!.Opinions.Select(o => o.Number?.Label).Should().Equal($"4{dash}1", $"4{dash}2", $"4{dash}3");
        result.Document.Opinions.Select(o => string.Join('.', o.Number!.Parts)).Should().Equal("4.1", "4.2", "4.3");
        Sentence.IsQuiet(result);
    }

    [Theory]
    [InlineData(",")]
    [InlineData("、")]
    [InlineData("，")]
    [InlineData("､")]
    public void Commas_are_variants_and_stay_as_printed(string comma)
    {
        var result = Sentence.Read(Table($"公園{comma}川{comma}道に木がほしい。", $"公園{comma}川から植えます。"));
        result.Document!.Opinions[3].Text.Should().Be($"公園{comma}川{comma}道に木がほしい。");
        Sentence.IsQuiet(result);
    }

    // Three whole rows, and a fourth of the test's own.
    private static string Table(string opinion, string answer)
        => Headings + string.Concat(Enumerable.Range(0, 3).Select(i => $"{i + 1}\t{Sentence.OpinionTexts[i]}\t{Sentence.AnswerTexts[i]}\n"))
            + $"4\t{opinion}\t{answer}\n";
}
