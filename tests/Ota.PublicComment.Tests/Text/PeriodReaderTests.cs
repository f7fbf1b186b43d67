using Ota.PublicComment.Text;

namespace Ota.PublicComment.Tests.Text;

public class PeriodReaderTests
{
    [Theory]
    [InlineData("平成22年9月1日(水)~平成22年9月30日(木)", "2010-09-01", "2010-09-30")]
    [InlineData("平成22年9月1日（水）から平成22年9月30日（木）まで", "2010-09-01", "2010-09-30")]
    [InlineData("令和3年12月1日～令和4年1月7日", "2021-12-01", "2022-01-07")]
    [InlineData("令和3年12月1日 〜 令和4年1月7日", "2021-12-01", "2022-01-07")]
    [InlineData("令和3年12月1日 ∼ 令和4年1月7日", "2021-12-01", "2022-01-07")]
    [InlineData("令和3年12月1日-令和4年1月7日", "2021-12-01", "2022-01-07")]
    [InlineData("令和3年12月1日ー令和4年1月7日", "2021-12-01", "2022-01-07")]
    [InlineData("令和3年12月1日より令和4年1月7日迄", "2021-12-01", "2022-01-07")]
    [InlineData("令和3年12月1日から～令和4年1月7日", "2021-12-01", "2022-01-07")]
    [InlineData("令和3年12月1日（水）午前9時から令和4年1月7日（金）午後5時15分まで", "2021-12-01", "2022-01-07")]
    [InlineData("令和3年12月1日(水) 9:00～令和4年1月7日(金) 17:15", "2021-12-01", "2022-01-07")]
    [InlineData("令和3年12月1日(水)正午から令和4年1月7日(金)（必着）", "2021-12-01", "2022-01-07")]
    [InlineData("令 和 ３ 年 １ ２ 月 １ 日 （ 水 ） か ら 令 和 ４ 年 １ 月 ７ 日 （ 金 ） ま で", "2021-12-01", "2022-01-07")]
    [InlineData("2021年(令和3年)12月1日～2022年(令和4年)1月7日", "2021-12-01", "2022-01-07")]
    [InlineData("R3.12.1~R4.1.7", "2021-12-01", "2022-01-07")]
    [InlineData("2021/12/1-2022/1/7", "2021-12-01", "2022-01-07")]
    [InlineData("自 令和3年12月1日 至 令和4年1月7日", "2021-12-01", "2022-01-07")]
    [InlineData("令和3年12月1日（水）\n～令和4年1月7日（金）", "2021-12-01", "2022-01-07")]
    public void A_period_with_two_whole_dates_is_read(string text, string opens, string closes)
    {
        var period = Single("募集期間　" + text);
        period.Opens.Should().Be(Day(opens));
        period.Closes.Should().Be(Day(closes));
        period.Precision.Should().Be(DatePrecision.Day);
        period.Flags.Should().Be(PeriodFlags.None);
        period.OpensWeekdayAgrees.Should().NotBe(false);
        (period.Start + period.Length).Should().Be(text.Length + 5);
    }

    [Theory]
    [InlineData("令和3年12月1日(水)～12月17日(金)", "2021-12-01", "2021-12-17")]
    [InlineData("令和3年12月1日(水)～17日(金)", "2021-12-01", "2021-12-17")]
    [InlineData("令和3年12月1～17日", "2021-12-01", "2021-12-17")]
    [InlineData("令和3年12月15日から1月14日まで", "2021-12-15", "2022-01-14")]
    [InlineData("R3.12.1~12.28", "2021-12-01", "2021-12-28")]
    [InlineData("2021/12/1～12/28", "2021-12-01", "2021-12-28")]
    public void An_end_without_year_takes_the_starts_or_the_next(string text, string opens, string closes)
    {
        var period = Single(text);
        period.Opens.Should().Be(Day(opens));
        period.Closes.Should().Be(Day(closes));
        period.Flags.Should().Be(PeriodFlags.YearFromStart);
        period.OpensWeekdayAgrees.Should().NotBe(false);
        period.ClosesWeekdayAgrees.Should().NotBe(false);
    }

    [Fact]
    public void An_end_with_a_short_year_is_of_the_same_era()
    {
        var period = Single("平成22年12月1日～23年1月14日");
        period.Closes.Should().Be(Day("2011-01-14"));
        period.Flags.Should().Be(PeriodFlags.None);
    }

    [Theory]
    [InlineData("11月20日から令和3年12月20日まで", "2021-11-20", "2021-12-20")]
    [InlineData("12月15日(火)～令和3年1月14日(木)", "2020-12-15", "2021-01-14")]
    public void A_start_without_year_takes_the_one_before_the_end(string text, string opens, string closes)
    {
        var period = Single(text);
        period.Opens.Should().Be(Day(opens));
        period.Closes.Should().Be(Day(closes));
        period.Flags.Should().Be(PeriodFlags.YearFromEnd);
        period.OpensWeekdayAgrees.Should().NotBe(false);
    }

    [Fact]
    public void Without_any_year_there_is_only_the_text()
    {
        const string Text = "受付：11月1日（月）～11月30日（火）の30日間。";
        var period = Single(Text);
        period.Opens.Should().BeNull();
        period.Closes.Should().BeNull();
        period.Flags.Should().Be(PeriodFlags.NoYear);
        period.PrintedDays.Should().Be(30);
        period.DaysAgree.Should().BeNull();
        Text.Substring(period.Start, period.Length).Should().Be("11月1日（月）～11月30日（火）の30日間");
    }

    [Theory]
    [InlineData("令和3年11月1日から11月30日までの30日間", 30, true)]
    [InlineData("令和3年11月1日から11月30日までの３１日間", 31, false)]
    [InlineData("令和3年11月1日から11月30日まで（30日間）", 30, true)]
    [InlineData("令和3年11月1日(月)～11月30日(火) ま で の 三 十 日 間", 30, true)]
    public void A_printed_number_of_days_is_compared(string text, int days, bool agree)
    {
        var period = Single(text);
        period.PrintedDays.Should().Be(days);
        period.DaysAgree.Should().Be(agree);
        period.Length.Should().Be(text.Length);
    }

    [Fact]
    public void A_wrong_weekday_is_a_fact_of_its_end()
    {
        var period = Single("令和3年12月1日(水)～12月17日(木)");
        period.OpensWeekdayAgrees.Should().BeTrue();
        period.ClosesWeekdayAgrees.Should().BeFalse();
    }

    [Theory]
    [InlineData("令和4年1月7日（金）17時15分まで", null, "2022-01-07", "ClosesOnly")]
    [InlineData("令和4年1月7日必着", null, "2022-01-07", "ClosesOnly")]
    [InlineData("令和3年12月1日（水）から", "2021-12-01", null, "OpensOnly")]
    [InlineData("令和3年12月1日～", "2021-12-01", null, "OpensOnly")]
    [InlineData("令和3年12月1日から30日以内", "2021-12-01", null, "OpensOnly")]
    [InlineData("1月7日まで", null, null, "ClosesOnly, NoYear")]
    public void One_end_alone_is_one_end(string text, string? opens, string? closes, string flags)
    {
        var period = Single(text);
        period.Opens.Should().Be(opens is null ? null : Day(opens));
        period.Closes.Should().Be(closes is null ? null : Day(closes));
        period.Flags.Should().Be(Enum.Parse<PeriodFlags>(flags));
    }

    [Theory]
    [InlineData("令和3~7年度", "2021-04-01", "2026-03-31", "FiscalYear")]
    [InlineData("令和３年度から令和７年度まで", "2021-04-01", "2026-03-31", "FiscalYear")]
    [InlineData("令和3年度～7年度", "2021-04-01", "2026-03-31", "FiscalYear")]
    [InlineData("平成30～令和4年度", "2018-04-01", "2023-03-31", "FiscalYear")]
    [InlineData("2021～2025年度", "2021-04-01", "2026-03-31", "FiscalYear")]
    [InlineData("Ｒ３～Ｒ７年度", "2021-04-01", "2026-03-31", "FiscalYear")]
    [InlineData("2021～25年度", "2021-04-01", "2026-03-31", "FiscalYear")]
    [InlineData("令和3年10月～11月", "2021-10-01", "2021-11-30", "Month")]
    public void Years_and_months_make_periods_of_their_precision(string text, string opens, string closes, string precision)
    {
        var period = Single(text);
        period.Opens.Should().Be(Day(opens));
        period.Closes.Should().Be(Day(closes));
        period.Precision.Should().Be(Enum.Parse<DatePrecision>(precision));
    }

    [Theory]
    [InlineData("令和4年1月7日～令和3年12月1日", "Backwards")]
    [InlineData("令和3年12月17日～1日", "YearFromStart, Backwards")]
    [InlineData("令和3年2月1日～2月30日", "YearFromStart, Malformed")]
    [InlineData("平成32年2月1日～平成32年2月28日", "OddDate")]
    [InlineData("成20年10月1日～平成20年10月31日", "LostEraCharacter")]
    public void What_is_odd_is_flagged(string text, string flags) => Single(text).Flags.Should().Be(Enum.Parse<PeriodFlags>(flags));

    [Fact]
    public void Of_two_readings_that_with_whole_eras_wins()
    {
        var periods = PeriodReader.ReadAll("成20年10月1日～平成20年10月30日\n募集期間：平成20年10月1日～平成20年10月31日");
        periods.Should().HaveCount(2);
        PeriodReader.Best(periods)!.Value.Closes.Should().Be(Day("2008-10-31"));
        PeriodReader.Best([]).Should().BeNull();
    }

    [Theory]
    [InlineData("令和3年12月1日")]
    [InlineData("令和3年12月1日、令和4年1月7日")]
    [InlineData("令和3年12月1日 10時～12時")]
    [InlineData("2021-3456")]
    [InlineData("3～5か月")]
    [InlineData("令和3-1")]
    public void What_is_no_period_is_none(string text) => PeriodReader.ReadAll(text).Should().BeEmpty();

    private static PeriodReading Single(string text) => PeriodReader.ReadAll(text).Should().ContainSingle(text).Subject;

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
