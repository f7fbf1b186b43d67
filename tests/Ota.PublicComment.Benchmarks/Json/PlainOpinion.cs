namespace Ota.PublicComment.Benchmarks.Json;

internal sealed class PlainOpinion
{
    public string? Id { get; set; }

    public PlainNumber? Number { get; set; }

    public bool IsNumberInferred { get; set; }

    public List<string> Group { get; set; } = [];

    public string? ConsultationId { get; set; }

    public string? Subject { get; set; }

    public PlainArea? Area { get; set; }

    public string? Text { get; set; }

    public TextState TextState { get; set; }

    public List<PlainPoint> Points { get; set; } = [];

    public int? Count { get; set; }

    public int? SubmitterCount { get; set; }

    public string? SubmitterKind { get; set; }

    public List<PlainOther> Other { get; set; } = [];

    public PlainSource Source { get; set; } = new();
}

internal sealed class PlainPoint
{
    public string? Id { get; set; }

    public string? Label { get; set; }

    public PlainSpan? Span { get; set; }
}

internal sealed class PlainSpan
{
    public int Start { get; set; }

    public int Length { get; set; }
}

internal sealed class PlainArea
{
    public string? Text { get; set; }

    public AreaScope Scope { get; set; }

    public PlainHeading? Chapter { get; set; }

    public PlainHeading? Section { get; set; }

    public PlainRange? Pages { get; set; }

    public string? Volume { get; set; }

    public string? CompletedFrom { get; set; }
}

internal sealed class PlainHeading
{
    public string? Unit { get; set; }

    public PlainNumber? Number { get; set; }

    public string? Title { get; set; }
}

internal sealed class PlainNumber
{
    public string? Label { get; set; }

    public List<int> Parts { get; set; } = [];
}

internal sealed class PlainRange
{
    public int First { get; set; }

    public int Last { get; set; }
}

internal sealed class PlainOther
{
    public string? Heading { get; set; }

    public string? Text { get; set; }
}

internal sealed class PlainSource
{
    public string? File { get; set; }

    public int? Page { get; set; }

    public string? Sheet { get; set; }

    public int? Table { get; set; }

    public int? Row { get; set; }

    public PlainRange? Lines { get; set; }

    public string? Cell { get; set; }
}
