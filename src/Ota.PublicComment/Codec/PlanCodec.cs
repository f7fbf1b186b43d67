using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
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

    /// <summary>How to write: pass the wire record and this to the serializer.</summary>
    public static JsonTypeInfo<WirePlan> Writing(bool isIndented) => (isIndented ? DocumentCodec.Indented : DocumentCodec.Compact).WirePlan;

    /// <summary>The plan as a wire record, asked first whether it can be written at all.</summary>
    /// <exception cref="ArgumentException">It holds half a character, a null where the model has none, an undefined value, or is nested too
    /// deep.</exception>
    public static WirePlan ToWire(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        PlanFault.ThrowIfAny(plan, nameof(plan));
        return WirePlanMaps.ToWire(plan);
    }

    /// <summary>Whether a file is a plan of this format, in this or another version.</summary>
    /// <param name="head">The first bytes of the file; a kilobyte is plenty.</param>
    public static bool LooksLikePlan(ReadOnlySpan<byte> head)
        => FormatMember.Find(WithoutMark(head), isWhole: false, out var format, out _) == FormatMember.Search.Found
            && format.StartsWith(FormatFamily, StringComparison.Ordinal);

    /// <summary>Reads a plan. Never throws on any bytes.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="fileName">Its name for the findings; null when it has none.</param>
    /// <param name="maxDiagnosticsPerCode">How many findings of one code are listed.</param>
    /// <returns>Complete; or Partial when ids contradict each other, because what refers to them leads astray though every member was read;
    /// or Failed.</returns>
    public static PlanResult Read(ReadOnlySpan<byte> utf8, string? fileName, int maxDiagnosticsPerCode)
    {
        utf8 = WithoutMark(utf8);
        var search = FormatMember.Find(utf8, isWhole: true, out var format, out var position);
        if (search == FormatMember.Search.Absent || (search == FormatMember.Search.Found && format is not (FormatName or EarlierName)))
        {
            var name = search == FormatMember.Search.Absent ? "(none)" : JsonExcerpt.Of(format);
            return Failure(Catalogue.UnknownJsonFormat, new JsonLines(utf8, fileName).At(position), name, FormatName);
        }

        var note = format == EarlierName ? EarlierFormat.Told(format, FormatName, new JsonLines(utf8, fileName).At(position)) : null;
        try
        {
            return JsonSerializer.Deserialize(utf8, DocumentCodec.Compact.WirePlan) is { } wire
                ? FromWire(wire, utf8, fileName, new CodecFindings(maxDiagnosticsPerCode), note)
                : Malformed(utf8, fileName, 0, "$");
        }
        catch (JsonException e)
        {
            var findings = new CodecFindings(maxDiagnosticsPerCode);
            if (FittedJson.Read(utf8, DocumentCodec.Compact.WirePlan, findings) is { } fitted)
            {
                return FromWire(fitted.Wire, fitted.Places, fileName, findings, note);
            }

            var at = new JsonLines(utf8, fileName).PositionOf(e.LineNumber ?? 0, e.BytePositionInLine ?? 0);
            return Malformed(utf8, fileName, at, e.Path ?? "$");
        }
    }

    /// <summary>The failure of a text that half a surrogate pair makes impossible as UTF-8.</summary>
    public static PlanResult ReadIllFormed(string json, int loneSurrogate)
        => Malformed(Encoding.UTF8.GetBytes(json), null, Encoding.UTF8.GetByteCount(json.AsSpan(0, loneSurrogate)), "$");

    private static PlanResult FromWire(WirePlan wire, ReadOnlySpan<byte> utf8, string? fileName, CodecFindings findings,
        Diagnostic? note)
    {
        var plan = new WireMapper(findings).Node(wire, WirePlanMaps.ToPlan);
        if (!findings.IsFatal && PlanFault.IsTooDeep(plan) && findings.Wants(Catalogue.PlanTooDeep, isFatal: true))
        {
            findings.Add(Catalogue.PlanTooDeep, [], CsvText.Number(PlanFault.MostLevels));
        }

        if (!findings.IsFatal)
        {
            CheckIds(plan, findings);
        }

        return new PlanResult
        {
            Plan = findings.IsFatal ? null : plan,
            Diagnostics = note is null || findings.IsFatal ? findings.Locate(utf8, fileName) : [note, .. findings.Locate(utf8, fileName)],
            Outcome = findings.IsFatal ? Outcome.Failed : findings.HasErrors ? Outcome.Partial : Outcome.Complete,
        };
    }

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

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) => utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
}
