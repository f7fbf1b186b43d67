using Ota.PublicComment.OpenXml.Excel;
using Ota.PublicComment.OpenXml.Word;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.OpenXml.Packages;

/// <summary>Reads a package by what it holds: a Word file with the name of a workbook is read as Word.</summary>
internal static class PackageBlocks
{
    public static IEnumerable<SourceBlock> Read(Stream source, FormatContext context)
    {
        using var package = Open(source, context);
        if (package is null)
        {
            yield break;
        }

        var main = MainPart(package);
        var blocks = main?.Part.StartsWith("word/", StringComparison.OrdinalIgnoreCase) == true || main?.Kind == PackageKind.Word
            ? new WordReader(package, main.Value.Part).Read()
            : main?.Kind == PackageKind.Excel ? new WorkbookReader(package, main.Value.Part).Read() : null;
        if (blocks is null)
        {
            TellOther(package, context);
            yield break;
        }

        foreach (var block in Guarded(blocks, context, main!.Value.Part))
        {
            yield return block;
        }
    }

    private static OfficePackage? Open(Stream source, FormatContext context)
    {
        try
        {
            return OfficePackage.Open(source, context);
        }
        catch (Exception e) when (PackageFaults.IsFault(e))
        {
            PackageFaults.Tell(context, e, "ZIP");
            return null;
        }
    }

    // What was read before a fault stays.
    private static IEnumerable<SourceBlock> Guarded(IEnumerable<SourceBlock> blocks, FormatContext context, string part)
    {
        using var walk = blocks.GetEnumerator();
        while (true)
        {
            try
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                if (!walk.MoveNext())
                {
                    yield break;
                }
            }
            catch (Exception e) when (PackageFaults.IsFault(e))
            {
                PackageFaults.Tell(context, e, part);
                yield break;
            }

            yield return walk.Current;
        }
    }

    private static (string Part, PackageKind Kind)? MainPart(OfficePackage package)
    {
        var part = package.Relations("").Find(r => r.Kind == "officeDocument")?.Part;
        if (part is null || !package.Has(part))
        {
            part = package.Has("word/document.xml") ? "word/document.xml" : package.Has("xl/workbook.xml") ? "xl/workbook.xml" : null;
        }

        return part is null ? null : (part, KindOf(package, part));
    }

    // The root element says what a part is even where names and types are odd.
    private static PackageKind KindOf(OfficePackage package, string part)
    {
        try
        {
            using var reader = package.Read(part);
            reader?.MoveToContent();
            return reader?.LocalName switch
            {
                "document" => PackageKind.Word,
                "workbook" => PackageKind.Excel,
                _ => PackageKind.None,
            };
        }
        catch (Exception e) when (PackageFaults.IsFault(e))
        {
            return part.EndsWith("workbook.xml", StringComparison.OrdinalIgnoreCase) ? PackageKind.Excel : PackageKind.Word;
        }
    }

    private static void TellOther(OfficePackage package, FormatContext context)
    {
        var isBinary = false;
        foreach (var name in package.PartNames)
        {
            if (name.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase) || name == "mimetype")
            {
                context.Report(name == "mimetype" ? Findings.OpenDocumentFile : Findings.PowerPointFile);
                return;
            }

            isBinary |= name.EndsWith("workbook.bin", StringComparison.OrdinalIgnoreCase);
        }

        context.Report(Findings.OtherPackage, isBinary ? "Excel (.xlsb)" : "ZIP");
    }
}
