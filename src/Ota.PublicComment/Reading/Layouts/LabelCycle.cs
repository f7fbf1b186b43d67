using Ota.PublicComment.Reading.Recognition;

namespace Ota.PublicComment.Reading.Layouts;

/// <summary>The order in which every record of a text prints its labels.</summary>
internal sealed class LabelCycle
{
    // A line of its own that ends like an answer and is longer is the title.
    private const int LongestBody = 12;

    private readonly bool _mergesResponses;
    private readonly Dictionary<LabelKey, int> _bySlot = [];

    public LabelCycle(IReadOnlyList<LabelSlot> slots, bool mergesResponses)
    {
        Slots = slots;
        _mergesResponses = mergesResponses;
        for (var i = 0; i < slots.Count; i++)
        {
            _bySlot.TryAdd(slots[i].Key, i);
        }
    }

    public IReadOnlyList<LabelSlot> Slots { get; }

    /// <summary>Whether the first label holds the number of the record.</summary>
    public bool IsNumbered => Slots[0].IsNumbered;

    public bool Has(ColumnRole role) => Slots.Any(s => s.Role == role);

    /// <summary>The key under which a label is counted: answers of several bodies are one label where no single one answers all.</summary>
    public static LabelKey KeyOf(Label label, bool mergesResponses)
        => mergesResponses && label.Reading is { Role: ColumnRole.Response, Strength: > HeadingStrength.Ambiguous } && (label.Shape != LabelShape.Bare || label.Word.Length <= LongestBody)
            ? new LabelKey("", label.Shape, false)
            : label.Key;

    /// <summary>The place of a label, or -1.</summary>
    public int SlotOf(Label label) => _bySlot.GetValueOrDefault(KeyOf(label, _mergesResponses), -1);

    /// <summary>The place of a label that means the same in other words or without its number, or -1.</summary>
    public int SlotLike(Label label)
    {
        if (!label.IsStrong)
        {
            return -1;
        }

        for (var i = 0; i < Slots.Count; i++)
        {
            if (Slots[i].Key.Shape == label.Shape && Slots[i].Role is ColumnRole.Opinion or ColumnRole.Response or ColumnRole.Number && Means(Slots[i], label))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a label is one of the order but for its number.</summary>
    public bool IsWordOf(Label label)
        => label is { IsStrong: true, IsAtHead: true, Shape: not LabelShape.Bare, Word.Length: > 0 } && Slots.Any(s => s.Key.Shape == label.Shape && s.Key.Word == label.Word);

    private static bool Means(LabelSlot slot, Label label)
        => slot.Role == label.Reading.Role || (slot.Key.HasNumber && slot.Key.Word == label.Word);
}
