using System.Text;
using System.Text.Json;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Codec;

/// <summary>JSON files that are told from the bytes alone: one in UTF-16, and one that holds a document and does not say its format.</summary>
internal static class JsonFiles
{
    private static readonly string[] Members = ["opinions", "responses"];

    /// <summary>What such a file holds; null where it is none.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="fileName">Its name for the findings; null when it has none.</param>
    /// <param name="maxDiagnosticsPerCode">How many findings of one code are listed.</param>
    public static UnlinkedResult? TryRead(ReadOnlySpan<byte> bytes, string? fileName, int maxDiagnosticsPerCode)
    {
        if (InUtf16(bytes) is not { } json)
        {
            return HoldsDocument(bytes) ? WithoutFormat(fileName) : null;
        }

        var result = DocumentCodec.LooksLikeDocument(json.Utf8) ? DocumentCodec.Read(json.Utf8, fileName, maxDiagnosticsPerCode)
            : HoldsDocument(json.Utf8) ? WithoutFormat(fileName)
            : null;
        return result is null ? null : new UnlinkedResult
        {
            Document = result.Document,
            SourceMap = result.SourceMap,
            Diagnostics = [Told(json.Name, fileName), .. result.Diagnostics],
            Outcome = result.Outcome,
        };
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

        var text = (name == "UTF-16 LE" ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes).AsSpan().TrimStart('\uFEFF').TrimStart();
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
                if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName && Array.Exists(Members, reader.GetString()!.Equals))
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

    private static Diagnostic Told(string name, string? fileName) => new()
    {
        Descriptor = Catalogue.JsonInUtf16,
        Severity = Catalogue.JsonInUtf16.Severity,
        Location = new SourceLocation { File = fileName },
        Arguments = [name],
    };
}
