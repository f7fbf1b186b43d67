using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Linking;

/// <summary>The version that a document's citations print most (素案): only pages of one version can agree or contradict.</summary>
internal sealed class MainVersion
{
    private readonly string? _name;

    public MainVersion(ValueList<Citation> citations)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var citation in citations)
        {
            foreach (var pages in citation.Pages)
            {
                if (pages.Version is { } version)
                {
                    var name = TitleFold.Of(version);
                    counts[name] = counts.GetValueOrDefault(name) + 1;
                    _name = _name is null || counts[name] > counts[_name] ? name : _name;
                }
            }
        }
    }

    public bool Covers(CitedPages pages) => pages.Version is not { } version || TitleFold.Of(version) == _name;

    /// <summary>The pages of that version that a citation prints, as one range; null when it prints none.</summary>
    public NumberRange? PagesOf(Citation citation)
    {
        NumberRange? found = null;
        foreach (var pages in citation.Pages)
        {
            if (Covers(pages))
            {
                found = found is { } known
                    ? new NumberRange(Math.Min(known.First, pages.Pages.First), Math.Max(known.Last, pages.Pages.Last))
                    : pages.Pages;
            }
        }

        return found;
    }
}
