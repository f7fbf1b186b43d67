namespace Ota.PublicComment;

/// <summary>Whether a text stands whole in the source, as far as the source shows.</summary>
public enum TextState
{
    /// <summary>Nothing suggests that something is missing.</summary>
    Complete,

    /// <summary>The text is not in the source: an empty cell where a text belongs.</summary>
    Missing,

    /// <summary>The document says that the text is withheld (掲載を控え).</summary>
    Withheld,

    /// <summary>The document says that the text is an extract (抜粋, 以下略).</summary>
    Abridged,

    /// <summary>The text probably lost its head in extraction.</summary>
    SuspectedCutAtStart,

    /// <summary>The text probably lost its tail in extraction.</summary>
    SuspectedCutAtEnd,

    /// <summary>The text probably lost head and tail in extraction.</summary>
    SuspectedCutAtBoth,
}
