namespace Ota.PublicComment.Codec;

internal class WireResponse : WireNode
{
    public string? Id { get; set; }

    public IEnumerable<WireAnswerTarget?> Answers { get; set; } = [];

    public bool SharingIsInferred { get; set; }

    public IEnumerable<WireParagraph?> Paragraphs { get; set; } = [];

    public TextState TextState { get; set; }

    public IEnumerable<WireDisposition?> Dispositions { get; set; } = [];

    public IEnumerable<WirePlanRevision?> Revisions { get; set; } = [];

    public IEnumerable<WireOtherField?> Other { get; set; } = [];

    public WireSourcePlace? Source { get; set; }
}

internal sealed class WireAnswerTarget : WireNode
{
    public string? Opinion { get; set; }

    public string? Point { get; set; }
}

internal sealed class WireParagraph : WireNode
{
    public string? Text { get; set; }

    public ParagraphKind Kind { get; set; }
}

internal sealed class WireDisposition : WireNode
{
    public string? Code { get; set; }

    public string? Legend { get; set; }

    public DispositionKind[] Kinds { get; set; } = [];
}

internal sealed class WirePlanRevision : WireNode
{
    public string? Text { get; set; }

    public RevisionAction Action { get; set; }

    public string? Before { get; set; }

    public string? After { get; set; }
}
