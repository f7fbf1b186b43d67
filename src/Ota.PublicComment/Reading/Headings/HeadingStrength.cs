namespace Ota.PublicComment.Reading.Headings;

/// <summary>How sure the reading of a heading is; of two columns that claim a role the stronger one has it.</summary>
internal enum HeadingStrength
{
    None,

    /// <summary>A word that means different things in different tables (内容, 区分, 項目).</summary>
    Ambiguous,

    /// <summary>The form of the heading says it (…の考え方).</summary>
    Pattern,

    /// <summary>The word itself says it.</summary>
    Word,

    /// <summary>The host says it.</summary>
    Given,
}
