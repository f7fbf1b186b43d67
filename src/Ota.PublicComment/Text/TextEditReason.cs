namespace Ota.PublicComment.Text;

/// <summary>Why a run of white space was decided as it was; the words of a diagnostic can be chosen by it.</summary>
internal enum TextEditReason
{
    /// <summary>No evidence against it.</summary>
    NoEvidence,

    /// <summary>The table is wrapped.</summary>
    Wrap,

    /// <summary>Two or more spaces, or a full-width one: typed.</summary>
    Structure,

    /// <summary>It follows 第n章 or its like.</summary>
    Heading,

    /// <summary>It parts number, title and page of a reference.</summary>
    ReferenceBlock,

    /// <summary>It parts two titles of an area.</summary>
    KnownTitle,

    /// <summary>A sentence ends before it.</summary>
    SentenceEnd,

    /// <summary>A mark that begins a paragraph follows.</summary>
    ParagraphMark,

    /// <summary>It follows a comma (、).</summary>
    AfterComma,

    /// <summary>What follows cannot begin a word.</summary>
    NoWordStart,

    /// <summary>A particle follows a kanji.</summary>
    Particle,

    /// <summary>The same characters stand together elsewhere.</summary>
    SeenTogether,

    /// <summary>It stands between a number and its unit, or inside a date.</summary>
    NumberUnit,

    /// <summary>The document sets more such brackets without the space.</summary>
    Bracket,

    /// <summary>A line break of the cell.</summary>
    LineBreak,

    /// <summary>Every character of the line is spaced.</summary>
    LetterSpacing,

    /// <summary>The run was printed twice.</summary>
    RepeatedRun,

    /// <summary>A title and a page, or a number and a title, were glued together.</summary>
    Glued,

    /// <summary>A circled number lost its first byte.</summary>
    LostByte,
}
