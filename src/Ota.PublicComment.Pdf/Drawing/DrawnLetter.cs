namespace Ota.PublicComment.Pdf.Drawing;

/// <summary>A letter as a page draws it, in points from the upper left corner of the page.</summary>
/// <param name="Text">Its characters as the font names them.</param>
/// <param name="StartX">Where its advance begins.</param>
/// <param name="StartY">The baseline there.</param>
/// <param name="EndX">Where its advance ends.</param>
/// <param name="EndY">The baseline there.</param>
/// <param name="Size">The size of its font as drawn.</param>
/// <param name="Way">Which way it runs.</param>
/// <param name="Font">The font it is drawn with: an index into the fonts of its page.</param>
/// <param name="IsInvisible">Whether it leaves no mark: the text of a scanner over its picture.</param>
internal readonly record struct DrawnLetter(
    string Text, double StartX, double StartY, double EndX, double EndY, double Size, Way Way, int Font, bool IsInvisible);

/// <summary>Which way a letter runs on the page as it is seen.</summary>
internal enum Way
{
    /// <summary>To the right.</summary>
    Right,

    /// <summary>Down.</summary>
    Down,

    /// <summary>To the left: upside down.</summary>
    Left,

    /// <summary>Up.</summary>
    Up,

    /// <summary>Aslant.</summary>
    Aslant,
}
