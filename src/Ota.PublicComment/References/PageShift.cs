namespace Ota.PublicComment.References;

/// <summary>
/// That citations of a plan agree with it but for one and the same number of pages: draft (素案) and final plan are paginated differently.
/// </summary>
public sealed record PageShift
{
    /// <summary>How many pages the printed ones lie behind those of the plan; negative when they lie before.</summary>
    public required int Delta { get; init; }

    /// <summary>The 0-based position of the plan in <see cref="ReferenceMap.Plans"/>.</summary>
    public int Plan { get; init; }

    /// <summary>
    /// The ids of the citations, in reading order. Each is <see cref="CitationState.Conflicting"/> with <see cref="CitationFlags.Page"/>.
    /// </summary>
    public ValueList<string> Citations { get; init; }
}
