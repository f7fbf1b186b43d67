using System.Text;

namespace Ota.PublicComment.Text;

/// <summary>A text in code page 932.</summary>
/// <param name="Bytes">The bytes.</param>
/// <param name="Substitutes">The characters that the page does not hold.</param>
internal readonly record struct Cp932Bytes(byte[] Bytes, Cp932Substitute[] Substitutes);

/// <summary>A character that code page 932 does not hold.</summary>
/// <param name="Character">The character.</param>
/// <param name="Written">What was written for it.</param>
/// <param name="IsSameSign">Whether that is the same sign under another code.</param>
/// <param name="Count">How often.</param>
internal readonly record struct Cp932Substitute(Rune Character, char Written, bool IsSameSign, int Count);
