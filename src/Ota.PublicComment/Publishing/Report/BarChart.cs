using System.Globalization;
using Ota.PublicComment.Publishing.Pages;

namespace Ota.PublicComment.Publishing.Report;

/// <summary>A bar chart as inline SVG: the label above its bar, so that a phone has room; all values stand in its text alternative
/// too.</summary>
internal static class BarChart
{
    private const int Width = 360;
    private const int RowHeight = 40;
    private const int LongestBar = 300;
    private const int LongestLabel = 26;

    public static void Write(HtmlWriter html, ReportLabels labels, string id, string title, string unit,
        List<(string Name, int Count)> rows, string? lang)
    {
        var most = rows.Count == 0 ? 0 : rows.Max(static r => r.Count);
        if (rows.Count < 2 || most <= 0)
        {
            return;
        }

        var height = rows.Count * RowHeight;
        var text = labels.Chart(title, string.Join("、", rows.Select(r => $"{ShownText.OnOneLine(r.Name)} {N(r.Count)} {unit}")));
        html.Open("svg", ("class", "bars"), ("role", "img"), ("aria-labelledby", id), ("viewBox", $"0 0 {N(Width)} {N(height)}"),
            ("lang", lang)).Element("title", text, ("id", id)).Line();
        for (var i = 0; i < rows.Count; i++)
        {
            var (top, length) = (i * RowHeight, rows[i].Count < 0 ? 0 : (int)((long)rows[i].Count * LongestBar / most));
            html.Element("text", Short(rows[i].Name), ("x", "0"), ("y", N(top + 13)))
                .Open("rect", ("x", "0"), ("y", N(top + 18)), ("width", N(Math.Max(length, 1))), ("height", "14")).Close()
                .Element("text", N(rows[i].Count), ("x", N(length + 6)), ("y", N(top + 30)), ("class", "n")).Line();
        }

        html.CloseLine();
    }

    // Never half a character.
    private static string Short(string name)
    {
        if (name.Length <= LongestLabel)
        {
            return name;
        }

        return name[..(char.IsHighSurrogate(name[LongestLabel - 1]) ? LongestLabel - 1 : LongestLabel)] + "…";
    }

    private static string N(int number) => number.ToString(CultureInfo.InvariantCulture);
}
