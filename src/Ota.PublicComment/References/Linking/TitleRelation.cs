namespace Ota.PublicComment.References.Linking;

/// <summary>How a printed title stands to the title of a node.</summary>
internal enum TitleRelation
{
    /// <summary>One of them is not known.</summary>
    Unknown,

    /// <summary>Equal after the fold.</summary>
    Equal,

    /// <summary>The printed text starts with the title and goes on: where it ends was not to be seen.</summary>
    RunsOn,

    /// <summary>The title with a slip, or its beginning.</summary>
    Variant,

    /// <summary>Another title.</summary>
    Other,
}
