using System.Xml;
using Ota.PublicComment.OpenXml.Packages;

namespace Ota.PublicComment.OpenXml.Excel;

/// <summary>The texts of a workbook that its cells name by number, without the readings above them (furigana).</summary>
internal sealed class SharedStrings
{
    private readonly List<string> _texts = [];
    private readonly HashSet<int> _struck = [];

    public string? this[int index] => index >= 0 && index < _texts.Count ? _texts[index] : null;

    /// <summary>Whether a part of a text is struck out.</summary>
    public bool IsStruck(int index) => _struck.Contains(index);

    public static SharedStrings Read(OfficePackage package, string? part)
    {
        var strings = new SharedStrings();
        if (part is null)
        {
            return strings;
        }

        try
        {
            using var reader = package.Read(part);
            while (reader is not null && reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "si")
                {
                    package.Context.CancellationToken.ThrowIfCancellationRequested();
                    strings._texts.Add(RichText.Read(reader, package.Context, out var isStruck));
                    if (isStruck)
                    {
                        strings._struck.Add(strings._texts.Count - 1);
                    }
                }
            }
        }
        catch (Exception e) when (PackageFaults.IsFault(e))
        {
            PackageFaults.Tell(package.Context, e, part);
        }

        return strings;
    }
}
