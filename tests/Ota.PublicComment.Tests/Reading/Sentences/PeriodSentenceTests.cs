using System.Globalization;

namespace Ota.PublicComment.Tests.Reading.Sentences;

/// <summary>Periods: always as printed, with dates only where they are certain.</summary>
public class PeriodSentenceTests
{
    // The usual form: two whole dates with weekdays.
    [Theory]
    [InlineData("募集期間　平成22年10月1日(金)~平成22年11月1日(月)")]
    [InlineData("募集期間：平成２２年１０月１日（金）～平成２２年１１月１日（月）")]
    [InlineData("募集期間\t平成22年10月1日(金)~平成22年11月1日(月)")]
    [InlineData("平成22年10月1日（金）から平成22年11月1日（月）まで、意見を募集しました。")]
    public void Two_whole_dates(string lines) => Is(lines, "2010-10-01", "2010-11-01");

    // Whatever the taking of opinions is called.
    [Theory]
    [InlineData("募集")]
    [InlineData("応募")]
    [InlineData("受付")]
    [InlineData("受け付け")]
    [InlineData("意見の提出")]
    [InlineData("コメント")]
    public void The_word_beside_the_dates(string word)
        => Read.Text($"雪解市水辺計画（案）について\n{word}　平成22年10月1日から平成22年11月1日まで\n\n意見1\n池を残す。\n市の考え方\n残します。\n意見2\n道を広げる。\n市の考え方\n広げます。\n")
            .Document!.Consultations.Single().Period!.Opens.Should().Be(new DateOnly(2010, 10, 1));

    // The end may come without year.
    [Theory]
    [InlineData("募集期間　令和4年6月6日～7月5日", "2022-06-06", "2022-07-05")]
    [InlineData("意見募集期間：令和４年６月６日（月）から７月５日（火）まで", "2022-06-06", "2022-07-05")]
    [InlineData("募集期間　令和4年12月15日～1月14日", "2022-12-15", "2023-01-14")]
    [InlineData("募集期間　平成３１年４月１５日から令和元年５月１４日", "2019-04-15", "2019-05-14")]
    [InlineData("募集期間　令和元年１２月２０日から翌年１月２０日まで", "2019-12-20", "2020-01-20")]
    [InlineData("募集期間　令和4年6月6日から同年7月5日まで", "2022-06-06", "2022-07-05")]
    public void The_end_without_year_takes_the_starts(string lines, string opens, string closes) => Is(lines, opens, closes);

    // … or without month.
    [Theory]
    [InlineData("募集期間　令和4年6月3日（金）~17日(金)", "2022-06-03", "2022-06-17")]
    [InlineData("募集期間　令和４年６月３日～１７日", "2022-06-03", "2022-06-17")]
    [InlineData("募集期間　令和4年6月3日から17日まで", "2022-06-03", "2022-06-17")]
    [InlineData("募集期間　令和4年6月3日から同月17日まで", "2022-06-03", "2022-06-17")]
    public void The_end_without_month_takes_the_starts(string lines, string opens, string closes) => Is(lines, opens, closes);

    // No year at all: the text only.
    [Theory]
    [InlineData("募集期間　6月3日～7月2日")]
    [InlineData("募集期間：６月３日（金）から７月２日（土）まで")]
    [InlineData("意見募集期間　10月1日から31日まで")]
    public void No_year_at_all_is_text_only(string lines)
    {
        var result = Is(lines, null, null);
        Facts.Consultation(result).Period!.Text.Should().Contain("日");
    }

    // から…まで and four kinds of dash.
    [Theory]
    [InlineData("から", "まで")]
    [InlineData("より", "まで")]
    [InlineData("~", "")]
    [InlineData("〜", "")]
    [InlineData("～", "")]
    [InlineData("∼", "")]
    [InlineData(" ～ ", "")]
    [InlineData("から、", "まで")]
    public void The_ends_are_joined_by_words_or_dashes(string between, string behind)
        => Is($"募集期間　令和4年6月6日{between}令和4年7月5日{behind}", "2022-06-06", "2022-07-05");

    // The weekday stands short or long.
    [Theory]
    [InlineData("(金)", "(月)")]
    [InlineData("（金）", "（月）")]
    [InlineData("(金曜日)", "(月曜日)")]
    [InlineData("（金曜日）", "（月曜日）")]
    [InlineData("（ 金 ）", "（ 月 ）")]
    [InlineData("金曜日", "月曜日")]
    [InlineData("〔金〕", "〔月〕")]
    [InlineData("（金・祝）", "（月・休）")]
    public void The_weekday_is_short_or_long(string first, string last)
        => Is($"募集期間　平成22年10月1日{first}～平成22年11月1日{last}", "2010-10-01", "2010-11-01");

    // Both eras in one date.
    [Theory]
    [InlineData("募集期間　平成27年(2015年)12月22日～平成28年(2016年)1月21日", "2015-12-22", "2016-01-21")]
    [InlineData("募集期間：平成２７年（２０１５年）１２月２２日（火）から平成２８年（２０１６年）１月２１日（木）まで", "2015-12-22", "2016-01-21")]
    [InlineData("募集期間　2019年（令和元年）6月3日～7月2日", "2019-06-03", "2019-07-02")]
    [InlineData("募集期間　令和元年（2019年）6月3日～令和元年（2019年）7月2日", "2019-06-03", "2019-07-02")]
    [InlineData("募集期間　令和2(2020)年6月3日～7月2日", "2020-06-03", "2020-07-02")]
    [InlineData("募集期間　平成31年・令和元年4月15日～5月14日", "2019-04-15", "2019-05-14")]
    public void Both_eras_are_one_date(string lines, string opens, string closes) => Is(lines, opens, closes);

    // 元年, kanji numerals, letters, western years and separators are dates too.
    [Theory]
    [InlineData("募集期間　令和元年10月1日から令和元年10月31日まで", "2019-10-01", "2019-10-31")]
    [InlineData("募集期間　令和二年十月一日から令和二年十月三十一日まで", "2020-10-01", "2020-10-31")]
    [InlineData("募集期間　令和二年十月一日（木曜日）から十一月二日（月曜日）まで", "2020-10-01", "2020-11-02")]
    [InlineData("募集期間　令和三年一月四日～二月三日", "2021-01-04", "2021-02-03")]
    [InlineData("募集期間　平成三十一年四月一日から令和元年五月七日まで", "2019-04-01", "2019-05-07")]
    [InlineData("募集期間　二〇二一年一月四日から二〇二一年二月三日まで", "2021-01-04", "2021-02-03")]
    [InlineData("募集期間　R3.1.4～R3.2.3", "2021-01-04", "2021-02-03")]
    [InlineData("募集期間　Ｒ３．１．４～Ｒ３．２．３", "2021-01-04", "2021-02-03")]
    [InlineData("募集期間　R元.10.1～R元.10.31", "2019-10-01", "2019-10-31")]
    [InlineData("募集期間　2021/1/4～2021/2/3", "2021-01-04", "2021-02-03")]
    [InlineData("募集期間　2021年1月4日（月）～2月3日（水）", "2021-01-04", "2021-02-03")]
    [InlineData("募集期間　令和3年1月4日（月）午前9時から令和3年2月3日（水）午後5時まで", "2021-01-04", "2021-02-03")]
    [InlineData("募集期間　令和3年1月4日（月）～2月3日（水）必着", "2021-01-04", "2021-02-03")]
    public void Dates_in_other_writings(string lines, string opens, string closes) => Is(lines, opens, closes);

    // までの31日間: the number of days checks the date.
    [Theory]
    [InlineData("募集期間　令和2年12月10日から令和3年1月9日までの31日間")]
    [InlineData("募集期間　令和２年１２月１０日から令和３年１月９日までの３１日間")]
    [InlineData("募集期間　令和2年12月10日～令和3年1月9日（31日間）")]
    [InlineData("募集期間　令和2年12月10日から1月9日までの三十一日間")]
    [InlineData("募集期間　令和2年12月10日（木）から令和3年1月9日（土）まで【31日間】")]
    [InlineData("募集期間　令和2年12月10日から（31日間）1月9日まで")]
    [InlineData("募集期間　令和2年12月10日から令和3年1月9日まで（必着）（31日間）")]
    public void The_number_of_days_agrees(string lines) => Is(lines, "2020-12-10", "2021-01-09");

    // The weekday and the days check the date: what does not fit is told, and no date is taken that they contradict.
    [Theory]
    [InlineData("募集期間　令和2年12月10日から令和3年1月9日までの30日間", "OPC4072")]
    [InlineData("募集期間　令和2年12月10日(金)から令和3年1月9日(土)まで", "OPC4073")]
    [InlineData("募集期間　令和２年１２月１０日から令和３年１月９日まで（３２日間）", "OPC4072")]
    [InlineData("募集期間　令和2年12月10日（木）から1月9日（日）まで", "OPC4073")]
    public void A_weekday_or_number_of_days_that_does_not_fit_is_told(string lines, string code)
    {
        var result = Facts.Consultation(Facts.Of(lines)).Period!;
        result.Opens.Should().Be(new DateOnly(2020, 12, 10));
        Facts.Checked(lines).Should().Equal(code);
    }

    // A start and a number of days give the end where the document prints both.
    [Theory]
    [InlineData("募集期間　令和2年12月10日から31日間", "2020-12-10", "2021-01-09")]
    [InlineData("募集期間　令和２年１２月１０日（木）から３１日間", "2020-12-10", "2021-01-09")]
    [InlineData("募集期間：令和2年12月10日より30日間", "2020-12-10", "2021-01-08")]
    [InlineData("募集期間　令和2年12月10日からの31日間", "2020-12-10", "2021-01-09")]
    [InlineData("令和2年12月10日から31日間、意見を募集しました。", "2020-12-10", "2021-01-09")]
    [InlineData("募集期間　令和二年十二月十日から三十一日間", "2020-12-10", "2021-01-09")]
    public void A_start_and_a_number_of_days_give_the_end(string lines, string opens, string closes) => Is(lines, opens, closes);

    // From a start that does not exist nothing follows, and it is told.
    [Fact]
    public void A_start_that_does_not_exist_gives_no_end()
    {
        var result = Facts.Of("募集期間　令和3年2月29日から30日間");
        Facts.Consultation(result).Period!.Closes.Should().BeNull();
        Facts.Doubts(result).Should().Equal("OPC1106");
    }

    // Whole dates in the wrong order are no damage: which lies before which is said.
    [Fact]
    public void An_end_before_its_start_is_told_as_that()
    {
        var result = Facts.Of("募集期間　令和4年9月1日から令和3年9月30日まで");
        var told = result.Diagnostics.Should().ContainSingle(d => d.Code == "OPC4070").Which;
        told.GetMessage(MessageLanguage.Japanese).Should().EndWith("終了日（2021年9月30日）が開始日（2022年9月1日）より前です。");
        Facts.Doubts(result).Should().NotContain("OPC1106");
    }

    // か月 is not days: no end follows from it.
    [Theory]
    [InlineData("募集期間　令和2年12月10日から1か月間")]
    [InlineData("募集期間　令和２年１２月１０日から１ヶ月")]
    [InlineData("募集期間　令和2年12月10日から1カ月間")]
    public void A_month_is_not_days(string lines) => Is(lines, "2020-12-10", null);

    // … and checks nothing.
    [Fact]
    public void A_month_checks_nothing() => Is("募集期間　令和2年12月10日から令和3年1月12日までの1か月間", "2020-12-10", "2021-01-12");

    // Full width and letter-spaced.
    [Theory]
    [InlineData("募集期間　令 和 ７ 年 １ １ 月 ４ 日 ～ 令 和 ７ 年 １ ２ 月 ３ 日")]
    [InlineData("募集期間　令和 ７年 １１月 ４日（火）から 令和 ７年 １２月 ３日（水）まで")]
    [InlineData("募 集 期 間　令 和 ７ 年 １ １ 月 ４ 日 か ら １ ２ 月 ３ 日 ま で")]
    public void Full_width_and_spaced(string lines) => Is(lines, "2025-11-04", "2025-12-03");

    // A date may be broken by the end of a line, or stand in a cell of its own.
    [Theory]
    [InlineData("募集期間　令和7年11月4日（火）から令和7年\n12月3日（水）まで")]
    [InlineData("募集期間\n令和7年11月4日（火）から令和7年12月\n3日（水）まで")]
    [InlineData("募集期間\t令和7年11月4日\t～\t令和7年12月3日")]
    public void Dates_over_two_lines_or_cells(string lines) => Is(lines, "2025-11-04", "2025-12-03");

    // What stands in a bracket behind the dates may be another fact.
    [Theory]
    [InlineData("(1)意見募集期間　令和7年11月4日から令和7年12月3日まで(2)提出者数　12名(3)意見数　31件", "12人 31件")]
    [InlineData("意見募集期間　令和7年11月4日から令和7年12月3日まで　提出者数：12名　意見数：31件", "12人 31件")]
    public void Other_facts_behind_a_period(string line, string counts)
    {
        var result = Is(line, "2025-11-04", "2025-12-03");
        Facts.Consultation(result).Period!.Text.Should().EndWith("まで");
        Facts.Counts(result).Should().Be(counts);
    }

    // A start without year takes the year that makes it not later than the end.
    [Theory]
    [InlineData("募集期間　12月15日～令和3年1月14日", "2020-12-15", "2021-01-14")]
    [InlineData("募集期間　6月1日から令和3年6月30日まで", "2021-06-01", "2021-06-30")]
    [InlineData("募集期間　１２月１５日（火）から令和３年１月１４日（木）まで", "2020-12-15", "2021-01-14")]
    public void A_start_without_year_comes_before_the_end(string lines, string opens, string closes) => Is(lines, opens, closes);

    // 募集, 実施 and 受付期間 are the period.
    [Theory]
    [InlineData("募集期間")]
    [InlineData("意見募集期間")]
    [InlineData("ご意見の募集期間")]
    [InlineData("実施期間")]
    [InlineData("パブリックコメント実施期間")]
    [InlineData("受付期間")]
    [InlineData("意見の受付期間")]
    [InlineData("意見提出期間")]
    [InlineData("募集の時期")]
    public void Three_labels_name_the_period(string label)
    {
        Is($"{label}　令和3年6月1日～令和3年6月30日", "2021-06-01", "2021-06-30");
        Is($"【{label}】令和3年6月1日～令和3年6月30日", "2021-06-01", "2021-06-30");
        Is($"１　{label}\n　　令和3年6月1日から令和3年6月30日まで", "2021-06-01", "2021-06-30");
        Is($"{label}\n令和3年6月1日から\n令和3年6月30日まで", "2021-06-01", "2021-06-30");
    }

    // 公表期間, 閲覧期間 and 開催日時 are not it.
    [Theory]
    [InlineData("公表期間")]
    [InlineData("閲覧期間")]
    [InlineData("開催日時")]
    [InlineData("計画期間")]
    [InlineData("縦覧期間")]
    public void Other_labels_name_something_else(string label)
    {
        foreach (var lines in new[] { $"{label}　令和3年6月1日～令和3年6月30日", $"１　{label}\n　　令和3年6月1日から令和3年6月30日まで", $"【{label}】令和３年６月１日から３０日まで" })
        {
            var result = Facts.Of("意見件数　3件\n" + lines);
            Facts.Consultation(result).Period.Should().BeNull();
            result.Document!.Notes.Select(n => n.Text.Trim()).Should().Contain(lines.Split('\n').Select(l => l.Trim()));
        }
    }

    // Of two readings the labelled one with a whole era wins; 成20年 lost its first character.
    [Theory]
    [InlineData("募集期間　平成20年6月2日から平成20年7月1日まで\n成20年6月2日から平成20年7月1日まで意見を募集しました。")]
    [InlineData("成20年6月2日から平成20年7月1日まで意見を募集しました。\n募集期間　平成20年6月2日から平成20年7月1日まで")]
    [InlineData("募集期間　成20年6月2日から平成20年7月1日まで\n平成20年6月2日から平成20年7月1日まで意見を募集しました。")]
    public void The_reading_with_a_whole_era_wins(string lines) => Is(lines, "2008-06-02", "2008-07-01");

    // 成20年 alone is 平成20年, damaged.
    [Fact]
    public void An_era_without_its_first_character_is_that_era_and_told()
    {
        var result = Facts.Of("募集期間　成20年6月2日から平成20年7月1日まで");
        Facts.Consultation(result).Period!.Closes.Should().Be(new DateOnly(2008, 7, 1));
        Facts.Doubts(result).Should().Equal("OPC1106");
    }

    private static DocumentResult Is(string lines, string? opens, string? closes)
    {
        var result = Facts.Of(lines);
        var period = Facts.Consultation(result).Period;
        period.Should().NotBeNull("{0}", lines);
        (period!.Opens, period.Closes).Should().Be((Date(opens), Date(closes)), "{0}", lines);
        Facts.Doubts(result).Should().BeEmpty("{0}", lines);
        return result;
    }

    private static DateOnly? Date(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
