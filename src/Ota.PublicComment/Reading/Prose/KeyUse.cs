using Ota.PublicComment.Reading.Headings;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>How a text uses one label.</summary>
internal sealed class KeyUse(LabelKey key, HeadingReading reading)
{
    private string? _number;
    private bool _differ;

    public LabelKey Key => key;

    public HeadingReading Reading => reading;

    public int Count { get; private set; }

    /// <summary>How often something beside its place sets it apart.</summary>
    public int Strong { get; private set; }

    public int First { get; private set; } = int.MaxValue;

    /// <summary>Whether it stands right over the opinion of every record.</summary>
    public bool Opens { get; private set; }

    /// <summary>Whether its numbers count: １ 意見 and ２ 回答 in every record are the parts of one.</summary>
    public bool IsNumbered => key.HasNumber && (_differ || Count == 1);

    public void Add(Label label)
    {
        Count++;
        Strong += label.IsStrong ? 1 : 0;
        First = Math.Min(First, label.Line);
        Opens |= label.Opens;
        _differ |= Count > 1 && !string.Equals(_number, label.NumberText, StringComparison.Ordinal);
        _number = label.NumberText;
    }
}
