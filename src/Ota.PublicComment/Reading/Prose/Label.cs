using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>A word that may be a label. What makes it one is the order of all of them.</summary>
internal sealed record Label
{
    /// <summary>The line, by its place among the lines of the draft.</summary>
    public required int Line { get; init; }

    /// <summary>The label with its brackets, marks and number; empty where the word is part of the value (1ページ).</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The word in the form in which labels are compared, without its number.</summary>
    public required string Word { get; init; }

    public required HeadingReading Reading { get; init; }

    public required LabelShape Shape { get; init; }

    /// <summary>The number in the label.</summary>
    public TextSpan? Number { get; init; }

    public string? NumberText { get; init; }

    /// <summary>What counts in the number, its last part; null where there is none.</summary>
    public int? NumberValue => NumberText is not null && OutlineNumberReader.Read(NumberText) is { Parts: [.., var value] } ? value : null;

    /// <summary>The count in the label: 意見（3件）.</summary>
    public TextSpan? Count { get; init; }

    /// <summary>What a bracket in the label says of the record: 意見1（第4条・第6条）, 対応（参考）.</summary>
    public TextSpan? Aside { get; init; }

    /// <summary>The value that stands before the word: 1ページ.</summary>
    public TextSpan? Value { get; init; }

    /// <summary>Whether the label says that there is no value: 項目なし.</summary>
    public bool IsNone { get; init; }

    /// <summary>Whether the label stands at the head of its line.</summary>
    public required bool IsAtHead { get; init; }

    /// <summary>Whether nothing else stands in its line: the value is on the lines below.</summary>
    public bool IsAlone { get; init; }

    /// <summary>Whether a sentence ends before it and white space stands on both sides: no word of a sentence stands so.</summary>
    public bool StandsBetweenTexts { get; init; }

    /// <summary>Whether it stands right over the opinion of every record, so that it begins them.</summary>
    public bool Opens { get; init; }

    /// <summary>Whether only the voice behind it says that it is one, and not the same sign before.</summary>
    public bool IsDoubted { get; init; }

    /// <summary>Whether something beside its place sets the word apart: brackets, a colon, a number, or a line of its own.</summary>
    public required bool IsStrong { get; init; }

    /// <summary>What one label has in common in all records.</summary>
    public LabelKey Key => new(Word, Shape, Number is not null);
}

/// <summary>What one label has in common in all records.</summary>
/// <param name="Word">Its word, without number and brackets.</param>
/// <param name="Shape">How it is set apart.</param>
/// <param name="HasNumber">Whether it holds a number.</param>
internal readonly record struct LabelKey(string Word, LabelShape Shape, bool HasNumber);
