using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Quantities;

/// <summary>Reads the cells of a table of counts.</summary>
internal static class CountCell
{
    /// <summary>
    /// Adds the number or pair of a cell; true also where the cell is blank or a share. A number that nothing gives a unit is kept as
    /// it is: （単位：人） over the table may give it one.
    /// </summary>
    public static bool TakeCount(string cell, CountUnit column, CountUnit[] units, ref Counts counts, ref int? bare, ref int numbers)
    {
        if (CountTokens.IsNumber(cell, out var value, out var own))
        {
            var unit = own != CountUnit.None ? own : column;
            if (counts.Of(unit) is not null
                || (unit == CountUnit.None && (bare is not null || Array.Exists(units, u => u != CountUnit.None))))
            {
                // A second number of one unit, or one that no heading explains beside those that have one: nothing says what it counts.
                return false;
            }

            bare = unit == CountUnit.None ? value : bare;
            counts = unit == CountUnit.None ? counts : counts.With(unit, value);
            numbers++;
            return true;
        }

        // 77人(210件): a pair in one cell.
        if (StatementReader.Read(cell, 0) is [{ Label.Length: 0, Members.Count: 0 } pair] && pair.End >= cell.TrimEnd(')', '）', ' ').Length)
        {
            pair.Settle(column);
            counts = new Counts(pair.Counts.Submitters ?? counts.Submitters, pair.Counts.Submissions ?? counts.Submissions,
                pair.Counts.Opinions ?? counts.Opinions);
            numbers++;
            return true;
        }

        return IsBlankCount(cell) || IsShare(cell);
    }

    /// <summary>Whether a cell prints no number: nothing, a dash, or a unit alone.</summary>
    public static bool IsBlankCount(string cell) => cell.Length == 0
        || CompareFold.Apply(cell).Trim() is "-" or "ー" or "人" or "名" or "者" or "件" or "通" or "/" or "―";

    /// <summary>Whether a cell prints a share: 25.0%.</summary>
    public static bool IsShare(string cell)
    {
        var text = CompareFold.Apply(cell).Trim();
        return text.Length is > 1 and < 10 && (text[^1] == '%' || text.Contains('.')) && char.IsAsciiDigit(text[0]);
    }

    /// <summary>The line of a list that a label and its numbers make.</summary>
    public static TallyRow Row(string label, Counts counts)
    {
        var text = OneLine(label);
        var bare = text.TrimStart('（', '(', '　', ' ', '・');
        var isPart = bare.StartsWith("うち", StringComparison.Ordinal) || bare.StartsWith("内、", StringComparison.Ordinal);
        var name = isPart ? bare[2..].TrimStart('、', '　', ' ', '）', ')', '：', ':').TrimEnd('）', ')') : text;
        return new TallyRow(name.Length > 0 ? name : text, CountWords.RoleOf(name), isPart, counts);
    }

    public static string OneLine(string text) => string.Join("", text.Split('\n', StringSplitOptions.TrimEntries));
}
