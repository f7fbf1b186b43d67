namespace Ota.PublicComment;

/// <summary>How much of the plan an opinion is about.</summary>
public enum AreaScope
{
    /// <summary>The whole plan (計画全体, 全般).</summary>
    Plan,

    /// <summary>A chapter (章, 編, 部).</summary>
    Chapter,

    /// <summary>A section of a chapter (節).</summary>
    Section,

    /// <summary>One or more pages.</summary>
    Page,

    /// <summary>A topic or anything else that the document does not tie to its outline.</summary>
    Other,
}
