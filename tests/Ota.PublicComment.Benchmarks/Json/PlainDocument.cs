namespace Ota.PublicComment.Benchmarks.Json;

// What a host would write that knows System.Text.Json and nothing of this library: the same members in the same order, mutable, with lists.
internal sealed class PlainDocument
{
    public string? Format { get; set; }

    public string? Id { get; set; }

    public string? Title { get; set; }

    public PlainMunicipality? Municipality { get; set; }

    public List<PlainPlanTitle> PlanTitles { get; set; } = [];

    public List<PlainConsultation> Consultations { get; set; } = [];

    public List<PlainDisposition> DispositionLegend { get; set; } = [];

    public List<PlainOpinion> Opinions { get; set; } = [];

    public List<PlainResponse> Responses { get; set; } = [];

    public List<PlainNote> Notes { get; set; } = [];

    public List<PlainNote> Errata { get; set; } = [];

    public PlainSource Source { get; set; } = new();
}

internal sealed class PlainMunicipality
{
    public string? Code { get; set; }

    public string? Name { get; set; }

    public string? Prefecture { get; set; }
}

internal sealed class PlainPlanTitle
{
    public string? Text { get; set; }

    public bool IsProvisional { get; set; }

    public string? Stage { get; set; }

    public List<string> Volumes { get; set; } = [];
}

internal sealed class PlainConsultation
{
    public string? Id { get; set; }

    public ConsultationKind Kind { get; set; }

    public string? Label { get; set; }

    public PlainPeriod? Period { get; set; }

    public DateOnly? PublishedOn { get; set; }

    public string? Department { get; set; }

    public int? SubmitterCount { get; set; }

    public int? SubmissionCount { get; set; }

    public int? OpinionCount { get; set; }

    public List<PlainTally> Tallies { get; set; } = [];

    public PlainListing Listing { get; set; } = new();
}

internal sealed class PlainPeriod
{
    public string? Text { get; set; }

    public DateOnly? Opens { get; set; }

    public DateOnly? Closes { get; set; }
}

internal sealed class PlainTally
{
    public string? Dimension { get; set; }

    public string? Label { get; set; }

    public int? Submitters { get; set; }

    public int? Submissions { get; set; }

    public int? Opinions { get; set; }

    public string? Parent { get; set; }

    public bool IsTotal { get; set; }
}

internal sealed class PlainListing
{
    public List<ListingFlag> Flags { get; set; } = [];

    public List<string> Texts { get; set; } = [];
}

internal sealed class PlainNote
{
    public string? Id { get; set; }

    public string? Text { get; set; }

    public PlainSource Source { get; set; } = new();
}
