namespace Ota.PublicComment.Tests;

/// <summary>Damages bytes as storage, editors and enemies do: bits, lost and doubled runs, syntax in the wrong place.</summary>
internal static class Mutation
{
    public static byte[] Of(ReadOnlySpan<byte> valid, Random random, ReadOnlySpan<byte> syntax)
    {
        var bytes = new List<byte>(valid.ToArray());
        for (var n = random.Next(1, 5); n > 0 && bytes.Count > 0; n--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 12), bytes.Count - at);
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 3:
                    bytes[at] = syntax[random.Next(syntax.Length)];
                    break;
                default:
                    (bytes[at], bytes[^(at + 1)]) = (bytes[^(at + 1)], bytes[at]);
                    break;
            }
        }

        return [.. bytes];
    }
}
