using System.Text;
using System.Text.Json;
using Ota.PublicComment.Codec.Direct;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Codec;

/// <summary>Reads the JSON of a document.</summary>
internal static class DocumentCodec
{
    /// <summary>What the first member of every file says.</summary>
    public const string FormatName = "ota-public-comment/v1";

    // The names before; their files have the same members.
    private static readonly string[] EarlierNames = ["ota-public-comment/v1-candidate", "ota-public-comment/v0"];

    /// <summary>How many findings of one code are listed when the caller says nothing; the same as in reading other sources.</summary>
    public const int DefaultMaxDiagnosticsPerCode = 1_000;

    // Of an envelope the document is read.
    private static readonly string[] Families = ["ota-public-comment/", "ota-public-comment-envelope/"];

    /// <summary>What the wire records of plans are laid out in lines with.</summary>
    internal static readonly WireContext Indented = new(Options(isIndented: true));

    /// <summary>What wire records are read with, and those of plans are written with on one line.</summary>
    internal static readonly WireContext Compact = new(Options(isIndented: false));

    // The same, but the two long lists go straight into the model as long as they are regular.
    private static readonly WireContext DirectLists = new(new JsonSerializerOptions(Options(isIndented: false))
    {
        Converters =
        {
            new DirectNodesConverter<WireOpinions, WireOpinion, Opinion>(DirectOpinions.Read),
            new DirectNodesConverter<WireResponses, WireResponse, Response>(DirectResponses.Read),
        },
    });

    /// <summary>Whether a file is a document of this format, in this or another version.</summary>
    /// <param name="head">The first bytes of the file; a kilobyte is plenty.</param>
    public static bool LooksLikeDocument(ReadOnlySpan<byte> head)
        => FormatMember.Find(WithoutMark(head), isWhole: false, out var format, out _) == FormatMember.Search.Found
            && Array.Exists(Families, f => format.StartsWith(f, StringComparison.Ordinal));

    /// <summary>Reads a document. Never throws on any bytes.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="fileName">Its name for the findings; null when it has none.</param>
    /// <param name="maxDiagnosticsPerCode">How many findings of one code are listed.</param>
    /// <param name="isDirect">False to go through the wire records even where nothing is wrong; the result is the same.</param>
    /// <returns>Complete; or Partial when ids contradict each other, because what refers to them leads astray though every member was read;
    /// or Failed.</returns>
    public static UnlinkedResult Read(ReadOnlySpan<byte> utf8, string? fileName, int maxDiagnosticsPerCode, bool isDirect = true)
    {
        utf8 = WithoutMark(utf8);
        var search = FormatMember.Find(utf8, isWhole: true, out var format, out var position);
        if (search == FormatMember.Search.Found && format == Envelope.FormatName && Envelope.DocumentIn(utf8) is { } inner)
        {
            return Envelope.Told(Read(inner, fileName, maxDiagnosticsPerCode, isDirect), new JsonLines(utf8, fileName).At(position));
        }

        if (search == FormatMember.Search.Absent
            || (search == FormatMember.Search.Found && format != FormatName && !EarlierNames.Contains(format)))
        {
            var name = search == FormatMember.Search.Absent ? "(none)" : JsonExcerpt.Of(format);
            return Failure(Catalogue.UnknownJsonFormat, new JsonLines(utf8, fileName).At(position), name, FormatName);
        }

        var result =
            isDirect && Direct(utf8) is { } wire
                ? FromWire(wire, utf8, fileName, new CodecFindings(maxDiagnosticsPerCode))
                : ReadWire(utf8, fileName, maxDiagnosticsPerCode);
        return result.Document is null || !EarlierNames.Contains(format) ? result : new UnlinkedResult
        {
            Document = result.Document,
            Diagnostics = [EarlierFormat.Told(format, FormatName, new JsonLines(utf8, fileName).At(position)), .. result.Diagnostics],
            Outcome = result.Outcome,
        };
    }

    // Through the wire records, which can tell everything that is wrong with it.
    private static UnlinkedResult ReadWire(ReadOnlySpan<byte> utf8, string? fileName, int maxDiagnosticsPerCode)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8, Compact.WireDocument) is { } wire
                ? FromWire(wire, utf8, fileName, new CodecFindings(maxDiagnosticsPerCode))
                : Malformed(utf8, fileName, 0, "$");
        }
        catch (JsonException e)
        {
            var findings = new CodecFindings(maxDiagnosticsPerCode);
            if (FittedJson.Read(utf8, Compact.WireDocument, findings) is { } fitted)
            {
                return FromWire(fitted.Wire, fitted.Places, fileName, findings);
            }

            var at = new JsonLines(utf8, fileName).PositionOf(e.LineNumber ?? 0, e.BytePositionInLine ?? 0);
            return Malformed(utf8, fileName, at, e.Path ?? "$");
        }
    }

    // Null when there may be something to tell about a node: then the file is read once more, and told.
    private static WireDocument? Direct(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8, DirectLists.WireDocument);
        }
        catch (Exception e) when (e is IrregularJsonException or JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The failure of a text that half a surrogate pair makes impossible as UTF-8.</summary>
    public static UnlinkedResult ReadIllFormed(string json, int loneSurrogate)
        => Malformed(Encoding.UTF8.GetBytes(json), null, Encoding.UTF8.GetByteCount(json.AsSpan(0, loneSurrogate)), "$");

    private static UnlinkedResult FromWire(WireDocument wire, ReadOnlySpan<byte> utf8, string? fileName, CodecFindings findings)
    {
        var document = new WireMapper(findings).Node(wire, WireToDocument.Map);
        if (!findings.IsFatal)
        {
            new IdentityCheck(findings).Run(document);
        }

        return new UnlinkedResult
        {
            Document = findings.IsFatal ? null : document,
            Diagnostics = findings.Locate(utf8, fileName),
            Outcome = findings.IsFatal ? Outcome.Failed : findings.HasErrors ? Outcome.Partial : Outcome.Complete,
        };
    }

    private static UnlinkedResult Malformed(ReadOnlySpan<byte> utf8, string? fileName, int position, string path)
        => Failure(
            Catalogue.MalformedJson, new JsonLines(utf8, fileName).At(position), JsonExcerpt.Of(path), JsonExcerpt.Around(utf8, position));

    private static UnlinkedResult Failure(DiagnosticDescriptor descriptor, SourceLocation location, params ReadOnlySpan<string> arguments)
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

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8)
        => utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;

    private static JsonSerializerOptions Options(bool isIndented) => new(WireContext.Default.Options)
    {
        AllowDuplicateProperties = false,
        Encoder = PlainTextEncoder.Instance,
        NewLine = "\n",
        WriteIndented = isIndented,
    };
}
