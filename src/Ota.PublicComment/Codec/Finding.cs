namespace Ota.PublicComment.Codec;

/// <summary>Makes findings of the codecs that know their places themselves.</summary>
internal static class Finding
{
    public static Diagnostic Of(DiagnosticDescriptor descriptor, SourceLocation location, params ReadOnlySpan<string> arguments) => new()
    {
        Descriptor = descriptor,
        Severity = descriptor.Severity,
        Location = location,
        Arguments = ValueList.Create(arguments),
    };
}
