using Ota.PublicComment.Reading.Sources;

namespace Ota.PublicComment.Reading.Documents;

/// <summary>The source formats that come with the core, in the order they are asked.</summary>
internal static class SourceFormats
{
    public static ValueList<ISourceFormat> BuiltIn { get; } = [new DelimitedTextFormat()];
}
