namespace Ota.PublicComment.Diagnostics;

/// <summary>Every kind of finding this library makes. Apart from <see cref="DiagnosticDescriptor"/>, of which the rooms of the catalogue
/// are made before their list is.</summary>
internal static class DiagnosticCatalogue
{
    public static ValueList<DiagnosticDescriptor> All { get; } = new[]
    {
        Catalogue.Input,
        Catalogue.OfficeFiles,
        Catalogue.WebPages,
        Catalogue.Pdf,
        Catalogue.Statistics,
        Catalogue.Audit,
        Catalogue.Doubts,
        Catalogue.Plans,
        Catalogue.Repairs,
        Catalogue.LinesBetweenRows,
        Catalogue.References,
        Catalogue.Linking,
        Catalogue.ReferenceRules,
        Catalogue.Rules,
        Catalogue.Formats,
        Catalogue.PlanFiles,
        Catalogue.Serialization,
        Catalogue.Publishing,
    }.SelectMany(static room => room).OrderBy(static kind => kind.Code, StringComparer.Ordinal).ToValueList();

    public static DiagnosticDescriptor? Find(string code)
    {
        foreach (var descriptor in All)
        {
            if (string.Equals(descriptor.Code, code, StringComparison.Ordinal))
            {
                return descriptor;
            }
        }

        return null;
    }
}
