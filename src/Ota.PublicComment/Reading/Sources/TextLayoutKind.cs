namespace Ota.PublicComment.Reading.Sources;

/// <summary>The kinds of text files.</summary>
internal enum TextLayoutKind
{
    /// <summary>Lines only.</summary>
    Lines,

    /// <summary>Cells between separators.</summary>
    Separated,

    /// <summary>Markdown tables: cells between bars, with or without bars at the ends of a row.</summary>
    Pipes,
}
