using System.Text;

namespace Ota.PublicComment.Samples;

/// <summary>The one encoding the console writes.</summary>
internal static class Utf8
{
    /// <summary>UTF-8 without a byte order mark.</summary>
    public static UTF8Encoding Encoding { get; } = new(encoderShouldEmitUTF8Identifier: false);
}
