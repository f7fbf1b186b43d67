using Ota.PublicComment.Formats.Tests.OpenXml;
using static Ota.PublicComment.Formats.Tests.Invented.CityTexts;
using static Ota.PublicComment.Formats.Tests.OpenXml.Docx;

namespace Ota.PublicComment.Formats.Tests.Invented;

/// <summary>More of the same kinds: stacked rows, titles in tables, marks for dispositions, statistics across, headings in cells.</summary>
internal static class CityVariations
{
    private const string Wide = "<w:gridSpan w:val=\"3\"/>";
    private const string Head3 = "<tr><th>番号</th><th>ご意見の概要</th><th>市の考え方</th></tr>";

    private static readonly string[] Plain = [.. Pairs.Select((p, i) => Tr($"{i + 1}", p.O, p.A))];

    private static string HtmlRows => string.Concat(Pairs.Select((p, i) => $"<tr><td>{i + 1}</td><td>{p.O}</td><td>{p.A}</td></tr>"));

    public static IEnumerable<CityFile> All()
    {
        yield return Doc("Word again: a title in the first row of the table", Tbl([Tr(Tc("意見の概要と市の考え方", Wide)), Head, .. Plain]), Three);
        yield return Doc("Word again: rows of one cell",
            Tbl([9000], [.. Pairs.SelectMany((p, i) => new[] { Tr($"意見{i + 1}"), Tr(p.O), Tr("市の考え方"), Tr(p.A) })]), Three);
        yield return Doc("Word again: a label and its text in one cell",
            Tbl([9000], [.. Pairs.SelectMany((p, i) => new[] { Tr(Tc(P($"【意見{i + 1}】") + P(p.O))), Tr(Tc(P("【市の考え方】") + P(p.A))) })]),
            Three);
        yield return Doc("Word again: numbers from 1 in every chapter",
            P("第1章 道路", "<w:outlineLvl w:val=\"1\"/>") + Tbl(Head, Plain[0]) + P("第2章 施設", "<w:outlineLvl w:val=\"1\"/>")
                + Tbl(Head, Tr("1", O2, A2), Tr("2", O3, A3)),
            [$"第1章 道路|1||{O1}|{A1}", $"第2章 施設|1||{O2}|{A2}", $"第2章 施設|2||{O3}|{A3}"]);
        yield return Doc("Word again: a nested table in an answer",
            Tbl(Head, Tr(Tc("1"), Tc(O1), Tc(P(A1) + Tbl([900, 900], Tr("年度", "延長"), Tr("7年度", "2km")) + P("")))) + Tbl(Plain[1], Plain[2]),
            [$"|1||{O1}|{A1}\n年度　延長\n7年度　2km", Three[1], Three[2]]);
        yield return Doc("Word again: boxes that are ticked",
            Tbl([600, 3500, 3500, 1500], Tr("番号", "意見の概要", "市の考え方", "対応"), Tr("1", O1, A1, "■反映\u3000□参考"), Tr("2", O2, A2, "□反映\u3000■参考"),
                Tr("3", O3, A3, "□反映\u3000■参考")),
            [$"|1||{O1}|{A1} =反映", $"|2||{O2}|{A2} =参考", $"|3||{O3}|{A3} =参考"]);
        yield return Doc("Word again: a column of circles for each disposition",
            Tbl([600, 3000, 3000, 800, 800], Tr("番号", "意見の概要", "市の考え方", "修正", "参考"), Tr("1", O1, A1, "○", ""), Tr("2", O2, A2, "", "○"),
                Tr("3", O3, A3, "", "○")),
            [$"|1||{O1}|{A1} (修正: ○)", $"|2||{O2}|{A2} (参考: ○)", $"|3||{O3}|{A3} (参考: ○)", "!OPC1082"]);
        yield return Doc("Word again: a text of many fields over one record",
            string.Concat(Pairs.Select((p, i) => Tbl([1200, 2500, 1200, 2500], Tr("番号", $"{i + 1}", "該当箇所", $"{i + 2}ページ"),
            Tr(Tc("意見の概要"), Tc(p.O, "<w:gridSpan w:val=\"3\"/>")), Tr(Tc("市の考え方"), Tc(p.A, "<w:gridSpan w:val=\"3\"/>"))) + P(""))),
            [.. Pairs.Select((p, i) => $"|{i + 1}|{i + 2}ページ|{p.O}|{p.A}")]);
        yield return Doc("Word again: opinions in a table and no answers",
            Tbl([600, 8000], [Tr("番号", "意見の概要"), .. Pairs.Select((p, i) => Tr($"{i + 1}", p.O))]),
            [.. Pairs.Select((p, i) => $"|{i + 1}||{p.O}|"), "!OPC1040"]);
        yield return Book("Excel again: headings in two lines", [.. Sheet([["番号", "意見の\n概要", "市の\n考え方"], .. Cells])], Three);
        yield return Book("Excel again: chapters and headings again on one sheet",
            Sheet(
                [["第1章 道路に関すること"], ["番号", "意見の概要", "市の考え方"], Cells[0], [], ["第2章 施設に関すること"], ["番号", "意見の概要", "市の考え方"], Cells[1], Cells[2]]),
            [$"第1章 道路に関すること|1||{O1}|{A1}", $"第2章 施設に関すること|2||{O2}|{A2}", $"第2章 施設に関すること|3||{O3}|{A3}"]);
        yield return Book("Excel again: counts across",
            Sheet([["提出方法", "郵送", "窓口", "電子メール", "計"], ["人数", "1人", "0人", "2人", "3人"], [], ["番号", "意見の概要", "市の考え方"], .. Cells]),
            ["counts 3/", "tally 郵送 1", "tally 窓口 0", "tally 電子メール 2", "tally 計 3", .. Three]);
        yield return Book("Excel again: a table that begins with nothing",
            Sheet([["", "番号", "意見の概要", "市の考え方"], .. Cells.Select(c => new[] { "", c[0], c[1], c[2] })]), Three);
        yield return Book("Excel again: one chapter merged over its opinions",
            Sheet([["章", "番号", "意見の概要", "市の考え方"], ["道路", "1", O1, A1], ["施設", "2", O2, A2], ["", "3", O3, A3]]),
            [$"|1|道路|{O1}|{A1}", $"|2|施設|{O2}|{A2}", $"|3|施設|{O3}|{A3}"], "A6:A7");
        yield return Page("again: headings in cells",
            $"<table>{Head3}{string.Concat(Pairs.Select((p, i) =>
                $"<tr><td>{i + 1}</td><td><h4>ご意見</h4><p>{p.O}</p></td><td><h4>市の考え方</h4><p>{p.A}</p></td></tr>"))}</table>",
            [.. Pairs.Select((p, i) => $"|{i + 1}||ご意見\n{p.O}|市の考え方\n{p.A}")]);
        yield return Page("again: bold labels in paragraphs",
            string.Concat(
                Pairs.Select((p, i) => $"<p><strong>意見{i + 1}</strong></p><p>{p.O}</p><p><strong>市の考え方</strong></p><p>{p.A}</p>")), Three);
        yield return Page("again: items of questions and answers",
            $"<ul>{string.Concat(Pairs.Select(p => $"<li>意見：{p.O}<ul><li>回答：{p.A}</li></ul></li>"))}</ul>", Unnumbered);
        yield return Page("again: headings in a table of their own",
            $"<div class=head><table>{Head3}</table></div><div class=body><table>{HtmlRows}</table></div>", Three);
        yield return Page("again: all preformatted",
            $"<pre>{string.Concat(Pairs.Select((p, i) => $"意見{i + 1}\n{p.O}\n市の考え方\n{p.A}\n\n"))}</pre>", Three);
        yield return Page("again: several labels in one row",
            string.Concat(
                Pairs.Select(
                    (p, i) =>
                        $"<table><tr><th>番号</th><td>{i + 1}</td><th>該当箇所</th><td>{i + 2}ページ</td></tr><tr><th>意見の概要</th><td colspan=3>{p.O}</td></tr><tr><th>市の考え方</th><td colspan=3>{p.A}</td></tr></table>")),
            [.. Pairs.Select((p, i) => $"|{i + 1}|{i + 2}ページ|{p.O}|{p.A}")]);
        yield return Page("again: opinions under one answer for each chapter",
            $"<h3>第1章 道路</h3><p>【主な意見】</p><ul><li>{O1}</li></ul><p>【市の考え方】</p><p>{A1}</p><h3>第2章 施設</h3><p>【主な意見】</p><ul><li>{O2}</li><li>{O3}</li></ul><p>【市の考え方】</p><p>{A2}</p>",
            [$"第1章 道路|||{O1}|{A1}", $"第2章 施設|||{O2}\n{O3}|{A2}"]);
        yield return Page("again: facts that look like a record",
            $"<table><tr><th>意見の募集</th><td>令和6年11月1日から</td></tr><tr><th>意見の提出者</th><td>3人</td></tr><tr><th>市の考え方</th><td>下の表のとおり</td></tr></table><table>{Head3}{HtmlRows}</table>",
            ["counts 3/", .. Three, Note("意見の募集\t令和6年11月1日から"), Note("市の考え方\t下の表のとおり"), "!OPC1105"]);
    }

    private static string[][] Cells => [.. Pairs.Select((p, i) => new[] { $"{i + 1}", p.O, p.A })];

    private static CityFile Doc(string name, string body, IEnumerable<string> expected)
        => new(name, "result.docx", File(P(Title) + P("募集期間　" + Days) + body), [$"title {Title}", $"period {Days}", .. expected]);

    private static CityFile Page(string name, string body, IEnumerable<string> expected)
        => new(name, "result.html",
            System.Text.Encoding.UTF8.GetBytes(
                $"<!DOCTYPE html><html lang=\"ja\"><head><meta charset=\"utf-8\"><title>{Title} - 波多野市</title></head><body><h1>{Title}</h1><p>募集期間　{Days}</p>{body}</body></html>"),
            [$"title {Title}", $"period {Days}", .. expected]);

    private static string[][] Sheet(string[][] rows) => [[Title], ["募集期間　" + Days], [], .. rows];

    private static CityFile Book(string name, string[][] rows, IEnumerable<string> expected, params string[] merged)
        => new(name, "result.xlsx",
            Xlsx.File(string.Concat(rows.Select((r, i) => r.Length == 0 ? "" : Xlsx.Row(i + 1, 'A', r))),
                after: merged.Length == 0 ? "" : Xlsx.Merged(merged)),
            [$"title {Title}", $"period {Days}", .. expected]);
}
