namespace Ota.PublicComment.Reading.Plans;

/// <summary>The forms in which an outline counts. Two entries of one form under one parent are siblings.</summary>
/// <param name="Kind">The form.</param>
/// <param name="Word">The unit or term it counts; empty for bare numbers.</param>
internal readonly record struct HeadStyle(HeadKind Kind, string Word = "")
{
    public static HeadStyle None { get; } = new(HeadKind.None);

    /// <summary>How high a named unit stands: 編 above 部 above 章 above 節; -1 for what has no rank of its own.</summary>
    public int Rank => Kind == HeadKind.Unit ? "編部章節項款".IndexOf(Word, StringComparison.Ordinal) : -1;
}

/// <summary>The forms of numbers in outlines.</summary>
internal enum HeadKind
{
    /// <summary>No number.</summary>
    None,

    /// <summary>第1章.</summary>
    Unit,

    /// <summary>第1 without a unit.</summary>
    Ordinal,

    /// <summary>取組4.</summary>
    Item,

    /// <summary>Ⅰ.</summary>
    Roman,

    /// <summary>A.</summary>
    Letter,

    /// <summary>1.</summary>
    Digits,

    /// <summary>1-1.</summary>
    TwoParts,

    /// <summary>1-1-1, and longer ones.</summary>
    MoreParts,

    /// <summary>一.</summary>
    Kanji,

    /// <summary>(1).</summary>
    Bracketed,

    /// <summary>1).</summary>
    HalfBracketed,

    /// <summary>①.</summary>
    Circled,

    /// <summary>ア.</summary>
    Kana,

    /// <summary>(ア).</summary>
    BracketedKana,
}
