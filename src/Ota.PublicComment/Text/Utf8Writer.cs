using System.Text;

namespace Ota.PublicComment.Text;

/// <summary>Collects decoded characters as UTF-8 and remembers what could not be decoded.</summary>
internal sealed class Utf8Writer(int capacity)
{
    private readonly List<UndecodableBytes> undecodable = [];
    private byte[] buffer = new byte[Math.Max(capacity, 16)];
    private int length;
    private int undecodableCount;

    public void Add(char c) => Add(new Rune(c));

    public void Add(Rune rune)
    {
        if (buffer.Length - length < 4)
        {
            Array.Resize(ref buffer, (int)Math.Min((long)buffer.Length * 2, Array.MaxLength));
        }

        length += rune.EncodeToUtf8(buffer.AsSpan(length));
    }

    public void AddUndecodable(int sourceOffset, int count)
    {
        if (undecodable.Count < TextDecoding.MaxUndecodableKept)
        {
            undecodable.Add(new UndecodableBytes(sourceOffset, count, length));
        }

        undecodableCount++;
        Add(Rune.ReplacementChar);
    }

    public DecodedText ToText(TextEncodingKind kind) => new()
    {
        Kind = kind,
        Utf8 = buffer.AsMemory(0, length),
        UndecodableCount = undecodableCount,
        Undecodable = undecodable,
    };
}
