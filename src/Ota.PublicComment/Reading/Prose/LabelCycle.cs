using Ota.PublicComment.Reading.Headings;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>The order in which every record of a text prints its labels.</summary>
internal sealed class LabelCycle
{
    // A line of its own that ends like an answer and is longer is the title.
    private const int LongestBody = 12;

    private const int LongestInWords = 8;
    private const string AnyResponse = "";
    private const string AnyOpinion = " ";

    private readonly MergedLabels _merged;
    private readonly Dictionary<LabelKey, int> _bySlot = [];

    public LabelCycle(IReadOnlyList<LabelSlot> slots, MergedLabels merged)
    {
        Slots = slots;
        _merged = merged;
        for (var i = 0; i < slots.Count; i++)
        {
            _bySlot.TryAdd(slots[i].Key, i);
        }
    }

    public IReadOnlyList<LabelSlot> Slots { get; }

    /// <summary>Whether the first label holds the number of the record.</summary>
    public bool IsNumbered => Slots[0].IsNumbered;

    public bool Has(ColumnRole role) => Slots.Any(s => s.Role == role);

    /// <summary>
    /// The key under which a label is counted: answers of several bodies, or opinions in several words, are one label where no single one
    /// stands in all records.
    /// </summary>
    public static LabelKey KeyOf(Label label, MergedLabels merged) => label.Reading switch
    {
        { Role: ColumnRole.Response, Strength: > HeadingStrength.Ambiguous }
            when merged.HasFlag(MergedLabels.Responses) && (label.Shape != LabelShape.Bare || label.Word.Length <= LongestBody)
            => new LabelKey(AnyResponse, label.Shape, false),
        { Role: ColumnRole.Opinion, Strength: > HeadingStrength.Ambiguous } when merged.HasFlag(MergedLabels.Opinions) && IsApart(label)
            => new LabelKey(AnyOpinion, label.Shape, label.Number is not null),
        _ => label.Key,
    };

    // ■説明会での意見 on a line of its own is a heading, Ⅰ　概要 that of a section, and 意見　5件 a statement.
    private static bool IsApart(Label label)
        => label is not { Word: "概要" or "内容", Number: not null } && (label.Shape != LabelShape.Bare
            || (label.IsStrong && label.Word.Length <= LongestInWords));

    /// <summary>The place of a label, or -1.</summary>
    public int SlotOf(Label label) => _bySlot.GetValueOrDefault(KeyOf(label, _merged), -1);

    /// <summary>The place of a label that means the same in other words or without its number, or -1.</summary>
    /// <param name="label">The label.</param>
    /// <param name="expected">The place that comes next: there a word counts that nothing but white space sets apart.</param>
    public int SlotLike(Label label, int expected = -1)
    {
        for (var i = 0; i < Slots.Count; i++)
        {
            if ((label.IsStrong || i == expected) && Slots[i].Key.Shape == label.Shape && Means(Slots[i], label))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a label is one of the order but for its number.</summary>
    public bool IsWordOf(Label label)
        => label is { IsStrong: true, IsAtHead: true, Shape: not LabelShape.Bare, Word.Length: > 0 }
            && Slots.Any(s => s.Key.Shape == label.Shape && s.Key.Word == label.Word);

    // What a record consists of may be named by a doubtful word (内容); beside it only a clear one counts.
    private static bool Means(LabelSlot slot, Label label) => slot.Role switch
    {
        ColumnRole.Other => false,
        ColumnRole.Opinion or ColumnRole.Response or ColumnRole.Number
            => slot.Role == label.Reading.Role || (slot.Key.HasNumber && slot.Key.Word == label.Word),
        _ => slot.Role == label.Reading.Role && label.Reading.Strength > HeadingStrength.Ambiguous,
    };

    /// <summary>
    /// Whether a label set apart as the others are names opinion, answer or number: where it is not expected, a label was exchanged.
    /// </summary>
    public bool IsOutOfOrder(Label label)
        => label
            is { IsAtHead: true, Shape: not LabelShape.Bare, Reading.Strength: > HeadingStrength.Ambiguous,
                Reading.Role: ColumnRole.Opinion or ColumnRole.Response or ColumnRole.Number }
            && SlotLike(label) >= 0;

    /// <summary>Whether a label numbers a record though the order knows no numbers: most of them were lost.</summary>
    public bool IsLostNumber(Label label)
        => !Has(ColumnRole.Number) && !IsNumbered
            && label
                is { IsAtHead: true, IsStrong: true, NumberText: not null,
                    Reading: { Role: ColumnRole.Number, Strength: > HeadingStrength.Ambiguous } };
}
