using Ota.PublicComment.Reading.Sources;

namespace Ota.PublicComment.Reading.Audit;

/// <summary>Finds values that a spreadsheet did not show: it fills a cell that is too narrow for a date or number with ###.</summary>
internal static class HiddenValues
{
    // One alone is the heading of a column of numbers.
    private const int Fewest = 2;

    /// <summary>The places, in the order of the source: a cell that holds nothing else, or what stands behind a tab (募集開始⇥###).</summary>
    public static List<TracedText> In(SourceLedger ledger)
    {
        var found = new List<TracedText>();
        for (var cell = 0; cell < ledger.CellCount; cell++)
        {
            var text = ledger.CellText(cell);
            if (text.AsSpan().IndexOfAny('#', '＃') >= 0)
            {
                Add(ledger, cell, text, found);
            }
        }

        return found;
    }

    private static void Add(SourceLedger ledger, int cell, string text, List<TracedText> found)
    {
        // A line of signs in a text without columns is an ornament.
        var isCell = ledger.Address(cell) is not null;
        for (var at = 0; at <= text.Length;)
        {
            var length = text.AsSpan(at).IndexOfAny('\t', '\n');
            length = length < 0 ? text.Length - at : length;
            var isColumn = isCell || (at > 0 && text[at - 1] == '\t') || (at + length < text.Length && text[at + length] == '\t');
            if (isColumn && IsFilled(text.AsSpan(at, length)))
            {
                found.Add(ledger.Slice(cell, new TextSpan(at, length)));
            }

            at += length + 1;
        }
    }

    private static bool IsFilled(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.Length >= Fewest && !text.ContainsAnyExcept('#', '＃');
    }
}
