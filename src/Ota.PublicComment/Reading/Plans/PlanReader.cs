using System.Globalization;
using System.Text.Unicode;
using Ota.PublicComment.Codec;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Sources;

namespace Ota.PublicComment.Reading.Plans;

/// <summary>Bytes in, plan and findings out: our own JSON and CSV, a table of contents, a list of measures, or both. Immutable.</summary>
internal sealed class PlanReader(ValueList<ISourceFormat> formats)
{
    private const int HeadLength = 4096;

    public PlanResult Read(ReadOnlyMemory<byte> bytes, bool isTruncated, SourceInfo source, ReadOptions options,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (options.Encoding is { } encoding && !ReadOptions.IsKnownEncoding(encoding))
        {
            throw new ArgumentException($"{encoding} is not the name of an encoding that is known here.", nameof(options));
        }

        var findings = new DiagnosticBag(options.Limits.MaxDiagnosticsPerCode, options.Limits.MaxDiagnostics);
        var file = new SourceLocation { File = source.FileName };
        if (bytes.Length == 0)
        {
            findings.Add(Catalogue.EmptySource, file);
            return Failed(findings);
        }

        if (isTruncated)
        {
            findings.Add(Catalogue.SourceTooLarge, file, options.Limits.MaxBytes.ToString(CultureInfo.InvariantCulture));
        }

        var head = bytes.Span[..Math.Min(bytes.Length, HeadLength)];
        if (PlanCodec.LooksLikePlan(head) || DocumentCodec.LooksLikeDocument(head))
        {
            return PlanCodec.Read(bytes.Span, source.FileName, options.Limits.MaxDiagnosticsPerCode);
        }

        var context =
            new FormatContext(source, options.Limits, findings.Add, cancellationToken) { Encoding = options.Encoding,
                Meter = options.Meter };
        options.Meter?.Stage(WorkParts.PlanBlocks);
        var format = formats.FirstOrDefault(f => f.CanRead(source, bytes.Span[..Math.Min(bytes.Length, HeadLength)]));
        if (format is null)
        {
            findings.Add(Catalogue.NoFormat, file);
            return Failed(findings);
        }

        return OwnCsv(format, bytes, context, findings)
            ?? Read(new PlanSource(new SafeBlocks(format, context).Read(bytes), source.FileName, findings), file, findings,
                cancellationToken);
    }

    // Our own CSV says what is empty and what is not there, which blocks do not.
    private static PlanResult? OwnCsv(ISourceFormat format, ReadOnlyMemory<byte> bytes, FormatContext context, DiagnosticBag findings)
    {
        // UTF-8 with our headings needs no judgement of its bytes: a title may hold what no text file should.
        if (format is DelimitedTextFormat && context.Encoding is null && PlanCsvCodec.LooksLikePlan(bytes.Span) && Utf8.IsValid(bytes.Span))
        {
            return WithFindings(
                PlanCsvCodec.Read(bytes, context.Source.FileName, context.Limits.MaxDiagnosticsPerCode, context.CancellationToken),
                findings);
        }

        var trial = new FormatContext(context.Source, context.Limits, static _ => { }) { Encoding = context.Encoding };
        if (format is not DelimitedTextFormat || TextSource.ToUtf8(Buffer(bytes), trial) is not { } utf8
            || !PlanCsvCodec.LooksLikePlan(utf8.Span))
        {
            return null;
        }

        TextSource.ToUtf8(Buffer(bytes), context);
        return WithFindings(
            PlanCsvCodec.Read(utf8, context.Source.FileName, context.Limits.MaxDiagnosticsPerCode, context.CancellationToken), findings);
    }

    private static PlanResult WithFindings(PlanResult result, DiagnosticBag findings) => new()
    {
        Plan = result.Plan,
        Diagnostics = [.. findings.ToOrderedList(), .. result.Diagnostics],
        Outcome = result.Plan is not null && HasErrors(findings) ? Outcome.Partial : result.Outcome,
    };

    private static MemoryStream Buffer(ReadOnlyMemory<byte> bytes)
    {
        var array = bytes.ToArray();
        return new MemoryStream(array, 0, array.Length, writable: false, publiclyVisible: true);
    }

    private static PlanResult Read(PlanSource source, SourceLocation file, DiagnosticBag findings, CancellationToken cancellationToken)
    {
        if (source.OwnTables.Count > 0)
        {
            return OwnTables(source, findings);
        }

        var collector = new EntryCollector(source.Lines, findings);
        var entries = collector.Read(cancellationToken);
        var roots = new OutlineBuilder(entries, findings).Build();
        var lists = new List<PlanDraft>();
        foreach (var table in source.Lists)
        {
            lists.AddRange(new ListReader(table, findings).Read(cancellationToken));
        }

        if (roots.Count == 0 && lists.Count == 0)
        {
            if (!HasErrors(findings))
            {
                findings.Add(Catalogue.PlanNotRecognised, file);
            }

            return Failed(findings);
        }

        var (title, stage) = PlanNameReader.Read(collector.Before, file, findings, collector.TellAround);
        new PlanMerge(roots, findings).Add(lists);
        var volumes = entries.Where(e => e.IsVolume).Select(e => PlanTerms.KeyOf(e.Title)).ToList();
        // 資料編 alone is a part of the one volume, whose pages it goes on counting.
        var plan = PlanBuilder.Build(roots, title, stage, volumes.Count > 1 ? volumes.ToValueList() : []);
        new PlanChecks(findings).Run(roots, collector.HasPages || source.Lists.Exists(t => t.Headings!.First(ListRole.Page) is not null));
        return Done(plan, findings);
    }

    private static PlanResult OwnTables(PlanSource source, DiagnosticBag findings)
    {
        var rows = new PlanRowReader(findings.Add);
        foreach (var table in source.OwnTables)
        {
            var columns = PlanRow.ColumnsOf(Array.ConvertAll(table.Rows[0], c => c.Text))!;
            PlanCsvCodec.TellHeadings(table.Rows[0], columns, findings);
            foreach (var row in table.Rows.Skip(1).Where(r => Array.Exists(r, c => !string.IsNullOrWhiteSpace(c.Text))))
            {
                PlanCsvCodec.TellFurtherCells(row, columns, findings);
                rows.Add(
                    PlanRow.Of(Array.ConvertAll(row, c => c with { Text = c.Text?.Trim() is { Length: > 0 } text ? text : null }),
                        columns));
            }
        }

        foreach (var line in source.Lines)
        {
            findings.Add(Catalogue.PlanLinesAround, line.Location, "1", JsonExcerpt.Of(line.Text.Trim()));
        }

        return Done(rows.Build(), findings);
    }

    private static PlanResult Done(Plan plan, DiagnosticBag findings) => new()
    {
        Plan = plan,
        Diagnostics = findings.ToOrderedList(),
        Outcome = HasErrors(findings) ? Outcome.Partial : Outcome.Complete,
    };

    private static bool HasErrors(DiagnosticBag findings) => findings.Items.Any(d => d.Severity == DiagnosticSeverity.Error);

    private static PlanResult Failed(DiagnosticBag findings) => new() { Diagnostics = findings.ToOrderedList(), Outcome = Outcome.Failed };
}
