namespace Ota.PublicComment.Text;

/// <summary>
/// What a text may hold, as far as repairs and checks ask: most texts hold next to nothing of it, and one look tells all of them so.
/// </summary>
[Flags]
internal enum TextSigns : byte
{
    None = 0,

    /// <summary>The text was looked at.</summary>
    Known = 1,

    /// <summary>A line feed or a carriage return.</summary>
    LineBreak = 2,

    /// <summary>White space within a line.</summary>
    Space = 4,

    /// <summary>A character that no author wrote (<see cref="RepairFold"/>, <see cref="LostCharacters"/>).</summary>
    Odd = 8,

    /// <summary>A bracket of any kind.</summary>
    Bracket = 16,

    /// <summary>@ or A, which a lost byte leaves of ① or ②.</summary>
    LostNumber = 32,

    /// <summary>第, with which the number of a chapter begins.</summary>
    Ordinal = 64,

    /// <summary>Any of them: nobody looked.</summary>
    All = Known | LineBreak | Space | Odd | Bracket | LostNumber | Ordinal,
}
