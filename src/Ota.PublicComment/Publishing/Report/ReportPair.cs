namespace Ota.PublicComment.Publishing.Report;

/// <summary>What becomes one <c>article</c>: a response with the opinions it answers, or an opinion that nothing answers.</summary>
internal sealed record ReportPair
{
    public required string Anchor { get; init; }

    /// <summary>Null for an opinion without an answer.</summary>
    public Response? Response { get; init; }

    /// <summary>The opinions; one that an earlier article shows already is only named here.</summary>
    public List<(Opinion Opinion, bool IsAbove)> Opinions { get; init; } = [];

    public ValueList<string> Group { get; init; }

    /// <summary>Positions in the lists of what can be filtered by.</summary>
    public required SortedSet<int> Chapters { get; init; }

    public required SortedSet<int> Dispositions { get; init; }

    public required SortedSet<int> Places { get; init; }

    public bool NeedsAttention { get; init; }
}
