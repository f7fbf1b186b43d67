
namespace Ota.PublicComment.Formats.Tests.Html;

/// <summary>One small result of a made-up town, printed the ways in which sites of cities print theirs.</summary>
internal static class PageLayouts
{
    public const string Title = "「波多野市みどりの基本計画（案）」に対する意見募集の結果について";
    public const string Period = "令和6年11月1日（金）から令和6年11月30日（土）まで";

    public static readonly IReadOnlyList<Row> Rows =
    [
        new("1", "第1章", "街路樹を切りすぎないでほしい。夏の日陰がなくなっている。", ["街路樹は、安全を確かめた上で必要な剪定に努めてまいります。"], "C"),
        new("2", "第2章", "公園の遊具が古い。早く直してほしい。", ["令和7年度から順次更新してまいります。", "なお、更新の順序は点検の結果によります。"], "B"),
        new("3", "第2章", "水辺に親しめる場所を増やしてほしい。", ["ご意見を踏まえ、本文に親水施設の整備を追記しました。"], "A"),
        new("4", "第3章", "計画の進み具合を毎年公表してほしい。", ["毎年度、審議会に報告し、市のホームページで公表しています。"], "B"),
    ];

    internal sealed record Row(string Number, string Area, string Opinion, string[] Answer, string Code);

    public static string Paragraphs(Row row) => string.Concat(row.Answer.Select(p => $"<p>{p}</p>"));

    public static string Lines(Row row) => string.Join("<br>\n", row.Answer);

    /// <summary>A page of a content management system: menus and feet around a body.</summary>
    public static string Page(string body, string? head = null) => $"""
        <!DOCTYPE html>
        <html lang="ja"><head>{head ?? "<meta charset=\"utf-8\">"}<title>{Title}｜波多野市</title></head>
        <body>
        <div id="skip-link"><a href="#honbun">本文へスキップします</a></div>
        <div class="gnav"><ul><li><a href="/kurashi">くらし</a></li><li><a href="/sangyo">産業・しごと</a></li><li><a href="/shisei">市政の情報</a></li></ul></div>
        <div class="pankuzu"><a href="/">トップ</a> &gt; <a href="/shisei">市政の情報</a> &gt; 意見募集の結果</div>
        <div id="honbun">
        {body}
        </div>
        <div id="footer"><p>波多野市役所　〒000-0000 波多野市本町一丁目1番</p><p>Copyright &copy; Hatano City. All Rights Reserved.</p></div>
        </body></html>
        """;

    public static string Facts(string tag = "h2") => $"<{tag}>募集期間</{tag}><p>{Period}</p><{tag}>提出された意見</{tag}><p>提出者数：3人　意見数：4件</p>";

    public static IEnumerable<(string Name, string Html)> All()
    {
        var heading = $"<h1>{Title}</h1>";
        yield return ("table", Page(heading + Facts() + Table(Rows)));
        yield return ("table per chapter under h3", Page(heading + Facts() + Chapters(r => Table(r))));
        yield return ("th rows and thead in two rows", Page(heading + Facts() + TwoHeadings()));
        yield return ("tfoot first", Page(heading + Facts() + TfootFirst()));
        yield return ("div soup as table rows", Page(heading + Facts() + DivSoup()));
        yield return ("h3 and p pairs", Page(heading + Facts() + Pairs()));
        yield return ("definition list with labels", Page(heading + Facts() + Definitions()));
        yield return ("details", Page(heading + Facts() + Details()));
        yield return ("one table per opinion", Page(heading + Facts() + TablePerOpinion()));
        yield return ("one table of all opinions, headings at the left",
            Page(heading + Facts() + TablePerOpinion().Replace("</table>\n<table>", "", StringComparison.Ordinal)));
        yield return ("nested layout tables", OldPage());
        yield return ("body printed twice",
            Page($"<div class=\"pc\">{heading}{Facts()}{Table(Rows)}</div><div class=\"sp\">{heading}{Facts()}{Pairs()}</div>"));
        yield return ("forms at the foot", Page(heading + Facts() + Table(Rows) + Survey));
        yield return ("whole page in one form",
            Page(
                $"<form action=\"x.aspx\"><input type=\"hidden\" name=\"v\" value=\"1\">{heading}{Facts()}{Table(Rows)}<input type=\"submit\" value=\"印刷\"></form>"));
        yield return ("labels in one paragraph",
            Page(
                heading + Facts()
                    + string.Concat(Rows.Select(r => $"<p><b>【意見{r.Number}】</b><br>{r.Opinion}<br><b>【市の考え方】</b><br>{Lines(r)}</p>"))));
        yield return ("ordered list",
            Page(heading + Facts() + $"<ol>{string.Concat(Rows.Select(r => $"<li>意見：{r.Opinion}<br>市の考え方：{Lines(r)}</li>"))}</ol>"));
        yield return ("open tags", Page(heading + Facts() + OpenTags()));
        yield return ("answers merged over columns of nothing",
            Page(
                heading + Facts()
                    + Table(Rows).Replace("<th>市の考え方", "<th colspan=3>市の考え方", StringComparison.Ordinal)
                        .Replace("<td class=a>", "<td class=a colspan=3>", StringComparison.Ordinal)));
        yield return ("facts in a definition list",
            Page(heading + $"<dl><dt>募集期間</dt><dd>{Period}</dd><dt>提出者数</dt><dd>3人</dd><dt>意見数</dt><dd>4件</dd></dl>" + Table(Rows)));
        yield return ("facts in a table",
            Page(
                heading
                    + $"<table><tr><th>募集期間</th><td>{Period}</td></tr><tr><th>提出者数</th><td>3人</td></tr><tr><th>意見数</th><td>4件</td></tr></table>" + Table(Rows)));
        yield return ("title only in the head", Page(Facts() + Table(Rows)));
        yield return ("nested boxes",
            Page(
                $"<div><div><div>{heading}</div></div><section>{Facts()}</section><div class=\"wysiwyg\"><div class=\"table-wrap\">{Table(Rows)}</div></div></div>"));
        yield return ("spans and fonts",
            Page(
                heading + Facts()
                    + Table(Rows).Replace("<td>", "<td><font size=\"2\"><span style=\"color:#333\">", StringComparison.Ordinal)
                        .Replace("</td>", "</span></font></td>", StringComparison.Ordinal)));
        yield return ("white space everywhere",
            Page(
                heading + Facts()
                    + Table(Rows).Replace("<td>", "<td>\n        ", StringComparison.Ordinal)
                        .Replace("</td>", "&nbsp;\n      </td>\n", StringComparison.Ordinal)));
    }

    private const string Survey = """
        <div class="enquete"><h2>より良いウェブサイトにするために皆さんのご意見をお聞かせください</h2><form method="post">
        <p>このページの情報は役に立ちましたか？</p><label><input type="radio" name="q1">役に立った</label><label><input type="radio" name="q1">ふつう</label>
        <p>このページの情報は見つけやすかったですか？</p><table><tr><td><input type="radio">見つけやすかった</td><td><input type="radio">見つけにくかった</td></tr></table>
        <textarea name="c"></textarea><input type="submit" value="送信"></form></div>
        """;

    private static string Table(IEnumerable<Row> rows) => $"""
        <table border="1"><tr><th>番号</th><th>該当箇所</th><th>意見の概要</th><th>市の考え方</th><th>対応区分</th></tr>
        {string.Concat(rows.Select(r =>
            $"<tr><td>{r.Number}</td><td>{r.Area}</td><td>{r.Opinion}</td><td class=a>{Lines(r)}</td><td>{r.Code}</td></tr>\n"))}</table>
        """;

    private static string Chapters(Func<IEnumerable<Row>, string> table)
        => string.Concat(Rows.GroupBy(r => r.Area, StringComparer.Ordinal).Select(g => $"<h3>{g.Key}　みどりの{g.Key[1]}つの柱</h3>{table(g)}"));

    private static string TwoHeadings() => $"""
        <table><thead><tr><th rowspan="2">No.</th><th rowspan="2">該当箇所</th><th colspan="1">ご意見</th><th colspan="2">市の考え方</th></tr><tr><th>要旨</th><th>内容</th><th>対応</th></tr></thead>
        <tbody>{string.Concat(Rows.Select(r => $"<tr><th scope=row>{r.Number}</th><td>{r.Area}</td><td>{r.Opinion}</td><td>{Paragraphs(r)}</td><td>{r.Code}</td></tr>"))}</tbody></table>
        """;

    private static string TfootFirst() => $"""
        <table><thead><tr><th>番号</th><th>該当箇所</th><th>意見の概要</th><th>市の考え方</th><th>対応区分</th></tr></thead>
        <tfoot><tr><td colspan="5">※意見は要約しています。</td></tr></tfoot>
        <tbody>{string.Concat(Rows.Select(r => $"<tr><td>{r.Number}</td><td>{r.Area}</td><td>{r.Opinion}</td><td>{Paragraphs(r)}</td><td>{r.Code}</td></tr>"))}</tbody></table>
        """;

    private static string DivSoup() => string.Concat(Rows.Select(r =>
        $"<div class=\"box\"><div class=\"t\">意見{r.Number}</div><div class=\"o\">{r.Opinion}</div><div class=\"t\">市の考え方</div><div class=\"a\">{string.Concat(r.Answer.Select(p => $"<div>{p}</div>"))}</div></div>\n"));

    private static string Pairs()
        => string.Concat(Rows.Select(r => $"<h3>意見{r.Number}</h3><p>{r.Opinion}</p><h4>市の考え方</h4>{Paragraphs(r)}\n"));

    private static string Definitions()
        => $"<dl>{string.Concat(Rows.Select(r =>
            $"<dt>意見{r.Number}</dt><dd>{r.Opinion}</dd><dt>市の考え方</dt><dd>{Paragraphs(r)}</dd>"))}</dl>";

    private static string Details() => string.Concat(Rows.Select(r =>
        $"<details><summary>意見{r.Number}</summary><p>{r.Opinion}</p><p>市の考え方</p>{Paragraphs(r)}</details>\n"));

    private static string TablePerOpinion() => string.Concat(Rows.Select(r =>
        $"<table><tr><th>番号</th><td>{r.Number}</td></tr><tr><th>該当箇所</th><td>{r.Area}</td></tr><tr><th>意見の概要</th><td>{r.Opinion}</td></tr><tr><th>市の考え方</th><td>{Lines(r)}</td></tr></table>\n"));

    private static string OpenTags() => $"""
        <TABLE border=1><TR><TH>番号<TH>該当箇所<TH>意見の概要<TH>市の考え方<TH>対応区分
        {string.Concat(Rows.Select(r =>
            $"<TR><TD>{r.Number}<TD>{r.Area}<TD>{r.Opinion}<TD>{string.Concat(r.Answer.Select(p => $"<P>{p}"))}<TD>{r.Code}\n"))}</TABLE>
        """;

    private static string OldPage() => $"""
        <HTML><HEAD><TITLE>{Title}</TITLE></HEAD><BODY bgcolor=white><CENTER><TABLE width=800 cellpadding=0><TR><TD colspan=3><IMG src=top.gif alt="波多野市"></TD></TR>
        <TR><TD width=150 valign=top><TABLE><TR><TD><A href=a>くらし</A></TD></TR><TR><TD><A href=b>市政</A></TD></TR><TR><TD><A href=c>施設</A></TD></TR></TABLE></TD><TD width=10>&nbsp;</TD>
        <TD><TABLE width=100%><TR><TD><FONT size=5><B>{Title}</B></FONT><BR><BR>■募集期間<BR>　{Period}<BR>■提出者数　3人　意見数　4件<BR></TD></TR>
        <TR><TD>{Table(Rows)}</TD></TR><TR><TD align=right>問合せ先　みどり課　電話 0000-00-0000<BR><A href="#top">ページの先頭へ</A></TD></TR></TABLE></TD></TR></TABLE></CENTER></BODY></HTML>
        """;
}
