namespace Ota.PublicComment.References;

/// <summary>What kind of node a citation leads to.</summary>
public enum CitationTargetKind
{
    /// <summary>A chapter, section or other part of the plan's outline.</summary>
    Chapter,

    /// <summary>A measure of the plan.</summary>
    Initiative,

    /// <summary>An opinion of the document.</summary>
    Opinion,

    /// <summary>A response of the document.</summary>
    Response,

    /// <summary>Something outside plan and document that a host's resolver knows.</summary>
    External,
}
