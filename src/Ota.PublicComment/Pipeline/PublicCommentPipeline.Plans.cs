using Ota.PublicComment.Pipeline;
using System.Text;

namespace Ota.PublicComment;

/// <content>Reading plans, the things that citations lead to.</content>
public sealed partial class PublicCommentPipeline
{
    /// <inheritdoc/>
    public async Task<PlanResult> ReadPlanFileAsync(string path, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var stream =
            new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.Asynchronous | FileOptions.SequentialScan);
        await using (stream.ConfigureAwait(false))
        {
            return await ReadPlanAsync(stream, new SourceInfo { FileName = path }, options, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
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
        return ReadPlanBytes(bytes, isTruncated, source, options, cancellationToken);
    }

    /// <inheritdoc/>
    public PlanResult ReadPlan(
        string text, SourceInfo? source = null, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ReadPlanBytes(Encoding.UTF8.GetBytes(text), false, source, options ?? ReadOptions.Default, cancellationToken);
    }

    private PlanResult ReadPlanBytes(ReadOnlyMemory<byte> bytes, bool isTruncated, SourceInfo? source, ReadOptions options,
        CancellationToken cancellationToken)
    {
        using var activity = Telemetry.Start("ReadPlan", bytes.Length);
        options = Metered(options, bytes.Length);
        var result = _plans.Read(bytes, isTruncated, source ?? SourceInfo.Unknown, options, cancellationToken);
        options.Meter?.Done();
        Telemetry.Tell(activity, null, result.Diagnostics, result.Outcome);
        return result;
    }
}
