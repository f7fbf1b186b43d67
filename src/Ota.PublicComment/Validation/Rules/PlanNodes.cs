using System.Globalization;
using Ota.PublicComment.References;

namespace Ota.PublicComment.Validation.Rules;

/// <summary>The nodes of a plan by id, with what a finding says of them. Built only where a citation is wrong.</summary>
internal sealed class PlanNodes
{
    private readonly Dictionary<string, (string Name, PageRange? Pages)> _nodes = new(StringComparer.Ordinal);

    public PlanNodes(Plan plan)
    {
        var chapters = new Stack<Chapter>(plan.Chapters.Reverse());
        var initiatives = new Stack<Initiative>(plan.Initiatives.Reverse());
        while (chapters.TryPop(out var chapter))
        {
            var number = chapter.Number?.Label ?? string.Empty;
            _nodes.TryAdd(chapter.Id, ($"{number} {chapter.Title}".Trim(), chapter.Pages));
            foreach (var child in chapter.Children)
            {
                chapters.Push(child);
            }

            foreach (var initiative in chapter.Initiatives)
            {
                initiatives.Push(initiative);
            }
        }

        while (initiatives.TryPop(out var initiative))
        {
            _nodes.TryAdd(initiative.Id, ($"{initiative.Term}{initiative.Number?.Label} {initiative.Title}".Trim(), initiative.Pages));
            foreach (var child in initiative.Children)
            {
                initiatives.Push(child);
            }
        }
    }

    public static string Text(PageRange pages) => pages.First == pages.Last
        ? pages.First.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{pages.First}-{pages.Last}");

    /// <summary>The first target as number and title.</summary>
    public string Describe(Citation citation)
        => citation.Targets.Count > 0 && _nodes.TryGetValue(citation.Targets[0].Id, out var node) ? node.Name : CitedNumber.Of(citation);

    public string PagesOf(Citation citation) => Find(citation) is { } pages ? Text(pages) : "?";

    /// <summary>How far the printed page is from the target's; null where one of them is unknown.</summary>
    public int? PageDelta(Citation citation)
    {
        if (citation.Pages.Count == 0 || Find(citation) is not { } pages)
        {
            return null;
        }

        var printed = citation.Pages[0].Pages.First;
        return printed < pages.First ? printed - pages.First : printed > pages.Last ? printed - pages.Last : null;
    }

    private PageRange? Find(Citation citation)
        => citation.Targets.Count > 0 && _nodes.TryGetValue(citation.Targets[0].Id, out var node) ? node.Pages : null;
}
