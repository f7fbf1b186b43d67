namespace Ota.PublicComment.Tests.Reading.Sentences;

/// <summary>Statistics: counts by channel, by chapter, by kind of submitter, and their traps.</summary>
public class TallySentenceTests
{
    // The channels are 郵送, FAX (three spellings), 電子メール, 持参 or 窓口, 電子申請 or ホームページ, 説明会.
    [Theory]
    [InlineData("郵送")]
    [InlineData("FAX")]
    [InlineData("ＦＡＸ")]
    [InlineData("ファックス")]
    [InlineData("ファクシミリ")]
    [InlineData("電子メール")]
    [InlineData("Ｅメール")]
    [InlineData("持参")]
    [InlineData("窓口")]
    [InlineData("電子申請")]
    [InlineData("ホームページ")]
    [InlineData("説明会")]
    public void By_channel(string channel)
    {
        var result = Facts.Of($"意見件数　9件\n提出方法\n　{channel}　4件\n　その他　5件");
        Facts.Tallies(result).Should().Equal($"提出方法/{channel}/4件", "提出方法/その他/5件");
        Facts.Counts(result).Should().Be("9件");
        Facts.Doubts(result).Should().BeEmpty();
    }

    // The same list in prose, in one line, in a table, with full width and spaces.
    [Theory]
    [InlineData("提出方法別内訳：郵送4人、ファクシミリ1人、電子メール12人", "提出方法別内訳/郵送/4人", "提出方法別内訳/ファクシミリ/1人", "提出方法別内訳/電子メール/12人")]
    [InlineData("（内訳）郵送　４件　ＦＡＸ　１件　持参　２件", "内訳/郵送/4件", "内訳/ＦＡＸ/1件", "内訳/持参/2件")]
    [InlineData("提出方法\t人数\n郵送\t４\n電子申請\t１２\n合計\t１６", "提出方法/郵送/4人", "提出方法/電子申請/12人", "提出方法/合計/16人=")]
    [InlineData("提出方法\t提出者数\t意見数\n窓口\t2人\t3件\nホームページ\t5人\t9件\n計\t7人\t12件", "提出方法/窓口/2人 3件", "提出方法/ホームページ/5人 9件", "提出方法/計/7人 12件=")]
    [InlineData("区分,郵送,ファックス,合計\n提出者数,4人,1人,5人\n意見数,6件,1件,7件", "提出方法/郵送/4人 6件", "提出方法/ファックス/1人 1件", "提出方法/合計/5人 7件=")]
    [InlineData("提出方法　持参１人　郵送２人　計３人", "提出方法/持参/1人", "提出方法/郵送/2人", "提出方法/計/3人=")]
    [InlineData("・持参　1人\n・FAX　なし\n・電子メール　9人", "提出方法/持参/1人", "提出方法/FAX/0人", "提出方法/電子メール/9人")]
    [InlineData("募集期間,令和3年4月1日～4月30日\n提出方法,\"郵送3名、FAX1名\"\n意見提出者数,4名", "提出方法/郵送/3人", "提出方法/FAX/1人")]
    [InlineData("・郵送　四人\n・持参　十一人", "提出方法/郵送/4人", "提出方法/持参/11人")]
    public void By_channel_in_other_layouts(string lines, params string[] tallies)
    {
        var result = Facts.Of(lines);
        Facts.Tallies(result).Should().Equal(tallies);
        Facts.Doubts(result).Should().BeEmpty();
    }

    // A cross table counts by channel (or chapter) in the rows and by unit (or disposition) in the columns.
    [Theory]
    [InlineData("\t人数\t件数\n郵送\t2\t3\nFAX\t1\t1\n合計\t3\t4", "提出方法/郵送/2人 3件", "提出方法/FAX/1人 1件", "提出方法/合計/3人 4件=")]
    [InlineData("提出方法\t個人\t団体\t合計\n郵送\t2人\t1人\t3人\nFAX\t4人\t0人\t4人\n合計\t6人\t1人\t7人", "提出方法/郵送/3人", "提出者の区分/個人/2人<郵送", "提出者の区分/団体/1人<郵送",
        "提出方法/FAX/4人", "提出者の区分/個人/4人<FAX", "提出者の区分/団体/0人<FAX", "提出方法/合計/7人=", "提出者の区分/個人/6人", "提出者の区分/団体/1人")]
    [InlineData("（単位：件）\n章\t修正\t参考\t計\n第1章\t1\t2\t3\n第2章\t０\t４\t４", "章/第1章/3件", "対応区分/修正/1件<第1章", "対応区分/参考/2件<第1章", "章/第2章/4件",
        "対応区分/修正/0件<第2章", "対応区分/参考/4件<第2章")]
    [InlineData("章\t修正\t参考\n第1章\t1\t2\n第2章\t0\t4\n（単位：件）", "章/第1章/", "対応区分/修正/1件<第1章", "対応区分/参考/2件<第1章", "章/第2章/", "対応区分/修正/0件<第2章",
        "対応区分/参考/4件<第2章")]
    [InlineData("項目\t意見数\t反映\t参考\n施設の管理\t3件\t1件\t2件\n第2章\t4件\t1件\t3件", "項目/施設の管理/3件", "対応区分/反映/1件<施設の管理", "対応区分/参考/2件<施設の管理", "項目/第2章/4件",
        "対応区分/反映/1件<第2章", "対応区分/参考/3件<第2章")]
    [InlineData("| 提出方法 | 個人 | | 団体 | |\n|---|---|---|---|---|\n| | 人数 | 件数 | 人数 | 件数 |\n| 郵送 | 2 | 3 | 1 | 1 |\n| FAX | 4 | 5 | 0 | 0 |",
        "提出方法/郵送/", "提出者の区分/個人/2人 3件<郵送", "提出者の区分/団体/1人 1件<郵送", "提出方法/FAX/", "提出者の区分/個人/4人 5件<FAX", "提出者の区分/団体/0人 0件<FAX")]
    [InlineData("提出方法　人数　件数\n郵送　2人　3件\nFAX　1人　1件", "提出方法/郵送/2人 3件", "提出方法/FAX/1人 1件")]
    [InlineData("項目\t件数\tうち反映件数\n第1章\t3件\t1件\n第2章\t4件\t0件\n計\t7件\t1件", "項目/第1章/3件", "対応区分/反映件数/1件<第1章", "項目/第2章/4件", "対応区分/反映件数/0件<第2章",
        "項目/計/7件=", "対応区分/反映件数/1件")]
    public void By_channel_and_unit_in_a_cross_table(string lines, params string[] tallies)
    {
        var result = Facts.Of(lines);
        Facts.Tallies(result).Should().Equal(tallies);
        Facts.Checked(lines).Should().BeEmpty();
    }

    // A cross table whose numbers have no unit is read as far as it goes, and told.
    [Fact]
    public void A_cross_table_without_a_unit_is_told()
    {
        var result = Facts.Of("章\t修正\t参考\t計\n第1章\t1\t2\t3\n第2章\t0\t4\t4");
        Facts.Consultation(result).Tallies.Should()
            .HaveCount(6).And.OnlyContain(t => t.Submitters == null && t.Submissions == null && t.Opinions == null);
        Facts.Doubts(result).Should().Equal("OPC1103");
    }

    // Two columns of one unit and nothing that says what each counts: no table of counts, and told.
    [Fact]
    public void Two_numbers_of_one_unit_without_headings_are_not_merged()
        => Facts.Doubts(Facts.WithRows("郵送\t2人\t3人\nFAX\t1人\t4人\n合計\t3人\t7人")).Should().Contain("OPC1011");

    // 17 (個人15 団体2): the parts are tallies of the whole.
    [Theory]
    [InlineData("提出者数 17 (個人15 団体2)")]
    [InlineData("提出者数　１７人（個人１５人、団体２団体）")]
    [InlineData("提出者数：17人（個人：15人、団体：2団体）")]
    [InlineData("提出者数\t17 (個人15 団体2)")]
    public void The_parts_of_a_bracket_are_tallies(string line)
    {
        var result = Facts.Of(line);
        Facts.Tallies(result).Should().Equal("提出者の区分/個人/15人", "提出者の区分/団体/2人", "提出者の区分/提出者数/17人=");
        Facts.Counts(result).Should().Be("17人");
        Facts.Doubts(result).Should().BeEmpty();
    }

    // The label may stand in the line above; then the whole has no name of its own.
    [Fact]
    public void The_parts_of_a_bracket_below_its_label()
    {
        var result = Facts.Of("提出者数\n17 (個人15 団体2)");
        Facts.Tallies(result).Should().Equal("提出者の区分/個人/15人", "提出者の区分/団体/2人", "提出者の区分/計/17人=");
        Facts.Counts(result).Should().Be("17人");
        Facts.Doubts(result).Should().BeEmpty();
    }

    // A total may give the opinions in a bracket.
    [Fact]
    public void A_total_with_another_unit_in_a_bracket()
    {
        var result = Facts.Of("郵送：2通　FAX：1通　合計：3通（意見数31件）");
        Facts.Tallies(result).Should().Equal("提出方法/郵送/2通", "提出方法/FAX/1通", "提出方法/合計/3通 31件=");
        Facts.Counts(result).Should().Be("3通 31件");
    }

    // What follows the bracket changes nothing of its parts.
    [Fact]
    public void The_parts_of_a_bracket_keep_the_unit_before_it()
        => Facts.Tallies(Facts.Of("提出人数　５人（個人４、団体１）　意見件数　１２件")).Take(2).Should().Equal("提出者の区分/個人/4人", "提出者の区分/団体/1人");

    // Members under うち are children of the line above and are not added.
    [Theory]
    [InlineData("提出方法\n　郵送　3件\n　電子メール　8件\n　　うち専用フォーム　5件\n　計　11件")]
    [InlineData("提出方法\t件数\n郵送\t3\n電子メール\t8\nうち専用フォーム\t5\n計\t11")]
    [InlineData("郵送　3件\n電子メール　8件（うち専用フォーム　5件）\n計　11件")]
    [InlineData("郵送　３件\n電子メール　８件\n（うち　専用フォーム　５件）\n計　１１件")]
    public void Members_under_uchi_are_children_and_not_added(string lines)
    {
        var result = Facts.Of(lines);
        Facts.Tallies(result).Should().Equal("提出方法/郵送/3件", "提出方法/電子メール/8件", "提出方法/専用フォーム/5件<電子メール", "提出方法/計/11件=");
        Facts.Counts(result).Should().Be("11件");
        Facts.Doubts(result).Should().BeEmpty();
    }

    // Labels and values printed apart are assigned if equal in number and one printed total is met in one way.
    [Theory]
    [InlineData("郵送\nファックス\n電子メール\n合計\n4件\n1件\n7件\n12件")]
    [InlineData("郵送　ファックス　電子メール　合計\n4件　1件　7件　12件")]
    [InlineData("提出方法\n郵送\nファックス\n電子メール\n合計\n件数\n４\n１\n７\n１２")]
    public void Labels_and_values_apart_with_a_total_met_once_are_assigned(string lines)
    {
        var result = Facts.Of(lines);
        Facts.Tallies(result).Should().Equal("提出方法/郵送/4件", "提出方法/ファックス/1件", "提出方法/電子メール/7件", "提出方法/合計/12件=");
        Facts.Doubts(result).Should().BeEmpty();
    }

    // Otherwise all of them are null.
    [Theory]
    [InlineData("郵送\nファックス\n電子メール\n合計\n4件\n1件\n8件\n12件")]
    [InlineData("郵送\nファックス\n電子メール\n合計\n4件\n7件\n12件")]
    [InlineData("郵送\nファックス\n電子メール\n4件\n1件\n7件")]
    [InlineData("郵送\nファックス\n合計\n0件\n5件\n5件")]
    public void Labels_and_values_apart_without_proof_are_null_and_told(string lines)
    {
        var result = Facts.Of(lines);
        Facts.Consultation(result).Tallies.Should()
            .HaveCountGreaterThan(2).And.OnlyContain(t => t.Submitters == null && t.Submissions == null && t.Opinions == null);
        Facts.Doubts(result).Should().Contain("OPC1102");
    }

    // By chapter: the label is the chapter as printed.
    [Theory]
    [InlineData("章別の意見数\n第1章　計画の考え方　3件\n第2章　施策　9件\n合計　12件", "第1章　計画の考え方", "第2章　施策", "章別の意見数")]
    [InlineData("章\t件数\n第1章 計画の考え方\t3\n第2章 施策\t9\n合計\t12", "第1章 計画の考え方", "第2章 施策", "章")]
    [InlineData("| 章 | 意見数 |\n|---|---|\n| 第１章 | ３ |\n| 第２章 | ９ |\n| 合計 | １２ |", "第１章", "第２章", "章")]
    public void By_chapter(string lines, string first, string second, string dimension)
    {
        var result = Facts.Of(lines);
        Facts.Tallies(result).Should().Equal($"{dimension}/{first}/3件", $"{dimension}/{second}/9件", $"{dimension}/合計/12件=");
        Facts.Counts(result).Should().Be("12件");
        Facts.Doubts(result).Should().BeEmpty();
    }

    // Trap: a blank number (FAX 人) is not known; it is not 0.
    [Theory]
    [InlineData("提出方法\n　郵送　3人\n　FAX 人\n　持参　2人")]
    [InlineData("提出方法\n　郵送　３人\n　FAX　　人\n　持参　２人")]
    [InlineData("郵送 3人、FAX 人、持参 2人")]
    [InlineData("提出方法\t人数\n郵送\t3人\nFAX\t人\n持参\t2人")]
    [InlineData("提出方法\t人数\n郵送\t3\nFAX\t\n持参\t2")]
    public void A_blank_is_not_zero(string lines)
    {
        var result = Facts.Of(lines);
        Facts.Tallies(result).Should().Equal("提出方法/郵送/3人", "提出方法/FAX/", "提出方法/持参/2人");
        Facts.Doubts(result).Should().BeEmpty();
    }

    // A printed 0 is one.
    [Fact]
    public void A_printed_zero_is_zero()
        => Facts.Tallies(Facts.Of("提出方法\n　郵送　3人\n　FAX　０人\n　持参　2人")).Should().Equal("提出方法/郵送/3人", "提出方法/FAX/0人", "提出方法/持参/2人");

    // Trap: people and opinions mixed in one list keep their units.
    [Theory]
    [InlineData("提出方法\n　郵送　3人\n　FAX　4件\n　持参　2通")]
    [InlineData("郵送：3人、FAX：4件、持参：2通")]
    [InlineData("提出方法\t提出数\n郵送\t3人\nFAX\t4件\n持参\t2通")]
    public void People_and_opinions_in_one_list_keep_their_units(string lines)
        => Facts.Tallies(Facts.Of(lines)).Should().Equal("提出方法/郵送/3人", "提出方法/FAX/4件", "提出方法/持参/2通");

    // Trap: sums that do not add up stay as printed, with the note that explains why.
    [Theory]
    [InlineData("※１人で複数の方法により提出した方がいるため、合計は一致しません。")]
    [InlineData("（注）複数の章にわたる意見があるため、内訳の計は合計と一致しない。")]
    public void Sums_that_do_not_add_up_stay_as_printed_beside_the_reason(string note)
    {
        var result = Facts.Of("提出方法\n　郵送　3件\n　持参　2件\n　合計　4件\n" + note);
        Facts.Tallies(result).Should().Equal("提出方法/郵送/3件", "提出方法/持参/2件", "提出方法/合計/4件=");
        result.Document!.Notes.Single().Text.Should().Be(note);
        Facts.Checked("提出方法\n　郵送　3件\n　持参　2件\n　合計　4件\n" + note).Should().BeEmpty();
        Facts.Checked("提出方法\n　郵送　3件\n　持参　2件\n　合計　4件").Should().Equal("OPC4010");
    }
}
