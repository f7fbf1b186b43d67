using Ota.PublicComment.Reading.Quantities;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>
/// A list of counts that runs on in one line and that its own total proves: 項目別件数 項目 件数 第1章 理念について 2件 第2章 施策について 5件 合計 7件.
/// </summary>
internal static class SummedList
{
    private const int LeastMembers = 3;

    // No printed list is longer; a line of totals is not summed again for each of them.
    private const int MostMembers = 100;

    private static readonly string[] Heads = ["件数", "意見数", "内訳"];

    /// <summary>The rows up to the total that is their sum, and what heads them; null where no total is.</summary>
    public static (string? Dimension, List<TallyRow> Rows)? In(List<CountStatement> statements)
    {
        for (var total = statements.Count - 1; total >= LeastMembers; total--)
        {
            // … 電子メール５通の計８通、１３件: the total may count something else besides.
            if (statements[total] is { Role: CountRole.Total } sum
                && statements[total - 1].Counts.OnlyUnit is not CountUnit.None and var unit
                && sum.Counts.Of(unit) is not null && First(statements, total, unit) is { } first)
            {
                return Rows(statements, first, total);
            }
        }

        return null;
    }

    private static int? First(List<CountStatement> statements, int total, CountUnit unit)
    {
        var left = statements[total].Counts.Of(unit)!.Value;
        for (var i = total - 1; i >= Math.Max(0, total - MostMembers) && left > 0; i--)
        {
            if (statements[i].Counts.OnlyUnit != unit || statements[i].Label.Length == 0)
            {
                return null;
            }

            left -= statements[i].Counts.Of(unit)!.Value;
            if (left == 0 && total - i >= LeastMembers)
            {
                return i;
            }
        }

        return null;
    }

    private static (string? Dimension, List<TallyRow> Rows) Rows(List<CountStatement> statements, int first, int total)
    {
        var rows = new List<TallyRow>();
        for (var i = first; i <= total; i++)
        {
            rows.Add(new TallyRow(statements[i].Label, statements[i].Role, statements[i].IsPart, statements[i].Counts));
        }

        // (3) 項目別件数 項目 件数 第1章 …: the headings of the list stand before its first label.
        var label = statements[first].Caption is { } caption ? $"{caption} {rows[0].Label}" : rows[0].Label;
        var end = Heads.Select(h => label.LastIndexOf(h, StringComparison.Ordinal) is >= 0 and var at ? at + h.Length : 0).Max();
        if (end == 0 || label[end..].Trim().Length == 0)
        {
            return (null, rows);
        }

        rows[0] = rows[0] with { Label = label[end..].Trim() };
        var heads = label[..end].Split([' ', '\u3000', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return (Array.Find(heads, static h => h.Contains('別')), rows);
    }
}
