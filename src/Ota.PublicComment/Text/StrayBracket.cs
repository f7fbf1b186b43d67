namespace Ota.PublicComment.Text;

/// <summary>A bracket without its partner.</summary>
/// <param name="Offset">Where it stands, in UTF-16 units.</param>
/// <param name="Bracket">The bracket.</param>
/// <param name="IsOpening">Whether it opens.</param>
internal readonly record struct StrayBracket(int Offset, char Bracket, bool IsOpening);
