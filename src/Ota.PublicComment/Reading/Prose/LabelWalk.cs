using Ota.PublicComment.Reading.Headings;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>
/// Walks over the candidates of a text and says which are labels: the next that the order expects, and what else proves that the order
/// broke.
/// </summary>
internal sealed class LabelWalk(LabelCycle cycle, List<Label> labels)
{
    private readonly List<LabelledSpan> _records = [];
    private readonly int[] _slots = new int[labels.Count];
    private readonly int[] _boundary = new int[labels.Count];
    private readonly List<Label> _before = [];
    private int? _lastNumber;

    private LabelledSpan Current => _records[^1];

    public List<LabelledSpan> Walk()
    {
        var next = labels.Count;
        for (var i = labels.Count - 1; i >= 0; i--)
        {
            _slots[i] = cycle.SlotOf(labels[i]);
            _boundary[i] = next;
            next = _slots[i] == 0 ? i : next;
        }

        for (var i = 0; i < labels.Count; i++)
        {
            if (_records.Count == 0)
            {
                TryBegin(i);
            }
            else if (_slots[i] >= 0)
            {
                Take(i, _slots[i]);
            }
            else if (IsHeadingOver(i))
            {
                continue;
            }
            else if (cycle.SlotLike(labels[i], Current.Last + 1) is >= 0 and var like && !Occurs(i, like)
                && (like > Current.Last || (like == 0 && Current.Has(cycle, ColumnRole.Response))))
            {
                Take(i, like);
            }
            else if (cycle.IsWordOf(labels[i]) || cycle.IsOutOfOrder(labels[i]) || cycle.IsLostNumber(labels[i]))
            {
                Current.Broken.Add(labels[i]);
            }
        }

        return _records;
    }

    // Before the first record only its own first label opens it; with that lost, an opinion set apart by more than white space.
    private void TryBegin(int i)
    {
        var slot = _slots[i] < 0 && OpensInOtherWords(i) ? 0 : _slots[i];
        if (slot == 0 || (slot > 0 && labels[i].IsStrong && (cycle.Slots[slot].Role == ColumnRole.Opinion || OpinionFollows(i))))
        {
            Begin(i, slot);
            Current.Broken.AddRange(_before);
        }
        else if (slot > 0 && cycle.Slots[slot].Role is ColumnRole.Response or ColumnRole.Opinion)
        {
            // An answer without its record: the first record has lost its first label.
            _before.Add(labels[i]);
        }
    }

    // 【説明会での意見】 right over 【意見3】: nothing stands between, so it has no text of its own and heads what follows.
    private bool IsHeadingOver(int i)
        => i + 1 < labels.Count && _slots[i + 1] == 0 && labels[i].IsAtHead && labels[i + 1].IsAtHead
            && labels[i + 1].Line == labels[i].Line + 1;

    // The first record has its first label in other words: what comes next is the rest of a record, up to its answer.
    private bool OpensInOtherWords(int i)
    {
        if (labels[i] is not { IsStrong: true, Reading.Strength: > HeadingStrength.Ambiguous } || cycle.SlotLike(labels[i]) != 0)
        {
            return false;
        }

        for (var k = i + 1; k < _boundary[i] && k <= i + (2 * cycle.Slots.Count); k++)
        {
            if (_slots[k] > 0)
            {
                return cycle.Slots[_slots[k]].Role == ColumnRole.Response || OpinionFollows(i);
            }

            if (cycle.SlotLike(labels[k]) == 0)
            {
                return false;
            }
        }

        return false;
    }

    private void Take(int i, int slot)
    {
        var label = labels[i];
        var role = cycle.Slots[slot].Role;
        var isAnswered = Current.Has(cycle, ColumnRole.Response);
        if (slot == 0)
        {
            Open(i, isAnswered);
        }
        else if (slot > Current.Last)
        {
            if (!IsSkippedToEarly(i, slot))
            {
                Current.Add(label, slot);
            }
            else if (label is { IsStrong: true, IsAtHead: true, Shape: not LabelShape.Bare } || StandsForAnother(label, role))
            {
                Current.Broken.Add(label);
            }
        }
        else if (!Current.HasSlot(slot))
        {
            Current.Add(label, slot);
            Current.Broken.Add(label);
        }
        else if ((label.IsStrong || label.IsAtHead || OpinionFollows(i)) && BeginsAnother(i, role, isAnswered))
        {
            Begin(i, slot);
            Current.Broken.Add(label);
        }
        else if (label.IsStrong || role is ColumnRole.Opinion or ColumnRole.Response)
        {
            Current.Broken.Add(label);
        }
    }

    private void Open(int i, bool isAnswered)
    {
        var label = labels[i];
        var isNext = !cycle.IsNumbered || label.NumberValue is null || _lastNumber is null || label.NumberValue == _lastNumber + 1;
        if (isAnswered || (isNext && (label.IsStrong || label.IsAtHead) && !IsMention(i)))
        {
            Begin(i, 0);
        }
        else
        {
            // A list inside an opinion looks like this, and so does a record whose answer lost its label.
            Current.Broken.Add(label);
        }
    }

    // The opinion before has no answer yet, and the same number opens a record behind it: 【意見2】に書いたとおり speaks of that one.
    private bool IsMention(int i)
    {
        var next = _boundary[i];
        return next < labels.Count && labels[i].NumberValue is { } number && labels[next].NumberValue == number
            && Enumerable.Range(i + 1, next - i - 1).Any(k => _slots[k] >= 0 && cycle.Slots[_slots[k]].Role == ColumnRole.Response);
    }

    private bool BeginsAnother(int i, ColumnRole role, bool isAnswered) => role switch
    {
        ColumnRole.Response => true,
        ColumnRole.Opinion => isAnswered,
        _ => isAnswered && OpinionFollows(i),
    };

    private void Begin(int i, int slot)
    {
        _records.Add(new LabelledSpan());
        Current.Add(labels[i], slot);
        _lastNumber = slot == 0 ? labels[i].NumberValue ?? (_lastNumber + 1) : _lastNumber + 1;
    }

    // The label that is expected first stands further on, and this one again behind it: so this is a word of the text.
    private bool IsSkippedToEarly(int i, int slot)
    {
        var seen = false;
        for (var k = i + 1; k < _boundary[i] && k < i + (4 * cycle.Slots.Count); k++)
        {
            if (!seen && _slots[k] > slot && cycle.Slots[_slots[k]].Role == ColumnRole.Response)
            {
                // It is answered before: this record has no such label, the next one has.
                return false;
            }

            seen |= _slots[k] > Current.Last && _slots[k] < slot;
            if (seen && _slots[k] == slot)
            {
                return true;
            }
        }

        return false;
    }

    // Right behind the label before, where another is expected: the name of an answer there is no text.
    private bool StandsForAnother(Label label, ColumnRole role)
        => role == ColumnRole.Response && Current.Labels[^1].Label is var before && before.Line == label.Line
            && label.Span.Start - before.Span.End <= 1;

    private bool OpinionFollows(int i)
    {
        for (var k = i + 1; k < _boundary[i] && k <= i + (2 * cycle.Slots.Count); k++)
        {
            if (_slots[k] >= 0 && cycle.Slots[_slots[k]].Role == ColumnRole.Opinion)
            {
                return true;
            }
        }

        return false;
    }

    private bool Occurs(int i, int slot)
    {
        for (var k = i + 1; slot > 0 && k < _boundary[i] && k < i + (4 * cycle.Slots.Count); k++)
        {
            if (_slots[k] == slot)
            {
                return true;
            }
        }

        return false;
    }
}
