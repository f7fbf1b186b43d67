namespace Ota.PublicComment.OpenXml.Packages;

/// <summary>Where a part leads to.</summary>
/// <param name="Id">The id it is named by.</param>
/// <param name="Kind">The last word of its type: <c>worksheet</c>.</param>
/// <param name="Part">The name of the other part.</param>
internal sealed record PartRelation(string Id, string Kind, string Part);
