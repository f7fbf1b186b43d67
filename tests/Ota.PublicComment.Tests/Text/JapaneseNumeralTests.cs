using Ota.PublicComment.Text;

namespace Ota.PublicComment.Tests.Text;

public class JapaneseNumeralTests
{
    [Theory]
    [InlineData("12", 12, 2)]
    [InlineData("１２", 12, 2)]
    [InlineData("1２章", 12, 2)]
    [InlineData("007", 7, 3)]
    [InlineData("二五", 25, 2)]
    [InlineData("二〇二一年", 2021, 4)]
    [InlineData("二○二一年", 2021, 4)]
    [InlineData("二十五", 25, 3)]
    [InlineData("百二十三", 123, 4)]
    [InlineData("十", 10, 1)]
    [InlineData("千九百八十九", 1989, 6)]
    [InlineData("一万二千三百", 12300, 6)]
    [InlineData("三億五", 300000005, 3)]
    [InlineData("壱", 1, 1)]
    [InlineData("弐拾参", 23, 3)]
    [InlineData("①", 1, 1)]
    [InlineData("⑳", 20, 1)]
    [InlineData("㉑", 21, 1)]
    [InlineData("㉟", 35, 1)]
    [InlineData("㊱", 36, 1)]
    [InlineData("㊿", 50, 1)]
    [InlineData("⓪", 0, 1)]
    [InlineData("❿", 10, 1)]
    [InlineData("⓴", 20, 1)]
    [InlineData("⑴", 1, 1)]
    [InlineData("⒇", 20, 1)]
    [InlineData("Ⅰ", 1, 1)]
    [InlineData("Ⅻ", 12, 1)]
    [InlineData("ⅳ", 4, 1)]
    [InlineData("ⅻ", 12, 1)]
    [InlineData("2147483647", int.MaxValue, 10)]
    public void A_number_is_read_in_the_form_it_is_written_in(string text, int value, int length)
    {
        JapaneseNumeral.TryParse(text, NumeralForms.Any, out var read, out var consumed).Should().BeTrue();
        read.Should().Be(value);
        consumed.Should().Be(length);
    }

    [Theory]
    [InlineData("百二三")]
    [InlineData("三十二十")]
    [InlineData("十百")]
    [InlineData("二三十")]
    [InlineData("十〇")]
    [InlineData("万")]
    [InlineData("千億万億")]
    [InlineData("三十億")]
    [InlineData("2147483648")]
    [InlineData("99999999999999999999999999")]
    [InlineData("九九九九九九九九九九九九")]
    public void What_only_looks_like_a_number_is_malformed_and_skipped_whole(string text)
    {
        JapaneseNumeral.TryParse(text, NumeralForms.Any, out var value, out var consumed).Should().BeFalse();
        value.Should().Be(0);
        consumed.Should().Be(0);
        JapaneseNumeral.TryRead(text, NumeralForms.Any, out var numeral).Should().BeTrue();
        numeral.IsMalformed.Should().BeTrue();
        numeral.Length.Should().Be(text.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("章")]
    [InlineData("○五")]
    [InlineData("元年")]
    [InlineData(" 1")]
    [InlineData("-1")]
    [InlineData("½")]
    public void What_is_no_number_is_none(string text) =>
        JapaneseNumeral.TryRead(text, NumeralForms.Any, out _).Should().BeFalse();

    [Fact]
    public void The_first_year_counts_only_where_it_is_asked_for()
    {
        JapaneseNumeral.TryParse("元年", NumeralForms.Any | NumeralForms.FirstYear, out var value, out var consumed).Should().BeTrue();
        value.Should().Be(1);
        consumed.Should().Be(1);
    }

    [Fact]
    public void A_form_that_is_not_asked_for_is_not_read()
    {
        foreach (var text in (string[])["5", "五", "⑤", "⑸", "Ⅴ", "⒌"])
        {
            JapaneseNumeral.TryRead(text, NumeralForms.Any, out var numeral).Should().BeTrue();
            numeral.Value.Should().Be(5);
            JapaneseNumeral.TryRead(text, NumeralForms.Any & ~numeral.Form, out _).Should().BeFalse();
        }
    }

    [Fact]
    public void Every_number_below_ten_thousand_is_read_back_with_units_and_by_position()
    {
        for (var n = 1; n < 10_000; n++)
        {
            JapaneseNumeral.TryParse(WithUnits(n), NumeralForms.Kanji, out var value, out _).Should().BeTrue();
            value.Should().Be(n);
            var positional =
                string.Concat(n.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(d => "〇一二三四五六七八九"[d - '0']));
            JapaneseNumeral.TryParse(positional, NumeralForms.Kanji, out value, out _).Should().BeTrue();
            value.Should().Be(n);
        }
    }

    [Fact]
    public void A_run_of_a_hundred_thousand_numerals_is_one_malformed_number()
    {
        foreach (var c in "9９九千")
        {
            JapaneseNumeral.TryRead(new string(c, 100_000), NumeralForms.Any, out var numeral).Should().BeTrue();
            numeral.IsMalformed.Should().BeTrue();
            numeral.Length.Should().Be(100_000);
        }
    }

    private static string WithUnits(int n)
    {
        var text = "";
        foreach (var (unit, name) in ((int, string)[])[(1000, "千"), (100, "百"), (10, "十"), (1, "")])
        {
            var digit = n / unit % 10;
            text += digit == 0 ? "" : (digit == 1 && unit > 1 ? "" : "一二三四五六七八九"[digit - 1].ToString()) + name;
        }

        return text;
    }
}
