using System.Text;
using System.Text.Json;
using Ota.PublicComment.Codec;
using Ota.PublicComment.Serialization;

namespace Ota.PublicComment;

/// <content>A plan as JSON (format <c>ota-public-comment-plan/v1</c>) and back, exactly: what was written reads back equal.</content>
public static partial class PublicCommentJson
{
    /// <summary>Writes a plan as a string.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="indented">Whether in lines (LF, indented by two spaces) for people and line-wise comparison; else one line
    /// without white space.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentException">The plan cannot be written: a text has a lone surrogate, a value is null or undefined where the
    /// model has none, or parts stand in parts more than 24 deep; the message names the node and the field.</exception>
    public static string SerializePlan(Plan plan, bool indented = false)
        => Encoding.UTF8.GetString(SerializePlanToUtf8Bytes(plan, indented));

    /// <summary>Writes a plan as UTF-8 without a byte order mark.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="indented">Whether in lines (LF, indented by two spaces) for people and line-wise comparison; else one line
    /// without white space.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentException">The plan cannot be written: a text has a lone surrogate, a value is null or undefined where the
    /// model has none, or parts stand in parts more than 24 deep; the message names the node and the field.</exception>
    public static byte[] SerializePlanToUtf8Bytes(Plan plan, bool indented = false)
        => PlanCodec.ToBytes(plan, indented);

    /// <summary>Writes a plan to a stream as UTF-8 without a byte order mark. The stream stays open.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="stream">Where to write.</param>
    /// <param name="indented">Whether in lines (LF, indented by two spaces) for people and line-wise comparison; else one line
    /// without white space.</param>
    /// <param name="cancellationToken">Cancels the run; what was written by then stays in the stream.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException">The stream cannot be written to; or the plan cannot be written, as in
    /// <see cref="SerializePlan"/>. Nothing was written then.</exception>
    /// <exception cref="IOException">The stream failed; its exception passes unchanged.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static Task SerializePlanAsync(
        Plan plan, Stream stream, bool indented = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanWrite)
        {
            throw new ArgumentException("The stream cannot be written to; it may be closed.", nameof(stream));
        }

        return stream.WriteAsync(PlanCodec.ToBytes(plan, indented), cancellationToken).AsTask();
    }

    /// <summary>
    /// Gives back the plan that was written, as <c>JsonSerializer.Deserialize</c> would. For files of strangers use
    /// <see cref="ReadPlan(string)"/>, which reports what is wrong and keeps the rest.
    /// </summary>
    /// <param name="json">The JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The text is no JSON of a plan, or not a whole one; the message is that of the first error, with line
    /// and column (1-based).</exception>
    public static Plan DeserializePlan(string json) => Whole(ReadPlan(json));

    /// <summary>Gives back the plan that was written, from UTF-8 with or without a byte order mark.</summary>
    /// <param name="utf8">The JSON.</param>
    /// <exception cref="JsonException">The bytes are no JSON of a plan, or not a whole one; the message is that of the first error, with
    /// line and column (1-based).</exception>
    public static Plan DeserializePlan(ReadOnlySpan<byte> utf8) => Whole(ReadPlan(utf8));

    /// <summary>Reads a plan from a string. Whatever is wrong with the text is a finding, never an exception.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The plan and the findings; <see cref="Outcome.Partial"/> when ids stand twice.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static PlanResult ReadPlan(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var lone = LoneSurrogate.IndexIn(json);
        return lone < 0 ? ReadPlan(Encoding.UTF8.GetBytes(json)) : PlanCodec.ReadIllFormed(json, lone);
    }

    /// <summary>
    /// Reads a plan from UTF-8, with or without a byte order mark. Whatever is wrong with the bytes is a finding, never an exception.
    /// </summary>
    /// <param name="utf8">The JSON.</param>
    /// <returns>The plan and the findings; <see cref="Outcome.Partial"/> when ids stand twice.</returns>
    public static PlanResult ReadPlan(ReadOnlySpan<byte> utf8)
        => PlanCodec.Read(utf8, fileName: null, DocumentCodec.DefaultMaxDiagnosticsPerCode);

    /// <summary>Reads a plan from where a stream stands to its end. The stream stays open.</summary>
    /// <param name="stream">UTF-8, with or without a byte order mark.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <returns>The plan and the findings; <see cref="Outcome.Partial"/> when ids stand twice.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be read.</exception>
    /// <exception cref="IOException">The stream failed, or holds more than 2 GB; its own exceptions pass unchanged.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static Task<PlanResult> ReadPlanAsync(Stream stream, CancellationToken cancellationToken = default)
        => ReadWhole(stream, static bytes => ReadPlan(bytes.Span), cancellationToken);

    private static Plan Whole(PlanResult read) => read.Plan is { } plan && !read.HasErrors ? plan : throw JsonFault.Of(read.Diagnostics);

}
