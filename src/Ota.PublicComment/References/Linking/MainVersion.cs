using System.Runtime.InteropServices;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Linking;

/// <summary>The version that a document's citations print most (素案): only pages of one version can agree or contradict.</summary>
internal sealed class MainVersion
{
    private readonly string? _name;

    // A document mostly prints one version, and the scanner gives one string for it.
    private string _last = "";
    private bool _isLastCovered;

    public MainVersion(ValueList<Citation> citations)
    {
        var counts = new Dictionary<string, Count>(StringComparer.Ordinal);
        var last = "";
        Count? best = null, count = null;
        foreach (var citation in citations)
        {
            foreach (var pages in citation.Pages)
            {
                if (pages.Version is not { } version)
                {
                    continue;
                }

                if (count is null || !ReferenceEquals(version, last))
                {
                    var name = TitleFold.Of(version);
                    count = CollectionsMarshal.GetValueRefOrAddDefault(counts, name, out _) ??= new Count { Name = name };
                    last = version;
                }

                count.Citations++;
                best = best is null || count.Citations > best.Citations ? count : best;
            }
        }

        _name = best?.Name;
    }

    public bool Covers(CitedPages pages)
    {
        if (pages.Version is not { } version)
        {
            return true;
        }

        if (!ReferenceEquals(version, _last))
        {
            (_last, _isLastCovered) = (version, TitleFold.Of(version) == _name);
        }

        return _isLastCovered;
    }

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

    private sealed class Count
    {
        public required string Name { get; init; }

        public int Citations { get; set; }
    }
}
