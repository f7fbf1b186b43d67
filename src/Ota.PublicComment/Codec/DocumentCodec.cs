using System.Text;
using Ota.PublicComment.Codec.Shapes;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Text;

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

    /// <summary>Whether a file is a document of this format, in this or another version.</summary>
    /// <param name="head">The first bytes of the file; a kilobyte is plenty.</param>
    public static bool LooksLikeDocument(ReadOnlySpan<byte> head)
        => FormatMember.Find(ByteOrderMark.Without(head), isWhole: false, out var format, out _) == FormatMember.Search.Found
            && AnyWord.Starts(format, Families);

    /// <summary>Reads a document. Never throws on any bytes.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="fileName">Its name for the findings; null when it has none.</param>
    /// <param name="maxDiagnosticsPerCode">How many findings of one code are listed.</param>
    /// <param name="isQuick">False to read as a file is read in which something is wrong; the result is the same.</param>
    /// <returns>Complete; or Partial when ids contradict each other, because what refers to them leads astray though every member was read;
    /// or Failed.</returns>
    public static UnlinkedResult Read(ReadOnlySpan<byte> utf8, string? fileName, int maxDiagnosticsPerCode, bool isQuick = true)
    {
        utf8 = ByteOrderMark.Without(utf8);
        var search = FormatMember.Find(utf8, isWhole: true, out var format, out var position);
        if (search == FormatMember.Search.Found && format == Envelope.FormatName
            && Envelope.DocumentIn(utf8, fileName, out var beside) is { } inner)
        {
            return Envelope.Told(
                Read(inner, fileName, maxDiagnosticsPerCode, isQuick), new JsonLines(utf8, fileName).At(position), beside);
        }

        if (search == FormatMember.Search.Absent
            || (search == FormatMember.Search.Found && format != FormatName && !EarlierNames.Contains(format)))
        {
            var name = search == FormatMember.Search.Absent ? "(none)" : JsonExcerpt.Of(format);
            return Failure(Catalogue.UnknownJsonFormat, new JsonLines(utf8, fileName).At(position), name, FormatName);
        }

        var result = ReadMembers(utf8, fileName, maxDiagnosticsPerCode, isQuick);
        return result.Document is null || !EarlierNames.Contains(format) ? result : new UnlinkedResult
        {
            Document = result.Document,
            Diagnostics = [EarlierFormat.Told(format, FormatName, new JsonLines(utf8, fileName).At(position)), .. result.Diagnostics],
            Outcome = result.Outcome,
        };
    }

    /// <summary>The failure of a text that half a surrogate pair makes impossible as UTF-8.</summary>
    public static UnlinkedResult ReadIllFormed(string json, int loneSurrogate)
        => Malformed(Encoding.UTF8.GetBytes(json), null, Encoding.UTF8.GetByteCount(json.AsSpan(0, loneSurrogate)), "$");

    private static UnlinkedResult ReadMembers(ReadOnlySpan<byte> utf8, string? fileName, int maxDiagnosticsPerCode, bool isQuick)
    {
        var read = NodeReader.Read<PublicCommentDocument>(
            utf8, maxDiagnosticsPerCode, DocumentShape.Document, DocumentShape.Document, isQuick);
        if (read.Malformed is { } at)
        {
            return Malformed(utf8, fileName, at.Position, at.Path);
        }

        if (read.Node is { } document)
        {
            new IdentityCheck(read.Findings).Run(document);
        }

        return new UnlinkedResult
        {
            Document = read.Node,
            Diagnostics = read.Locate(utf8, fileName),
            Outcome = read.Node is null ? Outcome.Failed : read.Findings.HasErrors ? Outcome.Partial : Outcome.Complete,
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
}
