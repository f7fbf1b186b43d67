namespace Ota.PublicComment.Codec;

internal sealed class WireConsultation : WireNode
{
    public string? Id { get; set; }

    public ConsultationKind Kind { get; set; }

    public string? Label { get; set; }

    public WirePeriod? Period { get; set; }

    public DateOnly? PublishedOn { get; set; }

    public string? Department { get; set; }

    public int? SubmitterCount { get; set; }

    public int? SubmissionCount { get; set; }

    public int? OpinionCount { get; set; }

    public IEnumerable<WireTally?> Tallies { get; set; } = [];

    public WireListing? Listing { get; set; }
}

internal sealed class WirePeriod : WireNode
{
    public string? Text { get; set; }

    public DateOnly? Opens { get; set; }

    public DateOnly? Closes { get; set; }
}

internal sealed class WireTally : WireNode
{
    public string? Dimension { get; set; }

    public string? Label { get; set; }

    public int? Submitters { get; set; }

    public int? Submissions { get; set; }

    public int? Opinions { get; set; }

    public string? Parent { get; set; }

    public bool IsTotal { get; set; }
}

internal sealed class WireListing : WireNode
{
    public ListingFlag[] Flags { get; set; } = [];

    public string?[] Texts { get; set; } = [];
}
