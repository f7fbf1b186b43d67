namespace Ota.PublicComment.Codec;

internal sealed class WireOutlineNumber : WireNode
{
    public string? Label { get; set; }

    public int[] Parts { get; set; } = [];
}

internal sealed class WireOtherField : WireNode
{
    public string? Heading { get; set; }

    public string? Text { get; set; }
}

internal sealed class WireTextSpan : WireNode
{
    public int? Start { get; set; }

    public int? Length { get; set; }
}

/// <summary>A range of pages or lines, both ends included.</summary>
internal sealed class WireRange : WireNode
{
    public int? First { get; set; }

    public int? Last { get; set; }
}

internal sealed class WireSourcePlace : WireNode
{
    public string? File { get; set; }

    public int? Page { get; set; }

    public string? Sheet { get; set; }

    public int? Table { get; set; }

    public int? Row { get; set; }

    public WireRange? Lines { get; set; }

    public string? Cell { get; set; }
}
