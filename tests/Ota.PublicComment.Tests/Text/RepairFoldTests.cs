using CsCheck;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Tests.Text;

public class RepairFoldTests
{
    [Theory]
    [InlineData("⾒直し", "見直し")]
    [InlineData("⼾別受信機", "戸別受信機")]
    [InlineData("⿊字と⾭信号と⿈色", "黒字と青信号と黄色")]
    [InlineData("⻑寿と⻘年と給⻝", "長寿と青年と給食")]
    [InlineData("⻄口の⻲と⻯と⻭科", "西口の亀と竜と歯科")]
    [InlineData("尐子化", "少子化")]
    [InlineData("ソフト\u00ADハイフン\u200Bと\u2060\uFEFF印", "ソフトハイフンと印")]
    [InlineData("A\u00A0B\u2003C", "A B C")]
    [InlineData("一\r\n二\r三\u2028四", "一\n二\n三\n四")]
    [InlineData("a\u0000b\u0007c\td", "abc\td")]
    public void What_no_author_wrote_is_repaired(string text, string expected)
    {
        var repaired = RepairFold.Apply(text);
        repaired.Text.Should().Be(expected);
        Replay(text, repaired).Should().Be(expected);
    }

    [Theory]
    [InlineData("〜①㈱髙﨑Ⅳ　㌻℡")]
    [InlineData("ヷ")]
    [InlineData("全角　スペースは残る。\n改行も\t残る")]
    [InlineData("𠮷田さんの\uFE0F意見👨‍👩‍👧")]
    [InlineData("⺼")]
    [InlineData("")]
    public void What_an_author_may_have_meant_stays(string text)
    {
        var repaired = RepairFold.Apply(text);
        repaired.Text.Should().BeSameAs(text);
        repaired.IsChanged.Should().BeFalse();
    }

    [Fact]
    public void Every_edit_says_what_where_and_by_which_repair()
    {
        var repaired = RepairFold.Apply("⾒\u200B尐\r\n");
        repaired.Text.Should().Be("見少\n");
        repaired.Edits.Should().Equal(
            new CharacterEdit(0, '⾒', '見', RepairKinds.Radicals),
            new CharacterEdit(1, '\u200B', null, RepairKinds.Invisible),
            new CharacterEdit(2, '尐', '少', RepairKinds.FewForSho),
            new CharacterEdit(3, '\r', null, RepairKinds.LineEnds));
        repaired.GetRemovedOffsets().Should().Equal(1, 3);
    }

    [Fact]
    public void A_repair_that_is_switched_off_does_nothing()
    {
        const string Damaged = "⾒尐\u200B\u00A0\rヷ";
        RepairFold.Apply(Damaged, RepairKinds.None).Text.Should().BeSameAs(Damaged);
        RepairFold.Apply(Damaged, RepairKinds.MiddleDot).Text.Should().Be("⾒尐\u200B\u00A0\r・");
        RepairFold.Apply(Damaged, RepairKinds.Default & ~RepairKinds.FewForSho).Text.Should().Be("見尐 \nヷ");
    }

    [Fact]
    public void All_214_radicals_become_ideographs()
    {
        for (var c = '\u2F00'; c <= '\u2FD5'; c++)
        {
            var after = RepairFold.Apply(c.ToString()).Text;
            after.Should().HaveLength(1);
            after[0].Should().BeInRange('\u4E00', '\u9FFF');
        }

        RadicalTable.Kangxi.ToCharArray().Should().HaveCount(214).And.OnlyHaveUniqueItems();
        RadicalTable.Supplement.Should().HaveLength(0x2EF4 - 0x2E80);
        RadicalTable.Compatibility.Should().HaveLength(0xFADA - 0xF900);
    }

    [Fact]
    public void Repairing_twice_is_repairing_once_and_the_edits_replay()
    {
        Gen.Char["あ亜⾒⻑尐\u00A0\u200B\r\n\t \u3000ヷ\uD842\uDFB7a"].Array[0, 40].Select(a => new string(a)).Sample(
            text =>
            {
                var repaired = RepairFold.Apply(text);
                Replay(text, repaired).Should().Be(repaired.Text);
                RepairFold.Apply(repaired.Text).IsChanged.Should().BeFalse();
            },
            seed: "0000KvF1Pdu2",
            iter: 2000);
    }

    private static string Replay(string text, RepairedText repaired)
    {
        var edits = repaired.Edits.ToDictionary(e => e.Offset);
        return string.Concat(text.Select((c, i) => edits.TryGetValue(i, out var e) ? e.After?.ToString() ?? "" : c.ToString()));
    }
}
