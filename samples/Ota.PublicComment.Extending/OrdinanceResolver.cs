using Ota.PublicComment.References;

namespace Ota.PublicComment.Samples.Extending;

/// <summary>A resolver of a host's own: the city knows where its ordinances stand.</summary>
internal sealed class OrdinanceResolver : ICitationResolver
{
    private static readonly Dictionary<string, string> Ordinances = new(StringComparer.Ordinal)
    {
        ["月見市緑化条例"] = "https://city.example/reiki/ryokka",
    };

    public string Name => "city-ordinances";

    public ValueList<CitationKind> Kinds => [CitationKind.Law];

    public ValueList<string> Resolve(Citation citation)
        => citation.Law?.Name is { } name && Ordinances.TryGetValue(name, out var address) ? [address] : [];
}
