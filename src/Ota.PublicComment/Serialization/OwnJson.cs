using System.Text.Json;
using Ota.PublicComment.Codec;

namespace Ota.PublicComment.Serialization;

/// <summary>Puts the documented JSON into the output of a host's serializer.</summary>
internal static class OwnJson
{
    /// <summary>
    /// Writes one object. Where the host chose no encoder the characters are those of <see cref="PublicCommentJson"/> (大田区, not
    /// \u5927\u7530\u533A), so that a plain serializer gives the same text; an encoder that the host chose is respected.
    /// </summary>
    public static void Write<T>(Utf8JsonWriter writer, T value, JsonSerializerOptions options, Action<Utf8JsonWriter, T> write)
    {
        if (options.Encoder is not null)
        {
            write(writer, value);
            return;
        }

        using var buffer = new ChunkedBuffer();
        var own = DocumentOutput.Options(options.WriteIndented);
        if (options.WriteIndented)
        {
            (own.IndentCharacter, own.IndentSize, own.NewLine) = (options.IndentCharacter, options.IndentSize, options.NewLine);
        }

        using (var plain = new Utf8JsonWriter(buffer, own))
        {
            write(plain, value);
        }

        writer.WriteRawValue(
            options.WriteIndented && writer.CurrentDepth > 0 ? Deeper(buffer.ToArray(), writer.CurrentDepth, options) : buffer.ToArray(),
            skipInputValidation: true);
    }

    // A line break stands only between members: inside a text it is written \n.
    private static byte[] Deeper(byte[] json, int depth, JsonSerializerOptions options)
    {
        var lines = json.AsSpan().Count((byte)'\n');
        var indent = depth * options.IndentSize;
        var deeper = new byte[json.Length + (lines * indent)];
        var at = 0;
        foreach (var value in json)
        {
            deeper[at++] = value;
            if (value == (byte)'\n')
            {
                deeper.AsSpan(at, indent).Fill((byte)options.IndentCharacter);
                at += indent;
            }
        }

        return deeper;
    }
}
