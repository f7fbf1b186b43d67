namespace Ota.PublicComment.Diagnostics;

/// <summary>What a finding comes from, and a text that gives it: for the document that lists the codes.</summary>
/// <param name="Code">The code.</param>
/// <param name="CauseEn">In English, what it usually comes from.</param>
/// <param name="CauseJa">The same in Japanese.</param>
/// <param name="Text">A piece of a document that gives it.</param>
internal readonly record struct CatalogueExample(string Code, string CauseEn, string CauseJa, string Text);
