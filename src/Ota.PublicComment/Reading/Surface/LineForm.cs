namespace Ota.PublicComment.Reading.Surface;

/// <summary>What a source says of a line besides its text.</summary>
[Flags]
internal enum LineForm
{
    None = 0,

    /// <summary>A blank line or another break stands before it.</summary>
    FollowsBreak = 1,

    /// <summary>The source marks it as a heading.</summary>
    Heading = 2,

    /// <summary>The source marks it as an item of a list; its bullet is not in the text.</summary>
    ListItem = 4,
}
