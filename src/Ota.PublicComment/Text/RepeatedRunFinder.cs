using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Ota.PublicComment.Text;

/// <summary>
/// Finds runs of at least twenty units that are printed twice in a row (a period of the text). A third of all places is looked up among
/// the earlier ones; comparing is bounded, so that hostile text costs linear time.
/// </summary>
internal static class RepeatedRunFinder
{
    /// <summary>The smallest period that counts: shorter ones are lists, refrains and decoration.</summary>
    public const int SmallestPeriod = 20;

    private const ulong Base = 0x9E3779B97F4A7C15;

    // Of any thirteen places in a row, whatever the period, there is one of these residues whose place a period later has one of them too:
    // the differences of 0, 1, 3 and 9 are all the numbers below thirteen. A run of twenty units has thirteen whole pieces of eight.
    private const int Piece = 8;
    private const int MostProbes = 16;

    // Each unit may be compared this often over all candidates.
    private const int ComparisonsPerUnit = 32;

    private static ReadOnlySpan<byte> Steps => [1, 2, 6, 4];

    /// <summary>The runs of a text, in order and apart.</summary>
    /// <param name="text">The text of one cell, as printed.</param>
    /// <param name="role">What it is: only in a response a run may be removed.</param>
    public static IReadOnlyList<RepeatedRun> Find(string text, TextRole role)
    {
        if (text.Length < 2 * SmallestPeriod || Search(text) is not { } runs)
        {
            return [];
        }

        var isRemovable = role == TextRole.Response && ShowsDamage(text);
        return isRemovable ? runs.ConvertAll(static run => run with { IsRemovable = true }) : runs;
    }

    private static List<RepeatedRun>? Search(string text)
    {
        // A third of the places is kept: there are six to twelve slots for each, so that nearly all that is looked up is found empty.
        var bits = System.Numerics.BitOperations.Log2((uint)text.Length) + 2;
        var rented = ArrayPool<int>.Shared.Rent(1 << bits);
        try
        {
            var slots = rented.AsSpan(0, 1 << bits);
            slots.Clear();
            return Search(text, slots, 64 - bits);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(rented);
        }
    }

    // A slot holds a place and one more; zero is none.
    private static List<RepeatedRun>? Search(string text, Span<int> slots, int shift)
    {
        List<RepeatedRun>? runs = null;
        var budget = (long)text.Length * ComparisonsPerUnit;
        var resume = 0;
        var step = 0;
        for (var i = 0; i + Piece <= text.Length; i += Steps[step++ & 3])
        {
            var first = (int)(KeyAt(text, i) >> shift);
            var slot = first;
            var period = int.MaxValue;
            (int Start, int End) run = default;
            for (var probes = 0; slots[slot] is not 0 and var found && probes < MostProbes; probes++)
            {
                // Of several places of the same piece the nearest whose run is whole says how long it is.
                if (i >= resume && i - (found - 1) is >= SmallestPeriod and var distance && distance < period && budget > 0
                    && IsSame(text, i, found - 1)
                    && Stretch(text, found - 1, i, resume, ref budget) is var stretch && stretch.End - stretch.Start >= 2 * distance)
                {
                    (run, period) = (stretch, distance);
                }

                slot = (slot + 1) & (slots.Length - 1);
            }

            slots[slots[slot] == 0 ? slot : first] = i + 1;
            resume = period < int.MaxValue ? Take(text, run, period, ref runs) : resume;
        }

        return runs;
    }

    private static ulong KeyAt(string text, int at)
    {
        var (first, second) = PieceAt(text, at);
        return unchecked(((first * Base) ^ second) * Base);
    }

    private static bool IsSame(string text, int one, int other) => PieceAt(text, one) == PieceAt(text, other);

    private static (ulong First, ulong Second) PieceAt(string text, int at)
    {
        var bytes = MemoryMarshal.AsBytes(text.AsSpan(at, Piece));
        return (BinaryPrimitives.ReadUInt64LittleEndian(bytes), BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]));
    }

    // How far text[i] == text[i + period] holds around two places; bounded backwards by one period and by what is already taken.
    private static (int Start, int End) Stretch(string text, int earlier, int later, int floor, ref long budget)
    {
        var period = later - earlier;
        var ahead = Math.Min(text.Length - later, 2 * period);
        var forward = text.AsSpan(earlier, ahead).CommonPrefixLength(text.AsSpan(later, ahead));
        var back = 0;
        while (back < period && back < earlier && later - back > floor && text[earlier - back - 1] == text[later - back - 1])
        {
            back++;
        }

        budget -= forward + back + 1;
        return (earlier - back, later + forward);
    }

    // What is no text is passed by; either way the search goes on behind it.
    private static int Take(string text, (int Start, int End) stretch, int period, ref List<RepeatedRun>? runs)
    {
        var run = text.AsSpan(stretch.Start, period);
        var second = stretch.Start + period;
        if (IsText(run) && !SmallerPeriod(run))
        {
            (runs ??= new(1)).Add(new RepeatedRun(stretch.Start, second, period, IsRemovable: false));
        }

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
