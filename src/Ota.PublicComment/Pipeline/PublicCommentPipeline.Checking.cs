using Ota.PublicComment.Codec;
using Ota.PublicComment.Pipeline;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Validation;
using Ota.PublicComment.Validation.Corrections;
using Ota.PublicComment.Validation.PersonalData;

namespace Ota.PublicComment;

public sealed partial class PublicCommentPipeline
{
    /// <inheritdoc/>
    public RuleSet Rules { get; }

    /// <inheritdoc/>
    public async Task<DocumentResult> CheckFileAsync(
        string path, CheckOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var stream =
            new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.Asynchronous | FileOptions.SequentialScan);
        await using (stream.ConfigureAwait(false))
        {
            return await CheckAsync(stream, new SourceInfo { FileName = path }, options, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async Task<DocumentResult> CheckAsync(
        Stream stream, SourceInfo? source = null, CheckOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead)
        {
            throw new ArgumentException("The stream cannot be read; it may be closed.", nameof(stream));
        }

        options ??= CheckOptions.Default;
        var read = WithPlans(options);
        var (bytes, isTruncated) = await SourceBuffer.FillAsync(stream, read.Limits.MaxBytes, cancellationToken).ConfigureAwait(false);
        return CheckBytes(bytes, isTruncated, source, read, options, cancellationToken);
    }

    /// <inheritdoc/>
    public DocumentResult Check(string text, SourceInfo? source = null, CheckOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        options ??= CheckOptions.Default;
        var read = WithPlans(options);
        using var utf8 = new Utf8Copy(text, _areFormatsOurs);
        return CheckBytes(utf8.Bytes, false, source, read, options, cancellationToken);
    }

    private DocumentResult CheckBytes(
        ReadOnlyMemory<byte> bytes, bool isTruncated, SourceInfo? source, ReadOptions read, CheckOptions options,
        CancellationToken cancellationToken)
    {
        using var activity = Telemetry.Start("Check", bytes.Length);
        read = Metered(read, bytes.Length);
        var result =
            Check(_reader.Read(bytes, isTruncated, source ?? SourceInfo.Unknown, read, cancellationToken), read, options,
                cancellationToken);
        read.Meter?.Done();
        Telemetry.Tell(activity, result.Document, result.Diagnostics, result.Outcome);
        return result;
    }

    /// <inheritdoc/>
    public DocumentResult CheckDocument(PublicCommentDocument document, CheckOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        options ??= CheckOptions.Default;
        return Check(new UnlinkedResult { Document = DocumentOutput.Checked(document), Outcome = Outcome.Complete }, WithPlans(options),
            options,
            cancellationToken);
    }

    private static ReadOptions WithPlans(CheckOptions options)
    {
        var read = options.Plan is { } plan ? options.Read with { Plans = [plan, .. options.Read.Plans] } : options.Read;
        return options.IsDraft && !read.IsDraft ? read with { IsDraft = true } : read;
    }

    private DocumentResult Check(UnlinkedResult read, ReadOptions options, CheckOptions check, CancellationToken cancellationToken)
    {
        var rules = check.Rules ?? Rules;
        if (read.Document is not { } published)
        {
            return new DocumentResult
            {
                Diagnostics = Findings(read.Diagnostics, [], rules, options, check.IsDraft).Select(new MessageCover().Cover).ToValueList(),
                Outcome = read.Outcome,
                IsAcceptable = false,
            };
        }

        var corrected = Corrector.Apply(published, read.SourceMap, read.Diagnostics, check.Corrections);
        var linked = Link(
            new UnlinkedResult { Document = corrected.Document, SourceMap = corrected.SourceMap, Diagnostics = corrected.Diagnostics,
                Outcome = read.Outcome },
            options,
            cancellationToken);
        var subject = new RuleSubject
        {
            Document = corrected.Document,
            References = linked.References,
            SourceMap = corrected.SourceMap,
            IsFromSource = read.IsFromSource,
            LacksResponseColumn =
                read.Diagnostics.Any(d => d.Descriptor == Catalogue.NoResponseColumn || d.Descriptor == Catalogue.RawComments),
            HasPlan = options.Plans.Count > 0,
            ForCp932 = check.ForCp932,
            IsDraft = check.IsDraft,
        };
        var cover =
            ReferenceEquals(published, corrected.Document) ? new MessageCover(published) : new MessageCover(published, corrected.Document);
        var all =
            Findings(linked.Diagnostics, rules.Check(subject, cancellationToken), rules, options, check.IsDraft).Select(cover.Cover)
                .ToValueList();
        var (found, accepted) = check.Baseline.Part(all, corrected.Document);
        return new DocumentResult
        {
            Document = corrected.Document,
            PublishedDocument = published,
            Corrections = corrected.Applied,
            References = linked.References,
            SourceMap = corrected.SourceMap,
            Diagnostics = found,
            Accepted = accepted,
            Outcome = linked.Outcome,
            IsAcceptable = !found.Any(d => d.Severity >= check.FailOn),
        };
    }

    // In one order and under one limit; the host's severities hold for the findings of reading too.
    private static ValueList<Diagnostic> Findings(
        ValueList<Diagnostic> read, IReadOnlyList<Diagnostic> checkedByRules, RuleSet rules, ReadOptions options, bool isDraft)
    {
        var bag = new DiagnosticBag(options.Limits.MaxDiagnosticsPerCode);
        var beyondLimit = new List<Diagnostic>();
        foreach (var printed in read)
        {
            var finding = isDraft ? DraftCatalogue.Of(printed) : printed;
            if (finding.Code == Catalogue.MoreOfTheSame.Code)
            {
                beyondLimit.Add(finding);
            }
            else if (rules.SeverityOf(finding.Code, finding.Severity) is { } severity)
            {
                bag.Add(severity == finding.Severity ? finding : finding with { Severity = severity });
            }
        }

        foreach (var finding in checkedByRules)
        {
            bag.Add(finding);
        }

        return [.. bag.ToOrderedList(), .. beyondLimit];
    }
}
