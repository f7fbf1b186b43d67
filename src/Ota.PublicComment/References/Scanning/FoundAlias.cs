namespace Ota.PublicComment.References.Scanning;

/// <summary>A short name that the text defines: 以下「法」という.</summary>
/// <param name="Hash">A hash of the folded name, so that no string is made.</param>
/// <param name="Length">Its length.</param>
/// <param name="Citation">The citation in the buffer that it stands for.</param>
internal readonly record struct FoundAlias(int Hash, int Length, int Citation);
