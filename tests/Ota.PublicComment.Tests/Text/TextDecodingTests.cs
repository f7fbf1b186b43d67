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
    [InlineData("分野")]
    [InlineData("意見")]
    [InlineData("Ｐ２ Ｌ２２")]
    public void Short_kanji_of_euc_jp_are_no_half_width_kana(string text)
    {
        var bytes = Named("euc-jp").GetBytes(text);
        TextDecoding.Detect(bytes).Kind.Should().Be(TextEncodingKind.EucJp);
        Decode(bytes).GetText().Should().Be(text);
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
