namespace Ota.PublicComment.Text;

/// <summary>One character replaced or taken out.</summary>
/// <param name="Offset">Its 0-based place in the text before, in UTF-16 units.</param>
/// <param name="Before">The character that stood there.</param>
/// <param name="After">What stands there now; null when it was taken out.</param>
/// <param name="Kind">The one repair that did it.</param>
internal readonly record struct CharacterEdit(int Offset, char Before, char? After, RepairKinds Kind);
