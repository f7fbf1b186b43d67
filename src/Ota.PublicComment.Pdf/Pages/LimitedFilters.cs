using System.Buffers;
using System.IO.Compression;
using System.Runtime.InteropServices;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Ota.PublicComment.Pdf.Pages;

/// <summary>
/// Decodes the streams of a file within a budget: how large a stream would become is counted before memory is given to it.
/// </summary>
internal sealed class LimitedFilters(PageBudget budget) : IFilterProvider
{
    private readonly IFilterProvider _inner = DefaultFilterProvider.Instance;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary)
    {
        budget.Check();
        return Limited(_inner.GetFilters(dictionary));
    }

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Limited(_inner.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Limited(_inner.GetAllFilters());

    private List<IFilter> Limited(IReadOnlyList<IFilter> filters)
        => [.. filters.Select(f => new LimitedFilter(f, budget))];

    private sealed class LimitedFilter(IFilter inner, PageBudget budget) : IFilter
    {
        // What deflate and LZW can at most make of a byte.
        private const long MostGrowth = 2_800;
        private const int Least = 1 << 10;
        private const int Block = 1 << 16;

        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken dictionary, IFilterProvider provider, int index)
        {
            budget.Check();
            var decoded =
                inner is FlateFilter && !HasParameters(dictionary) && Inflated(input) is { } inflated
                    ? inflated : Counted(input, dictionary, provider, index);
            budget.SpendBytes(decoded.Length);
            return decoded;
        }

        private static bool HasParameters(DictionaryToken dictionary)
            => dictionary.Data.ContainsKey("DecodeParms") || dictionary.Data.ContainsKey("DP");

        // Most streams: inflated once, and only as far as there is room. Null where it is damaged; the parser decides what it makes of
        // that.
        private Memory<byte>? Inflated(Memory<byte> input)
        {
            if (input.Length < 3 || !MemoryMarshal.TryGetArray<byte>(input, out var bytes))
            {
                return null;
            }

            using var source = new MemoryStream(bytes.Array!, bytes.Offset + 2, bytes.Count - 2, writable: false);
            using var inflated = new DeflateStream(source, CompressionMode.Decompress);
            var buffer = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(4L * input.Length, Least, Block));
            try
            {
                var length = 0;
                for (var read = inflated.Read(buffer); read > 0; read = inflated.Read(buffer, length, buffer.Length - length))
                {
                    length += read;
                    Demand(length);
                    if (length == buffer.Length)
                    {
                        buffer = Larger(buffer);
                    }
                }

                return buffer.AsSpan(0, length).ToArray();
            }
            catch (InvalidDataException)
            {
                return null;
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }
        }

        private static byte[] Larger(byte[] buffer)
        {
            var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(2L * buffer.Length, Array.MaxLength));
            buffer.CopyTo(larger, 0);
            ArrayPool<byte>.Shared.Return(buffer);
            return larger;
        }

        private Memory<byte> Counted(Memory<byte> input, DictionaryToken dictionary, IFilterProvider provider, int index)
        {
            if (input.Length * MostGrowth > budget.Left && inner is FlateFilter or LzwFilter or RunLengthFilter)
            {
                Count(input);
            }

            return inner.Decode(input, dictionary, provider, index);
        }

        private void Count(Memory<byte> input)
        {
            if (inner is FlateFilter)
            {
                CountDeflated(input);
            }
            else if (inner is RunLengthFilter)
            {
                Demand(input.Length * 64L);
            }
            else
            {
                CountLzw(input.Span);
            }
        }

        private void CountDeflated(Memory<byte> input)
        {
            if (input.Length < 3)
            {
                return;
            }

            // Two bytes of head; a stream that is damaged is counted as far as it goes.
            using var source = new MemoryStream(input.ToArray(), 2, input.Length - 2, writable: false);
            using var inflated = new DeflateStream(source, CompressionMode.Decompress);
            var block = new byte[Block];
            var total = 0L;
            try
            {
                for (var read = inflated.Read(block); read > 0; read = inflated.Read(block))
                {
                    total += read;
                    Demand(total);
                }
            }
            catch (InvalidDataException)
            {
                // PdfPig decides what it makes of it.
            }
        }

        private void CountLzw(ReadOnlySpan<byte> input)
        {
            var lengths = new int[4096];
            Array.Fill(lengths, 1, 0, 256);
            var (next, width, last, total) = (258, 9, 0, 0L);
            var (bits, count) = (0, 0);
            foreach (var b in input)
            {
                (bits, count) = ((bits << 8) | b, count + 8);
                if (count < width)
                {
                    continue;
                }

                var code = (bits >> (count - width)) & ((1 << width) - 1);
                count -= width;
                bits &= (1 << count) - 1;
                if (code is 256 or 257)
                {
                    (next, width, last) = (258, 9, 0);
                    continue;
                }

                var length = code < next && lengths[code] > 0 ? lengths[code] : last + 1;
                if (last > 0 && next < 4096)
                {
                    lengths[next++] = last + 1;
                    width = next >= 2047 ? 12 : next >= 1023 ? 11 : next >= 511 ? 10 : 9;
                }

                (last, total) = (length, total + length);
                Demand(total);
            }
        }

        private void Demand(long bytes)
        {
            if (bytes > budget.Left)
            {
                budget.SpendBytes(bytes);
            }
        }
    }
}
