using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>
/// Recognises a table of counts among the rows of a table: labels to the left and numbers to the right, or labels above one row of numbers.
/// </summary>
internal sealed class StatisticTableReader
{
    private const int LongestLabel = 60;
    private const int LongestHeading = 24;
    private const int MostColumns = 40;

    // Lists of counts are short; a longer run is looked at in parts, so that a hostile table costs no more than its size.
    private const int MostRows = 200;

    // Without a heading a list of counts shows within so many rows that its labels are known.
    private const int RowsToKnow = 8;

    private static readonly string[] DimensionWords = ["方法", "区分", "内訳", "分野", "項目", "種別", "分類", "属性", "年齢", "年代", "性別", "居住", "住所", "地域",
        "章", "別", "編", "対象", "反映", "対応"];

    private static readonly string[] SectionWords = ["意見", "考え方", "募集", "結果", "回答", "期間", "内訳"];

    private readonly TableRows _rows;
    private readonly int _first;

    // Whether cells may say what rows are counted by, where no heading does, and whether one did.
    private bool _mayBeNamed;
    private bool _isNamed;

    private StatisticTableReader(TableRows rows, int first) => (_rows, _first) = (rows, first);

    /// <summary>Reads a table of counts that begins at a row.</summary>
    /// <param name="rows">The table.</param>
    /// <param name="index">The row.</param>
    /// <param name="count">How many rows it takes.</param>
    /// <returns>The counts, or null when they are none.</returns>
    public static StatisticTable? TryRead(TableRows rows, int index, out int count)
    {
        count = 0;
        if (rows.Width(index) is < 2 or > MostColumns || rows.OnlyCell(index) is not null)
        {
            return null;
        }

        if (CrossTableReader.TryRead(rows, index, out count) is { } cross)
        {
            return cross;
        }

        var reader = new StatisticTableReader(rows, index);
        return reader.Labelled(out count) ?? reader.Transposed(out count);
    }

    private StatisticTable? Labelled(out int count)
    {
        count = 0;
        var hasHeading = IsHeading(_first);
        var units = hasHeading ? Units(_first) : new CountUnit[_rows.Width(_first)];
        var labels = LabelColumns(_first + (hasHeading ? 1 : 0), units);
        if (labels == 0)
        {
            return null;
        }

        var dimension = hasHeading ? _rows.Cell(_first, 0).Text : "";
        var table = new StatisticTable { Dimension = dimension.Length > 0 ? CountCell.OneLine(dimension) : null };
        (_mayBeNamed, _isNamed) = (!hasHeading, false);
        var at = _first + (hasHeading ? 1 : 0);
        string? carried = null;
        var known = 0;
        while (at < _rows.Count && at - _first < MostRows && !_rows.IsBlank(at) && RowAt(table, at, labels, units, ref carried))
        {
            at++;
            known += CountWords.IsMember(table.Rows[^1].Role) ? 1 : 0;
            if (!hasHeading && table.Rows.Count == RowsToKnow && known == 0)
            {
                // Numbers behind unknown words: from the next row on they would be looked at again, and from the one after that.
                return null;
            }
        }

        count = at - _first;
        var isTable = hasHeading ? known > 0 || (table.Rows.Count > 1
            && AnyWord.In(dimension, DimensionWords)) : table.Rows.Count > 1
            && known * 2 >= table.Rows.Count;
        if (!isTable || !table.Rows.Exists(r => !r.Counts.IsEmpty || table.HasUnknownUnit))
        {
            return null;
        }

        for (var i = 0; hasHeading && i < _rows.Width(_first); i++)
        {
            table.Cells.Add(_rows.Cell(_first, i));
        }

        return table;
    }

    // A row of labels over rows of numbers, each of which says its unit at its head or in its cells.
    private StatisticTable? Transposed(out int count)
    {
        count = 0;
        var members = 0;
        var filled = 0;
        for (var i = 0; i < _rows.Width(_first); i++)
        {
            var text = _rows.Cell(_first, i).Text;
            filled += text.Length > 0 ? 1 : 0;
            members += CountWords.IsMember(CountWords.RoleOf(text)) ? 1 : 0;
        }

        if (_first + 1 >= _rows.Count || ((members < 2 || members + 1 < filled) && !IsSummedBelow()))
        {
            return null;
        }

        var table = new StatisticTable();
        var counts = new Counts[_rows.Width(_first)];
        var bare = new int?[counts.Length];
        var at = _first + 1;
        while (at < _rows.Count && at - _first < MostRows && !_rows.IsBlank(at) && _rows.Width(at) == _rows.Width(_first)
            && NumbersBelow(table, at, counts, bare))
        {
            at++;
        }

        count = at - _first;
        if (count == 1)
        {
            return null;
        }

        for (var i = 0; i < counts.Length; i++)
        {
            var label = _rows.Cell(_first, i).Text;
            table.Cells.Add(_rows.Cell(_first, i));
            if (label.Length > 0 && CountWords.RoleOf(label) is var role && (CountWords.IsMember(role) || i > 0))
            {
                table.Rows.Add(CountCell.Row(label, counts[i]) with { Bare = bare[i] });
            }
        }

        return table;
    }

    // 修正 | 記載済み | その他 | 合計 over 1件 | 0件 | 2件 | 3件: whatever the words are, the last number is the sum of the others.
    private bool IsSummedBelow()
    {
        var width = _rows.Width(_first);
        if (width < 3 || _rows.Width(_first + 1) != width || CountWords.RoleOf(_rows.Cell(_first, width - 1).Text) != CountRole.Total)
        {
            return false;
        }

        long sum = 0;
        for (var i = 0; i < width; i++)
        {
            var label = _rows.Cell(_first, i);
            if (label.Length is 0 or > LongestHeading || CountTokens.IsNumber(label.Text, out _, out _)
                || !CountTokens.IsNumber(_rows.Cell(_first + 1, i).Text, out var value, out _))
            {
                return false;
            }

            sum += i < width - 1 ? value : -value;
        }

        return sum == 0;
    }

    private bool NumbersBelow(StatisticTable table, int row, Counts[] counts, int?[] bare)
    {
        var head = _rows.Cell(row, 0).Text;
        var isFirstNumber = head.Length > 0 && CountTokens.IsNumber(head, out _, out _);
        var unit = CountWords.UnitOf(head);
        if (!isFirstNumber && head.Length > 0 && unit == CountUnit.None && CountWords.UnitOf($"x({head})") is var inBrackets
            && (unit = inBrackets) == CountUnit.None && CountWords.RoleOf(head) != CountRole.Filed)
        {
            return false;
        }

        var read = new List<(int Column, CountUnit Unit, int Value)>();
        for (var i = isFirstNumber || head.Length == 0 ? 0 : 1; i < counts.Length; i++)
        {
            var cell = _rows.Cell(row, i).Text;
            if (CountTokens.IsNumber(cell, out var value, out var own))
            {
                read.Add((i, own != CountUnit.None ? own : unit, value));
            }
            else if (!CountCell.IsBlankCount(cell))
            {
                return false;
            }
        }

        if (read.Count == 0 || read.Exists(r => r.Unit == CountUnit.None && bare[r.Column] is not null))
        {
            return false;
        }

        foreach (var (column, own, value) in read)
        {
            table.HasUnknownUnit |= own == CountUnit.None;
            bare[column] = own == CountUnit.None ? value : bare[column];
            counts[column] = counts[column].With(own, value);
        }

        table.Cells.AddRange(_rows.Cells(row));
        return true;
    }

    // Headings over numbers: 人数, 件数, 割合; the first is what is counted by.
    private bool IsHeading(int row)
    {
        var counting = 0;
        for (var i = 0; i < _rows.Width(row); i++)
        {
            var text = _rows.Cell(row, i).Text;
            if (text.Length > LongestHeading || CountTokens.IsNumber(text, out _, out _))
            {
                return false;
            }

            counting += i > 0 && (CountWords.UnitOfHeading(text) != CountUnit.None || CountWords.IsShare(text)) ? 1 : 0;
        }

        var first = _rows.Cell(row, 0).Text;
        return counting > 0 && (first.Length == 0 || AnyWord.In(first, DimensionWords)
            || !CountWords.IsMember(CountWords.RoleOf(first)));
    }

    private CountUnit[] Units(int row)
    {
        var units = new CountUnit[_rows.Width(row)];
        for (var i = 1; i < units.Length; i++)
        {
            units[i] = CountWords.UnitOfHeading(_rows.Cell(row, i).Text);
        }

        return units;
    }

    // How many columns on the left hold labels: those before the first that holds a number.
    private int LabelColumns(int row, CountUnit[] units)
    {
        if (row >= _rows.Count)
        {
            return 0;
        }

        for (var i = 0; i < _rows.Width(row); i++)
        {
            var isCounted = i < units.Length && units[i] != CountUnit.None;
            if (isCounted || CountTokens.IsNumber(_rows.Cell(row, i).Text, out _, out _))
            {
                return i <= 2 ? i : 0;
            }
        }

        return 0;
    }

    private bool RowAt(StatisticTable table, int row, int labels, CountUnit[] units, ref string? carried)
    {
        var words = new List<TracedText>();
        for (var i = 0; i < labels; i++)
        {
            var cell = _rows.Cell(row, i);
            if (cell.Length > LongestLabel || CountTokens.IsNumber(cell.Text, out _, out _))
            {
                return false;
            }

            if (cell.Length > 0)
            {
                words.Add(cell);
            }
        }

        var counts = default(Counts);
        int? bare = null;
        var remarks = new List<TracedText>();
        var numbers = 0;
        for (var i = labels; i < _rows.Width(row); i++)
        {
            var cell = _rows.Cell(row, i);
            if (!CountCell.TakeCount(cell.Text, i < units.Length ? units[i] : CountUnit.None, units, ref counts, ref bare, ref numbers))
            {
                if (numbers == 0 || !IsRemark(i))
                {
                    return false;
                }

                remarks.Add(cell);
            }
        }

        var isEmpty = numbers == 0 && !Array.Exists(units, u => u != CountUnit.None);
        if (words.Count == 0 || isEmpty || remarks.Count > 1 || (numbers == 0 && words.Count == 1 && (IsNote(words[0].Text)
            || IsOverHeadings(row) || IsNextSection(row, words[0].Text))))
        {
            return false;
        }

        // 提出方法別 merged over 郵便, ＦＡＸ, 計 is what they are counted by; another such cell begins a table of its own.
        // Under headings (項目 | 細目 | 件数) 活用方法 and 個別 are labels like the others.
        if (labels == 2 && words.Count == 2 && IsDimension(words[0].Text)
            && (table.Rows.Count == 0 ? _mayBeNamed : _isNamed))
        {
            if (table.Rows.Count > 0)
            {
                return false;
            }

            _isNamed = true;

            table.Dimension ??= CountCell.OneLine(words[0].Text);
            table.Cells.Add(words[0]);
            words.RemoveAt(0);
        }

        // A merged cell on the left holds for the rows below.
        carried = labels == 2 && words.Count == 2 ? words[0].Text : carried;
        var isUnder = labels == 2 && words.Count == 1 && _rows.Cell(row, 0).Length == 0;
        var label = string.Join(' ', words.Select(w => CountCell.OneLine(w.Text)));
        table.Rows.Add(CountCell.Row(isUnder && carried is not null ? $"{CountCell.OneLine(carried)} {label}" : label, counts) with
        {
            Bare = bare,
        });
        table.HasUnknownUnit |= bare is not null;
        table.Cells.AddRange(words);
        table.Cells.AddRange(_rows.Cells(row).Skip(labels).Where(c => !remarks.Contains(c)));
        table.Remarks.AddRange(remarks.Where(r => r.Length > 0));
        return true;
    }

    private static bool IsDimension(string text)
        => text.Length <= LongestHeading && (text.EndsWith('別') || text.EndsWith("方法", StringComparison.Ordinal)
            || text.EndsWith("内訳", StringComparison.Ordinal) || text.EndsWith("区分", StringComparison.Ordinal));

    // A note below the counts stands in the first cell too: ※電話での1件は含めていません。
    private static bool IsNote(string text)
        => text.Length > 0 && (text[0] is '※' or '*' or '＊' || text[^1] == '。' || text.StartsWith("(注", StringComparison.Ordinal)
            || text.StartsWith("（注", StringComparison.Ordinal) || text.StartsWith('注'));

    // A line alone over the headings of the next table is what that one is called.
    private bool IsOverHeadings(int row) => _rows.OnlyCell(row) is not null && row + 1 < _rows.Count && _rows.Width(row + 1) > 1
        && IsHeading(row + 1);

    // （３）意見の件数　１９件, ４　意見の要旨と市の考え方 alone in its row: the document goes on with its next section.
    private bool IsNextSection(int row, string text)
        => _rows.OnlyCell(row) is not null && CountScanner.BodyStart(text) is > 0 and var body
            && (StatementReader.IsOfWhole(text)
                || Array.Exists(SectionWords, w => text.AsSpan(body).Contains(w, StringComparison.Ordinal)));

    private bool IsRemark(int column)
    {
        var heading = _rows.Cell(_first, column).Text;
        return heading.Contains("備考", StringComparison.Ordinal) || heading.Contains("摘要", StringComparison.Ordinal)
            || heading.Contains('注');
    }
}
