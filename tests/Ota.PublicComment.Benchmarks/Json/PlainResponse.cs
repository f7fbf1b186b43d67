namespace Ota.PublicComment.Benchmarks.Json;

internal sealed class PlainResponse
{
    public string? Id { get; set; }

    public List<PlainAnswer> Answers { get; set; } = [];

    public bool SharingIsInferred { get; set; }

    public List<PlainParagraph> Paragraphs { get; set; } = [];

    public TextState TextState { get; set; }

    public List<PlainDisposition> Dispositions { get; set; } = [];

    public List<PlainRevision> Revisions { get; set; } = [];

    public List<PlainOther> Other { get; set; } = [];

    public PlainSource Source { get; set; } = new();
}

internal sealed class PlainAnswer
{
    public string? Opinion { get; set; }

    public string? Point { get; set; }
}

internal sealed class PlainParagraph
{
    public string? Text { get; set; }

    public ParagraphKind Kind { get; set; }
}

internal sealed class PlainDisposition
{
    public string? Code { get; set; }

    public string? Legend { get; set; }

    public List<DispositionKind> Kinds { get; set; } = [];
}

internal sealed class PlainRevision
{
    public string? Text { get; set; }

    public RevisionAction Action { get; set; }

    public string? Before { get; set; }

    public string? After { get; set; }
}
