using System.Xml;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.OpenXml.Packages;

/// <summary>What a damaged or hostile package throws while it is read, and how that is told.</summary>
internal static class PackageFaults
{
    public static bool IsFault(Exception e)
        => e is PartLimitException or InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException
            or FormatException or OverflowException or InvalidOperationException or IndexOutOfRangeException;

    public static void Tell(FormatContext context, Exception e, string part)
    {
        if (e is PartLimitException limit)
        {
            context.Report(limit.Descriptor, limit.Arguments);
        }
        else
        {
            context.Report(Findings.DamagedPart, part);
        }
    }
}
