namespace Ota.PublicComment.Reading.Prose;

/// <summary>The labels of one record in reading order.</summary>
internal sealed class LabelledSpan
{
    public List<(Label Label, int Slot)> Labels { get; } = [];

    /// <summary>Labels out of their order, and words that may have been labels.</summary>
    public List<Label> Broken { get; } = [];

    /// <summary>The last place of the order that was reached.</summary>
    public int Last { get; private set; } = -1;

    public void Add(Label label, int slot)
    {
        Labels.Add((label, slot));
        Last = Math.Max(Last, slot);
    }

    public bool HasSlot(int slot) => Labels.Exists(l => l.Slot == slot);

    public bool Has(LabelCycle cycle, ColumnRole role) => Labels.Exists(l => cycle.Slots[l.Slot].Role == role);
}
