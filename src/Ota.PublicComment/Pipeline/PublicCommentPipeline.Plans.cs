using System.Text;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.Pipeline;

/// <content>Reading plans, the things that citations lead to.</content>
public sealed partial class PublicCommentPipeline
{
    /// <summary>Reads a plan from a file: its table of contents, a list of its initiatives, or a plan in this library's JSON or CSV; which it is, is recognised.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">How to read; null for <see cref="ReadOptions.Default"/>. Column map, repairs and what is about a document do not matter here.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or blank.</exception>
    /// <exception cref="IOException">The file cannot be read; the framework's exceptions for missing files, folders and rights pass unchanged.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public async Task<PlanResult> ReadPlanFileAsync(string path, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.Asynchronous | FileOptions.SequentialScan);
        await using (stream.ConfigureAwait(false))
        {
            return await ReadPlanAsync(stream, new SourceInfo { FileName = path }, options, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Reads a plan from where a stream stands to its end, as <see cref="ReadPlanFileAsync"/> does. The stream stays open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="source">What is known of it; null when nothing is.</param>
    /// <param name="options">How to read; null for <see cref="ReadOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be read.</exception>
    /// <exception cref="IOException">The stream failed; its exception passes unchanged.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public async Task<PlanResult> ReadPlanAsync(
        Stream stream, SourceInfo? source = null, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead)
        {
            throw new ArgumentException("The stream cannot be read; it may be closed.", nameof(stream));
        }

        options ??= ReadOptions.Default;
        var (bytes, isTruncated) = await SourceBuffer.FillAsync(stream, options.Limits.MaxBytes, cancellationToken).ConfigureAwait(false);
        return _plans.Read(bytes, isTruncated, source ?? SourceInfo.Unknown, options, cancellationToken);
    }

    /// <summary>Reads a plan from a text that is already in memory, as <see cref="ReadPlanFileAsync"/> does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="source">What is known of it; null when nothing is.</param>
    /// <param name="options">How to read; null for <see cref="ReadOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public PlanResult ReadPlan(
        string text, SourceInfo? source = null, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _plans.Read(Encoding.UTF8.GetBytes(text), false, source ?? SourceInfo.Unknown, options ?? ReadOptions.Default, cancellationToken);
    }
}
