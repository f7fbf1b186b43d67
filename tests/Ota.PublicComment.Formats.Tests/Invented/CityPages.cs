using static Ota.PublicComment.Formats.Tests.Invented.CityTexts;

namespace Ota.PublicComment.Formats.Tests.Invented;

/// <summary>Pages of the kinds that cities put on their sites.</summary>
internal static class CityPages
{
    private const string Rows3 = "<tr><td>1</td><td>" + O1 + "</td><td>" + A1 + "</td></tr><tr><td>2</td><td>" + O2 + "</td><td>" + A2
        + "</td></tr><tr><td>3</td><td>" + O3 + "</td><td>" + A3 + "</td></tr>";

    private const string Head = "<tr><th>番号</th><th>ご意見の概要</th><th>市の考え方</th></tr>";

    public static IEnumerable<CityFile> All()
    {
        yield return Page("menus and feet without names that say so", $"""
            <div id="w1"><div><a href="/">波多野市</a></div><div><a href="/k">くらし</a>　<a href="/s">市政</a>　<a href="/b">事業者の方</a></div></div>
            <div id="w2"><p><a href="/">トップ</a> ＞ <a href="/s">市政</a> ＞ 意見募集の結果</p><h1>{Title}</h1><p>更新日：2025年2月3日</p>
            <h2>募集期間</h2><p>{Days}</p><h2>結果</h2><table>{Head}{Rows3}</table><p>※ご意見は要約しています。</p>
            <h2>お問い合わせ</h2><p>都市整備部みどり課<br>電話：0000-00-0000　ファクス：0000-00-0001</p></div>
            <div id="w3"><h2>関連リンク</h2><ul><li><a href="/a">みどりの条例</a></li><li><a href="/c">公園の一覧</a></li><li><a href="/d">審議会</a></li></ul></div>
            <div id="w4">〒000-0000　波多野市本町1番　<a href="/map">地図</a></div>
            """, [.. Three, Note("更新日：2025年2月3日"), Note("結果"), Note("※ご意見は要約しています。"), Note("お問い合わせ"), Note("都市整備部みどり課"),
                Note("電話：0000-00-0000　ファクス：0000-00-0001"), Note("関連リンク"), Note("〒000-0000　波多野市本町1番　地図")]);
        yield return Page("accordions that a script opens", $"""
            <h1>{Title}</h1><p>募集期間　{Days}</p>
            {string.Concat(Pairs.Select((p, i) =>
                $"<div class=\"acc\"><h3 class=\"acc-head\">意見{i + 1}</h3><div class=\"acc-body\" style=\"display:none\"><p>{p.O}</p><h4>市の考え方</h4><p>{p.A}</p></div></div>"))}
            """, [.. Three, "!OPC1270"]);
        yield return Page("a table without th",
            $"<h1>{Title}</h1><p>募集期間　{Days}</p><table>{Head.Replace("th>", "td>", StringComparison.Ordinal)}{Rows3}</table>", Three);
        yield return Page("chapters in captions", $"""
            <h1>{Title}</h1><p>募集期間　{Days}</p>
            <table><caption>第1章　歩行空間に関するご意見</caption>{Head}<tr><td>1</td><td>{O1}</td><td>{A1}</td></tr></table>
            <table><caption>第2章　施設に関するご意見</caption>{Head}<tr><td>2</td><td>{O2}</td><td>{A2}</td></tr><tr><td>3</td><td>{O3}</td><td>{A3}</td></tr></table>
            """, ["第1章　歩行空間に関するご意見|1||" + O1 + "|" + A1, "第2章　施設に関するご意見|2||" + O2 + "|" + A2, "第2章　施設に関するご意見|3||" + O3 + "|" + A3]);
        yield return Page("an answer with rowspan 0", $"""
            <h1>{Title}</h1><p>募集期間　{Days}</p><table>{Head}<tr><td>1</td><td>{O1}</td><td>{A1}</td></tr>
            <tr><td>2</td><td>{O2}</td><td rowspan=0>{A2}</td></tr><tr><td>3</td><td>{O3}</td></tr></table>
            """, [$"|1||{O1}|{A1}", $"|2||{O2}|{A2} [2,3]", $"|3||{O3}|{A2} [2,3]"]);
        yield return Page("tags that do not fit", $"""
            <h1>{Title}</h2><p>募集期間　{Days}<div><table><b>{Head}</b><tr><td>1<td><p>{O1}<td><div>{A1}</td></div>
            <tr><td>2</td><td><font>{O2}</td><td></font>{A2}</p></td><td></td></tr></tr><tr><td>3</td><td>{O3}</span></td><td>{A3}
            """, Three);
        yield return Page("a table of two rows for each opinion", $"""
            <h1>{Title}</h1><p>募集期間　{Days}</p>
            {string.Concat(Pairs.Select(p =>
                $"<table border=1><tr><th>意見</th><td>{p.O}</td></tr><tr><th>回答</th><td>{p.A}</td></tr></table><br>"))}
            """, Unnumbered);
        yield return Page("a table of two rows for each opinion under its number", $"""
            <h1>{Title}</h1><p>募集期間　{Days}</p>
            {string.Concat(Pairs.Select((p, i) =>
                $"<h3>意見{i + 1}</h3><table border=1><tr><th>ご意見の内容</th><td>{p.O}</td></tr><tr><th>市の考え方</th><td>{p.A}</td></tr></table>"))}
            """, Three);
        yield return Page("a table with headings for each opinion", $"""
            <h1>{Title}</h1><p>募集期間　{Days}</p>
            {string.Concat(Pairs.Select((p, i) =>
                $"<table><tr><th>番号</th><th>ご意見の概要</th><th>市の考え方</th></tr><tr><td>{i + 1}</td><td>{p.O}</td><td>{p.A}</td></tr></table>"))}
            """, Three);
        yield return Page("questions and answers in a definition list", $"""
            <h1>{Title}</h1><p>募集期間　{Days}</p><dl>{string.Concat(Pairs.Select((p, i) =>
                $"<dt>【意見{i + 1}】{p.O}</dt><dd>【市の考え方】{p.A}</dd>"))}</dl>
            """, Three);
        yield return Page("a definition list without numbers", $"""
            <h1>{Title}</h1><p>募集期間　{Days}</p><dl>{string.Concat(Pairs.Select(p =>
                $"<dt>ご意見</dt><dd>{p.O}</dd><dt>市の考え方</dt><dd>{p.A}</dd>"))}</dl>
            """, Unnumbered);
        yield return Page("two consultations on one page", $"""
            <h1>意見募集の結果について</h1><h2>波多野市みどりの基本計画（案）</h2><p>募集期間　{Days}</p><table>{Head}<tr><td>1</td><td>{O1}</td><td>{A1}</td></tr></table>
            <h2>波多野市図書館計画（案）</h2><p>募集期間　令和6年12月1日から令和6年12月27日まで</p><table>{Head}<tr><td>1</td><td>{O2}</td><td>{A2}</td></tr><tr><td>2</td><td>{O3}</td><td>{A3}</td></tr></table>
            """, ["period 令和6年12月1日から令和6年12月27日まで", $"波多野市みどりの基本計画（案）|1||{O1}|{A1}", $"波多野市図書館計画（案）|1||{O2}|{A2}", $"波多野市図書館計画（案）|2||{O3}|{A3}", Note("意見募集の結果について")]);
        yield return Page("group rows over the whole table", $"""
            <h1>{Title}</h1><p>募集期間　{Days}</p><table>{Head}<tr><th colspan=3>1　道路に関すること（1件）</th></tr><tr><td>1</td><td>{O1}</td><td>{A1}</td></tr>
            <tr><th colspan=3>2　施設に関すること（2件）</th></tr><tr><td>2</td><td>{O2}</td><td>{A2}</td></tr><tr><td>3</td><td>{O3}</td><td>{A3}</td></tr></table>
            """, [$"1　道路に関すること（1件）|1||{O1}|{A1}", $"2　施設に関すること（2件）|2||{O2}|{A2}", $"2　施設に関すること（2件）|3||{O3}|{A3}"]);
        yield return Page("boxes that say they are a table", $"""
            <h1>{Title}</h1><p>募集期間　{Days}</p><div role="table"><div role="row"><div role="columnheader">番号</div><div role="columnheader">ご意見の概要</div><div role="columnheader">市の考え方</div></div>
            {string.Concat(Pairs.Select((p, i) =>
                $"<div role=\"row\"><div role=\"cell\">{i + 1}</div><div role=\"cell\">{p.O}</div><div role=\"cell\">{p.A}</div></div>"))}</div>
            """, Three);
        yield return Page("boxes laid out as a table", $$"""
            <style>.t{display:table}.r{display:table-row}.c{display:table-cell}</style>
            <h1>{{Title}}</h1><p>募集期間　{{Days}}</p><div class="t"><div class="r"><div class="c">番号</div><div class="c">ご意見の概要</div><div class="c">市の考え方</div></div>
            {{string.Concat(Pairs.Select((p, i) =>
                $"<div class=\"r\"><div class=\"c\">{i + 1}</div><div class=\"c\">{p.O}</div><div class=\"c\">{p.A}</div></div>"))}}</div>
            """, Three);
        yield return Page("saved by Word as a page", $"""
            <!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]-->
            <div class=WordSection1><p class=MsoTitle align=center><span lang=EN-US>{Title}</span><o:p></o:p></p><p class=MsoNormal>募集期間　{Days}<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
            <table class=MsoTableGrid border=1>{string.Concat(Cells("番号", "ご意見の概要", "市の考え方"))}{string.Concat(Pairs.Select((p, i) => Cells($"{i + 1}", p.O, p.A)))}</table></div>
            """, Three);
        yield return Page("saved by Excel as a page", $"""
            <table border=0 cellpadding=0 x:str><col width=40><col width=300><col width=300><tr height=18><td colspan=3 class=xl24>{Title}</td></tr><tr height=18><td></td><td></td><td></td></tr>
            <tr height=18><td colspan=3>募集期間　{Days}</td></tr><tr><td></td><td></td><td></td></tr><tr><td class=xl25>番号</td><td class=xl25>ご意見の概要</td><td class=xl25>市の考え方</td></tr>{Rows3.Replace("<td>", "<td class=xl26>", StringComparison.Ordinal)}
            <![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=40></td><td width=300></td><td width=300></td></tr><![endif]></table>
            """, Three);
        yield return Page("columns and rows of pictures that keep distance", $"""
            <h1>{Title}</h1><p>募集期間　{Days}</p><table>{Head.Replace("</th><th>", "</th><th><img src=s.gif></th><th>", StringComparison.Ordinal)}<tr><td colspan=5><img src=l.gif alt=""></td></tr>
            {Rows3.Replace("</td><td>", "</td><td><img src=s.gif></td><td>", StringComparison.Ordinal).Replace("</tr>", "</tr><tr><td colspan=5><img src=l.gif alt=\"\"></td></tr>", StringComparison.Ordinal)}</table>
            """, Three);
        yield return Page("text taken back and put in", $"""
            <h1>{Title}</h1><p>募集期間　{Days}</p><table>{Head}<tr><td>1</td><td>{O1}</td><td>{A1}<del>予算に限りがあるため、実施しません。</del></td></tr>
            <tr><td>2</td><td>{O2}</td><td><ins>{A2}</ins></td></tr><tr><td>3</td><td>{O3}</td><td>{A3}</td></tr></table>
            """, [.. Three, "!OPC1267"]);
        yield return Page("chapters in tabs", $"""
            <h1>{Title}</h1><p>募集期間　{Days}</p><ul role="tablist"><li role="tab" aria-controls="p1">道路</li><li role="tab" aria-controls="p2">施設</li></ul>
            <div role="tabpanel" id="p1"><h2>道路</h2><table>{Head}<tr><td>1</td><td>{O1}</td><td>{A1}</td></tr></table></div>
            <div role="tabpanel" id="p2" hidden><h2>施設</h2><table>{Head}<tr><td>2</td><td>{O2}</td><td>{A2}</td></tr><tr><td>3</td><td>{O3}</td><td>{A3}</td></tr></table></div>
            """, [$"道路|1||{O1}|{A1}", $"施設|2||{O2}|{A2}", $"施設|3||{O3}|{A3}"]);
        yield return Page("headings again in every body of rows", $"""
            <h1>{Title}</h1><p>募集期間　{Days}</p><table>{string.Concat(Pairs.Select((p, i) =>
                $"<tbody>{Head}<tr><td>{i + 1}</td><td>{p.O}</td><td>{p.A}</td></tr></tbody>"))}</table>
            """, Three);
        yield return Page("the answer in a row below the opinion", $"""
            <h1>{Title}</h1><p>募集期間　{Days}</p><table>{string.Concat(Pairs.Select((p, i) =>
                $"<tr><td rowspan=2>{i + 1}</td><th>意見</th><td>{p.O}</td></tr><tr><th>市の考え方</th><td>{p.A}</td></tr>"))}</table>
            """, Three);
        yield return Page("lines apart by rules", $"""
            <h1>{Title}</h1><p>募集期間　{Days}</p><hr>{string.Concat(Pairs.Select((p, i) =>
                $"<b>意見{i + 1}</b><br>{p.O}<br><b>市の考え方</b><br>{p.A}<hr>"))}
            """, Three);
        yield return new CityFile("frames", "result.html",
            Html(
                $"<html><head><title>{Title}</title></head><frameset cols=\"20%,80%\"><frame src=\"menu.html\"><frame src=\"kekka.html\"><noframes><body><p>このページはフレームを使っています。</p></body></noframes></frameset></html>"), ["failed", "!OPC1044", "!OPC1268"]);
        yield return new CityFile("a frame inside the page", "result.html",
            Html(
                $"<html><body><h1>{Title}</h1><p>募集期間　{Days}</p><p>結果は次のとおりです。</p><iframe src=\"/list/kekka.html\" width=600></iframe></body></html>"), [$"title {Title}", $"period {Days}", Note("結果は次のとおりです。"), "!OPC1268"]);
        yield return Page("the first of several pages", $"""
            <h1>{Title}</h1><p>募集期間　{Days}</p><p>提出された意見：60件</p><table>{Head}{Rows3}</table><p><b>1</b> <a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=2">次へ</a></p>
            """, ["counts /60", .. Three, "!OPC1269"]);
        yield return Page("a place of two columns, one of them merged", $"""
            <h1>{Title}</h1><p>募集期間　{Days}</p><table><tr><th>番号</th><th>章</th><th>ページ</th><th>ご意見の概要</th><th>市の考え方</th></tr>
            <tr><td>1</td><td rowspan=2>第1章 道路</td><td>3ページ</td><td>{O1}</td><td>{A1}</td></tr><tr><td>2</td><td>5ページ</td><td>{O2}</td><td>{A2}</td></tr>
            <tr><td>3</td><td>第2章 交通</td><td>9ページ</td><td>{O3}</td><td>{A3}</td></tr></table>
            """, [$"|1|第1章 道路|{O1}|{A1}", $"|2|第1章 道路|{O2}|{A2}", $"|3|第2章 交通|{O3}|{A3}"]);
        yield return Page("two columns of places, one of them merged", $"""
            <h1>{Title}</h1><p>募集期間　{Days}</p><table><tr><th>番号</th><th>分野</th><th>該当箇所</th><th>ご意見の概要</th><th>市の考え方</th></tr>
            <tr><td>1</td><td rowspan=2>道路</td><td>3-1</td><td>{O1}</td><td>{A1}</td></tr><tr><td>2</td><td>3-2</td><td>{O2}</td><td>{A2}</td></tr>
            <tr><td>3</td><td>交通</td><td>4-1</td><td>{O3}</td><td>{A3}</td></tr></table>
            """, [$"|1|道路 3-1|{O1}|{A1}", $"|2|道路 3-2|{O2}|{A2}", $"|3|交通 4-1|{O3}|{A3}"]);
        yield return Page("lists of opinions and one answer", $"""
            <h1>{Title}</h1><p>募集期間　{Days}</p><table><tr><th>ご意見の概要</th><th>件数</th><th>市の考え方</th></tr><tr><td><ul><li>{O1}</li><li>{O2}</li></ul></td><td>2件</td><td>{A1}</td></tr><tr><td>{O3}</td><td>1件</td><td>{A3}</td></tr></table>
            """, [$"|||{O1}\n{O2}|{A1}", $"|||{O3}|{A3}"]);
    }

    private static string Cells(params string[] cells)
        => $"<tr>{string.Concat(cells.Select(c =>
            $"<td width=100 style='mso-border-alt:solid'><p class=MsoNormal><span lang=EN-US>{c}</span><o:p></o:p></p></td>"))}</tr>";

    private static CityFile Page(string name, string body, IEnumerable<string> expected)
        => new(name, "result.html",
            Html(
                $"<!DOCTYPE html><html lang=\"ja\"><head><meta charset=\"utf-8\"><title>{Title} - 波多野市</title></head><body>{body}</body></html>"),
            [$"title {Title}", $"period {Days}", .. expected]);

    private static byte[] Html(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}
