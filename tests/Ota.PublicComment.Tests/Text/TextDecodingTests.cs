using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using CsCheck;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Tests.Text;

public class TextDecodingTests
{
    private const string Prose = "番号\t区分\t意見の要旨\t市の考え方\n1\t計画全体\tみどり野市のバスをもっと増やしてほしい。\tご意見として承り、今後の参考とさせていただきます。\n";

    private static readonly string[] Texts =
    [
        Prose,
        "番号,意見",
        "意見\n",
        "令和2年12月25日",
        "公園のベンチを直してください。",
        "No.,ご意見の概要,町の考え方\r\n①,図書館の開館時間,Ⅳ章に追記しました。\r\n",
        "髙橋通りの㈱みどり野と№3の〇印、～と－",
        "ご意見(ﾃﾞｰﾀ ﾊﾞｽ)はﾎｰﾑﾍﾟｰｼﾞにあります",
    ];

    internal static Encoding Named(string name) => name switch
    {
        "cp932" => CodePagesEncodingProvider.Instance.GetEncoding(932)!,
        "euc-jp" => CodePagesEncodingProvider.Instance.GetEncoding(51932)!,
        "iso-2022-jp" => CodePagesEncodingProvider.Instance.GetEncoding(50221)!,
        "utf-16le" => new UnicodeEncoding(false, false),
        "utf-16be" => new UnicodeEncoding(true, false),
        "utf-32le" => new UTF32Encoding(false, false),
        "utf-32be" => new UTF32Encoding(true, false),
        _ => new UTF8Encoding(false),
    };

    public static TheoryData<string, string> EveryTextInEveryEncoding()
    {
        var data = new TheoryData<string, string>();
        foreach (var text in Texts)
        {
            foreach (var name in (string[])["utf-8", "cp932", "euc-jp", "iso-2022-jp", "utf-16le", "utf-16be", "utf-32le", "utf-32be"])
            {
                data.Add(name, text);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(EveryTextInEveryEncoding))]
    public void A_text_is_told_and_read_alike_in_every_encoding(string name, string text)
    {
        // Two kanji and nothing else in UTF-16 need an ASCII character or a kana beside them; all texts here have one.
        var bytes = Named(name).GetBytes(text);
        var detected = TextDecoding.Detect(bytes);
        EncodingNames.TryParse(name, out var expected).Should().BeTrue();
        detected.Kind.Should().Be(expected);
        detected.LooksBinary.Should().BeFalse();
        var decoded = TextDecoding.Decode(bytes, detected);
        decoded.GetText().Should().Be(text);
        decoded.UndecodableCount.Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(EveryTextInEveryEncoding))]
    public void A_source_cut_inside_its_last_character_loses_only_that(string name, string text)
    {
        text += "、そして計画のこと";
        var bytes = Named(name).GetBytes(text);
        var cut = name == "iso-2022-jp" ? 4 : 1; // its last three bytes are an escape
        var decoded = Decode(bytes[..^cut]);
        if (name is "utf-32le" or "utf-32be")
        {
            return; // a UTF-32 file without mark is told by its whole units
        }

        decoded.GetText().Should().Be(text[..^1] + "\uFFFD");
        decoded.UndecodableCount.Should().Be(1);
        decoded.Undecodable[0].Utf8Offset.Should().Be(Encoding.UTF8.GetByteCount(text[..^1]));
    }

    [Theory]
    [InlineData("utf-8", 3)]
    [InlineData("utf-16le", 2)]
    [InlineData("utf-16be", 2)]
    [InlineData("utf-32le", 4)]
    [InlineData("utf-32be", 4)]
    public void A_byte_order_mark_decides_and_is_no_text(string name, int length)
    {
        var mark = Named(name).GetBytes("\uFEFF");
        byte[] bytes = [.. mark, .. Named(name).GetBytes("意見")];
        var detected = TextDecoding.Detect(bytes);
        detected.Certainty.Should().Be(EncodingCertainty.Marked);
        detected.PreambleLength.Should().Be(length);
        TextDecoding.Decode(bytes, detected).GetText().Should().Be("意見");
    }

    [Fact]
    public void Valid_utf8_is_not_copied()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Prose)];
        var decoded = TextDecoding.Decode(bytes, TextDecoding.Detect(bytes));
        MemoryMarshal.TryGetArray(decoded.Utf8, out var segment).Should().BeTrue();
        segment.Array.Should().BeSameAs(bytes);
        segment.Offset.Should().Be(3);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("cp932")]
    [InlineData("euc-jp")]
    public void One_bad_byte_in_a_long_text_costs_one_character(string name)
    {
        var half = string.Concat(Enumerable.Repeat(Prose, 200));
        byte[] bytes = [.. Named(name).GetBytes(half), 0xFF, .. Named(name).GetBytes(half)];
        var detected = TextDecoding.Detect(bytes);
        EncodingNames.TryParse(name, out var expected).Should().BeTrue();
        detected.Kind.Should().Be(expected);
        detected.Certainty.Should().Be(EncodingCertainty.Guessed);
        var decoded = TextDecoding.Decode(bytes, detected);
        decoded.GetText().Should().Be(half + "\uFFFD" + half);
        decoded.Undecodable.Should().ContainSingle().Which.SourceOffset.Should().Be(Named(name).GetByteCount(half));
    }

    [Fact]
    public void The_first_byte_that_is_not_utf8_is_told()
    {
        byte[] bytes = [.. "No.,"u8, .. Named("cp932").GetBytes("ご意見の概要")];
        TextDecoding.Detect(bytes).FirstByteNotUtf8.Should().Be(4);
        TextDecoding.Detect(Encoding.UTF8.GetBytes(Prose)).FirstByteNotUtf8.Should().Be(-1);
    }

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
    public void Half_width_kana_alone_are_cp932()
    {
        var bytes = Named("cp932").GetBytes("ﾊﾞｽ,ﾃﾞｰﾀ");
        Decode(bytes).GetText().Should().Be("ﾊﾞｽ,ﾃﾞｰﾀ");
        Decode(Named("euc-jp").GetBytes("ｱｲｳｴｵ")).GetText().Should().Be("ｱｲｳｴｵ");
    }

    [Theory]
    [InlineData("%PDF-1.7\n", "PDF")]
    [InlineData("PK\u0003\u0004rest", "ZIP (Word, Excel)")]
    [InlineData("{\\rtf1\\ansi", "RTF")]
    public void Files_of_other_kinds_are_named(string head, string name)
    {
        var detected = TextDecoding.Detect(Encoding.Latin1.GetBytes(head));
        detected.LooksBinary.Should().BeTrue();
        detected.BinaryName.Should().Be(name);
        detected.Kind.Should().Be(TextEncodingKind.Unknown);
    }

    [Fact]
    public void A_text_about_pdf_is_text() =>
        TextDecoding.Detect("The mark %PDF-1.7 begins a file"u8).Kind.Should().Be(TextEncodingKind.Utf8);

    [Fact]
    public void A_stray_nul_makes_no_text_binary()
    {
        foreach (var name in (string[])["utf-8", "cp932"])
        {
            byte[] bytes = [.. Named(name).GetBytes(Prose), 0, .. Named(name).GetBytes(Prose)];
            Decode(bytes).GetText().Should().Be(Prose + "\0" + Prose);
        }
    }

    [Fact]
    public void Full_width_spaces_and_the_kanji_one_do_not_turn_utf16_round()
    {
        foreach (var name in (string[])["utf-16le", "utf-16be"])
        {
            Decode(Named(name).GetBytes("第一　一\n")).GetText().Should().Be("第一　一\n");
        }
    }

    [Fact]
    public void Utf16_of_kana_and_kanji_alone_is_guessed_where_nothing_else_fits()
    {
        // U+80FD gives a byte FD, which neither CP932 nor EUC-JP has there.
        var bytes = Named("utf-16le").GetBytes("機能の見直し");
        TextDecoding.Detect(bytes).Kind.Should().Be(TextEncodingKind.Utf16LittleEndian);
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
    public void Random_bytes_are_never_an_exception_and_always_give_valid_utf8()
    {
        Gen.Byte.Array[0, 300].Sample(
            bytes =>
            {
                var detected = TextDecoding.Detect(bytes);
                detected.Should().Be(TextDecoding.Detect(bytes));
                foreach (var kind in Enum.GetValues<TextEncodingKind>().Where(k => k != TextEncodingKind.Unknown))
                {
                    var decoded = TextDecoding.Decode(bytes, TextDecoding.Force(bytes, kind));
                    System.Text.Unicode.Utf8.IsValid(decoded.Utf8.Span).Should().BeTrue();
                }

                System.Text.Unicode.Utf8.IsValid(TextDecoding.Decode(bytes, detected).Utf8.Span).Should().BeTrue();
            },
            seed: "0000KvF1Pdu1",
            iter: 2000);
    }

    [Fact]
    public void Long_random_bytes_are_no_text()
    {
        var random = new Random(31);
        for (var round = 0; round < 20; round++)
        {
            var bytes = new byte[5000];
            random.NextBytes(bytes);
            var detected = TextDecoding.Detect(bytes);
            detected.Kind.Should().Be(TextEncodingKind.Unknown);
            detected.LooksBinary.Should().BeTrue();
        }
    }

    [Fact]
    public void Nothing_at_all_is_utf8_without_text()
    {
        TextDecoding.Detect([]).Kind.Should().Be(TextEncodingKind.Utf8);
        Decode([]).GetText().Should().BeEmpty();
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

    [Theory]
    [InlineData("cp932")]
    [InlineData("euc-jp")]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    [InlineData("iso-2022-jp")]
    public void A_real_document_reads_alike_in_every_encoding(string name)
    {
        var text = File.ReadAllText(TestFiles.Corpus("ota-informatization-plan-results.txt"))
            .Replace('〜', '～').Replace('−', '－').Replace('—', '―').Replace('‖', '∥');
        var bytes = Named(name).GetBytes(text);
        var decoded = Decode(bytes);
        EncodingNames.TryParse(name, out var kind).Should().BeTrue();
        decoded.Kind.Should().Be(kind);
        decoded.GetText().Should().Be(text);
    }

    private static DecodedText Decode(byte[] bytes) => TextDecoding.Decode(bytes, TextDecoding.Detect(bytes));
}
