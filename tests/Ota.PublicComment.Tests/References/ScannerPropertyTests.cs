using CsCheck;
using Ota.PublicComment.References;
using Ota.PublicComment.Tests.Generators;

namespace Ota.PublicComment.Tests.References;

/// <summary>What holds for every text.</summary>
public class ScannerPropertyTests
{
    private static readonly string[] Pieces =
    [
        "取組", "施策", "4", "12", "1-2", "１２", "(", ")", "（", "）", "「", "」", "『", "』", "第", "章", "条", "項", "号", "素案", "30ページ", "P.16", "L3",
        "~", "～", "、", "。", "・", " ", "　", "\n", "No.", "№", "番号", "の回答", "のとおり", "別紙", "資料", "図", "道路法", "同法", "同章", "同条", "計画",
        "みどりの基本計画", "令和3年", "年", "月", "平成", "閣議決定", "★", "を記", "及び", "から", "まで", "参考:", "法", "条例", "二十五", "百二三", "①", "Ⅱ", "𠮷", "\uD842",
        "図書室の夜間開放", "上記", "同上", "ー", "-", "人", "件", "に関する法律", "(以下「法」という。)", "→", ];

    private static readonly Gen<string> Texts =
        Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(a => string.Concat(a.Select(i => Pieces[i])));

    [Fact]
    public void Spans_lie_in_the_text_in_order_and_apart_and_nothing_throws()
    {
        foreach (var text in Texts.Examples(20_000))
        {
            AreSound(text);
        }
    }

    [Fact]
    public void Digits_of_either_width_say_the_same()
    {
        foreach (var text in Texts.Examples(5_000))
        {
            Signature(string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c))).Should()
                .Equal(Signature(text), "of «{0}»", text);
        }
    }

    [Fact]
    public void Two_sentences_hold_what_each_of_them_holds()
    {
        var cases = Sentences();
        foreach (var (a, b) in Gen.Select(Gen.Int[0, cases.Count - 1], Gen.Int[0, cases.Count - 1], (i, j) => (cases[i], cases[j]))
            .Examples(5_000))
        {
            var shift = a.Length + 1;
            var apart = Found(a, 0).Concat(Found(b, shift));
            Found(a + "。" + b, 0).Should().Equal(apart, "of «{0}» and «{1}»", a, b);
        }
    }

    [Fact]
    public void A_wrap_between_two_characters_changes_nothing()
    {
        string[] texts =
            ["取組4 図書室の夜間開放 素案30ページ", "施策1-2「自転車道の整備」に記載しています", "第2章 現状と課題 2 交通の現状 素案9ページ", "「第2章 現状と課題」「1 人口の動き」の記載", "No.12の回答をご覧ください",
                "別紙2「日程表」", "個人的に素案の16ページを見ました", "取組12 防災無線の更新、戸別受信機の配布 素案40ページ"];
        foreach (var text in texts)
        {
            for (var i = 1; i < text.Length; i++)
            {
                if (text[i - 1] < 0x3041 || text[i] < 0x3041 || text[i] is '」' or '「')
                {
                    continue;
                }

                Signature(text.Insert(i, " ")).Should().Equal(Signature(text), "of «{0}»", text.Insert(i, " "));
            }
        }
    }

    public static TheoryData<string> HostilePieces => new(HostileTexts.Citations);

    /// <summary>At this length a square would take minutes.</summary>
    [Theory]
    [MemberData(nameof(HostilePieces))]
    public void Hostile_texts_give_spans_in_order_and_apart(string piece) => AreSound(HostileTexts.Bare(piece).Of(100_000));

    [Fact]
    public void A_number_without_end_is_read_to_its_end() => AreSound("第" + new string('1', 100_000));

    private static void AreSound(string text)
    {
        var end = 0;
        foreach (var citation in CitationScanner.Default.ScanText(text).Citations)
        {
            var span = citation.Place.Span;
            var isSound =
                span.Start >= end && span.Length > 0 && span.End <= text.Length
                    && text.AsSpan(span.Start, span.Length).SequenceEqual(citation.Text)
                && citation.Pages.All(p => p.Span.Start >= span.Start && p.Span.End <= span.End && p.Pages.Last >= 1);
            if (!isSound)
            {
                Assert.Fail($"of «{citation.Text}» in «{text}»");
            }

            end = span.End;
        }
    }

    private static List<(int Start, string Text, CitationKind Kind)> Found(string text, int shift)
        => [.. CitationScanner.Default.ScanText(text).Citations.Select(c => (c.Place.Span.Start + shift, c.Text, c.Kind))];

    // Kind, numbers, title and pages, without white space: what a wrap or a width must not change.
    private static List<string> Signature(string text)
        => [.. CitationScanner.Default.ScanText(text).Citations.Select(c => string.Concat(
            $"{c.Kind}|{Parts(c.Item?.Number)}{Parts(c.Item?.LastNumber)}|{c.Item?.Title}|{string.Join(">", c.PlanPath.Select(p => Parts(p.Number) + p.Title))}|{Parts(c.Opinion?.Number)}|{Parts(c.Attachment?.Number)}{c.Attachment?.Title}|{string.Join(",", c.Pages.Select(p => p.Pages))}"
                .Where(ch => !char.IsWhiteSpace(ch)).Select(ch => ch is >= '０' and <= '９' ? (char)(ch - '０' + '0') : ch)))];

    private static string Parts(OutlineNumber? number) => number is null ? "-" : string.Join(".", number.Parts);

    // Balanced, without blocks, lines of their own and relative words.
    private static List<string> Sentences()
        => [.. new[] { "design-cases.txt", "pages.txt", "laws.txt", "documents-and-dates.txt", "items-and-paths.txt" }.SelectMany(
            CaseFile.Read).Select(c => "本市では、" + c.Text)
            .Where(
                t => !t.Contains('同') && !t.Contains("参考", StringComparison.Ordinal) && !t.Contains("関係箇所", StringComparison.Ordinal)
                    && !t.Contains('前') && !t.Contains('上') && !t.Contains('\n') && !t.Contains("以下「", StringComparison.Ordinal)
                && !t.EndsWith('」') && !t.EndsWith('。') && !t.Contains('※') && !t.Contains("、第", StringComparison.Ordinal)
                && t.Count(c => c is '「' or '（' or '(' or '『') == t.Count(c => c is '」' or '）' or ')' or '』'))];
}
