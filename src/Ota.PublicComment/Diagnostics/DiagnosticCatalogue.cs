using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment;

/// <summary>Every kind of finding this library makes. Codes are permanent and never used again for another meaning.</summary>
/// <remarks><c>OPC1xxx</c> input and recognition, <c>2xxx</c> repairs and text, <c>3xxx</c> references, <c>4xxx</c> rules,
/// <c>5xxx</c> serialization and publishing; <c>x900</c> means that a host's extension failed.</remarks>
public static class DiagnosticCatalogue
{
    /// <summary>The kinds of findings in the order of their codes.</summary>
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

    /// <summary>The kind with a code, or null.</summary>
    /// <param name="code">The code: <c>OPC2003</c>.</param>
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
