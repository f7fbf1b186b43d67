using Ota.PublicComment.Reading.Delimited;

namespace Ota.PublicComment.Reading;

/// <summary>The source formats that come with the core, in the order they are asked.</summary>
internal static class SourceFormats
{
    public static ValueList<ISourceFormat> BuiltIn { get; } = [new DelimitedTextFormat()];
}
