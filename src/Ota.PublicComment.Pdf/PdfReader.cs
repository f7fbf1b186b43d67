using Ota.PublicComment.Pdf.Blocks;
using Ota.PublicComment.Pdf.Joining;
using Ota.PublicComment.Pdf.Pages;
using Ota.PublicComment.Pdf.Spacing;
using Ota.PublicComment.Pdf.Tables;
using Ota.PublicComment.Reading;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Ota.PublicComment.Pdf;

/// <summary>One way from the bytes to the blocks: letters and rules, tables and lines of each page, rows joined over pages, texts.</summary>
internal static class PdfReader
{
    private const int MostPages = 5_000;

    public static IEnumerable<SourceBlock> Read(Stream source, FormatContext context)
    {
        var findings = new PdfFindings(context);
        if (Layouts(source, context, findings) is not { Count: > 0 } pages)
        {
            return [];
        }

        var (cleaned, taken) = RunningLines.Remove(pages);
        if (taken.Count > 0)
        {
            findings.Running(taken);
        }

        var complete = SpaceTables.Find(cleaned);
        return new BlockWriter(TableJoiner.Join(complete), complete, findings).Write();
    }

    private static List<PageLayout>? Layouts(Stream source, FormatContext context, PdfFindings findings)
    {
        PdfDocument document;
        try
        {
            document = PdfDocument.Open(source, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
        }
        catch (PdfDocumentEncryptedException)
        {
            findings.Encrypted();
            return null;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            findings.Damaged(e.GetType().Name);
            return null;
        }

        using (document)
        {
            return Layouts(document, context, findings);
        }
    }

    private static List<PageLayout> Layouts(PdfDocument document, FormatContext context, PdfFindings findings)
    {
        var layouts = new List<PageLayout>();
        var reader = new PageReader(document);
        if (document.IsEncrypted)
        {
            findings.OwnerOnly();
        }

        for (var i = 1; i <= document.NumberOfPages; i++)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (i > MostPages)
            {
                findings.Limit(i, "5000");
                break;
            }

            try
            {
                foreach (var page in reader.Read(i))
                {
                    layouts.Add(PageLayoutReader.Read(page));
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                findings.PageUnreadable(i, e.GetType().Name);
            }
        }

        findings.Tell(reader.Notes);
        return layouts;
    }
}
