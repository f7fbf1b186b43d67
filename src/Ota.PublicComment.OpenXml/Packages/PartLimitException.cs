namespace Ota.PublicComment.OpenXml.Packages;

/// <summary>A limit was reached while a part was unpacked. Never leaves the package.</summary>
internal sealed class PartLimitException(DiagnosticDescriptor descriptor, params string[] arguments) : Exception
{
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    public string[] Arguments { get; } = arguments;
}
