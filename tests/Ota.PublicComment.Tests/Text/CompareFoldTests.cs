using CsCheck;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Tests.Text;

public class CompareFoldTests
{
    [Theory]
    [InlineData("Ｎｏ．１２　（案）：～", "No.12 (案):~")]
    [InlineData("〜～∼~", "~~~~")]
    [InlineData("-‐‑–—―−－─", "---------")]
    [InlineData("施策１ー２", "施策1-2")]
    [InlineData("サーバー", "サーバー")]
    [InlineData("1ーマ", "1ーマ")]
    [InlineData("⾒⻑尐神", "見長少神")]
    [InlineData("｢案｣､･", "「案」、・")]
    [InlineData("①㈱ｶﾞ㌻ヴ髙", "①㈱ｶﾞ㌻ヴ髙")]
    public void A_fold_goes_unit_to_unit(string text, string expected)
    {
        CompareFold.Apply(text).Should().Be(expected);
        var target = new char[text.Length];
        CompareFold.Apply(text, target);
        new string(target).Should().Be(expected);
    }

    [Fact]
    public void A_text_that_is_folded_already_is_the_same_instance()
    {
        var text = "取組4 図書室の夜間開放、素案30ページ";
        CompareFold.Apply(text).Should().BeSameAs(text);
        CompareKey.Of("図書室").Should().Be("図書室");
    }

    [Fact]
    public void Every_unit_folds_to_one_that_folds_no_further()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var once = CompareFold.Of((char)c);
            CompareFold.Of(once).Should().Be(once);
        }
    }

    [Fact]
    public void A_short_destination_is_the_callers_mistake() =>
        FluentActions.Invoking(() => CompareFold.Apply("ab", new char[1])).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData("ｶﾞｲﾄﾞﾗｲﾝ", "ガイドライン")]
    [InlineData("ﾎｰﾑﾍﾟｰｼﾞ", "ホームページ")]
    [InlineData("か\u3099は\u309A", "がぱ")]
    [InlineData("意 見\nの　概\t要", "意見の概要")]
    [InlineData("取り組み４", "取組4")]
    [InlineData("取組みの数", "取組の数")]
    [InlineData("取り 組み、取組", "取組、取組")]
    [InlineData("取り組む", "取り組む")]
    [InlineData("Ｎｏ．", "No.")]
    [InlineData("邉\uFE00\u200B", "邉")]
    [InlineData("ｱﾞ", "アﾞ")]
    [InlineData("ﾞ", "ﾞ")]
    [InlineData("", "")]
    public void A_key_forgets_width_spaces_and_spelling(string text, string expected)
    {
        CompareKey.Of(text).Should().Be(expected);
        CompareKey.Of(text.AsSpan()).Should().Be(expected);
    }

    [Fact]
    public void A_key_of_a_key_is_the_key()
    {
        Gen.Char["取り組み ｶﾞﾟはか\u3099\u309A１ー\u3000\u200B～"].Array[0, 30].Select(a => new string(a)).Sample(
            text => CompareKey.Of(CompareKey.Of(text)).Length.Should().BeLessThanOrEqualTo(CompareKey.Of(text).Length),
            seed: "0000KvF1Pdu3",
            iter: 2000);
    }

    [Fact]
    public void Long_texts_are_no_trouble()
    {
        var text = string.Concat(Enumerable.Repeat("取り組みｶﾞ ", 50_000));
        CompareKey.Of(text).Should().Be(string.Concat(Enumerable.Repeat("取組ガ", 50_000)));
    }
}
