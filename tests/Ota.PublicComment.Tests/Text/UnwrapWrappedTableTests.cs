using CsCheck;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Tests.Text;

public sealed class UnwrapWrappedTableTests
{
    private static readonly string[] Clean =
    [
        "みどり川の遊歩道を夜も安心して歩けるよう、街路灯を増やしていただきたい。橋のたもとは特に暗く、子どもたちが通ります。",
        "図書室の開室時間を延ばしてほしい。仕事帰りに立ち寄れる時間まで開いていれば、利用する人はもっと増えると思う。",
        "バス停に屋根とベンチを設けるべきである。雨の日や夏の暑い日に、お年寄りが立ったまま待っている姿をよく見かける。",
        "「ほしぞら計画」の名称は分かりにくい。副題を付けるなど、だれが読んでも中身の分かる名前にしてはどうか。",
        "ごみの分別は、ペットボトルとびんをいっしょに出せるようにしてほしい（隣町では既に行っている）。",
        "𠮷原地区の公園は遊具が古く、修理の札が貼られたままになっている。早く直してもらいたい。",
    ];

    public static TheoryData<int> Widths => [8, 11, 15, 20, 30];

    [Theory]
    [MemberData(nameof(Widths))]
    public void Unwrapping_restores_what_was_wrapped(int width)
    {
        var cells = Clean.Select(text => Wrapping.Wrap(text, width)).ToList();
        Measure(cells).HasWrapSpaces.Should().BeTrue();
        Measure(Clean).IsWrapped.Should().BeFalse();
        cells.Select(cell => Wrapping.Unwrap(cell, TextRole.Summary, true)).Should().Equal(Clean);
        Clean.Select(cell => Wrapping.Unwrap(cell, TextRole.Summary, false)).Should().Equal(Clean);
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Lines_broken_at_one_width_are_joined(int width)
    {
        foreach (var text in Clean.Where(text => text.Length > 2 * width && width > 8 && !text.Contains("𠮷", StringComparison.Ordinal)))
        {
            Wrapping.Unwrap(Wrapping.Wrap(text, width, "\n"), TextRole.Summary, true, lineWidth: 2 * width).Should().Be(text);
        }
    }

    [Fact]
    public void Any_text_comes_back_from_any_wrap() =>
        Sentences.Select(Gen.Int[6, 40], (text, width) => (text, width)).Sample(
            x => Wrapping.Unwrap(Wrapping.Wrap(x.text, x.width), TextRole.Summary, true) == x.text
                && Wrapping.Unwrap(Wrapping.Wrap(x.text, x.width), TextRole.Response, true).Replace("\n", "", StringComparison.Ordinal)
                    == x.text
                && Wrapping.Unwrap(x.text, TextRole.Summary, false) == x.text,
            seed: "0000KJ8cfUn1", iter: 2000);

    [Fact]
    public void A_sentence_end_is_a_paragraph_in_a_response_and_a_line_in_an_opinion()
    {
        const string text = "街路灯を順次増設 します。 橋の周りから始めます。」 続いて公園を整えます。";
        Wrapping.Unwrap(text, TextRole.Response, true).Should().Be("街路灯を順次増設します。\n橋の周りから始めます。」\n続いて公園を整えます。");
        Wrapping.Unwrap(text, TextRole.Summary, true).Should().Be("街路灯を順次増設します。橋の周りから始めます。」続いて公園を整えます。");
    }

    [Theory]
    [InlineData("道を直してほしい。 ・橋も直してほしい。", "道を直してほしい。\n・橋も直してほしい。")]
    [InlineData("橋を直すこと （理由） 板が傷んでいるため", "橋を直すこと\n（理由）板が傷んでいるため")]
    [InlineData("橋を直すこと ※急ぎます", "橋を直すこと\n※急ぎます")]
    [InlineData("一つ目です。 (1) 橋のこと", "一つ目です。\n(1) 橋のこと")]
    [InlineData("一つ目です。 1.橋のこと", "一つ目です。\n1.橋のこと")]
    [InlineData("古い橋 → 新しい橋", "古い橋\n→新しい橋")]
    [InlineData("次のうち、 ①と②の", "次のうち、①と②の")]
    [InlineData("星空の ・・・と続く", "星空の・・・と続く")]
    [InlineData("星空の ○○町の声", "星空の○○町の声")]
    public void A_mark_that_begins_a_paragraph_begins_one_unless_the_sentence_runs_on(string text, string expected) =>
        Wrapping.Unwrap(text, TextRole.Summary, true).Should().Be(expected);

    [Theory]
    [InlineData("「第3章 水辺の 再生」の記載", "「第3章 水辺の再生」の記載")]
    [InlineData("第二編 水辺の 再生", "第二編 水辺の再生")]
    [InlineData("「2 人口の 動き」", "「2 人口の動き」")]
    [InlineData("第 5 章 水辺の 再生", "第5章 水辺の再生")]
    public void Numbers_of_chapters_keep_their_space(string text, string expected) =>
        Wrapping.Unwrap(text, TextRole.Response, true).Should().Be(expected);

    [Theory]
    [InlineData("参考: 取組4 図書室の夜 間開放 素案30ページ 取組5 読み聞かせ会の拡 充 素案31ページ", "参考: 取組4 図書室の夜間開放 素案30ページ 取組5 読み聞かせ会の拡充 素案31ページ")]
    [InlineData("【計画の関係箇所】 第2章 水辺の 再生 本編 9 ページ", "【計画の関係箇所】 第2章 水辺の再生 本編 9ページ")]
    public void A_reference_block_keeps_its_structure(string text, string expected) =>
        Wrapping.Unwrap(text, TextRole.Response, true).Should().Be(expected);

    [Fact]
    public void The_quotation_before_a_particle_is_no_paragraph() =>
        Wrapping.Unwrap("「道を直します。」 との表記は 残します。", TextRole.Response, true).Should().Be("「道を直します。」との表記は残します。");

    private static Gen<string> Sentences { get; } =
        Gen.Select(
            Gen.OneOfConst("本計画では", "みどり川の岸辺は", "ほしぞら町の子どもたちが", "「灯りの道」については", "町としましては", "ペデストリアンデッキを"),
            Gen.OneOfConst("、地域の皆さまと力を合わせ、", "これまで以上に", "（一部の区間を除き）", "アンケートやワークショップを通じて", "引き続き"),
            Gen.OneOfConst("整備を進めてまいります。", "検討していただきたい。", "どのように考えているのか。", "チェックし、ホームページで公表すること。", "見直すべきである。"),
            (a, b, c) => a + b + c).Array[1, 6].Select(string.Concat);

    private static WrapMeasure Measure(IEnumerable<string> texts)
    {
        var measure = new WrapMeasure();
        foreach (var text in texts)
        {
            measure.Add(text);
        }

        return measure;
    }
}
