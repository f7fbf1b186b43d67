namespace Ota.PublicComment.Codec;

/// <summary>What a document has besides its two long lists.</summary>
internal abstract class WireHead : WireNode
{
    public string? Format { get; set; }

    public string? Id { get; set; }

    public string? Title { get; set; }

    public WireMunicipality? Municipality { get; set; }

    public IEnumerable<WirePlanTitle?> PlanTitles { get; set; } = [];

    public IEnumerable<WireConsultation?> Consultations { get; set; } = [];

    public IEnumerable<WireDisposition?> DispositionLegend { get; set; } = [];

    public IEnumerable<WireNote?> Notes { get; set; } = [];

    public IEnumerable<WireNote?> Errata { get; set; } = [];

    public WireSourcePlace? Source { get; set; }
}

/// <summary>The bare document: the root object of the file.</summary>
/// <remarks>The two long lists are read node by node.</remarks>
internal sealed class WireDocument : WireHead
{
    public WireOpinions Opinions { get; set; } = new();

    public WireResponses Responses { get; set; } = new();
}

internal sealed class WireMunicipality : WireNode
{
    public string? Code { get; set; }

    public string? Name { get; set; }

    public string? Prefecture { get; set; }
}

internal sealed class WirePlanTitle : WireNode
{
    public string? Text { get; set; }

    public bool IsProvisional { get; set; }

    public string? Stage { get; set; }

    public string?[] Volumes { get; set; } = [];
}

internal sealed class WireNote : WireNode
{
    public string? Id { get; set; }

    public string? Text { get; set; }

    public WireSourcePlace? Source { get; set; }
}
