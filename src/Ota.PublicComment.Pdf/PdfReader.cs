using Ota.PublicComment.Pdf.Blocks;
using Ota.PublicComment.Pdf.Drawing;
using Ota.PublicComment.Pdf.Joining;
using Ota.PublicComment.Pdf.Lines;
using Ota.PublicComment.Pdf.Pages;
using Ota.PublicComment.Pdf.Spacing;
using Ota.PublicComment.Pdf.Tables;
using Ota.PublicComment.Reading;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Ota.PublicComment.Pdf;

/// <summary>
/// One way from the bytes to the blocks: letters and rules, tables and lines of each page, rows joined over pages, texts.
/// </summary>
internal static class PdfReader
{
    private const int MostPages = 5_000;
    private const int MostLetters = 20_000_000;
    private const int DeepestNesting = 64;

    public static IEnumerable<SourceBlock> Read(Stream source, FormatContext context, TimeProvider clock)
    {
        var map = new PageMap();
        var findings = new PdfFindings(context, map);
        if (Layouts(source, context, clock, findings, map) is not var (pages, unread) || pages.Count == 0)
        {
            return [];
        }

        var (cleaned, taken) = RunningLines.Remove(pages);
        if (taken.Count > 0)
        {
            findings.Running(taken);
        }

        var lines = TextColumns.InOrder(cleaned.Select(p => p.Tables.Count > 0 ? [] : p.Lines));
        var ordered = cleaned.Select((p, i) => p.Tables.Count > 0 ? p : p with { Lines = lines[i] }).ToList();
        var complete = SpaceTables.Find(ordered);
        return new BlockWriter(TableJoiner.Join(complete), complete, unread, findings, map).Write();
    }

    private static (List<PageLayout> Pages, SortedSet<int> Unread)? Layouts(
        Stream source, FormatContext context, TimeProvider clock, PdfFindings findings, PageMap map)
    {
        PdfDocument document;
        var budget =
            new PageBudget(context.Limits.MaxExpandedBytes, context.Limits.MaxTime ?? TimeSpan.MaxValue, clock, context.CancellationToken);
        var options = new DrawingOptions(budget)
        {
            UseLenientParsing = true, SkipMissingFonts = true, MaxStackDepth = DeepestNesting, FilterProvider = new LimitedFilters(budget),
        };
        budget.Begin();
        try
        {
            document = PdfDocument.Open(source, options);
        }
        catch (PageLimitException e)
        {
            findings.Limit(null, e.Message);
            return null;
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
            return Layouts(document, context, findings, map, options);
        }
    }

    private static (List<PageLayout> Pages, SortedSet<int> Unread) Layouts(
        PdfDocument document, FormatContext context, PdfFindings findings, PageMap map, DrawingOptions options)
    {
        var layouts = new List<PageLayout>();
        var unread = new SortedSet<int>();
        var budget = options.Budget;
        var reader = new PageReader(document, options);
        if (document.IsEncrypted)
        {
            findings.OwnerOnly();
        }

        for (var i = 1; i <= document.NumberOfPages; i++)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (i > MostPages || reader.Notes.ReadLetters > MostLetters)
            {
                findings.Limit(i, i.ToString(System.Globalization.CultureInfo.InvariantCulture));
                break;
            }

            context.ReportProgress(i - 1, document.NumberOfPages * PdfFindings.PartsAfterPages);
            budget.Begin();
            try
            {
                layouts.AddRange(
                    SheetSplitter.Split(reader.Read(i)).Select(c => PageLayoutReader.Read(c with { Number = map.Add(i, c.Shift) })));
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                unread.Add(i);
                if (budget.Exceeded is null)
                {
                    findings.PageUnreadable(i, e.GetType().Name);
                }
            }

            // Also where the parser swallowed it and gave back a part of the page.
            if (budget.Exceeded is { } limit)
            {
                findings.Limit(i, limit);
            }

            if (budget.IsOver)
            {
                TellUnread(document, i, budget, findings, unread);
                break;
            }
        }

        findings.Tell(reader.Notes);
        unread.UnionWith(reader.Notes.PicturePages);
        unread.UnionWith(reader.Notes.OutlinePages);
        return (layouts, unread);
    }

    // The pages that nobody came to: what was read before them is kept.
    private static void TellUnread(PdfDocument document, int last, PageBudget budget, PdfFindings findings, SortedSet<int> unread)
    {
        if (last < document.NumberOfPages && budget.Exceeded is null)
        {
            findings.Limit(last + 1, "time");
        }

        for (var page = last + 1; page <= document.NumberOfPages; page++)
        {
            unread.Add(page);
        }
    }
}
