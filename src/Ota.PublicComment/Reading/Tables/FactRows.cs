using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Facts;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>
/// Rows that print a fact each: its label in the first cell, what it says in the second. They are lines, not a table that could not be
/// read.
/// </summary>
internal static class FactRows
{
    private const int MostCells = 3;
    private const int MostPeriodCells = 6;
    private const int MostFacts = 30;
    private const int LongestLabel = 24;

    // 計画名 | 第3次環境基本計画（素案）
    private static readonly HashSet<string> Names =
        new(["計画名", "計画の名称", "計画名称", "案件名", "案件の名称", "案の名称", "条例名", "条例の名称", "題名", "公表資料", "公表した資料", "周知方法", "公表方法", "公表場所",
            "閲覧場所", "閲覧方法", "提出方法", "意見提出方法", "意見の提出方法", "募集方法", "実施方法", "対象者", "意見を提出できる方", "結果の公表方法", "電話番号",
            "ファクス番号", "ファックス番号", "ファクシミリ番号", "fax番号", "メールアドレス", "所在地", "郵便番号"], StringComparer.Ordinal);

    /// <summary>The deferred rows that are facts: of each run of neighbours all or none.</summary>
    public static List<int> Of(TableRows rows)
    {
        var facts = new List<int>();
        var first = rows.Deferred.Count > 0
            && Enumerable.Range(0, rows.Count).All(r => rows.Width(r) > 1 && rows.Cell(r, 0).Length == 0) ? 1 : 0;
        for (var i = 0; i < rows.Deferred.Count;)
        {
            var end = i + 1;
            while (end < rows.Deferred.Count && rows.Deferred[end] == rows.Deferred[end - 1] + 1)
            {
                end++;
            }

            var run = rows.Deferred.GetRange(i, end - i);
            if (run.Count(r => IsFact(rows, r, first) || ArePairs(rows, r) || IsElsewhere(rows, r)) * 2 >= run.Count
                && run.TrueForAll(r => Filled(rows, r) <= MostCells || ArePairs(rows, r)))
            {
                facts.AddRange(run);
            }

            i = end;
        }

        return facts;
    }

    /// <summary>
    /// Whether a table has a label and a value in each row, a third of them known here, and in the others nothing that would be missed:
    /// 意見の数 | 7件, 結果の周知 | 市ホームページ, 募集の期間 | …, 資料 | 素案.
    /// </summary>
    public static bool AreOfFacts(TableRows rows, Func<string, HeadingReading> reading)
        => rows.Count is > 1 and <= MostFacts
            && Enumerable.Range(0, rows.Count).All(r => Filled(rows, r) <= 2
                && (rows.Width(r) == 0 || (rows.Cell(r, 0).Length <= LongestLabel && !rows.Cell(r, 0).Text.Contains('。'))))
            && Enumerable.Range(0, rows.Count).Count(r => IsFact(rows, r, 0)) * 3 >= rows.Count
            && rows.Deferred.TrueForAll(r => IsFact(rows, r, 0) || IsElsewhere(rows, r)
                || !(IsCounted(rows, r) || reading(rows.Cell(r, 0).Text).IsOfText));

    /// <summary>
    /// How many rows beginning with one are facts printed as a label and a value, the heading over them included; 0 when it is none.
    /// </summary>
    public static int CountAt(TableRows rows, int row, Func<string, HeadingReading> reading)
    {
        if (IsPeriod(rows, row))
        {
            return 1;
        }

        if (Filled(rows, row) != 2 || rows.Cell(row, 0).Length == 0)
        {
            return 0;
        }

        if (IsHeading(rows, row))
        {
            return row + 1 < rows.Count && Filled(rows, row + 1) == 2 && IsPair(rows, row + 1, reading) ? 1 : 0;
        }

        return IsPair(rows, row, reading) ? 1 : 0;
    }

    /// <summary>Whether a row only says that labels and values stand below: 項目, 内容.</summary>
    public static bool IsHeading(TableRows rows, int row)
        => rows.Cells(row).Where(c => c.Length > 0)
            .All(c => IsHeading(c.Text));

    /// <summary>項目, 内容: a heading over labels, or over values.</summary>
    public static bool IsHeading(string text)
        => HeadingFold.Of(text) is "項目" or "内容" or "区分" or "事項" or "概要" or "詳細" or "備考" or "項目名";

    private static bool IsPair(TableRows rows, int row, Func<string, HeadingReading> reading)
        => !rows.Cells(row).Skip(1).Any(c => c.Length > 0 && reading(c.Text).IsKnown)
            && (IsFact(rows, row, 0) || IsTotal(rows, row) || IsNothing(rows, row, reading));

    // 意見の概要 | なし: a label of texts, and none.
    private static bool IsNothing(TableRows rows, int row, Func<string, HeadingReading> reading)
        => reading(rows.Cell(row, 0).Text) is { IsKnown: true, Strength: > HeadingStrength.Ambiguous }
            && NoOpinions.IsNothing(rows.Cells(row).Skip(1).First(c => c.Length > 0).Text);

    // 募集期間, 令和3年4月1日, ～, 令和3年4月30日: each date in a cell of its own.
    private static bool IsPeriod(TableRows rows, int row)
        => rows.Width(row) is > 2 and <= MostPeriodCells && FactLabel.KindOf(rows.Cell(row, 0).Text) == FactKind.Period
            && PeriodReader.ReadAll(rows.Line(row).Text) is [{ Opens: not null, Closes: not null }];

    // 合計 2件 under the opinions
    private static bool IsTotal(TableRows rows, int row)
        => CountWords.RoleOf(rows.Cell(row, 0).Text) == CountRole.Total
            && CountTokens.IsNumber(rows.Cells(row).Skip(1).First(c => c.Length > 0).Text, out _, out var unit) && unit != CountUnit.None;

    // 提出者数 | 5名 | 意見数 | 5件: a label before each number. 提出方法 | 2種類 beside them is a fact too.
    private static bool ArePairs(TableRows rows, int row)
    {
        var cells = rows.Cells(row).Where(c => c.Length > 0).ToList();
        return cells.Count > 2 && cells.Count % 2 == 0
            && Enumerable.Range(0, cells.Count / 2).All(i => IsCount(2 * i) || IsName(cells[2 * i].Text));

        bool IsCount(int i)
            => CountWords.IsHeadline(CountWords.RoleOf(cells[i].Text)) && CountTokens.IsNumber(cells[i + 1].Text, out _, out _);

        static bool IsName(string text) => Names.Contains(HeadingFold.Of(text)) || FactLabel.KindOf(text) is not null;
    }

    // The first column of a sheet may be empty.
    private static bool IsFact(TableRows rows, int row, int first)
    {
        // 1.募集期間 | …: the rows may be numbered.
        var cell = rows.Width(row) > first ? rows.Cell(row, first).Text : "";
        var label = cell[CountScanner.BodyStart(cell)..];
        return label.Length > 0 && Filled(rows, row) > 1
            && (IsList(rows, row, label) || Names.Contains(HeadingFold.Of(label)) || FactLabel.KindOf(label) is not null
                || (CountWords.IsHeadline(CountWords.RoleOf(label)) && StatementReader.Read(rows.Line(row).Text, 0).Count > 0));
    }

    // 提出方法, 郵送3名、FAX1名: a list in the cell beside its heading.
    private static bool IsList(TableRows rows, int row, string label)
        => Dimensions.OfHeading(label) is not null && Filled(rows, row) == 2
            && StatementReader.Read(rows.Cell(row, 1).Text, 0) is { Count: > 1 } list && list.TrueForAll(s => CountWords.IsMember(s.Role));

    // 意見の内容及び対応 | 下記のとおり, where no headings make it a row of opinions.
    private static bool IsElsewhere(TableRows rows, int row)
        => Filled(rows, row) == 2 && Elsewhere.IsAll(rows.Cell(row, 1).Text);

    /// <summary>Whether a table of two rows has labels over values: 計画の名称 | 提出された意見 | 担当課 over みどり計画 | 4件 | 公園課.</summary>
    public static bool AreBelowLabels(TableRows rows)
    {
        var (width, filled, known) = (Math.Min(rows.Width(0), MostPeriodCells + 1), 0, 0);
        for (var i = 0; i < width; i++)
        {
            var (label, value) = (rows.Cell(0, i), rows.Cell(1, i));
            if (label.Length + value.Length == 0)
            {
                continue;
            }

            filled++;
            if (label.Length is 0 or > LongestLabel || value.Length == 0 || label.Text.Contains('。') || value.Text.Contains('。'))
            {
                return false;
            }

            known += FactLabel.KindOf(label.Text) is not null || HeadingFold.Of(label.Text) is var name
                && (Names.Contains(name) || name.EndsWith("の名称", StringComparison.Ordinal)
                    || (name.Contains("意見", StringComparison.Ordinal) && CountTokens.IsNumber(value.Text, out _, out var unit)
                        && unit != CountUnit.None)) ? 1 : 0;
        }

        return filled is > 1 and <= MostPeriodCells && rows.Width(1) == rows.Width(0) && known > 1 && known * 2 > filled;
    }

    // “提出者数〕 | 12人: a number that nothing else would tell of.
    private static bool IsCounted(TableRows rows, int row)
        => rows.Cells(row).Any(c => CountTokens.IsNumber(c.Text, out _, out _));

    private static int Filled(TableRows rows, int row) => rows.Cells(row).Count(c => c.Length > 0);
}
