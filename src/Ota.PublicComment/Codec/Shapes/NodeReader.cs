using System.Text.Json;

namespace Ota.PublicComment.Codec.Shapes;

/// <summary>Reads a node of the format: quickly, and once more in full where there may be something to tell.</summary>
internal static class NodeReader
{
    /// <summary>Reads a node of a file.</summary>
    /// <param name="utf8">The JSON; any bytes.</param>
    /// <param name="maxPerCode">How many findings of one code are listed.</param>
    /// <param name="quick">The shape of the node.</param>
    /// <param name="telling">The same shape.</param>
    /// <param name="isQuick">False to tell in any case; the result is the same.</param>
    public static Reading<T> Read<T>(
        ReadOnlySpan<byte> utf8, int maxPerCode, Shape<QuickReader, T> quick, Shape<TellingReader, T> telling, bool isQuick = true)
        where T : class
    {
        if (isQuick && QuickReader.TryRead(utf8, default, quick) is { } regular)
        {
            return new(regular, new CodecFindings(maxPerCode), null, null);
        }

        var reading = TellingReader.Read(utf8, new TellingRules(IsFitting: true), maxPerCode, telling);
        if (reading.Malformed is null || BareWords.Mask(utf8) is not { } masked)
        {
            return reading;
        }

        // NaN is no JSON; with numbers in the place of such words the file may be.
        var second = TellingReader.Read(masked.Utf8, new TellingRules(IsFitting: true, Gaps: masked.At), maxPerCode, telling);
        return second.Malformed is null ? second with { Places = masked.Utf8 } : reading;
    }

    /// <summary>Reads a node for the serializer of a host: what does not fit its member is malformed.</summary>
    /// <param name="utf8">The JSON.</param>
    /// <param name="maxPerCode">How many findings of one code are listed.</param>
    /// <param name="options">How the host reads JSON.</param>
    /// <param name="quick">The shape of the node.</param>
    /// <param name="telling">The same shape.</param>
    public static Reading<T> ReadStrictly<T>(
        ReadOnlySpan<byte> utf8, int maxPerCode, JsonReaderOptions options, Shape<QuickReader, T> quick, Shape<TellingReader, T> telling)
        where T : class
        => QuickReader.TryRead(utf8, options, quick) is { } regular
            ? new(regular, new CodecFindings(maxPerCode), null, null)
            : TellingReader.Read(utf8, new TellingRules(IsFitting: false, options), maxPerCode, telling);

    /// <summary>What was read.</summary>
    /// <param name="Node">The node; null where the JSON is malformed or a finding says that there is none.</param>
    /// <param name="Findings">What is to be told.</param>
    /// <param name="Malformed">Where the JSON is malformed, and the way to what was being read there; null where it is not. Then the
    /// findings are not to be told.</param>
    /// <param name="Places">The file as it can be walked to find places; null where that is the file itself.</param>
    internal readonly record struct Reading<T>(T? Node, CodecFindings Findings, (int Position, string Path)? Malformed, byte[]? Places)
        where T : class
    {
        public ValueList<Diagnostic> Locate(ReadOnlySpan<byte> utf8, string? fileName) => Findings.Locate(Places ?? utf8, fileName);
    }
}
