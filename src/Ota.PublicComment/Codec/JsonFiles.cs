using System.Text;
using System.Text.Json;
using Ota.PublicComment.Codec.Lines;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Codec;

/// <summary>
/// JSON files that are told from the bytes alone: one in UTF-16, one under a comment, and one that holds a document and does not say its
/// format.
/// </summary>
internal static class JsonFiles
{
    private static readonly string[] Members = ["opinions", "responses"];

    /// <summary>What such a file holds; null where it is none.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="fileName">Its name for the findings; null when it has none.</param>
    /// <param name="maxDiagnosticsPerCode">How many findings of one code are listed.</param>
    public static UnlinkedResult? TryRead(ReadOnlySpan<byte> bytes, string? fileName, int maxDiagnosticsPerCode)
    {
        if (InUtf16(bytes) is { } wide)
        {
            return Read(wide.Utf8, fileName, maxDiagnosticsPerCode,
                Told(Catalogue.JsonInUtf16, new SourceLocation { File = fileName }, wide.Name));
        }

        return WithoutComment(bytes, out var at) is { } json
            ? Read(json, fileName, maxDiagnosticsPerCode,
                Told(Catalogue.JsonComment, new SourceLocation { File = fileName, Line = at, Column = 1 }))
            : HoldsDocument(bytes) ? WithoutFormat(fileName) : null;
    }

    private static UnlinkedResult? Read(byte[] utf8, string? fileName, int maxDiagnosticsPerCode, Diagnostic told)
    {
        var result = LineTypes.LookLikeLines(utf8) ? LineDocument.Read(utf8, fileName, maxDiagnosticsPerCode)
            : DocumentCodec.LooksLikeDocument(utf8) ? DocumentCodec.Read(utf8, fileName, maxDiagnosticsPerCode)
            : HoldsDocument(utf8) ? WithoutFormat(fileName)
            : null;
        return result is null ? null : new UnlinkedResult
        {
            Document = result.Document,
            SourceMap = result.SourceMap,
            Diagnostics = [told, .. result.Diagnostics],
            Outcome = result.Outcome,
        };
    }

    /// <summary>
    /// The file with the comments above its JSON as blanks, so that every place stays where it is; null where there are none.
    /// </summary>
    private static byte[]? WithoutComment(ReadOnlySpan<byte> utf8, out int line)
    {
        line = 1;
        var start = utf8.StartsWith(Encoding.UTF8.Preamble) ? 3 : 0;
        var at = start;
        var isFound = false;
        while (true)
        {
            at += utf8[at..].IndexOfAnyExcept(" \t\r\n"u8) is >= 0 and var blanks ? blanks : utf8.Length - at;
            var (opens, ends) = utf8[at..] switch
            {
                [(byte)'/', (byte)'/', ..] => (2, 1),
                [(byte)'/', (byte)'*', ..] => (2, 2),
                _ => (0, 0),
            };
            if (opens == 0)
            {
                break;
            }

            line = isFound ? line : 1 + utf8[..at].Count((byte)'\n');
            isFound = true;
            var end = ends == 1 ? utf8[(at + opens)..].IndexOf((byte)'\n') : utf8[(at + opens)..].IndexOf("*/"u8);
            if (end < 0)
            {
                return null;
            }

            at += opens + end + ends;
        }

        if (!isFound || utf8[at..] is not [(byte)'{', ..])
        {
            return null;
        }

        var blank = utf8.ToArray();
        foreach (ref var unit in blank.AsSpan(0, at))
        {
            unit = unit is (byte)'\n' or (byte)'\r' ? unit : (byte)' ';
        }

        return blank;
    }

    /// <summary>The bytes in UTF-8 where they are JSON in UTF-16; null where they are none.</summary>
    private static (byte[] Utf8, string Name)? InUtf16(ReadOnlySpan<byte> bytes)
    {
        var name = bytes switch
        {
            [0xFF, 0xFE, ..] => "UTF-16 LE",
            [0xFE, 0xFF, ..] => "UTF-16 BE",
            [(byte)'{' or (byte)'[', 0, ..] => "UTF-16 LE",
            [0, (byte)'{' or (byte)'[', ..] => "UTF-16 BE",
            _ => null,
        };
        if (name is null)
        {
            return null;
        }

        var text =
            (name == "UTF-16 LE" ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes).AsSpan().TrimStart('\uFEFF').TrimStart();
        if (text is not ['{' or '[', ..])
        {
            return null;
        }

        var utf8 = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, utf8);
        return (utf8, name);
    }

    /// <summary>Whether a file is a JSON object with opinions or responses.</summary>
    private static bool HoldsDocument(ReadOnlySpan<byte> utf8)
    {
        utf8 = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[3..] : utf8;
        if (utf8.TrimStart(" \t\r\n"u8) is not [(byte)'{', ..])
        {
            return false;
        }

        try
        {
            var reader = new Utf8JsonReader(utf8);
            while (reader.Read())
            {
                if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName
                    && Array.Exists(Members, reader.GetString()!.Equals))
                {
                    return true;
                }
            }
        }
        catch (Exception reason) when (reason is JsonException or InvalidOperationException)
        {
            // What is no JSON is read as text.
        }

        return false;
    }

    private static UnlinkedResult WithoutFormat(string? fileName) => new()
    {
        Diagnostics =
        [
            new Diagnostic
            {
                Descriptor = Catalogue.JsonWithoutFormat,
                Severity = Catalogue.JsonWithoutFormat.Severity,
                Location = new SourceLocation { File = fileName, Line = 1, Column = 1 },
            },
        ],
        Outcome = Outcome.Failed,
    };

    private static Diagnostic Told(DiagnosticDescriptor descriptor, SourceLocation location, params ReadOnlySpan<string> arguments) => new()
    {
        Descriptor = descriptor,
        Severity = descriptor.Severity,
        Location = location,
        Arguments = ValueList.Create(arguments),
    };
}
