namespace Ota.PublicComment.Text;

/// <summary>Why an encoding was chosen, from nothing to a mark in the bytes themselves.</summary>
internal enum EncodingCertainty
{
    None,

    /// <summary>The likeliest of several, or the one that fits but for some damaged bytes.</summary>
    Guessed,

    /// <summary>Every byte fits this encoding and it came first in the order of the detector.</summary>
    Fits,

    /// <summary>A byte order mark or an escape sequence says so.</summary>
    Marked,

    /// <summary>The host said so.</summary>
    Forced,
}
