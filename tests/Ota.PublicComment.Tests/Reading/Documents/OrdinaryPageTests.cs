namespace Ota.PublicComment.Tests.Reading.Documents;

/// <summary>Forms of ordinary, clean pages that were once read wrongly without a word: each of these is one bug.</summary>
public class OrdinaryPageTests
{
    private const string Title = "霧ヶ原市緑の基本計画（素案）に対する意見募集の結果\n\n";

    [Fact]
    public void Numbers_before_the_label_in_its_line_are_numbers_and_no_end_of_the_answer_before()
    {
        var document = Clean(Title + "1 【意見】池を残してほしい。\n　【回答】残します。\n2 【意見】道を広げてほしい。\n　【回答】広げます。\n3 【意見】橋を架けてほしい。\n　【回答】架けます。\n");
        document.Opinions.Select(o => o.Number?.Label).Should().Equal("1", "2", "3");
        document.Responses.Select(r => r.Text).Should().Equal("残します。", "広げます。", "架けます。");
        document.Notes.Should().BeEmpty();
    }

    [Fact]
    public void A_numbered_disposition_label_is_no_part_of_the_answer()
    {
        var document = Clean(Title + "意見1：池を残してほしい。\n市の考え方1：残します。\n修正の有無1：無\n意見2：道を広げてほしい。\n市の考え方2：広げます。\n修正の有無2：有\n");
        document.Responses.Select(r => r.Text).Should().Equal("残します。", "広げます。");
        document.Responses.Select(r => r.Dispositions.Single().Code).Should().Equal("無", "有");
    }

    [Theory]
    [InlineData("１　", "→　", "")]
    [InlineData("１．", "⇒", "\n")]
    [InlineData("(1) ", "→ ", "\n")]
    public void A_number_opens_an_opinion_that_an_arrow_answers(string number, string arrow, string between)
    {
        string Of(int value)
            => number.Replace("１", value.ToString(System.Globalization.CultureInfo.InvariantCulture))
                .Replace("1", value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var document =
            Clean(
                Title
                    + $"{Of(1)}池を残してほしい。\n{arrow}残します。\n{between}{Of(2)}道を\n広げてほしい。\n{arrow}広げます。\n{between}{Of(3)}橋を架けてほしい。\n{arrow}架けます。\n");
        document.Opinions.Select(o => o.Number?.Label).Should().Equal("1", "2", "3");
        document.Opinions[0].Text.Should().Be("池を残してほしい。");
        document.Responses.Select(r => r.Text).Should().Equal("残します。", "広げます。", "架けます。");
    }

    [Fact]
    public void A_heading_between_numbers_and_arrows_is_no_end_of_the_answer_before()
    {
        var document = Clean(Title + "（１）水辺のこと\n１　池を残してほしい。\n→　残します。\n２　川を流してほしい。\n→　流します。\n（２）道のこと\n３　道を広げてほしい。\n→　広げます。\n");
        document.Opinions.Select(o => o.Group.Single()).Should().Equal("（１）水辺のこと", "（１）水辺のこと", "（２）道のこと");
        document.Responses.Select(r => r.Text).Should().Equal("残します。", "流します。", "広げます。");
    }

    [Fact]
    public void A_place_over_the_labels_is_no_part_of_the_disposition_before()
    {
        var document =
            Clean(
                Title
                    + "P5 水辺\n意見の内容　池を残してほしい。\n市の考え方　残します。\n対応　修正\n\nP12 道\n意見の内容　道を広げてほしい。\n市の考え方　広げます。\n対応　原案どおり\n\nP20\n意見の内容　橋を架けてほしい。\n市の考え方　架けます。\n対応　原案どおり\n");
        document.Opinions.Select(o => o.Area?.Text).Should().Equal("P5 水辺", "P12 道", "P20");
        document.Responses.Select(r => r.Dispositions.Single().Code).Should().Equal("修正", "原案どおり", "原案どおり");
    }

    [Theory]
    [InlineData("担当課と情報を共有いたします。")]
    [InlineData("連絡先を広報に載せます。")]
    [InlineData("問い合わせが多いため、窓口を増やします。")]
    public void The_last_answer_may_speak_of_contacts(string answer)
    {
        var document = Clean(Title + $"意見1\n池を残してほしい。\n回答\n残します。\n\n意見2\n窓口を知らせてほしい。\n回答\n{answer}\n");
        document.Responses.Select(r => r.Text).Should().Equal("残します。", answer);
    }

    [Fact]
    public void A_contact_behind_the_last_answer_is_no_part_of_it()
    {
        var document = Clean(Title + "意見1\n池を残してほしい。\n回答\n残します。\n\n意見2\n道を広げてほしい。\n回答\n広げます。\n担当課　緑と水の課\n");
        document.Responses[^1].Text.Should().Be("広げます。");
    }

    [Fact]
    public void Pairs_above_the_headings_of_a_table_are_no_unread_table()
    {
        var document =
            Clean(
                "案件名\t霧ヶ原市緑の基本計画（素案）\n募集期間\t令和2年12月1日から令和3年1月4日\n公表場所\t市のホームページ\n番号\t意見の要旨\t市の考え方\n1\t池を残してほしい。\t残します。\n2\t道を広げてほしい。\t広げます。\n");
        document.PlanTitles.Single().Text.Should().Be("霧ヶ原市緑の基本計画");
        document.PlanTitles.Single().Stage.Should().Be("素案");
        document.Opinions.Should().HaveCount(2);
    }

    [Fact]
    public void Words_under_区分_that_say_nothing_of_what_became_of_an_opinion_are_places()
    {
        var document = Clean(Title + "区分\t意見の概要\t市の考え方\n第１部 水辺\t池を残してほしい。\t残します。\n第２部 道\t道を広げてほしい。\t広げます。\nその他\t橋を架けてほしい。\t架けます。\n");
        document.Opinions.Select(o => o.Area?.Text).Should().Equal("第１部 水辺", "第２部 道", "その他");
        document.Responses.Should().OnlyContain(r => r.Dispositions.Count == 0);
    }

    [Fact]
    public void A_first_column_without_a_heading_that_counts_the_rows_numbers_them()
        => Clean(Title + "\t意見の概要\t市の考え方\n1\t池を残してほしい。\t残します。\n2\t道を広げてほしい。\t広げます。\n")
            .Opinions.Select(o => o.Number?.Label).Should().Equal("1", "2");

    [Theory]
    [InlineData("提出意見を考慮した結果及びその理由")]
    [InlineData("考慮した結果")]
    [InlineData("結果及びその理由")]
    public void What_came_of_an_opinion_with_the_reason_is_the_answer(string heading)
        => Clean(Title + $"番号\t提出意見\t{heading}\n1\t池を残してほしい。\t残します。\n2\t道を広げてほしい。\t広げます。\n").Responses.Should().HaveCount(2);

    [Fact]
    public void A_letter_and_its_words_are_one_disposition()
    {
        var document = Clean(Title + "番号\t意見の概要\t市の考え方\t取扱い\n1\t池を残してほしい。\t残します。\tB 記載済\n2\t道を広げてほしい。\t広げます。\tC 参考\n");
        document.Responses.Select(r => r.Dispositions.Single().Kinds.Single()).Should()
            .Equal(DispositionKind.AlreadyIncluded, DispositionKind.ForReference);
    }

    [Fact]
    public void A_page_number_between_dashes_is_no_legend()
        => Read.Text(Title + "番号\t意見の概要\t市の考え方\t取扱い\n1\t池を残してほしい。\t残します。\t○\n- 2 -\n2\t道を広げてほしい。\t広げます。\t△\n○：反映した　△：今後の参考\n")
            .Document!.DispositionLegend.Select(l => l.Code).Should().Equal("○", "△");

    [Theory]
    [InlineData("標記について意見募集を行ったところ、17者から32件の御意見をいただきました。")]
    [InlineData("令和5年2月10日から同年3月11日まで、緑の基本計画に関する意見を募集したところ、17者から32件の御意見をいただきました。")]
    public void What_the_opinions_are_about_does_not_make_them_a_part(string sentence)
    {
        var consultation = Read.Text(Title + sentence + "\n\n番号\t意見の概要\t市の考え方\n1\t池を残してほしい。\t残します。\n").Document!.Consultations.Single();
        (consultation.SubmitterCount, consultation.OpinionCount).Should().Be((17, 32));
    }

    [Theory]
    [InlineData("令和元年11月1日から同年11月30日まで")]
    [InlineData("令和元年11月1日～同月30日")]
    public void The_end_of_a_period_may_point_at_the_year_of_its_beginning(string period)
    {
        var read = Read.Text(Title + $"募集期間　{period}\n\n番号\t意見の概要\t市の考え方\n1\t池を残してほしい。\t残します。\n").Document!.Consultations.Single().Period!;
        (read.Opens, read.Closes).Should().Be((new DateOnly(2019, 11, 1), new DateOnly(2019, 11, 30)));
    }

    private static PublicCommentDocument Clean(string text)
    {
        var result = Read.Text(text);
        result.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info).Select(d => d.Code).Should().BeEmpty();
        return result.Document!;
    }
}
