namespace Ota.PublicComment.Reading.Prose;

/// <summary>How a label is set apart from the text behind it.</summary>
internal enum LabelShape
{
    /// <summary>By its line or by white space: 意見要旨 ….</summary>
    Bare,

    /// <summary>By a colon: 意見概要：….</summary>
    Colon,

    /// <summary>By brackets: 【意見】, （考え方）.</summary>
    Bracketed,
}
