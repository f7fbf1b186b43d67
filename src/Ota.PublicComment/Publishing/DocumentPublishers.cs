using Ota.PublicComment.Publishing.Lists;
using Ota.PublicComment.Publishing;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Serialization;

/// <summary>
/// The publishers that are known, in order, and the way to call them by name. Immutable and safe to share between threads.
/// </summary>
public sealed class DocumentPublishers
{
    /// <summary>The document as JSON that reads back equal.</summary>
    public const string Json = "json";

    /// <summary>The same, one line for each opinion and response.</summary>
    public const string Ndjson = "ndjson";

    /// <summary>The JSON of the document with its references, findings and sources beside it.</summary>
    public const string Envelope = "envelope";

    /// <summary>A table that reads back equal.</summary>
    public const string Csv = "csv";

    /// <summary>A table for an open data catalogue, with headings in words.</summary>
    public const string OpenData = "open-data";

    /// <summary>Each opinion with each of its answers in one row.</summary>
    public const string Pairs = "pairs";

    /// <summary>The comments as kouchou-ai takes them.</summary>
    public const string KouchouAi = "kouchou-ai";

    /// <summary>The answers as a CSV that Decidim imports.</summary>
    public const string DecidimCsv = "decidim-csv";

    /// <summary>The proposals as a JSON that Decidim imports.</summary>
    public const string DecidimJson = "decidim-json";

    /// <summary>The citations as W3C Web Annotations.</summary>
    public const string WebAnnotation = "web-annotation";

    /// <summary>A table in Markdown.</summary>
    public const string Markdown = "markdown";

    /// <summary>The report: one page that works on its own.</summary>
    public const string Html = "html";

    /// <summary>The table for the page of a content management system.</summary>
    public const string HtmlFragment = "html-fragment";

    /// <summary>The list of what the document cites.</summary>
    public const string Citations = "citations";

    /// <summary>Plain text that a screen reader reads in order.</summary>
    public const string Text = "text";

    private DocumentPublishers(ValueList<IDocumentPublisher> all) => All = all;

    /// <summary>The built-in publishers.</summary>
    public static DocumentPublishers Default { get; } = new(BuiltInPublishers.All);

    /// <summary>
    /// The ways to write a list (<see cref="ListTable"/>): <c>csv</c> (with the mark by which Excel knows UTF-8), <c>html</c>,
    /// <c>markdown</c>, <c>json</c>.
    /// </summary>
    public static ValueList<IListPublisher> Lists { get; } =
    [
        new TextListPublisher("csv", ".csv", ListTexts.Csv),
        new TextListPublisher("html", ".html", ListTexts.Html),
        new TextListPublisher("markdown", ".md", ListTexts.Markdown),
        new TextListPublisher("json", ".json", ListTexts.Json),
    ];

    /// <summary>The publishers in order, a host's first.</summary>
    public ValueList<IDocumentPublisher> All { get; }

    /// <summary>A host's publishers, then the built-in ones whose names are free.</summary>
    /// <param name="publishers">The host's.</param>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    /// <exception cref="InvalidOperationException">Two of the host's have one name.</exception>
    public static DocumentPublishers With(params ReadOnlySpan<IDocumentPublisher> publishers)
    {
        var all = new List<IDocumentPublisher>();
        foreach (var publisher in publishers)
        {
            ArgumentNullException.ThrowIfNull(publisher, nameof(publishers));
            ArgumentException.ThrowIfNullOrWhiteSpace(publisher.Name, nameof(publishers));
            if (Find(all, publisher.Name) is not null)
            {
                throw new InvalidOperationException($"Two publishers are named {publisher.Name}.");
            }

            all.Add(publisher);
        }

        all.AddRange(BuiltInPublishers.All.Where(b => Find(all, b.Name) is null).ToList());
        return new DocumentPublishers(all.ToValueList());
    }

    /// <summary>The publisher with a name, or null.</summary>
    /// <param name="name">The name.</param>
    public IDocumentPublisher? Find(string name) => Find(All, name);

    /// <summary>Writes a document by the publisher with a name. The stream stays open.</summary>
    /// <param name="name">The name.</param>
    /// <param name="input">The document and what is known beside it.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <returns>An error when the host's publisher failed, in which case nothing was written; otherwise empty.</returns>
    /// <exception cref="ArgumentException">There is no such publisher, or the document or stream cannot be written.</exception>
    /// <exception cref="IOException">The stream failed; its exception passes unchanged.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public async Task<ValueList<Diagnostic>> PublishAsync(
        string name, PublishInput input, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        var publisher = Find(name) ?? throw new ArgumentException(
            $"There is no publisher named {name}; there are {string.Join(", ", All.Select(p => p.Name))}. docx and xlsx come with AddOpenXml().",
            nameof(name));
        if (BuiltInPublishers.All.Contains(publisher))
        {
            await publisher.PublishAsync(input, output, cancellationToken).ConfigureAwait(false);
            return [];
        }

        // What a host's publisher writes is kept back until it has not failed.
        using var kept = new MemoryStream();
        if (await TryAsync(publisher, (input with { Document = input.Document.WithIds() }).Shown(), kept, cancellationToken)
            .ConfigureAwait(false) is { } failure)
        {
            return [failure];
        }

        await output.WriteAsync(kept.GetBuffer().AsMemory(0, (int)kept.Length), cancellationToken).ConfigureAwait(false);
        return [];
    }

    /// <summary>
    /// Writes a document to a file, whole or not at all: beside its place first, then moved there. A link is written through.
    /// </summary>
    /// <param name="name">The name of the publisher.</param>
    /// <param name="input">The document and what is known beside it.</param>
    /// <param name="path">The file; one that is there is replaced.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <returns>An error when the host's publisher failed, in which case the file is as it was; otherwise empty.</returns>
    /// <exception cref="ArgumentException">There is no such publisher, the path is blank, or the document cannot be written.</exception>
    /// <exception cref="IOException">The file cannot be written; the framework's exceptions for folders and rights pass
    /// unchanged.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    /// <example><code>
    /// await pipeline.Publishers.PublishFileAsync(DocumentPublishers.Html, new() { Document = document }, "report.html");
    /// </code></example>
    public async Task<ValueList<Diagnostic>> PublishFileAsync(
        string name, PublishInput input, string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ValueList<Diagnostic> findings = [];
        await WholeFile.WriteAsync(
            path,
            async stream =>
            {
                findings = await PublishAsync(name, input, stream, cancellationToken).ConfigureAwait(false);
                return findings.Count == 0;
            },
            cancellationToken).ConfigureAwait(false);
        return findings;
    }

    private static async Task<Diagnostic?> TryAsync(
        IDocumentPublisher publisher, PublishInput input, MemoryStream kept, CancellationToken cancellationToken)
    {
        try
        {
            await publisher.PublishAsync(input, kept, cancellationToken).ConfigureAwait(false);
            return null;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // Whatever an extension throws is told and costs only its own output.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return new Diagnostic
            {
                Descriptor = Catalogue.ExtensionFailedPublisher,
                Severity = Catalogue.ExtensionFailedPublisher.Severity,
                Arguments = [publisher.Name, publisher.GetType().FullName ?? publisher.GetType().Name, ThrownText.Of(failure)],
            };
        }
    }

    private static IDocumentPublisher? Find(IEnumerable<IDocumentPublisher> publishers, string name)
        => publishers.FirstOrDefault(p => string.Equals(p.Name, name, StringComparison.Ordinal));
}
