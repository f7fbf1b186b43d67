using Ota.PublicComment.Reading;

namespace Ota.PublicComment.OpenXml.Word;

/// <summary>A table that may still go on: two tables of one grid with nothing between are one that was split.</summary>
internal sealed class WordTable
{
    public required List<int> Widths { get; init; }

    public List<WordRow> Rows { get; } = [];

    /// <summary>The notes its cells refer to.</summary>
    public List<SourceBlock> After { get; } = [];

    public bool GoesOnWith(WordTable next)
    {
        if (Widths.Count < 3 || Widths.Count != next.Widths.Count)
        {
            return false;
        }

        for (var i = 0; i < Widths.Count; i++)
        {
            if (Math.Abs(Widths[i] - next.Widths[i]) > Math.Max(60, Widths[i] / 10))
            {
                return false;
            }
        }

        return true;
    }

    public void Take(WordTable next)
    {
        Rows.AddRange(next.Rows);
        After.AddRange(next.After);
    }

    public SourceTable Make(int number)
    {
        foreach (var cell in Rows.SelectMany(r => r.Cells))
        {
            cell.Place.Table = number;
        }

        return new SourceTable { Rows = WordGrid.Rows(Rows, Widths).ToValueList(), HasMeantLines = true };
    }
}
