using System.Text;
using Ota.PublicComment.Codec;

namespace Ota.PublicComment.Serialization;

/// <content>
/// A plan as CSV with the columns <c>kind,unit,number,title,page,parent</c> and back: a list that people can write and correct in a
/// spreadsheet.
/// </content>
public static partial class PublicCommentCsv
{
    /// <summary>Writes a plan as a string with the columns <c>kind,unit,number,title,page,parent</c> and LF after each row: a list that
    /// people can correct in a spreadsheet.</summary>
    /// <remarks>
    /// A row is the plan (its stage under <c>unit</c>), a volume, a chapter or an initiative; <c>inferred</c> before the kind means that
    /// only citations tell of it. The parent is another row's number with its unit (第2章, 取組4) or its title; where that is not unique,
    /// its ordinal: <c>c3</c> is the third chapter row, <c>i4</c> the fourth initiative row. What was written reads back equal, but for
    /// ids, which are counted anew, and the parts of a number, which are read from its label.
    /// </remarks>
    /// <param name="plan">The plan.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentException">The plan cannot be written: a text has a lone surrogate, a value is null or undefined where the
    /// model has none, or parts stand in parts more than 24 deep; the message names the node and the field.</exception>
    public static string SerializePlan(Plan plan) => PlanCsvCodec.Write(plan);

    /// <summary>Writes a plan as UTF-8 with a byte order mark, without which Excel takes it for another encoding.</summary>
    /// <param name="plan">The plan.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentException">The plan cannot be written, as in <see cref="SerializePlan"/>.</exception>
    public static byte[] SerializePlanToUtf8Bytes(Plan plan)
        => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(PlanCsvCodec.Write(plan))];

    /// <summary>
    /// Reads a plan from a string, with or without a byte order mark. Whatever is wrong with the text is a finding, never an exception.
    /// </summary>
    /// <param name="csv">The CSV.</param>
    /// <returns>The plan and the findings; <see cref="Outcome.Partial"/> when a row could not be read or put in its place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="csv"/> is null.</exception>
    public static PlanResult ReadPlan(string csv)
    {
        ArgumentNullException.ThrowIfNull(csv);
        return PlanCsvCodec.Read(Encoding.UTF8.GetBytes(csv), fileName: null, DocumentCodec.DefaultMaxDiagnosticsPerCode);
    }

    /// <summary>Reads a plan from UTF-8, with or without a byte order mark. Whatever is wrong with the bytes is a finding, never an
    /// exception. For other encodings, <c>PublicCommentPipeline.ReadPlanAsync</c> recognises them.</summary>
    /// <param name="utf8">The CSV.</param>
    /// <returns>The plan and the findings; <see cref="Outcome.Partial"/> when a row could not be read or put in its place.</returns>
    public static PlanResult ReadPlan(ReadOnlySpan<byte> utf8)
        => PlanCsvCodec.Read(utf8.ToArray(), fileName: null, DocumentCodec.DefaultMaxDiagnosticsPerCode);
}
