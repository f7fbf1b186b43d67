using Ota.PublicComment.References;

namespace Ota.PublicComment.Validation;

/// <summary>What is checked: a document with what stands beside it.</summary>
internal sealed record RuleSubject
{
    public required PublicCommentDocument Document { get; init; }

    public ReferenceMap References { get; init; } = ReferenceMap.Empty;

    /// <summary>Where the document came from; null when that is unknown.</summary>
    public SourceMap? SourceMap { get; init; }

    /// <summary>
    /// Whether the document was just read from a source: then the reader has told of cuts, brackets and lost texts, and knows more of them
    /// than the model shows.
    /// </summary>
    public bool IsFromSource { get; init; }

    /// <summary>Whether the reader has told that no column of responses was recognised.</summary>
    public bool LacksResponseColumn { get; init; }

    /// <summary>Whether a plan was given, so that a citation can be wrong.</summary>
    public bool HasPlan { get; init; }

    /// <summary>Whether the document will be written in code page 932.</summary>
    public bool ForCp932 { get; init; }

    /// <summary>Whether the author of a draft is told, so that what is not written yet is a finding.</summary>
    public bool IsDraft { get; init; }
}
