namespace Ota.PublicComment.References;

/// <summary>How far a citation could be followed.</summary>
public enum CitationState
{
    /// <summary>
    /// No plan was given, or it holds nothing of that kind. An inferred node may be the target, and says so
    /// (<see cref="Chapter.IsInferred"/>).
    /// </summary>
    Unverifiable,

    /// <summary>It leads to its targets; number, title and page agree as far as they are printed.</summary>
    Resolved,

    /// <summary>The number is missing or unknown, and exactly one title is the printed one.</summary>
    ResolvedByTitle,

    /// <summary>
    /// The number leads to a target, but title or page disagree (see the flags). It is never redirected; a better target is a candidate.
    /// </summary>
    Conflicting,

    /// <summary>Two or more targets are equally likely; all are candidates.</summary>
    Ambiguous,

    /// <summary>The plan or document has targets of that kind, and none is meant.</summary>
    Dangling,

    /// <summary>It leads out of the plan: to a law or another document.</summary>
    External,

    /// <summary>A relative citation (同法, 同章, 同上) without an antecedent.</summary>
    UnresolvedAnaphor,
}
