using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Reading.Sources;

/// <summary>Text files: tab, comma, semicolon and pipe tables, with lines before, between and after.</summary>
internal sealed class DelimitedTextFormat : ISourceFormat
{
    public string Name => "delimited-text";

    // The last resort among the formats: whatever is text has lines.
    public bool CanRead(SourceInfo source, ReadOnlySpan<byte> head) => true;

    public IEnumerable<SourceBlock> Read(Stream source, FormatContext context)
    {
        if (TextSource.ToUtf8(source, context, out var text) is not { } utf8)
        {
            return [];
        }

        var layout = TextLayoutDetector.Detect(utf8);
        if (layout is { Separator: '\t', Quoting: Quoting.Syntax })
        {
            context.Report(Catalogue.QuotesAreSyntax, null, null);
        }

        return layout.Kind switch
        {
            TextLayoutKind.Separated
                => ToBlocks(Limited(new DelimitedRows(utf8, layout.Separator, layout.Quoting, context, text).Read(), context)),
            TextLayoutKind.Pipes => new PipeTables(Limited(TextLines.Read(utf8, context, text), context)).Blocks(),
            _ => ToBlocks(Limited(TextLines.Read(utf8, context, text), context)),
        };
    }

    private static IEnumerable<TextRow> Limited(IEnumerable<TextRow> rows, FormatContext context)
    {
        // A table is given as a whole: what is beyond the limits must not be made first.
        var budget = new SourceBudget(context);
        foreach (var row in rows)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (!budget.Takes(row.Cells))
            {
                yield break;
            }

            yield return row;
        }
    }

    /// <summary>Lines of one cell before the first and after the last row of several are paragraphs. Between them nobody but the
    /// recognition can tell a heading between rows from a torn cell, so they stay rows.</summary>
    private static IEnumerable<SourceBlock> ToBlocks(IEnumerable<TextRow> rows)
    {
        var table = new List<SourceRow>();
        var pending = new List<(TextRow Row, bool FollowsBreak)>();
        var previousLine = 0;
        foreach (var row in rows)
        {
            if (row.Width == 1 && row.Cells[0].Text.AsSpan().Trim().IsEmpty)
            {
                continue;
            }

            var followsBreak = previousLine > 0 && row.FirstLine > previousLine + 1;
            previousLine = row.LastLine;
            if (row.Width > 1)
            {
                foreach (var waiting in pending)
                {
                    if (table.Count == 0)
                    {
                        yield return Paragraph(waiting.Row, waiting.FollowsBreak);
                    }
                    else
                    {
                        table.Add(Row(waiting.Row, waiting.FollowsBreak));
                    }
                }

                pending.Clear();
                table.Add(Row(row, followsBreak));
                continue;
            }

            pending.Add((row, followsBreak));
        }

        if (table.Count > 0)
        {
            yield return new SourceTable { Rows = table.ToValueList() };
        }

        foreach (var waiting in pending)
        {
            yield return Paragraph(waiting.Row, waiting.FollowsBreak);
        }
    }

    private static SourceRow Row(TextRow row, bool followsBreak)
        => new() { Cells = new ValueList<SourceCell>(row.Cells), FollowsBreak = followsBreak };

    private static SourceParagraph Paragraph(TextRow row, bool followsBreak)
        => new() { Text = row.Cells[0], FollowsBreak = followsBreak };
}
