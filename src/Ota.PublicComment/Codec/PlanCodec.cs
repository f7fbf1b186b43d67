using System.Text;
using System.Text.Json;
using Ota.PublicComment.Codec.Shapes;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Codec;

/// <summary>The JSON of a plan in both directions.</summary>
internal static class PlanCodec
{
    /// <summary>What the first member of every file says.</summary>
    public const string FormatName = "ota-public-comment-plan/v1";

    /// <summary>The name before; its files have the same members.</summary>
    private const string EarlierName = "ota-public-comment-plan/v0";

    private const string FormatFamily = "ota-public-comment-plan/";

    /// <exception cref="ArgumentException">It holds half a character, a null where the model has none, an undefined value, or is nested too
    /// deep.</exception>
    public static byte[] ToBytes(Plan plan, bool isIndented)
    {
        ArgumentNullException.ThrowIfNull(plan);
        PlanFault.ThrowIfAny(plan, nameof(plan));
        using var buffer = new ChunkedBuffer();
        using (var writer = new Utf8JsonWriter(buffer, DocumentOutput.Options(isIndented)))
        {
            MemberWriter.Write(writer, plan, PlanShape.Plan);
        }

        return buffer.ToArray();
    }

    /// <summary>Whether a file is a plan of this format, in this or another version.</summary>
    /// <param name="head">The first bytes of the file; a kilobyte is plenty.</param>
    public static bool LooksLikePlan(ReadOnlySpan<byte> head)
        => FormatMember.Find(ByteOrderMark.Without(head), isWhole: false, out var format, out _) == FormatMember.Search.Found
            && format.StartsWith(FormatFamily, StringComparison.Ordinal);

    /// <summary>Reads a plan. Never throws on any bytes.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="fileName">Its name for the findings; null when it has none.</param>
    /// <param name="maxDiagnosticsPerCode">How many findings of one code are listed.</param>
    /// <returns>Complete; or Partial when ids contradict each other, because what refers to them leads astray though every member was read;
    /// or Failed.</returns>
    public static PlanResult Read(ReadOnlySpan<byte> utf8, string? fileName, int maxDiagnosticsPerCode)
    {
        utf8 = ByteOrderMark.Without(utf8);
        var search = FormatMember.Find(utf8, isWhole: true, out var format, out var position);
        if (search == FormatMember.Search.Absent || (search == FormatMember.Search.Found && format is not (FormatName or EarlierName)))
        {
            var name = search == FormatMember.Search.Absent ? "(none)" : JsonExcerpt.Of(format);
            return Failure(Catalogue.UnknownJsonFormat, new JsonLines(utf8, fileName).At(position), name, FormatName);
        }

        var read = NodeReader.Read<Plan>(utf8, maxDiagnosticsPerCode, PlanShape.Plan, PlanShape.Plan);
        if (read.Malformed is { } at)
        {
            return Malformed(utf8, fileName, at.Position, at.Path);
        }

        if (read.Node is { } whole && PlanFault.IsTooDeep(whole) && read.Findings.Wants(Catalogue.PlanTooDeep, isFatal: true))
        {
            read.Findings.Add(Catalogue.PlanTooDeep, [], CsvText.Number(PlanFault.MostLevels));
        }

        if (read.Node is not { } plan || read.Findings.IsFatal)
        {
            return new PlanResult { Diagnostics = read.Locate(utf8, fileName), Outcome = Outcome.Failed };
        }

        CheckIds(plan, read.Findings);
        var told = read.Locate(utf8, fileName);
        return new PlanResult
        {
            Plan = plan,
            Diagnostics = format == EarlierName
                ? [EarlierFormat.Told(format, FormatName, new JsonLines(utf8, fileName).At(position)), .. told] : told,
            Outcome = read.Findings.HasErrors ? Outcome.Partial : Outcome.Complete,
        };
    }

    /// <summary>The failure of a text that half a surrogate pair makes impossible as UTF-8.</summary>
    public static PlanResult ReadIllFormed(string json, int loneSurrogate)
        => Malformed(Encoding.UTF8.GetBytes(json), null, Encoding.UTF8.GetByteCount(json.AsSpan(0, loneSurrogate)), "$");

    private static void CheckIds(Plan plan, CodecFindings findings)
    {
        var nodes = PlanNode.InModelOrder(plan);
        var ways = new PlanWays(nodes);
        var first = new Dictionary<string, int>(nodes.Count, StringComparer.Ordinal);
        for (var i = 0; i < nodes.Count; i++)
        {
            if (!first.TryAdd(nodes[i].Id, i) && findings.Wants(Catalogue.DuplicateId))
            {
                var here = ways.ToId(i);
                findings.Add(Catalogue.DuplicateId, here, JsonExcerpt.Of(nodes[i].Id), JsonPath.Write(ways.ToId(first[nodes[i].Id])),
                    JsonPath.Write(here));
            }
        }
    }

    private static PlanResult Malformed(ReadOnlySpan<byte> utf8, string? fileName, int position, string path)
        => Failure(
            Catalogue.MalformedJson, new JsonLines(utf8, fileName).At(position), JsonExcerpt.Of(path), JsonExcerpt.Around(utf8, position));

    private static PlanResult Failure(DiagnosticDescriptor descriptor, SourceLocation location, params ReadOnlySpan<string> arguments)
        => new()
        {
            Outcome = Outcome.Failed,
            Diagnostics =
            [
                new Diagnostic
                {
                    Descriptor = descriptor,
                    Severity = descriptor.Severity,
                    Location = location,
                    Arguments = ValueList.Create(arguments),
                },
            ],
        };
}
