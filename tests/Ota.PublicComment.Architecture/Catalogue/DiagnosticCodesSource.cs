using System.Globalization;
using System.Reflection;
using System.Security;
using System.Text;

namespace Ota.PublicComment.Architecture.Catalogue;

/// <summary>Writes the constants of the codes from the catalogue, one file for each part.</summary>
internal static class DiagnosticCodesSource
{
    // From this code on to the next.
    private static readonly (string From, string File)[] Parts =
    [
        ("OPC1000", "DiagnosticCodes.cs"), ("OPC1100", "DiagnosticCodes.Contents.cs"), ("OPC2000", "DiagnosticCodes.Repairs.cs"),
        ("OPC3000", "DiagnosticCodes.References.cs"), ("OPC4000", "DiagnosticCodes.Rules.cs"), ("OPC5000", "DiagnosticCodes.Output.cs"),
    ];

    public static IEnumerable<(string File, string Text)> Render()
        => Parts.Select((part, i) => (part.File, Render(part.From, i + 1 < Parts.Length ? Parts[i + 1].From : "OPC9")));

    private static string Render(string from, string to)
    {
        var text = new StringBuilder();
        text.Append(
            "// Written from the catalogue by a test (OPC_UPDATE_GOLDEN=1); do not edit by hand.\nnamespace Ota.PublicComment;\n\n");
        text.Append(from == Parts[0].From
            ? "/// <summary>The codes of the library's findings as constants, to switch one off, to change its severity, or to look for it.</summary>\n/// <remarks>Codes are for ever; what each means stands in DIAGNOSTICS.md and in <see cref=\"DiagnosticDescriptor.All\"/>.</remarks>\n"
            : "/// <content>The codes of one part of the catalogue.</content>\n");
        text.Append("public static partial class DiagnosticCodes\n{\n");
        var isFirst = true;
        foreach (var (name, descriptor) in Named()
            .Where(n => string.CompareOrdinal(n.Descriptor.Code, from) >= 0 && string.CompareOrdinal(n.Descriptor.Code, to) < 0))
        {
            text.Append(isFirst ? "" : "\n");
            isFirst = false;
            text.Append(CultureInfo.InvariantCulture,
                $"    /// <summary><c>{SecurityElement.Escape(Short(descriptor.EnglishMessage))}</c></summary>\n");
            text.Append(CultureInfo.InvariantCulture, $"    public const string {name} = \"{descriptor.Code}\";\n");
        }

        return text.Append("}\n").ToString();
    }

    public static IReadOnlyList<(string Name, DiagnosticDescriptor Descriptor)> Named()
        => [.. typeof(Ota.PublicComment.Diagnostics.Catalogue).GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.NonPublic)
            .Where(f => f.FieldType == typeof(DiagnosticDescriptor))
            .Select(f => (f.Name, Descriptor: (DiagnosticDescriptor)f.GetValue(null)!))
            .OrderBy(n => n.Descriptor.Code, StringComparer.Ordinal)];

    // A line has at most 140 characters.
    private static string Short(string message)
        => message.Length <= 90 ? message : string.Concat(message.AsSpan(0, message.LastIndexOf(' ', 88)), " …");
}
