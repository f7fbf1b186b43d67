namespace Ota.PublicComment;

/// <summary>A number of an opinion or of a heading: <c>12</c>, <c>4-2</c>, <c>第4章</c>, <c>12-1（11-1）</c>, <c>Ⅱ</c>, <c>⑭</c>. It is a name with parts, never an integer.</summary>
public sealed record OutlineNumber
{
    /// <summary>The number as printed.</summary>
    public required string Label { get; init; }

    /// <summary>The numbers in the label from left to right, outside brackets; empty where the label holds none.</summary>
    public ValueList<int> Parts { get; init; }

    /// <summary>The label.</summary>
    public override string ToString() => Label;
}
