using System.Globalization;
using Ota.PublicComment.References;

namespace Ota.PublicComment.Validation.Rules;

/// <summary>The nodes of the plans by id, with what a finding says of them. Built only where a citation is wrong.</summary>
internal sealed class PlanNodes
{
    private readonly Dictionary<(int Plan, string Id), (string Name, NumberRange? Pages)> _nodes = [];
    private readonly HashSet<string> _shifted;

    public PlanNodes(ReferenceMap references)
    {
        _shifted = references.PageShifts.SelectMany(static s => s.Citations).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < references.Plans.Count; i++)
        {
            Add(i, references.Plans[i]);
        }
    }

    public static string Text(NumberRange pages) => pages.First == pages.Last
        ? pages.First.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{pages.First}-{pages.Last}");

    /// <summary>Whether its page is off by the number that others are off by too.</summary>
    public bool IsShifted(Citation citation) => _shifted.Contains(citation.Id);

    /// <summary>The first target as number and title.</summary>
    public string Describe(Citation citation)
        => citation.Targets.Count > 0 && _nodes.TryGetValue((citation.Targets[0].Plan, citation.Targets[0].Id), out var node)
            ? node.Name : CitedNumber.Of(citation);

    /// <summary>An arrow to what the title fits better than the number; nothing where nothing does.</summary>
    public string Candidate(Citation citation)
        => citation.Candidates.Count > 0
            && _nodes.TryGetValue((citation.Candidates[0].Plan, citation.Candidates[0].Id), out var node)
                ? $"（→「{node.Name}」）" : "";

    public string PagesOf(Citation citation) => Find(citation) is { } pages ? Text(pages) : "?";

    private NumberRange? Find(Citation citation)
        => citation.Targets.Count > 0 && _nodes.TryGetValue((citation.Targets[0].Plan, citation.Targets[0].Id), out var node)
            ? node.Pages : null;

    private void Add(int number, Plan plan)
    {
        var chapters = new Stack<Chapter>(plan.Chapters.Reverse());
        var initiatives = new Stack<Initiative>(plan.Initiatives.Reverse());
        while (chapters.TryPop(out var chapter))
        {
            _nodes.TryAdd((number, chapter.Id), ($"{chapter.Number?.Label} {chapter.Title}".Trim(), chapter.Pages));
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
            _nodes.TryAdd((number, initiative.Id),
                ($"{initiative.Term}{initiative.Number?.Label} {initiative.Title}".Trim(), initiative.Pages));
            foreach (var child in initiative.Children)
            {
                initiatives.Push(child);
            }
        }
    }
}
