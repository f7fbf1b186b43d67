using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Ota.PublicComment.Text;

/// <summary>
/// Finds runs of at least twenty units that are printed twice in a row (a period of the text). The nearest earlier place of the same
/// twenty units gives the candidates; comparing is bounded, so that hostile text costs linear time.
/// </summary>
internal static class RepeatedRunFinder
{
    /// <summary>The smallest period that counts: shorter ones are lists, refrains and decoration.</summary>
    public const int SmallestPeriod = 20;

    // Odd numbers without a pattern.
    private const ulong Base = 0x9E3779B97F4A7C15;
    private const ulong FirstFactor = 0xD6E8FEB86659FD93;
    private const ulong SecondFactor = 0xA0761D6478BD642F;
    private const ulong ThirdFactor = 0xE7037ED1A0B428DB;
    private const ulong FourthFactor = 0x8EBC6AF09C88C6E3;

    // Of any thirteen places in a row, whatever the period, there is one of these residues whose place a period later has one of them too:
    // the differences of 0, 1, 3 and 9 are all the numbers below thirteen. A run of twenty units has thirteen whole pieces of eight.
    private const int Piece = 8;
    private const int Apart = 12;
    private const int KeyBits = 10;
    private const int FewKeyBits = 8;
    private const int LongestQuick = 2_000;
    private const int ShortQuick = 400;

    private const int MostProbes = 8;

    // A search for one window compares many units in one step.
    private const int UnitsAtOnce = 16;

    // Each unit may be compared this often over all candidates.
    private const int ComparisonsPerUnit = 32;

    /// <summary>The runs of a text, in order and apart.</summary>
    /// <param name="text">The text of one cell, as printed.</param>
    /// <param name="role">What it is: only in a response a run may be removed.</param>
    public static IReadOnlyList<RepeatedRun> Find(string text, TextRole role)
    {
        if (text.Length < 2 * SmallestPeriod)
        {
            return [];
        }

        var runs = text.Length <= LongestQuick && TryQuick(text, out var quick) ? quick : Scan(text);
        if (runs is null)
        {
            return [];
        }

        var isRemovable = role == TextRole.Response && ShowsDamage(text);
        return isRemovable ? runs.ConvertAll(static run => run with { IsRemovable = true }) : runs;
    }

    // Whether one of a third of all pieces stands once more at the distance of a period, and all between is periodic: most texts have none,
    // and that is seen many times as fast; where there is one, the search looks at that place only. A text of one piece many times over is
    // left to the search.
    private static bool TryQuick(string text, out List<RepeatedRun>? runs)
    {
        ReadOnlySpan<byte> steps = [1, 2, 6, 4];
        runs = null;
        var budget = (long)text.Length * ComparisonsPerUnit;
        // Always more slots than places.
        var bits = text.Length <= ShortQuick ? FewKeyBits : KeyBits;
        Span<short> places = stackalloc short[1 << KeyBits];
        places = places[..(1 << bits)];
        places.Clear();
        var (step, resume) = (0, 0);
        for (var i = 0; i + Piece <= text.Length; i += steps[step++ & 3])
        {
            var slot = KeyAt(text, i, bits);
            var isOpen = i >= resume;
            for (; places[slot] is not 0 and var found; slot = (slot + 1) & (places.Length - 1))
            {
                var period = i - (found - 1);
                if (isOpen && period >= SmallestPeriod && PieceAt(text, i) == PieceAt(text, found - 1)
                    && Stretch(text, found - 1, i, 0, ref budget) is var (start, end) && end - start >= 2 * period)
                {
                    resume = SearchNear(text, i, resume, ref runs, ref budget);
                    isOpen = false;
                }

                if (budget-- <= 0)
                {
                    return false;
                }
            }

            places[slot] = (short)(i + 1);
        }

        return true;
    }

    // What the search finds at the places that this piece speaks for. A run has one in any thirteen places from where it begins again.
    private static int SearchNear(string text, int at, int resume, ref List<RepeatedRun>? runs, ref long budget)
    {
        var last = Math.Min(at, text.Length - SmallestPeriod);
        for (var start = Math.Max(resume, at - Apart); start <= last; start++)
        {
            budget -= start / UnitsAtOnce;
            var before = text.AsSpan(0, start + SmallestPeriod - 1);
            if (before.LastIndexOf(text.AsSpan(start, SmallestPeriod)) is >= 0 and var earlier && start - earlier >= SmallestPeriod
                && Take(text, Stretch(text, earlier, start, resume, ref budget), start - earlier, ref runs) is { } taken)
            {
                return taken;
            }
        }

        return resume;
    }

    private static int KeyAt(string text, int at, int bits)
    {
        var (first, second) = PieceAt(text, at);
        return (int)(unchecked(((first * Base) ^ second) * Base) >> (64 - bits));
    }

    private static (ulong First, ulong Second) PieceAt(string text, int at)
    {
        var bytes = MemoryMarshal.AsBytes(text.AsSpan(at, Piece));
        return (BinaryPrimitives.ReadUInt64LittleEndian(bytes), BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]));
    }

    private static List<RepeatedRun>? Scan(string text)
    {
        var bits = System.Numerics.BitOperations.Log2((uint)text.Length) + 2;
        var table = ArrayPool<int>.Shared.Rent(1 << bits);
        table.AsSpan(0, 1 << bits).Fill(-1);
        var runs = Scan(text, table, 64 - bits);
        ArrayPool<int>.Shared.Return(table);
        return runs;
    }

    private static List<RepeatedRun>? Scan(string text, int[] table, int shift)
    {
        List<RepeatedRun>? runs = null;
        var budget = (long)text.Length * ComparisonsPerUnit;
        var resume = 0;
        for (var start = 0; start + SmallestPeriod <= text.Length; start++)
        {
            ref var slot = ref Slot(text, table, unchecked((int)((WindowAt(text, start) * Base) >> shift)), shift, start);
            var earlier = slot;
            slot = start;
            if (earlier < 0 || start < resume || start - earlier < SmallestPeriod || budget <= 0)
            {
                continue;
            }

            var stretch = Stretch(text, earlier, start, resume, ref budget);
            resume = Take(text, stretch, start - earlier, ref runs) ?? resume;
        }

        return runs;
    }

    // Twenty units in one number: five reads that wait for nothing, where a number that is carried on waits for itself at each unit.
    private static ulong WindowAt(string text, int at)
    {
        var bytes = MemoryMarshal.AsBytes(text.AsSpan(at, SmallestPeriod));
        unchecked
        {
            var window = (BinaryPrimitives.ReadUInt64LittleEndian(bytes) * FirstFactor)
                ^ (BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]) * SecondFactor)
                ^ (BinaryPrimitives.ReadUInt64LittleEndian(bytes[16..]) * ThirdFactor)
                ^ (BinaryPrimitives.ReadUInt64LittleEndian(bytes[24..]) * FourthFactor)
                ^ (BinaryPrimitives.ReadUInt64LittleEndian(bytes[32..]) * Base);
            return window ^ (window >> 32);
        }
    }

    // Where the nearest earlier place of the same twenty units is kept, or this one is to be: two runs that share a slot by accident lie
    // side by side.
    private static ref int Slot(string text, int[] table, int first, int shift, int start)
    {
        var mask = (1 << (64 - shift)) - 1;
        for (var i = 0; i < MostProbes; i++)
        {
            ref var slot = ref table[(first + i) & mask];
            // Nearly all that share a slot by accident differ at once.
            if (slot < 0
                || (text[slot] == text[start] && text.AsSpan(slot, SmallestPeriod).SequenceEqual(text.AsSpan(start, SmallestPeriod))))
            {
                return ref slot;
            }
        }

        return ref table[first];
    }

    // How far text[i] == text[i + period] holds around two places; bounded backwards by one period and by what is already taken.
    private static (int Start, int End) Stretch(string text, int earlier, int later, int floor, ref long budget)
    {
        var period = later - earlier;
        var ahead = Math.Min(text.Length - later, 2 * period);
        var forward = text.AsSpan(earlier, ahead).CommonPrefixLength(text.AsSpan(later, ahead));
        var back = 0;
        while (back < period && earlier - back > floor && text[earlier - back - 1] == text[later - back - 1])
        {
            back++;
        }

        budget -= forward + back + 1;
        return (earlier - back, later + forward);
    }

    private static int? Take(string text, (int Start, int End) stretch, int period, ref List<RepeatedRun>? runs)
    {
        if (stretch.End - stretch.Start < 2 * period)
        {
            return null;
        }

        var run = text.AsSpan(stretch.Start, period);
        var second = stretch.Start + period;
        if (!IsText(run) || SmallerPeriod(run))
        {
            return second + period;
        }

        (runs ??= new(1)).Add(new RepeatedRun(stretch.Start, second, period, IsRemovable: false));
        return second + period;
    }

    // An address repeats itself in a list of addresses; a ruled line is no text.
    private static bool IsText(ReadOnlySpan<char> run)
    {
        if (run.Contains("://", StringComparison.Ordinal) || run.Contains("www.", StringComparison.Ordinal))
        {
            return false;
        }

        var words = 0;
        foreach (var c in run)
        {
            words += CharacterClasses.IsKanji(c) || CharacterClasses.IsHiragana(c) || CharacterClasses.IsKatakana(c)
                || CharacterClasses.IsLatinLetter(c) ? 1 : 0;
        }

        return words * 2 >= run.Length;
    }

    // Whether the run itself is a shorter one many times over; one that only begins and ends alike is none.
    private static bool SmallerPeriod(ReadOnlySpan<char> run)
    {
        for (var period = 1; period < SmallestPeriod && 2 * period <= run.Length; period++)
        {
            if (run[period..].SequenceEqual(run[..^period]))
            {
                return true;
            }
        }

        return false;
    }

    // Another sign that the cell was damaged: a bracket without its partner, a label or an item glued to what stands before it.
    private static bool ShowsDamage(string text)
    {
        foreach (var stray in BracketBalance.Find(text))
        {
            if (!stray.IsOpening)
            {
                return true;
            }
        }

        var label = ReferenceBlocks.FindLabel(text, 0);
        if (label.Start > 0 && !CharacterClasses.IsSpace(text[label.Start - 1]))
        {
            return true;
        }

        var reading = label.Start < 0 ? null : ParagraphReader.Read(text, ReferenceWords.Default);
        return reading is { Insertions.Count: > 0 };
    }
}
