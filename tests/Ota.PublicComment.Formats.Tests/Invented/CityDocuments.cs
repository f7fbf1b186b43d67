using static Ota.PublicComment.Formats.Tests.Invented.CityTexts;
using static Ota.PublicComment.Formats.Tests.OpenXml.Docx;

namespace Ota.PublicComment.Formats.Tests.Invented;

/// <summary>Word files as clerks make them.</summary>
internal static class CityDocuments
{
    private const string Wide = "<w:gridSpan w:val=\"3\"/>";
    private const string Starts = "<w:vMerge w:val=\"restart\"/>";
    private const string GoesOn = "<w:vMerge/>";

    private static readonly string Top = P(Title) + P("募集期間　" + Days);
    private static readonly string[] Plain = [.. Pairs.Select((p, i) => Tr($"{i + 1}", p.O, p.A))];

    public static IEnumerable<CityFile> All()
    {
        yield return Doc("Word: a small table for each opinion", Top
            + string.Concat(Pairs.Select(p => Tbl([1500, 7000], Tr("意見", p.O), Tr("回答", p.A)) + P(""))), Unnumbered);
        yield return Doc("Word: a small table for each opinion under its number", Top
            + string.Concat(Pairs.Select((p, i) => P($"意見{i + 1}") + Tbl([1500, 7000], Tr("意見の概要", p.O), Tr("市の考え方", p.A)))), Three);
        yield return Doc("Word: a small table for each opinion, its number in it", Top
            + string.Concat(Pairs.Select((p, i) => Tbl([1500, 7000], Tr("番号", $"{i + 1}"), Tr("意見の概要", p.O), Tr("市の考え方", p.A)) + P(""))),
                Three);
        yield return Doc("Word: one table of opinion, answer, opinion, answer", Top
            + Tbl([1500, 7000], [.. Pairs.SelectMany((p, i) => new[] { Tr($"意見{i + 1}", p.O), Tr("市の考え方", p.A) })]), Three);
        yield return Doc("Word: a heading of the page between the halves of a table", Top + Tbl(Head, Plain[0], Plain[1])
            + P("意見募集の結果（2ページ目）") + Tbl(Head, Plain[2]), [.. Three, Note("意見募集の結果（2ページ目）")]);
        yield return Doc("Word: headings in three rows", Top + Tbl([500, 1000, 3000, 3000, 1000],
            Tr(Tc("No.", Starts), Tc("意見", "<w:gridSpan w:val=\"2\"/>"), Tc("市の対応", "<w:gridSpan w:val=\"2\"/>")),
            Tr(Tc("", GoesOn), Tc("箇所", Starts), Tc("概要", Starts), Tc("回答", "<w:gridSpan w:val=\"2\"/>")),
            Tr(Tc("", GoesOn), Tc("", GoesOn), Tc("", GoesOn), Tc("市の考え方"), Tc("区分")),
            Tr("1", "3ページ", O1, A1, "A"), Tr("2", "5ページ", O2, A2, "B"), Tr("3", "9ページ", O3, A3, "C")),
            [$"|1|3ページ|{O1}|{A1} =A", $"|2|5ページ|{O2}|{A2} =B", $"|3|9ページ|{O3}|{A3} =C"]);
        yield return Doc("Word: a page laid out with a table", Top
            + Tbl([9000], Tr(Tc(P("意見と市の考え方") + Tbl(Head, Plain[0], Plain[1], Plain[2]) + P("")))), [.. Three, Note("意見と市の考え方")]);
        yield return Doc("Word: an answer over the rows of two chapters", Top + Tbl(Head, Tr(Tc("1 道路", Wide)),
            Tr(Tc("1"), Tc(O1), Tc(A1, Starts)), Tr(Tc("2"), Tc(O2), Tc("", GoesOn)), Tr(Tc("2 施設", Wide)), Plain[2]),
            [$"1 道路|1||{O1}|{A1} [1,2]", $"1 道路|2||{O2}|{A1} [1,2]", $"2 施設|3||{O3}|{A3}"]);
        yield return Doc("Word: notes below the table", Top + Tbl([Head, .. Plain]) + P("※ 意見は、趣旨を変えない範囲で要約しています。") + P("（問合せ先）都市整備部みどり課"),
            [.. Three, Note("※ 意見は、趣旨を変えない範囲で要約しています。"), Note("（問合せ先）都市整備部みどり課")]);
        yield return Doc("Word: a note in the last row", Top + Tbl([Head, .. Plain, Tr(Tc("※ 意見は、趣旨を変えない範囲で要約しています。", Wide))]),
            [.. Three, Note("※ 意見は、趣旨を変えない範囲で要約しています。")]);
        yield return Doc("Word: opinions and answers as text", Top
            + string.Concat(Pairs.Select((p, i) => P($"【意見{i + 1}】") + P(p.O) + P("【市の考え方】") + P(p.A) + P(""))), Three);
        yield return Doc("Word: opinions and answers as text in one line", Top
            + string.Concat(Pairs.Select((p, i) => P($"意見{i + 1}　{p.O}") + P($"回答　{p.A}"))), Three);
        yield return Doc("Word: columns apart by tabs",
            Top + P2("番号\t意見の概要\t市の考え方") + string.Concat(Pairs.Select((p, i) => P2($"{i + 1}\t{p.O}\t{p.A}"))), Three);
        yield return Doc("Word: a row that a clerk went on with by hand", Top + Tbl(Head, Tr("1", "歩道の段差をなくしてほしい。", "令和7年度から順次"),
            Tr("", "車いすで通れない所がある。", "改修してまいります。"), Plain[1], Plain[2]),
            ["|1||歩道の段差をなくしてほしい。|令和7年度から順次", "|||車いすで通れない所がある。|改修してまいります。", Three[1], Three[2], "!OPC1021"]);
        yield return Doc("Word: counts, legend, results", Top
            + Tbl([3000, 2000], Tr("提出方法", "人数"), Tr("郵送", "1人"), Tr("電子メール", "2人"), Tr("合計", "3人")) + P("対応区分")
            + Tbl([1000, 6000], Tr("区分", "内容"), Tr("A", "意見を反映したもの"), Tr("B", "今後の参考とするもの"))
            + Tbl([600, 4000, 4000, 800], Tr("番号", "意見の概要", "市の考え方", "区分"), Tr("1", O1, A1, "A"), Tr("2", O2, A2, "B"),
                Tr("3", O3, A3, "B")),
            ["counts 3/", "tally 郵送 1", "tally 電子メール 2", "tally 合計 3", "legend A 意見を反映したもの", "legend B 今後の参考とするもの", $"|1||{O1}|{A1} =A",
                $"|2||{O2}|{A2} =B", $"|3||{O3}|{A3} =B", Note("対応区分")]);
        yield return Doc("Word: text struck out by hand",
            Top + Tbl(Head, Tr(Tc("1"), Tc(O1), Tc($"<w:p>{R("令和6年度", "<w:strike/>")}{R(A1)}</w:p>")), Plain[1], Plain[2]),
            [$"|1||{O1}|令和6年度{A1}", Three[1], Three[2], "!OPC1222"]);
        yield return new CityFile("Word: two consultations", "result.docx",
            File(P("意見募集の結果について") + P("波多野市みどりの基本計画（案）", Level(1)) + P("募集期間　" + Days) + Tbl(Head, Plain[0])
            + P("波多野市図書館計画（案）", Level(1)) + P("募集期間　令和6年12月1日から令和6年12月27日まで") + Tbl(Head, Tr("1", O2, A2), Tr("2", O3, A3))),
            ["title ", $"period {Days}", "period 令和6年12月1日から令和6年12月27日まで", $"波多野市みどりの基本計画（案）|1||{O1}|{A1}", $"波多野市図書館計画（案）|1||{O2}|{A2}",
                $"波多野市図書館計画（案）|2||{O3}|{A3}", Note("意見募集の結果について"), "!OPC1018"]);
        yield return Doc("Word: a row that is empty between the opinions",
            Top + Tbl(Head, Plain[0], Tr("", "", ""), Plain[1], Tr("", "", ""), Plain[2]), Three);
        yield return Doc("Word: the number in front of the opinion",
            Top + Tbl([4500, 4500], [Tr("意見の概要", "市の考え方"), .. Pairs.Select((p, i) => Tr($"{i + 1}　{p.O}", p.A))]),
            [.. Pairs.Select((p, i) => $"|||{i + 1}　{p.O}|{p.A}")]);
        yield return Doc("Word: answers left of the opinions' numbers",
            Top + Tbl([4000, 600, 4000], [Tr("市の考え方", "番号", "意見の概要"), .. Pairs.Select((p, i) => Tr(p.A, $"{i + 1}", p.O))]), Three);
    }

    private static string Level(int level) => $"<w:outlineLvl w:val=\"{level - 1}\"/>";

    private static string P2(string text) => $"<w:p>{string.Join("<w:r><w:tab/></w:r>", text.Split('\t').Select(t => R(t)))}</w:p>";

    private static CityFile Doc(string name, string body, IEnumerable<string> expected)
        => new(name, "result.docx", File(body), [$"title {Title}", $"period {Days}", .. expected]);
}
