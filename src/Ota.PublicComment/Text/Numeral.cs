namespace Ota.PublicComment.Text;

/// <summary>A number at the head of a text.</summary>
/// <param name="Value">The number; 0 when it is malformed.</param>
/// <param name="Length">The UTF-16 units of the whole run, also of a malformed one, so that a scanner skips it at once.</param>
/// <param name="Form">The one form it is written in.</param>
/// <param name="IsMalformed">The run looks like a number and is none (百二三, 三十二十, 十百), or is too large.</param>
internal readonly record struct Numeral(int Value, int Length, NumeralForms Form, bool IsMalformed);
