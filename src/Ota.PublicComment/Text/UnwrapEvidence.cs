using System.Runtime.InteropServices;

namespace Ota.PublicComment.Text;

/// <summary>
/// What the whole document says about its spaces and titles. Collected when it is first asked for: in most documents every space says by
/// itself what it is. Until then the texts must stand as they are.
/// </summary>
internal sealed class UnwrapEvidence
{
    // A power of two. Of all neighbours of a text few stand beside a space anywhere: the others need no key.
    private const int Pairs = 1 << 14;

    private readonly Dictionary<ulong, Spacing> _spacings = [];
    private readonly IEnumerable<TextSample> _samples;
    private bool[]? _pairs;
    private int _openTight;
    private int _openSpaced;
    private int _closeTight;
    private int _closeSpaced;

    private UnwrapEvidence(IEnumerable<TextSample> samples, ReferenceWords words)
    {
        _samples = samples;
        Titles = new TitleEvidence(samples, words);
    }

    /// <summary>No evidence at all.</summary>
    public static UnwrapEvidence None { get; } = Collect([], ReferenceWords.Default);

    /// <summary>The titles that the document shows.</summary>
    public TitleEvidence Titles { get; }

    /// <summary>Whether the document sets more opening brackets behind CJK without a space than with one.</summary>
    public bool OpensBracketsTight => Counted()._openTight > _openSpaced;

    /// <summary>Whether the document sets more CJK behind closing brackets without a space than with one.</summary>
    public bool ClosesBracketsTight => Counted()._closeTight > _closeSpaced;

    /// <summary>The evidence of a document.</summary>
    /// <param name="samples">Every text of the document as printed: all columns, titles and notes. Walked three times, or never.</param>
    /// <param name="words">The words by which references are written.</param>
    public static UnwrapEvidence Of(IEnumerable<TextSample> samples, ReferenceWords words) => new(samples, words);

    /// <summary>The same, collected at once: the texts may change from now on.</summary>
    public static UnwrapEvidence Collect(IEnumerable<TextSample> samples, ReferenceWords words)
    {
        var evidence = new UnwrapEvidence(samples, words);
        evidence.Settle();
        return evidence;
    }

    /// <summary>Collects what was not asked for yet: a text is about to change.</summary>
    public void Settle()
    {
        Counted();
        Titles.Settle();
    }

    private UnwrapEvidence Counted()
    {
        if (_pairs is not null)
        {
            return this;
        }

        _pairs = new bool[Pairs];
        foreach (var sample in _samples)
        {
            CountSpaced(sample.Text, _pairs);
        }

        // Only the places that have a space anywhere need to be looked for: a document without such spaces costs one pass.
        if (_spacings.Count > 0)
        {
            foreach (var sample in _samples)
            {
                CountTight(sample.Text, _pairs);
            }
        }

        return this;
    }

    /// <summary>Whether what stands around a space stands together elsewhere, at least as often as apart.</summary>
    public bool SeenTogether(ReadOnlySpan<char> text, int left, int right)
    {
        var key = SpacingContext.KeyAt(text, left, right);
        return key != 0 && Counted()._spacings.TryGetValue(key, out var spacing) && spacing.Tight > 0 && spacing.Tight >= spacing.Spaced;
    }

    private void CountSpaced(ReadOnlySpan<char> text, bool[] pairs)
    {
        for (var i = Next(text, 1); i >= 0 && i + 1 < text.Length; i = Next(text, i + 1))
        {
            switch (text[i])
            {
                case ' ':
                    CountSpace(text, i, pairs);
                    break;
                case '(':
                    _openTight += CharacterClasses.IsCjkBefore(text, i) && ParagraphMarks.LengthAt(text, i) == 0 ? 1 : 0;
                    break;
                case ')':
                    _closeTight += CharacterClasses.IsCjkAt(text, i + 1) && !CharacterClasses.CannotBeginWord(text[i + 1]) ? 1 : 0;
                    break;
            }
        }
    }

    private static int Next(ReadOnlySpan<char> text, int from)
        => from < text.Length && text[from..].IndexOfAny(' ', '(', ')') is >= 0 and var next ? from + next : -1;

    private void CountSpace(ReadOnlySpan<char> text, int i, bool[] pairs)
    {
        if (text[i + 1] == '(')
        {
            _openSpaced += CharacterClasses.IsCjkBefore(text, i) && ParagraphMarks.LengthAt(text, i + 1) == 0 ? 1 : 0;
        }
        else if (text[i - 1] == ')')
        {
            _closeSpaced += CharacterClasses.IsCjkAt(text, i + 1) ? 1 : 0;
        }
        else if (SpacingContext.KeyAt(text, i, i + 1) is not 0 and var key)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_spacings, key, out _).Spaced++;
            pairs[PairAt(text, i, i + 1)] = true;
        }
    }

    private void CountTight(ReadOnlySpan<char> text, bool[] pairs)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (pairs[PairAt(text, i, i)] && SpacingContext.KeyAt(text, i, i) is not 0 and var key)
            {
                ref var spacing = ref CollectionsMarshal.GetValueRefOrNullRef(_spacings, key);
                if (!System.Runtime.CompilerServices.Unsafe.IsNullRef(ref spacing))
                {
                    spacing.Tight++;
                }
            }
        }
    }

    private static int PairAt(ReadOnlySpan<char> text, int left, int right) => ((text[left - 1] * 31) + text[right]) & (Pairs - 1);

    private struct Spacing
    {
        public int Spaced;
        public int Tight;
    }
}
