using Ota.PublicComment.Reading.Quantities;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>Finds how far a list of counts goes. One that is not taken is asked for again from each of its lines: the rest of a known one is not walked anew.</summary>
internal sealed class CountBlocks(List<object> items)
{
    private Block _last;

    /// <summary>The list that begins at an item; of no line where none does.</summary>
    public Block At(int from)
    {
        var block = _last;
        if (from >= block.From && from < block.End)
        {
            for (var i = block.From; i < from; i++)
            {
                block = block.Without(Counted(CountLines.Statements((FactLine)items[i])));
            }

            return _last = block with { From = from };
        }

        block = new Block(from, from, 0, 0);
        while (block.End < items.Count && items[block.End] is FactLine line && CountLines.IsMember(line, block.End == from, out var statements))
        {
            block = block.With(Counted(statements));
        }

        return _last = block;
    }

    private static (int Known, int All) Counted(List<CountStatement> statements)
        => (statements.Count(s => CountWords.IsMember(s.Role) || InputName.OfLabel(s.Label) is not null), statements.Count);

    /// <summary>A list.</summary>
    /// <param name="From">Its first item.</param>
    /// <param name="End">The item behind its last.</param>
    /// <param name="Known">How many of its statements have a label that is known.</param>
    /// <param name="All">How many statements it has.</param>
    public readonly record struct Block(int From, int End, int Known, int All)
    {
        public Block With((int Known, int All) line) => new(From, End + 1, Known + line.Known, All + line.All);

        public Block Without((int Known, int All) line) => this with { Known = Known - line.Known, All = All - line.All };
    }
}
