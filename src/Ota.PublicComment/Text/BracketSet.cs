using System.Buffers;

namespace Ota.PublicComment.Text;

/// <summary>
/// The brackets of pages by what they are set for; each closes with its own partner and in its own width. Which of a set a page takes is
/// its taste: ≪意見≫ says what 【意見】 does, and whoever reads the one reads the other.
/// <see cref="CharacterClasses"/> has the brackets by how they are spaced, <see cref="BracketBalance"/> those that must not stand alone.
/// </summary>
internal sealed class BracketSet
{
    private const string HeadingPairs = "【】［］[]〔〕＜＞<>〈〉《》≪≫";
    private const string RoundPairs = "（）()";
    private const string QuotationPairs = "「」『』｢｣“”";
    private const string CurlyPairs = "｛｝{}";
    private const string AllPairs = HeadingPairs + RoundPairs + QuotationPairs + CurlyPairs;

    // An opener has the place of its pair among all, a closer that and this more; what is no bracket has none, and its bit is in no set.
    private const int Closer = 32;
    private static readonly byte[] Places = PlacesOf(AllPairs);

    private readonly ulong _openers;
    private readonly ulong _closers;

    private BracketSet(string pairs)
    {
        Opening = string.Concat(pairs.Where((_, i) => i % 2 == 0));
        Closing = string.Concat(pairs.Where((_, i) => i % 2 == 1));
        Signs = pairs;
        Openers = SearchValues.Create(Opening);
        Closers = SearchValues.Create(Closing);
        _openers = Opening.Aggregate(0UL, (bits, c) => bits | (1UL << Places[c]));
        _closers = Closing.Aggregate(0UL, (bits, c) => bits | (1UL << Places[c]));
    }

    /// <summary>Those that set a word apart and hold nothing but it: a heading, a label, a code. 【回答】, ＜理由＞, 〔反映〕.</summary>
    public static BracketSet Heading { get; } = new(HeadingPairs);

    /// <summary>Those of a label or of what stands beside one: the round ones too, （意見）, …してほしい。（２件）. They are those that
    /// <see cref="HeadingFold"/> folds.</summary>
    public static BracketSet Label { get; } = new(HeadingPairs + RoundPairs);

    /// <summary>Those that name something by its very words: 「○」は反映したもの.</summary>
    public static BracketSet Quotation { get; } = new(QuotationPairs);

    /// <summary>A label however it is set apart, in quotation marks too: 「意見」, 『担当課』.</summary>
    public static BracketSet LabelOrQuotation { get; } = new(HeadingPairs + RoundPairs + QuotationPairs);

    /// <summary>Those that only add to the word before: 意見1〔第４条〕. 【第４条】 would be another label.</summary>
    public static BracketSet Aside { get; } = new(RoundPairs + "〔〕［］[]");

    /// <summary>Whatever can frame a line: ｛総論｝ too.</summary>
    public static BracketSet Frame { get; } = new(HeadingPairs + RoundPairs + CurlyPairs);

    /// <summary>All that open and close.</summary>
    public static BracketSet All { get; } = new(AllPairs);

    /// <summary>The openers, to make a larger set of.</summary>
    public string Opening { get; }

    /// <summary>The closers, in the order of <see cref="Opening"/>.</summary>
    public string Closing { get; }

    /// <summary>Both.</summary>
    public string Signs { get; }

    /// <summary>To look for the first opener.</summary>
    public SearchValues<char> Openers { get; }

    /// <summary>To look for the first closer.</summary>
    public SearchValues<char> Closers { get; }

    public bool Opens(char c) => ((_openers >> Places[c]) & 1) != 0;

    public bool Closes(char c) => ((_closers >> Places[c]) & 1) != 0;

    public bool Has(char c) => (((_openers | _closers) >> Places[c]) & 1) != 0;

    /// <summary>What closes an opener of the set; null of any other character.</summary>
    public char? CloserOf(char opener) => Opens(opener) ? AllPairs[(2 * Places[opener]) - 1] : null;

    /// <summary>What opens before a closer of the set; null of any other character.</summary>
    public char? OpenerOf(char closer) => Closes(closer) ? AllPairs[2 * (Places[closer] - Closer - 1)] : null;

    /// <summary>Where the bracket closes with which a text begins; -1 where it begins with none, or nothing closes it.</summary>
    public int CloseOf(ReadOnlySpan<char> text) => text.Length > 0 && CloserOf(text[0]) is { } closer ? text.IndexOf(closer) : -1;

    /// <summary>Where the bracket opens with which a text ends; -1 where it ends with none, or nothing opens it.</summary>
    public int OpenOf(ReadOnlySpan<char> text) => text.Length > 0 && OpenerOf(text[^1]) is { } opener ? text.LastIndexOf(opener) : -1;

    /// <summary>Whether a text is one bracket with something in it.</summary>
    public bool Enclose(ReadOnlySpan<char> text) => text.Length > 2 && CloseOf(text) == text.Length - 1;

    /// <summary>A text without the brackets and the other signs at its ends; the same instance where none stands there.</summary>
    public string Trim(string text, string others = "")
    {
        var start = 0;
        var end = text.Length;
        while (start < end && (Has(text[start]) || others.Contains(text[start])))
        {
            start++;
        }

        while (end > start && (Has(text[end - 1]) || others.Contains(text[end - 1])))
        {
            end--;
        }

        return end - start == text.Length ? text : text[start..end];
    }

    private static byte[] PlacesOf(string pairs)
    {
        var places = new byte[char.MaxValue + 1];
        for (var i = 0; i < pairs.Length; i++)
        {
            places[pairs[i]] = (byte)((i / 2) + 1 + (i % 2 * Closer));
        }

        return places;
    }
}
