namespace Ota.PublicComment.Codec;

internal class WireOpinion : WireNode
{
    public string? Id { get; set; }

    public WireOutlineNumber? Number { get; set; }

    public bool IsNumberInferred { get; set; }

    public string?[] Group { get; set; } = [];

    public string? ConsultationId { get; set; }

    public string? Subject { get; set; }

    public WireArea? Area { get; set; }

    public string? Text { get; set; }

    public TextState TextState { get; set; }

    public IEnumerable<WireOpinionPoint?> Points { get; set; } = [];

    public int? Count { get; set; }

    public int? SubmitterCount { get; set; }

    public string? SubmitterKind { get; set; }

    public IEnumerable<WireOtherField?> Other { get; set; } = [];

    public WireSourcePlace? Source { get; set; }
}

internal sealed class WireOpinionPoint : WireNode
{
    public string? Id { get; set; }

    public string? Label { get; set; }

    public WireTextSpan? Span { get; set; }
}

internal sealed class WireArea : WireNode
{
    public string? Text { get; set; }

    public AreaScope Scope { get; set; }

    public WirePlanHeading? Chapter { get; set; }

    public WirePlanHeading? Section { get; set; }

    public WireRange? Pages { get; set; }

    public string? Volume { get; set; }

    public string? CompletedFrom { get; set; }
}

internal sealed class WirePlanHeading : WireNode
{
    public string? Unit { get; set; }

    public WireOutlineNumber? Number { get; set; }

    public string? Title { get; set; }
}
