namespace Ota.PublicComment.References.Linking;

/// <summary>What stands on a page.</summary>
internal sealed record PageVerdict(CitationState State, ValueList<CitationTarget> Targets, ValueList<CitationTarget> Candidates)
{
    public static PageVerdict Unknown { get; } = new(CitationState.Unverifiable, [], []);
}
