using CsCheck;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Tests.Text;

public class JapaneseDateReaderTests
{
    [Theory]
    [InlineData("令和元年5月1日", "2019-05-01")]
    [InlineData("令和 2年12月25日", "2020-12-25")]
    [InlineData("令和２年１２月２５日", "2020-12-25")]
    [InlineData("令和二年十二月二十五日", "2020-12-25")]
    [InlineData("R2.12.25", "2020-12-25")]
    [InlineData("Ｒ２．１２．２５", "2020-12-25")]
    [InlineData("R3.4.1", "2021-04-01")]
    [InlineData("R3. 4. 1", "2021-04-01")]
    [InlineData("㋿2年12月25日", "2020-12-25")]
    [InlineData("令2.12.25", "2020-12-25")]
    [InlineData("平成元.1.8", "1989-01-08")]
    [InlineData("㍻30年4月1日", "2018-04-01")]
    [InlineData("㍼63年12月31日", "1988-12-31")]
    [InlineData("㍽15年1月1日", "1926-01-01")]
    [InlineData("㍾45年7月1日", "1912-07-01")]
    [InlineData("昭和五十年八月十五日", "1975-08-15")]
    [InlineData("S60.4.1", "1985-04-01")]
    [InlineData("平25年4月1日", "2013-04-01")]
    [InlineData("平成31年4月30日", "2019-04-30")]
    [InlineData("平成27年(2015年)12月22日", "2015-12-22")]
    [InlineData("平成27（2015）年12月22日", "2015-12-22")]
    [InlineData("2015年（平成27年）12月22日", "2015-12-22")]
    [InlineData("2021年3月5日", "2021-03-05")]
    [InlineData("二〇二一年三月五日", "2021-03-05")]
    [InlineData("２０２１年３月５日", "2021-03-05")]
    [InlineData("2021/3/5", "2021-03-05")]
    [InlineData("2021-03-05", "2021-03-05")]
    [InlineData("2021．3．5", "2021-03-05")]
    [InlineData("令 和 ７ 年 １ １ 月 ２ ３ 日", "2025-11-23")]
    [InlineData("令和2年1\n2月25日", "2020-12-25")]
    [InlineData("令和\n2 年 12 月\n25 日", "2020-12-25")]
    [InlineData("令和6年2月29日", "2024-02-29")]
    public void A_day_is_read_in_every_form(string text, string day)
    {
        var date = Single("みどり野市は" + text + "に決めた");
        date.From.Should().Be(Day(day));
        date.To.Should().Be(Day(day));
        date.Precision.Should().Be(DatePrecision.Day);
        (date.Flags & ~DateFlags.Abbreviated).Should().Be(DateFlags.None);
        date.Start.Should().Be(6);
        date.Length.Should().Be(text.Length);
    }

    [Theory]
    [InlineData("令和元年度", "2019-04-01", "2020-03-31", "FiscalYear")]
    [InlineData("令和 ２ 年 度", "2020-04-01", "2021-03-31", "FiscalYear")]
    [InlineData("平成31年(令和元年)度", "2019-04-01", "2020-03-31", "FiscalYear")]
    [InlineData("令和3年度(2021年度)", "2021-04-01", "2022-03-31", "FiscalYear")]
    [InlineData("令和3(2021)年度", "2021-04-01", "2022-03-31", "FiscalYear")]
    [InlineData("2021年度", "2021-04-01", "2022-03-31", "FiscalYear")]
    [InlineData("H30年度", "2018-04-01", "2019-03-31", "FiscalYear")]
    [InlineData("2021年(令和3年)", "2021-01-01", "2021-12-31", "Year")]
    [InlineData("令和3年", "2021-01-01", "2021-12-31", "Year")]
    [InlineData("令和二年十二月", "2020-12-01", "2020-12-31", "Month")]
    [InlineData("令和2年2月", "2020-02-01", "2020-02-29", "Month")]
    [InlineData("令 和 ７ 年 １ １ 月", "2025-11-01", "2025-11-30", "Month")]
    [InlineData("R2.12", "2020-12-01", "2020-12-31", "Month")]
    public void A_month_a_year_and_a_fiscal_year_are_read_as_what_they_are(string text, string from, string to, string precision)
    {
        var date = Single(text);
        date.From.Should().Be(Day(from));
        date.To.Should().Be(Day(to));
        date.Precision.Should().Be(Enum.Parse<DatePrecision>(precision));
        date.Length.Should().Be(text.Length);
    }

    [Theory]
    [InlineData("令和1年4月30日", "2019-04-30")]
    [InlineData("平成31年5月1日", "2019-05-01")]
    [InlineData("昭和64年1月8日", "1989-01-08")]
    [InlineData("平成32年1月1日", "2020-01-01")]
    [InlineData("平成32年度", "2020-04-01")]
    [InlineData("大正15年12月25日", "1926-12-25")]
    public void A_date_outside_its_era_is_converted_and_flagged(string text, string from)
    {
        var date = Single(text);
        date.From.Should().Be(Day(from));
        date.Flags.Should().Be(DateFlags.EraBoundary);
    }

    [Theory]
    [InlineData("昭和64年1月7日")]
    [InlineData("昭和64年")]
    [InlineData("平成31年度")]
    [InlineData("令和元年度")]
    [InlineData("令和元年")]
    [InlineData("令和32年")]
    public void A_date_that_touches_its_era_is_in_it(string text) => Single(text).Flags.Should().Be(DateFlags.None);

    [Theory]
    [InlineData("令和99年1月1日", "FutureEra")]
    [InlineData("平成90年1月1日", "FutureEra, EraBoundary")]
    [InlineData("平成27年(2016年)12月22日", "YearsDisagree")]
    [InlineData("成20年10月1日", "LostEraCharacter")]
    public void What_is_odd_is_flagged(string text, string flags)
    {
        var date = Single(text);
        date.Flags.Should().Be(Enum.Parse<DateFlags>(flags));
        date.From.Should().NotBeNull();
    }

    [Theory]
    [InlineData("令和3年13月")]
    [InlineData("令和3年2月30日")]
    [InlineData("令和0年4月1日")]
    [InlineData("令和3年0月1日")]
    [InlineData("令和2021年")]
    [InlineData("2021年2月29日")]
    public void What_does_not_exist_is_reported_and_not_converted(string text)
    {
        var date = Single(text);
        date.Flags.Should().Be(DateFlags.Malformed);
        date.From.Should().BeNull();
        date.To.Should().BeNull();
        date.Length.Should().Be(text.Length);
    }

    [Theory]
    [InlineData("明治5年12月2日", 1872)]
    [InlineData("1868年1月3日", 1868)]
    public void Before_the_western_calendar_only_the_year_is_certain(string text, int year)
    {
        var date = Single(text);
        date.Precision.Should().Be(DatePrecision.Year);
        date.From.Should().Be(new DateOnly(year, 1, 1));
        (date.Flags & DateFlags.BeforeGregorian).Should().Be(DateFlags.BeforeGregorian);
        Single("明治6年1月1日").From.Should().Be(new DateOnly(1873, 1, 1));
    }

    [Theory]
    [InlineData("令和2年12月25日(金)", DayOfWeek.Friday, true)]
    [InlineData("令和2年12月25日（ 金 曜 日 ）", DayOfWeek.Friday, true)]
    [InlineData("令和3年1月11日（月・祝）", DayOfWeek.Monday, true)]
    [InlineData("令和3年1月11日（月祝）", DayOfWeek.Monday, true)]
    [InlineData("令和2年12月25日金曜日", DayOfWeek.Friday, true)]
    [InlineData("R2.12.25(木)", DayOfWeek.Thursday, false)]
    public void A_printed_weekday_is_compared(string text, DayOfWeek weekday, bool agrees)
    {
        var date = Single(text);
        date.Weekday.Should().Be(weekday);
        date.WeekdayAgrees.Should().Be(agrees);
        date.LengthWithWeekday.Should().Be(text.Length);
        date.Length.Should().BeLessThan(text.Length);
    }

    [Theory]
    [InlineData("令和2年12月25日(土日祝を除く)")]
    [InlineData("令和2年12月25日(土・日)")]
    [InlineData("令和2年12月25日(日程)")]
    [InlineData("令和2年12月25日水道局")]
    public void What_is_no_weekday_is_none(string text) => Single(text).Weekday.Should().BeNull();

    [Theory]
    [InlineData("12月25日")]
    [InlineData("1990年代")]
    [InlineData("平成3年間")]
    [InlineData("PM2.5")]
    [InlineData("M7.2の地震")]
    [InlineData("医大4年生")]
    [InlineData("作成20年10月")]
    [InlineData("100年の計")]
    [InlineData("令和の時代")]
    [InlineData("03-2021-12-25")]
    [InlineData("2021-12-99")]
    [InlineData("H1.2.3.4")]
    [InlineData("12345年1月1日")]
    [InlineData("第百二三年")]
    [InlineData("版2.12.25")]
    [InlineData("")]
    public void What_is_no_date_with_a_year_is_none(string text) => JapaneseDateReader.ReadAll(text).Should().BeEmpty();

    [Fact]
    public void Several_dates_of_a_text_come_in_order()
    {
        const string Text = "第1版は平成29年3月、第2版は令和3年3月、次は2025年度に作る。";
        JapaneseDateReader.ReadAll(Text).Select(d => Text.Substring(d.Start, d.Length)).Should().Equal("平成29年3月", "令和3年3月", "2025年度");
    }

    [Fact]
    public void Width_of_figures_and_brackets_changes_nothing()
    {
        Gen.Select(Gen.Int[1, 40], Gen.Int[0, 14], Gen.Int[0, 32], Gen.OneOfConst("令和", "平成", "昭和", "R", "H")).Sample(
            (year, month, day, era) =>
            {
                var text = FormattableString.Invariant($"{era}{year}年{month}月{day}日(月)");
                var wide = string.Concat(text.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c));
                JapaneseDateReader.ReadAll(wide).Should().Equal(JapaneseDateReader.ReadAll(text));
                var units = FormattableString.Invariant($"{era}{year} 年 {month} 月 {day} 日");
                JapaneseDateReader.ReadAll(units).Select(d => (d.From, d.Flags)).Should()
                    .Equal(JapaneseDateReader.ReadAll(text).Select(d => (d.From, d.Flags)));
            },
            seed: "0000KvF1Pdu4",
            iter: 1000);
    }

    [Fact]
    public void Every_day_of_three_eras_is_read_back()
    {
        for (var day = new DateOnly(1926, 12, 25); day.Year < 2030; day = day.AddDays(37))
        {
            var era = JapaneseEra.All.First(e => day >= e.First);
            var text =
                FormattableString.Invariant(
                    $"{era.Name}{day.Year - era.First.Year + 1}年{day.Month}月{day.Day}日({"日月火水木金土"[(int)day.DayOfWeek]})");
            var date = Single(text);
            date.From.Should().Be(day);
            date.WeekdayAgrees.Should().BeTrue();
            date.Flags.Should().Be(DateFlags.None);
        }
    }

    [Theory]
    [InlineData("9")]
    [InlineData("９ ")]
    [InlineData("九")]
    [InlineData("令和")]
    [InlineData("令和3年")]
    [InlineData("令和3年1月(")]
    [InlineData("R2.")]
    [InlineData("令 ")]
    [InlineData("2021(")]
    [InlineData("1月1日~")]
    [InlineData(" ")]
    public void A_hundred_thousand_of_anything_ends_soon(string piece)
    {
        // A scan that looked ahead without bound would need minutes for these.
        var text = string.Concat(Enumerable.Repeat(piece, 100_000));
        JapaneseDateReader.ReadAll(text).Count.Should().BeLessThanOrEqualTo(100_000);
        PeriodReader.ReadAll(text).Count.Should().BeLessThanOrEqualTo(100_000);
    }

    [Fact]
    public void Any_text_gives_spans_in_order_and_in_range()
    {
        Gen.Char["令和平成元年度月日2１0九十 ~～からまで()金曜R.-/12の間時"].Array[0, 60].Select(a => new string(a)).Sample(
            text =>
            {
                var end = 0;
                foreach (var date in JapaneseDateReader.ReadAll(text))
                {
                    date.Start.Should().BeGreaterThanOrEqualTo(end);
                    date.Length.Should().BePositive();
                    date.LengthWithWeekday.Should().BeGreaterThanOrEqualTo(date.Length);
                    end = date.Start + date.LengthWithWeekday;
                    end.Should().BeLessThanOrEqualTo(text.Length);
                }

                end = 0;
                foreach (var period in PeriodReader.ReadAll(text))
                {
                    period.Start.Should().BeGreaterThanOrEqualTo(end);
                    end = period.Start + period.Length;
                    end.Should().BeLessThanOrEqualTo(text.Length);
                }
            },
            seed: "0000KvF1Pdu5",
            iter: 5000);
    }

    private static DateReading Single(string text) => JapaneseDateReader.ReadAll(text).Should().ContainSingle(text).Subject;

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
