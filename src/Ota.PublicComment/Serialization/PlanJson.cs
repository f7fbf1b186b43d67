using System.Text;
using System.Text.Json;
using Ota.PublicComment.Codec;

namespace Ota.PublicComment.Serialization;

/// <summary>A plan as JSON (format <c>ota-public-comment-plan/v1</c>) and back, exactly: what was written reads back equal.</summary>
/// <remarks>The output depends on the plan and the options only. Japanese is written as it is, never as <c>\uXXXX</c>.</remarks>
public static class PlanJson
{
    /// <summary>Writes a plan as a string.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="options">How to write; null for <see cref="PublicCommentJsonOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentException">The plan cannot be written: a text has a lone surrogate, a value is null or undefined where the
    /// model has none, or parts stand in parts more than 24 deep; the message names the node and the field.</exception>
    public static string Serialize(Plan plan, PublicCommentJsonOptions? options = null)
        => Encoding.UTF8.GetString(SerializeToUtf8Bytes(plan, options));

    /// <summary>Writes a plan as UTF-8 without a byte order mark.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="options">How to write; null for <see cref="PublicCommentJsonOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentException">The plan cannot be written: a text has a lone surrogate, a value is null or undefined where the
    /// model has none, or parts stand in parts more than 24 deep; the message names the node and the field.</exception>
    public static byte[] SerializeToUtf8Bytes(Plan plan, PublicCommentJsonOptions? options = null)
        => PlanCodec.ToBytes(plan, IsIndented(options));

    /// <summary>Writes a plan to a stream as UTF-8 without a byte order mark. The stream stays open.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="stream">Where to write.</param>
    /// <param name="options">How to write; null for <see cref="PublicCommentJsonOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels the run; what was written by then stays in the stream.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException">The stream cannot be written to; or the plan cannot be written, as in <see cref="Serialize"/>.
    /// Nothing was written then.</exception>
    /// <exception cref="IOException">The stream failed; its exception passes unchanged.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static Task SerializeAsync(
        Plan plan, Stream stream, PublicCommentJsonOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanWrite)
        {
            throw new ArgumentException("The stream cannot be written to; it may be closed.", nameof(stream));
        }

        return stream.WriteAsync(PlanCodec.ToBytes(plan, IsIndented(options)), cancellationToken).AsTask();
    }

    /// <summary>
    /// Gives back the plan that was written, as <c>JsonSerializer.Deserialize</c> would. For files of strangers use
    /// <see cref="Read(string)"/>, which reports what is wrong and keeps the rest.
    /// </summary>
    /// <param name="json">The JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The text is no JSON of a plan, or not a whole one; the message is that of the first error, with line
    /// and column (1-based).</exception>
    public static Plan Deserialize(string json) => Whole(Read(json));

    /// <summary>Gives back the plan that was written, from UTF-8 with or without a byte order mark.</summary>
    /// <param name="utf8">The JSON.</param>
    /// <exception cref="JsonException">The bytes are no JSON of a plan, or not a whole one; the message is that of the first error, with
    /// line and column (1-based).</exception>
    public static Plan Deserialize(ReadOnlySpan<byte> utf8) => Whole(Read(utf8));

    /// <summary>Reads a plan from a string. Whatever is wrong with the text is a finding, never an exception.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The plan and the findings; <see cref="Outcome.Partial"/> when ids stand twice.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static PlanResult Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var lone = LoneSurrogate.IndexIn(json);
        return lone < 0 ? Read(Encoding.UTF8.GetBytes(json)) : PlanCodec.ReadIllFormed(json, lone);
    }

    /// <summary>
    /// Reads a plan from UTF-8, with or without a byte order mark. Whatever is wrong with the bytes is a finding, never an exception.
    /// </summary>
    /// <param name="utf8">The JSON.</param>
    /// <returns>The plan and the findings; <see cref="Outcome.Partial"/> when ids stand twice.</returns>
    public static PlanResult Read(ReadOnlySpan<byte> utf8)
        => PlanCodec.Read(utf8, fileName: null, DocumentCodec.DefaultMaxDiagnosticsPerCode);

    /// <summary>Reads a plan from where a stream stands to its end. The stream stays open.</summary>
    /// <param name="stream">UTF-8, with or without a byte order mark.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <returns>The plan and the findings; <see cref="Outcome.Partial"/> when ids stand twice.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be read.</exception>
    /// <exception cref="IOException">The stream failed, or holds more than 2 GB; its own exceptions pass unchanged.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static Task<PlanResult> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead)
        {
            throw new ArgumentException("The stream cannot be read; it may be closed.", nameof(stream));
        }

        return ReadAllAsync(stream, cancellationToken);
    }

    private static async Task<PlanResult> ReadAllAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        await stream.CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
        return Read(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    private static Plan Whole(PlanResult read) => read.Plan is { } plan && !read.HasErrors ? plan : throw JsonFault.Of(read.Diagnostics);

    private static bool IsIndented(PublicCommentJsonOptions? options) => (options ?? PublicCommentJsonOptions.Default).Indented;
}
