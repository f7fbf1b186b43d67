namespace Ota.PublicComment.Pdf.Texts;

/// <summary>What the end of a printed line is.</summary>
internal enum Break
{
    /// <summary>The line was full and the text goes on.</summary>
    Wrap,

    /// <summary>What follows would have fitted: the author ended the line.</summary>
    End,

    /// <summary>The line is full and ends with a sentence: it may be either, and is read as going on.</summary>
    Open,
}
