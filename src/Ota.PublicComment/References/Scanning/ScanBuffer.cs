namespace Ota.PublicComment.References.Scanning;

/// <summary>
/// What was found in the texts of one cell, in order. It is emptied and used again, so that a text without citations costs no memory.
/// </summary>
internal sealed class ScanBuffer
{
    public List<FoundCitation> Citations { get; } = [];

    public List<FoundLevel> Levels { get; } = [];

    public List<FoundPages> Pages { get; } = [];

    public List<FoundDate> Dates { get; } = [];

    public List<FoundProblem> Problems { get; } = [];

    /// <summary>Short names that the cell defines (以下「法」という): the span of the name and the citation it stands for.</summary>
    public List<FoundAlias> Aliases { get; } = [];

    /// <summary>How the document numbers its opinions and names their groups; it outlives the cell.</summary>
    public OpinionNames Opinions { get; init; } = OpinionNames.Unknown;

    /// <summary>How many texts of the cell were begun.</summary>
    public int Fields { get; set; }

    /// <summary>Whether what was found last depends on what the texts before it in the cell say, or that there is none.</summary>
    public bool IsLeaning { get; set; }

    public void Clear()
    {
        Citations.Clear();
        Levels.Clear();
        Pages.Clear();
        Dates.Clear();
        Problems.Clear();
        Aliases.Clear();
        Fields = 0;
    }
}
