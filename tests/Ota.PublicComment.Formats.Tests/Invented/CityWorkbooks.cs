using Ota.PublicComment.Formats.Tests.OpenXml;
using static Ota.PublicComment.Formats.Tests.Invented.CityTexts;

namespace Ota.PublicComment.Formats.Tests.Invented;

/// <summary>Workbooks as clerks make them.</summary>
internal static class CityWorkbooks
{
    private static readonly string[] Headings = ["番号", "意見の概要", "市の考え方"];

    public static IEnumerable<CityFile> All()
    {
        yield return Book("Excel: counts on one sheet and opinions on another with wide names",
            [Sheet("　意見　一覧（全角）", [[Title], [], Headings, .. Rows]), Sheet("実施概要", [["募集期間", Days], ["提出者数", "2人"], ["意見数", "3件"]])],
            ["counts 2/3", .. Three]);
        yield return Book("Excel: a row that is empty after every opinion",
            [Sheet("意見", [[Title], ["募集期間　" + Days], [], Headings, Rows[0], [], Rows[1], [], Rows[2]])], Three);
        yield return Book("Excel: notes in a wide cell below the table",
            [Sheet("意見", [[Title], ["募集期間　" + Days], [], Headings, .. Rows, ["※ 意見は要約しています。"]], "A8:C8")],
            [.. Three, Note("※ 意見は要約しています。")]);
        yield return Book("Excel: two tables side by side",
            [Sheet("意見",
                [[Title], ["募集期間　" + Days], [], [.. Headings, "", "提出方法", "人数"], [.. Rows[0], "", "郵送", "1人"],
                    [.. Rows[1], "", "電子メール", "2人"], Rows[2]])],
            ["tally 郵送 1", "tally 電子メール 2", .. Three]);
        yield return Book("Excel: a sheet for each chapter with one heading",
            [Sheet("第1章", [[Title], ["募集期間　" + Days], [], Headings, Rows[0]]), Sheet("第2章", [Headings, Rows[1], Rows[2]])],
            Three);
        yield return Book("Excel: labels at the left, one opinion after the other",
            [Sheet("意見",
                [[Title], ["募集期間　" + Days], [],
                    .. Pairs.SelectMany((p, i) => new[] { ["番号", $"{i + 1}"], ["意見の概要", p.O], ["市の考え方", p.A], Array.Empty<string>() })])],
                        Three);
        yield return Book("Excel: a sheet for each opinion",
            [.. Pairs.Select(
                (p, i) =>
                    Sheet($"No.{i + 1}",
                        [.. i == 0 ? [[Title], ["募集期間　" + Days]] : Array.Empty<string[]>(), ["番号", $"{i + 1}"], ["意見の概要", p.O],
                            ["市の考え方", p.A]]))], Three);
        yield return Book("Excel: squared paper", [Squared()], Three);
        yield return Book("Excel: group rows and an answer over two opinions",
            [Sheet("意見", [[Title], ["募集期間　" + Days], [], Headings, ["1 道路に関すること"], ["1", O1, A1], ["2", O2], ["2 交通に関すること"], Rows[2]],
                "A5:C5", "C6:C7", "A8:C8")],
            [$"1 道路に関すること|1||{O1}|{A1} [1,2]", $"1 道路に関すること|2||{O2}|{A1} [1,2]", $"2 交通に関すること|3||{O3}|{A3}"]);
        yield return Book("Excel: two rows of headings",
            [Sheet("意見", [[Title], ["募集期間　" + Days], [], ["番号", "意見", "", "市の考え方"], ["", "箇所", "概要"],
            ["1", "3ページ", O1, A1], ["2", "5ページ", O2, A2], ["3", "9ページ", O3, A3]], "A4:A5", "B4:C4", "D4:D5")],
            [$"|1|3ページ|{O1}|{A1}", $"|2|5ページ|{O2}|{A2}", $"|3|9ページ|{O3}|{A3}"]);
        yield return Book("Excel: a sum below the table", [Sheet("意見", [[Title], ["募集期間　" + Days], [], ["番号", "意見の概要", "件数", "市の考え方"],
            ["1", O1, "2", A1], ["2", O2, "1", A2], ["3", O3, "1", A3], ["合計", "", "4"]])], [.. Three, Note("合計\t4"), "!OPC1103"]);
        yield return Book("Excel: numbers that became dates",
            [new("意見", "", Text(1, Title) + Text(2, "募集期間　" + Days) + Xlsx.Row(4, 'A', Headings)
            + string.Concat(
                Pairs.Select(
                    (p, i) =>
                        $"<row r=\"{5 + i}\"><c r=\"A{5 + i}\" s=\"1\"><v>{45658 + i}</v></c>{Xlsx.Text($"B{5 + i}", p.O)}{Xlsx.Text(
                            $"C{5 + i}", p.A)}</row>")), "", "")],
            [$"|1月1日||{O1}|{A1}", $"|1月2日||{O2}|{A2}", $"|1月3日||{O3}|{A3}", "!OPC2037"], "m\"月\"d\"日\"");
        yield return Book("Excel: numbers by formulas without values",
            [new("意見", "", Text(1, Title) + Text(2, "募集期間　" + Days) + Xlsx.Row(4, 'A', Headings)
            + string.Concat(
                Pairs.Select(
                    (p, i) =>
                        $"<row r=\"{5 + i}\"><c r=\"A{5 + i}\"><f>ROW()-4</f></c>{Xlsx.Text($"B{5 + i}", p.O)}{Xlsx.Text(
                            $"C{5 + i}", p.A)}</row>")), "", "")],
            [.. Unnumbered, "!OPC1220"]);
        yield return Book("Excel: rows that a filter hides",
            [new("意見", "", Text(1, Title) + Text(2, "募集期間　" + Days) + Xlsx.Row(4, 'A', Headings) + Xlsx.Row(5, 'A', Rows[0])
            + Xlsx.Row(6, 'A', Rows[1]).Replace("<row ", "<row hidden=\"1\" ", StringComparison.Ordinal) + Xlsx.Row(7, 'A', Rows[2]), "",
                "<autoFilter ref=\"A4:C7\"/>")],
            [Three[0], Three[2], "!OPC1215"]);
        yield return Book("Excel: a very hidden sheet",
            [Sheet("意見", [[Title], ["募集期間　" + Days], [], Headings, .. Rows]),
                Sheet("名簿", [["氏名"], ["波多野 花子"]]) with { State = "state=\"veryHidden\"" }],
            [.. Three, "!OPC1217"]);
        yield return Book("Excel: an opinion over several rows without merged cells", [Sheet("意見", [[Title], ["募集期間　" + Days], [], Headings,
            ["1", "歩道の段差をなくしてほしい。", A1], ["", "車いすで通れない所がある。"], Rows[1], Rows[2]])],
            [$"|1||歩道の段差をなくしてほしい。|{A1}", "|||車いすで通れない所がある。|", Three[1], Three[2], "!OPC1021"]);
        yield return Book("Excel: two consultations on two sheets", [Sheet("みどりの基本計画", [[Title], ["募集期間　" + Days], Headings, Rows[0]]),
            Sheet("図書館計画", [["「波多野市図書館計画（案）」に対する意見募集の結果について"], ["募集期間　令和6年12月1日から令和6年12月27日まで"], Headings, ["1", O2, A2], ["2", O3, A3]])],
            [$"|1||{O1}|{A1}", $"|1||{O2}|{A2}", $"|2||{O3}|{A3}", Note("「波多野市図書館計画（案）」に対する意見募集の結果について"),
                Note("募集期間　令和6年12月1日から令和6年12月27日まで"), "!OPC1105"]);
        yield return Book("Excel: text struck out by hand",
            [new("意見", "", Text(1, Title) + Text(2, "募集期間　" + Days) + Xlsx.Row(4, 'A', Headings)
            + $"<row r=\"5\">{Xlsx.Text("A5", "1")}{Xlsx.Text("B5", O1)}<c r=\"C5\" t=\"inlineStr\"><is><r><rPr><strike/></rPr><t>令和6年度</t></r><r><t>{A1}</t></r></is></c></row>"
            + Xlsx.Row(6, 'A', Rows[1]) + Xlsx.Row(7, 'A', Rows[2]), "", "")], [$"|1||{O1}|令和6年度{A1}", Three[1], Three[2], "!OPC1222"]);
    }

    private static string[][] Rows => [.. Pairs.Select((p, i) => new[] { $"{i + 1}", p.O, p.A })];

    private static string Text(int row, string text) => Xlsx.Row(row, 'A', text);

    private static CitySheet Sheet(string name, string[][] rows, params string[] merged)
        => new(name, "", string.Concat(rows.Select((r, i) => r.Length == 0 ? "" : Xlsx.Row(i + 1, 'A', r))), "",
            merged.Length == 0 ? "" : Xlsx.Merged(merged));

    // Columns as narrow as rows are high; every text stands in a merged cell of its own.
    private static CitySheet Squared()
    {
        var merged = new List<string>();
        var rows = Xlsx.Row(1, 'B', Title) + Xlsx.Row(2, 'B', "募集期間　" + Days);
        var at = 4;
        foreach (var cells in Rows.Prepend(Headings))
        {
            rows += $"<row r=\"{at}\">{Xlsx.Text($"B{at}", cells[0])}{Xlsx.Text($"D{at}", cells[1])}{Xlsx.Text($"N{at}", cells[2])}</row>";
            merged.AddRange([$"B{at}:C{at + 2}", $"D{at}:M{at + 2}", $"N{at}:Z{at + 2}"]);
            at += 3;
        }

        return new("意見", "", rows, "<col min=\"1\" max=\"30\" width=\"2.5\"/>", Xlsx.Merged([.. merged, "B1:Z1", "B2:Z2"]));
    }

    private static CityFile Book(string name, CitySheet[] sheets, IEnumerable<string> expected, string? formats = null)
        => new(name, "result.xlsx", Xlsx.Book([.. sheets.Select(s => (s.Name, s.State, s.Rows, s.Columns, s.After))], formats),
            [$"title {Title}", $"period {Days}", .. expected]);

    private sealed record CitySheet(string Name, string State, string Rows, string Columns, string After);
}
