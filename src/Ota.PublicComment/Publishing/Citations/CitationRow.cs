using Ota.PublicComment.References;

namespace Ota.PublicComment.Publishing.Citations;

/// <summary>A citation as it is listed.</summary>
/// <param name="Opinion">The number of the opinion in or behind whose answer it stands; its id where it has none; empty outside
/// opinions.</param>
/// <param name="Citation">The citation.</param>
/// <param name="Place">Where it stands in the source; empty when that is not known.</param>
internal sealed record CitationRow(string Opinion, Citation Citation, string Place);
