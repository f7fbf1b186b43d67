using System.Buffers.Binary;
using System.Text;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Tests.Text;

public class TextDecodersTests
{
    [Theory]
    [InlineData(new byte[] { 0x82, 0xA0, 0xA0, 0x82, 0xA2 }, "あ\uFFFDい")]
    [InlineData(new byte[] { 0x82, 0xA0, 0xFF, 0x82, 0xA2 }, "あ\uFFFDい")]
    [InlineData(new byte[] { 0x82, 0xA0, 0x80, 0x82, 0xA2 }, "あ\uFFFDい")]
    [InlineData(new byte[] { 0x82, 0x09, 0x82, 0xA2 }, "\uFFFD\tい")]
    [InlineData(new byte[] { 0x82, 0xA0, 0x85, 0x40, 0x81, 0x45 }, "あ\uFFFD・")]
    public void What_cp932_has_not_is_reported_and_never_a_dot(byte[] bytes, string expected)
    {
        var decoded = TextDecoding.Decode(bytes, TextDecoding.Force(bytes, TextEncodingKind.Cp932));
        decoded.GetText().Should().Be(expected);
        decoded.UndecodableCount.Should().Be(1);
    }

    [Fact]
    public void Both_codes_of_an_extension_character_read_alike()
    {
        byte[] bytes = [0xEE, 0xE0, 0xFB, 0xFC, 0xFA, 0x58, 0x87, 0x8A, 0xFA, 0x4A, 0x87, 0x54];
        var decoded = TextDecoding.Decode(bytes, TextDecoding.Force(bytes, TextEncodingKind.Cp932));
        decoded.GetText().Should().Be("髙髙㈱㈱ⅠⅠ");
    }

    [Fact]
    public void Jis_x_0212_is_read_in_euc_jp_and_iso_2022_jp()
    {
        byte[] euc = [0xA4, 0xA2, 0x8F, 0xB0, 0xA1, 0xA4, 0xA4];
        TextDecoding.Decode(euc, TextDecoding.Detect(euc)).GetText().Should().Be("あ丂い");
        byte[] jis = [0x1B, .. "$(D0!"u8, 0x1B, .. "$B$\""u8, 0x1B, .. "(B"u8];
        Decode(jis).GetText().Should().Be("丂あ");
    }

    [Fact]
    public void Half_width_kana_of_iso_2022_jp_are_read_by_escape_and_by_shift()
    {
        byte[] escape = [0x1B, .. "$B0U8+"u8, 0x1B, .. "(I12"u8, 0x1B, .. "(B\n"u8];
        Decode(escape).GetText().Should().Be("意見ｱｲ\n");
        byte[] shift = [0x1B, .. "$B0U8+"u8, 0x1B, .. "(B"u8, 0x0E, .. "12"u8, 0x0F, .. "A"u8];
        Decode(shift).GetText().Should().Be("意見ｱｲA");
    }

    [Fact]
    public void A_lost_escape_of_iso_2022_jp_costs_one_line()
    {
        byte[] bytes = [0x1B, .. "$B0U8+"u8, .. "\nNo.1\n"u8];
        Decode(bytes).GetText().Should().Be("意見\nNo.1\n");
    }

    [Fact]
    public void A_lone_surrogate_of_utf16_is_reported()
    {
        var bytes = new byte[12];
        foreach (var (unit, i) in "\uFEFFA\uD83DB\uDE00C".Select((c, i) => (c, i)))
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(i * 2), unit);
        }

        var decoded = Decode(bytes);
        decoded.GetText().Should().Be("A\uFFFDB\uFFFDC");
        decoded.UndecodableCount.Should().Be(2);
    }

    [Fact]
    public void A_forced_encoding_is_taken_against_the_bytes()
    {
        var bytes = Named("cp932").GetBytes("ｱｲ");
        TextDecoding.Decode(bytes, TextDecoding.Force(bytes, TextEncodingKind.Cp932)).GetText().Should().Be("ｱｲ");
        var wide = Named("utf-16be").GetBytes("No.1");
        TextDecoding.Force(wide, TextEncodingKind.Utf16).Kind.Should().Be(TextEncodingKind.Utf16BigEndian);
        FluentActions.Invoking(() => TextDecoding.Force([], TextEncodingKind.Unknown)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void An_encoding_can_be_named()
    {
        foreach (var (name, kind) in ((string, TextEncodingKind)[])
        [
            ("UTF-8", TextEncodingKind.Utf8), ("cp932", TextEncodingKind.Cp932), ("Shift_JIS", TextEncodingKind.Cp932),
            ("sjis", TextEncodingKind.Cp932), ("windows-31j", TextEncodingKind.Cp932), ("EUC-JP", TextEncodingKind.EucJp),
            ("jis", TextEncodingKind.Iso2022Jp), ("iso-2022-jp", TextEncodingKind.Iso2022Jp), ("utf-16", TextEncodingKind.Utf16),
            ("utf-16le", TextEncodingKind.Utf16LittleEndian), ("utf-16be", TextEncodingKind.Utf16BigEndian),
        ])
        {
            EncodingNames.TryParse(name, out var parsed).Should().BeTrue();
            parsed.Should().Be(kind);
            EncodingNames.TryParse(EncodingNames.NameOf(kind), out parsed).Should().BeTrue();
            parsed.Should().Be(kind);
        }
    }

    [Fact]
    public void An_unknown_name_is_none()
    {
        EncodingNames.TryParse("klingon-which-is-rather-long", out _).Should().BeFalse();
        EncodingNames.TryParse("", out _).Should().BeFalse();
    }

    private static Encoding Named(string name) => TextDecodingTests.Named(name);

    private static DecodedText Decode(byte[] bytes) => TextDecoding.Decode(bytes, TextDecoding.Detect(bytes));
}
