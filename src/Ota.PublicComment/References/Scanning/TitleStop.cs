namespace Ota.PublicComment.References.Scanning;

/// <summary>What ends a title.</summary>
internal enum TitleStop
{
    None,

    /// <summary>A page, or the version before it.</summary>
    Page,

    /// <summary>第n章.</summary>
    Level,

    /// <summary>The bare number of a deeper level.</summary>
    Number,

    /// <summary>The next item.</summary>
    Item,

    /// <summary>A bracket that was opened before the title.</summary>
    Closer,

    /// <summary>A line break.</summary>
    Line,

    /// <summary>The end of the text.</summary>
    End,

    /// <summary>A full-width space with a particle behind it: the sentence goes on.</summary>
    Particle,

    /// <summary>The end of a sentence, or a title longer than titles are.</summary>
    Sentence,
}
