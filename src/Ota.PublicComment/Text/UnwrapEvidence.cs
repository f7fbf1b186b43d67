using System.Runtime.InteropServices;

namespace Ota.PublicComment.Text;

/// <summary>What the whole document says about its spaces and titles. Collected once, then only read.</summary>
internal sealed class UnwrapEvidence
{
    // A power of two. Of all neighbours of a text few stand beside a space anywhere: the others need no key.
    private const int Pairs = 1 << 14;

    private readonly Dictionary<ulong, Spacing> _spacings = [];
    private readonly bool[] _pairs = new bool[Pairs];
    private int _openTight;
    private int _openSpaced;
    private int _closeTight;
    private int _closeSpaced;

    private UnwrapEvidence(TitleEvidence titles) => Titles = titles;

    /// <summary>No evidence at all.</summary>
    public static UnwrapEvidence None { get; } = new(new TitleEvidence(ReferenceWords.Default));

    /// <summary>The titles that the document shows.</summary>
    public TitleEvidence Titles { get; }

    /// <summary>Whether the document sets more opening brackets behind CJK without a space than with one.</summary>
    public bool OpensBracketsTight => _openTight > _openSpaced;

    /// <summary>Whether the document sets more CJK behind closing brackets without a space than with one.</summary>
    public bool ClosesBracketsTight => _closeTight > _closeSpaced;

    /// <summary>Reads the evidence of a document.</summary>
    /// <param name="samples">Every text of the document as printed: all columns, titles and notes. Walked twice.</param>
    /// <param name="words">The words by which references are written.</param>
    public static UnwrapEvidence Collect(IEnumerable<TextSample> samples, ReferenceWords words)
    {
        var titles = new TitleEvidence(words);
        var evidence = new UnwrapEvidence(titles);
        foreach (var sample in samples)
        {
            evidence.CountSpaced(sample.Text);
            titles.Add(sample);
        }

        // Only the places that have a space anywhere need to be looked for: a document without such spaces costs one pass.
        if (evidence._spacings.Count > 0)
        {
            foreach (var sample in samples)
            {
                evidence.CountTight(sample.Text);
            }
        }

        return evidence;
    }

    /// <summary>Whether what stands around a space stands together elsewhere, at least as often as apart.</summary>
    public bool SeenTogether(ReadOnlySpan<char> text, int left, int right)
    {
        var key = SpacingContext.KeyAt(text, left, right);
        return key != 0 && _spacings.TryGetValue(key, out var spacing) && spacing.Tight > 0 && spacing.Tight >= spacing.Spaced;
    }

    private void CountSpaced(ReadOnlySpan<char> text)
    {
        for (var i = Next(text, 1); i >= 0 && i + 1 < text.Length; i = Next(text, i + 1))
        {
            switch (text[i])
            {
                case ' ':
                    CountSpace(text, i);
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

    private void CountSpace(ReadOnlySpan<char> text, int i)
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
            _pairs[PairAt(text, i, i + 1)] = true;
        }
    }

    private void CountTight(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (_pairs[PairAt(text, i, i)] && SpacingContext.KeyAt(text, i, i) is not 0 and var key)
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
