using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Codec;

/// <summary>The note that a file is of an earlier version of its format, whose members are those of today.</summary>
internal static class EarlierFormat
{
    public static Diagnostic Told(string format, string today, SourceLocation location) => new()
    {
        Descriptor = Catalogue.EarlierFormat,
        Severity = Catalogue.EarlierFormat.Severity,
        Location = location,
        Arguments = [format, today],
    };
}
