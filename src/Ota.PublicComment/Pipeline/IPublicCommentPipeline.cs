using Ota.PublicComment.Serialization;
using Ota.PublicComment.Validation;

namespace Ota.PublicComment;

/// <summary>
/// What hosts call: a file, stream or string in, a typed document with every finding out. <see cref="PublicCommentPipeline"/> is the one
/// that reads; a host's tests may put another in its place.
/// </summary>
/// <remarks>The library may add members with default implementations; it never asks a host for an implementation of its own.</remarks>
public interface IPublicCommentPipeline
{
    /// <summary>The formats that documents are written in, by name.</summary>
    DocumentPublishers Publishers { get; }

    /// <summary>The rules a check runs unless its options name others: the library's and those the host added.</summary>
    RuleSet Rules { get; }

    /// <summary>Reads a file and follows what it cites.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">How to read and which plans the citations lead to; null for <see cref="ReadOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or blank.</exception>
    /// <exception cref="IOException">The file cannot be read; the framework's exceptions for missing files, folders and rights pass
    /// unchanged.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    /// <example><code>
    /// var result = await pipeline.ReadFileAsync("result.tsv", new() { Plans = [plan] });
    /// foreach (var entry in result.GetDocumentOrThrow().Entries())
    ///     Console.WriteLine($"{entry.Opinion.Number}: {entry.Opinion.Text}");
    /// </code></example>
    Task<DocumentResult> ReadFileAsync(string path, ReadOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Reads a stream from where it stands to its end, and follows what it cites. The stream stays open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="source">What is known of it; null when nothing is.</param>
    /// <param name="options">How to read and which plans the citations lead to; null for <see cref="ReadOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be read.</exception>
    /// <exception cref="IOException">The stream failed; its exception passes unchanged.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    /// <example><code>
    /// await using var upload = File.OpenRead("result.tsv");
    /// var result = await pipeline.ReadAsync(upload, new SourceInfo { FileName = "result.tsv" });
    /// foreach (var finding in result.Diagnostics)
    ///     Console.Error.WriteLine(finding.ToString(MessageLanguage.Japanese));
    /// </code></example>
    Task<DocumentResult> ReadAsync(Stream stream, SourceInfo? source = null, ReadOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>Reads a text that is already in memory, and follows what it cites.</summary>
    /// <param name="text">The text.</param>
    /// <param name="source">What is known of it; null when nothing is.</param>
    /// <param name="options">How to read and which plans the citations lead to; null for <see cref="ReadOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    /// <example><code>
    /// var result = pipeline.Read("番号\t意見\t回答\n1\t歩道を広げてほしい。\t参考とします。\n");
    /// </code></example>
    DocumentResult Read(string text, SourceInfo? source = null, ReadOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Reads a plan from a file: its table of contents, a list of its initiatives, or a plan in this library's JSON or CSV; which it is, is
    /// recognised.
    /// </summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">How to read; null for <see cref="ReadOptions.Default"/>. Column map, repairs and what is about a document do
    /// not matter here.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or blank.</exception>
    /// <exception cref="IOException">The file cannot be read; the framework's exceptions for missing files, folders and rights pass
    /// unchanged.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    /// <example><code>
    /// var plan = (await pipeline.ReadPlanFileAsync("toc.txt")).GetPlanOrThrow();
    /// var result = await pipeline.ReadFileAsync("result.tsv", new() { Plans = [plan] });
    /// </code></example>
    Task<PlanResult> ReadPlanFileAsync(string path, ReadOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Reads a plan from where a stream stands to its end, as <see cref="ReadPlanFileAsync"/> does. The stream stays open.
    /// </summary>
    /// <param name="stream">The stream.</param>
    /// <param name="source">What is known of it; null when nothing is.</param>
    /// <param name="options">How to read; null for <see cref="ReadOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be read.</exception>
    /// <exception cref="IOException">The stream failed; its exception passes unchanged.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    Task<PlanResult> ReadPlanAsync(Stream stream, SourceInfo? source = null, ReadOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>Reads a plan from a text that is already in memory, as <see cref="ReadPlanFileAsync"/> does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="source">What is known of it; null when nothing is.</param>
    /// <param name="options">How to read; null for <see cref="ReadOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    PlanResult ReadPlan(string text, SourceInfo? source = null, ReadOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Reads a file, follows what it cites, and checks it.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">What to check and against what; null for <see cref="CheckOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or blank.</exception>
    /// <exception cref="IOException">The file cannot be read; the framework's exceptions for missing files, folders and rights pass
    /// unchanged.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    /// <example><code>
    /// var check = await pipeline.CheckFileAsync("draft.csv", new() { Plan = plan, FailOn = DiagnosticSeverity.Warning });
    /// Console.WriteLine(check.IsAcceptable ? "ready to publish" : $"{check.Diagnostics.Count} findings");
    /// </code></example>
    Task<DocumentResult> CheckFileAsync(string path, CheckOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Reads a stream from where it stands to its end, follows what it cites, and checks it. The stream stays open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="source">What is known of it; null when nothing is.</param>
    /// <param name="options">What to check and against what; null for <see cref="CheckOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be read.</exception>
    /// <exception cref="IOException">The stream failed; its exception passes unchanged.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    Task<DocumentResult> CheckAsync(Stream stream, SourceInfo? source = null, CheckOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>Reads a text that is already in memory, follows what it cites, and checks it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="source">What is known of it; null when nothing is.</param>
    /// <param name="options">What to check and against what; null for <see cref="CheckOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    DocumentResult Check(string text, SourceInfo? source = null, CheckOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>Checks a document that is already in memory, and follows what it cites.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">What to check and against what; null for <see cref="CheckOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="ArgumentException"><paramref name="document"/> holds what no document may, such as a text that is null; the message
    /// names the field.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    /// <example><code>
    /// var check = pipeline.CheckDocument(document, new() { Plan = plan });
    /// foreach (var finding in check.Diagnostics)
    ///     Console.WriteLine($"{finding.Node}: {finding.Message}");
    /// </code></example>
    DocumentResult CheckDocument(PublicCommentDocument document, CheckOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Reads a table of delimited text, or NDJSON of this library, opinion by opinion, in bounded memory whatever the size. The stream
    /// stays open. Repairs that need the whole document are not made, which an OPC1038 says by their codes; citations are not followed; a
    /// part of the text is decided by what stands in its neighbourhood. <see cref="ReadLimits.MaxBytes"/>, rows, cells and text are limited
    /// in each part, not in all.
    /// </summary>
    /// <param name="stream">The stream, from where it stands.</param>
    /// <param name="source">What is known of it; null when nothing is.</param>
    /// <param name="options">How to read; null for <see cref="ReadOptions.Default"/>. <see cref="ReadOptions.Progress"/> is told how far
    /// the reading is, once a part.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <returns>The head of the document first, then the opinions in the order of the source, with ids and lines as in the whole
    /// source.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be read, or the options name an encoding that is not
    /// known.</exception>
    /// <exception cref="IOException">The stream failed; its exception passes unchanged.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    IAsyncEnumerable<StreamedEntry> StreamAsync(Stream stream, SourceInfo? source = null, ReadOptions? options = null,
        CancellationToken cancellationToken = default);
}
