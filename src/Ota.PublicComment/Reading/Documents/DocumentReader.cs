using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Ota.PublicComment.Codec.Csv;
using Ota.PublicComment.Codec.Lines;
using Ota.PublicComment.Codec;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Assembly;
using Ota.PublicComment.Reading.Audit;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Facts;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Legends;
using Ota.PublicComment.Reading.Prose;
using Ota.PublicComment.Reading.Repairs;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Tables;
using Ota.PublicComment.Reading.Titles;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Documents;

/// <summary>Bytes in, document and findings out: the one synchronous core under every way of reading. Immutable.</summary>
internal sealed class DocumentReader(ValueList<ISourceFormat> formats, Vocabulary vocabulary, GovernmentTable governments)
{
    private const int HeadLength = 4096;

    public UnlinkedResult Read(ReadOnlyMemory<byte> bytes, bool isTruncated, SourceInfo source, ReadOptions options,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (options.Encoding is { } encoding && !ReadOptions.IsKnownEncoding(encoding))
        {
            throw new ArgumentException($"{encoding} is not the name of an encoding that is known here.", nameof(options));
        }

        var diagnostics = new DiagnosticBag(options.Limits.MaxDiagnosticsPerCode, options.Limits.MaxDiagnostics);
        var file = new SourceLocation { File = source.FileName };
        if (bytes.Length == 0)
        {
            diagnostics.Add(Catalogue.EmptySource, file);
            return Failed(diagnostics);
        }

        if (isTruncated)
        {
            diagnostics.Add(Catalogue.SourceTooLarge, file, options.Limits.MaxBytes.ToString(CultureInfo.InvariantCulture));
        }

        var head = bytes.Span[..Math.Min(bytes.Length, HeadLength)];
        if ((DocumentCodec.LooksLikeDocument(head) || LineTypes.LookLikeLines(head)) && bytes.Span.Count((byte)'{') is var nodes
            && nodes > options.Limits.MaxCells)
        {
            diagnostics.Add(Catalogue.TooManyNodes, file, nodes.ToString(CultureInfo.InvariantCulture),
                options.Limits.MaxCells.ToString(CultureInfo.InvariantCulture));
            return Failed(diagnostics);
        }

        // The JSON of a plan is told as such, not read as text.
        if (DocumentCodec.LooksLikeDocument(head) || PlanCodec.LooksLikePlan(head))
        {
            return UniqueIds.Of(DocumentCodec.Read(bytes.Span, source.FileName, options.Limits.MaxDiagnosticsPerCode), source.FileName);
        }

        if (LineTypes.LookLikeLines(head))
        {
            return UniqueIds.Of(LineDocument.Read(bytes, source.FileName, options.Limits.MaxDiagnosticsPerCode), source.FileName);
        }

        if (CsvCodec.LooksLikeDocument(head))
        {
            return UniqueIds.Of(CsvCodec.Read(bytes, source.FileName, options.Limits.MaxDiagnosticsPerCode), source.FileName);
        }

        if (JsonFiles.TryRead(bytes.Span, source.FileName, options.Limits.MaxDiagnosticsPerCode) is { } json)
        {
            return UniqueIds.Of(json, source.FileName);
        }

        if (OwnForms.Find(head) is { } own)
        {
            var at = file with { Line = 1, Column = 1 };
            if (!own.IsRead)
            {
                diagnostics.Add(Catalogue.OwnFormNotRead, at, own.Name, own.Source.Length > 0 ? $" ({own.Source})" : "");
                return Failed(diagnostics);
            }

            diagnostics.Add(Catalogue.DerivedTable, at, own.Name);
        }

        if (FindFormat(source, head) is not { } format)
        {
            diagnostics.Add(Catalogue.NoFormat, file);
            return Failed(diagnostics);
        }

        var context =
            new FormatContext(source, options.Limits, diagnostics.Add, cancellationToken) { Encoding = options.Encoding,
                Meter = options.Meter, Text = options.Text };
        options.Meter?.Stage(WorkParts.Blocks(head));
        try
        {
            return ReadBlocks(new SafeBlocks(format, context), bytes, diagnostics, source, options, cancellationToken);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The clock of ReadBlocks: what the file says is kept as notes.
            return UnreadSource.Keep(new SafeBlocks(format, context).Read(bytes), Catalogue.TimeLimitReached,
                [SafeBlocks.Seconds(options.Limits)], IdOf(bytes, options), source, options);
        }
#pragma warning disable CA1031 // A document never throws; that this net is never needed is a test.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return UnreadSource.Keep(
                new SafeBlocks(format, context).Read(bytes), Catalogue.ReadingFailed, [e.GetType().Name, UnreadSource.PlaceOf(e)],
                IdOf(bytes, options), source, options);
        }
    }

    private UnlinkedResult ReadBlocks(
        SafeBlocks blocks, ReadOnlyMemory<byte> bytes, DiagnosticBag diagnostics, SourceInfo source, ReadOptions options,
        CancellationToken cancellationToken)
    {
        var file = new SourceLocation { File = source.FileName };
        var draft = new DraftDocument(new SourceLedger(source.FileName), diagnostics) { IsDraft = options.IsDraft,
            References = References(vocabulary, options.Vocabulary) };
        var headings = new HeadingMatcher(vocabulary, options.Vocabulary);
        Recognise(draft, headings, blocks, bytes, options);
        using var clock = TimeLimit.Start(options.Limits, cancellationToken);
        options.Meter?.Stage(WorkParts.Layouts);
        GivenUp.TakeBack(draft.Records.Count);
        if (draft.TableCount == 0)
        {
            if (options.Repairs.Includes(Catalogue.LetterSpacing.Code))
            {
                LetterSpacedLines.OfPage(draft);
            }

            // Before blocks and bullets are read: - 2 - between two of them is no text of the first.
            if (options.Repairs.Includes(Catalogue.PageFooter.Code))
            {
                new PageFooterLines(dashedOnly: true).Apply(draft);
            }

            if (options.Repairs.Includes(Catalogue.RunningHead.Code))
            {
                RunningHeadLines.TakeOut(draft, headings);
            }
        }

        var isText = draft.TableCount == 0 && !TextLayouts.TryRead(draft, headings);
        if (isText && !ConsultationReader.Recognises(draft))
        {
            if (!NoResult.Tell(draft) && !HasErrors(diagnostics))
            {
                diagnostics.Add(Catalogue.NothingRecognised, file);
            }

            return Failed(diagnostics);
        }

        if (draft.TableCount > 0)
        {
            new TextBesideTables(draft, headings).Read();
        }

        if (isText && !HasErrors(diagnostics))
        {
            UnreadOpinions.Tell(draft, headings);
        }

        NoResult.TellBeside(draft);

        options.Meter?.Stage(WorkParts.Repairs);
        Repair(draft, options.Repairs, headings, clock.Token);
        options.Meter?.Stage(WorkParts.Reading);
        return Assemble(draft, options, headings, bytes, clock.Token);
    }

    // A method of its own: who walks the blocks holds the last of them, which may be the whole table, for as long as the method runs.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Recognise(
        DraftDocument draft, HeadingMatcher headings, SafeBlocks source, ReadOnlyMemory<byte> bytes, ReadOptions options)
    {
        var blocks = source.Read(bytes);
        new BlockReader(draft, new LayoutReader(headings, options.ColumnMap), options.ColumnMap, options.Repairs)
            .Read(options.ColumnMap is null ? new TurnedTables(headings).Turn(new AlignedTables(headings, Tell).Find(blocks)) : blocks);

        void Tell(SourceCell at, int rows)
            => draft.Diagnostics.Add(Catalogue.AlignedTable,
                new SourceLocation { File = draft.Ledger.File, Line = at.Line, Column = at.Column },
                rows.ToString(CultureInfo.InvariantCulture));
    }

    private static ReferenceWords References(params ReadOnlySpan<Vocabulary> vocabularies)
    {
        var words = ReferenceWords.Default;
        foreach (var vocabulary in vocabularies)
        {
            words = vocabulary == Vocabulary.Empty ? words
                : words.WithItemWords(vocabulary.ItemWords).WithDocWords(vocabulary.VersionWords).WithPageUnits(vocabulary.PageUnits);
        }

        return words;
    }

    private ISourceFormat? FindFormat(SourceInfo source, ReadOnlySpan<byte> head)
    {
        foreach (var format in formats)
        {
            if (format.CanRead(source, head))
            {
                return format;
            }
        }

        return null;
    }

    private static void Repair(DraftDocument draft, RepairSelection selection, HeadingMatcher headings, CancellationToken cancellationToken)
    {
        SharedCells.Settle(draft);
        InlineFields.Take(draft, headings);
        draft.NumberedTables.UnionWith(draft.Records.Where(r => r is { Number: not null, IsHeading: false }).Select(r => r.Table));
        foreach (var repair in DraftRepairs.Rows)
        {
            Run(repair);
        }

        draft.JoinPieces();
        cancellationToken.ThrowIfCancellationRequested();
        CharacterRepair.Apply(draft, [.. DraftRepairs.Characters.Where(r => selection.Includes(r.Descriptor.Code))]);

        draft.Wrapping = TableWrapping.Measure(draft.Records.Where(r => !draft.MeantLines.Contains(r.Table)));
        foreach (var repair in DraftRepairs.Texts)
        {
            Run(repair);
        }

        void Run(IDraftRepair repair)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (selection.Includes(repair.Descriptor.Code))
            {
                repair.Apply(draft);
            }
        }
    }

    private UnlinkedResult Assemble(
        DraftDocument draft, ReadOptions options, HeadingMatcher headings, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        var title = TitleRecognition.Read(draft);
        var publisher = MunicipalityRecognition.Read(draft, title, governments, options.Municipality);
        if ((publisher.Municipality?.Name ?? publisher.AmbiguousName) is { } name)
        {
            title = title.WithoutPublisher(name);
        }

        var legend = LegendReader.Read(draft, title);
        DispositionHeads.Take(draft, legend);
        SubjectLines.Take(draft);
        draft.ForgetTexts();
        var consultations = ConsultationReader.Read(draft, title);
        VoiceChecks.Check(draft, headings);
        NumberChecks.Check(draft);
        var document =
            new DocumentAssembler(draft, options.Repairs, legend, consultations)
                .Assemble(IdOf(bytes, options), title, publisher.Municipality, cancellationToken);
        document = Leftovers.Keep(document, draft);
        var isPartial = PageAudit.Check(document, draft, headings);
        return new UnlinkedResult
        {
            Document = document,
            SourceMap = options.KeepSourceMap ? draft.Ledger.ToMap() : null,
            Diagnostics = draft.Diagnostics.ToOrderedList(),
            Outcome = isPartial || HasErrors(draft.Diagnostics) ? Outcome.Partial : Outcome.Complete,
            IsFromSource = true,
        };
    }

    private static string IdOf(ReadOnlyMemory<byte> bytes, ReadOptions options)
        => options.DocumentId ?? $"doc-{Convert.ToHexStringLower(SHA256.HashData(bytes.Span).AsSpan(0, 8))}";

    private static bool HasErrors(DiagnosticBag diagnostics) => diagnostics.Items.Any(d => d.Severity == DiagnosticSeverity.Error);

    private static UnlinkedResult Failed(DiagnosticBag diagnostics)
        => new() { Diagnostics = diagnostics.ToOrderedList(), Outcome = Outcome.Failed };
}
