namespace Ota.PublicComment.Codec;

/// <summary>The plan: the root object of its file.</summary>
internal sealed class WirePlan : WireNode
{
    public string? Format { get; set; }

    public string? Title { get; set; }

    public string? Stage { get; set; }

    public string?[] Volumes { get; set; } = [];

    public IEnumerable<WireChapter?> Chapters { get; set; } = [];

    public IEnumerable<WireInitiative?> Initiatives { get; set; } = [];
}

internal sealed class WireChapter : WireNode
{
    public string? Id { get; set; }

    public string? Unit { get; set; }

    public WireOutlineNumber? Number { get; set; }

    public string? Title { get; set; }

    public WireRange? Pages { get; set; }

    public Standing Standing { get; set; }

    public IEnumerable<WireChapter?> Children { get; set; } = [];

    public IEnumerable<WireInitiative?> Initiatives { get; set; } = [];
}

internal sealed class WireInitiative : WireNode
{
    public string? Id { get; set; }

    public string? Term { get; set; }

    public WireOutlineNumber? Number { get; set; }

    public string? Title { get; set; }

    public WireRange? Pages { get; set; }

    public Standing Standing { get; set; }

    public IEnumerable<WireInitiative?> Children { get; set; } = [];
}
