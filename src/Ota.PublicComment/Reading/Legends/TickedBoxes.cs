using Ota.PublicComment.Reading.Sources;

namespace Ota.PublicComment.Reading.Legends;

/// <summary>Reads a cell that prints all dispositions with a box before each, of which some are ticked: ■反映　□参考, ☑ 修正 ☐ その他.</summary>
internal static class TickedBoxes
{
    private const string Ticked = "■☑☒✅✓✔レ";
    private const string Empty = "□☐";

    /// <summary>What is ticked; null where the cell has no such boxes.</summary>
    public static List<TracedText>? In(TracedText cell)
    {
        var text = cell.Text;
        if (text.Length < 2 || !IsBox(text[0]) || !text.AsSpan().ContainsAny(Empty) || !text.AsSpan().ContainsAnyExcept(Ticked + Empty))
        {
            return null;
        }

        var ticked = new List<TracedText>();
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            while (end < text.Length && !IsBox(text[end]))
            {
                end++;
            }

            var words = cell.Slice(at + 1, end - at - 1).Trim();
            if (words.Length == 0)
            {
                // ■□: signs without words are codes of their own.
                return null;
            }

            if (Ticked.Contains(text[at], StringComparison.Ordinal))
            {
                ticked.Add(words);
            }

            at = end;
        }

        return ticked;
    }

    private static bool IsBox(char c) => Empty.Contains(c, StringComparison.Ordinal) || Ticked.Contains(c, StringComparison.Ordinal);
}
