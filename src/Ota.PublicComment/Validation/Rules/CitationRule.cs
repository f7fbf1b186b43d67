using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.References;

namespace Ota.PublicComment.Validation.Rules;

/// <summary>What linking found: citations that lead nowhere, to two places, to another title or page, or round in a circle. A law or another document is never a finding.</summary>
internal sealed class CitationRule() : BuiltInRule(
    RuleScope.Document,
    Catalogue.CitationDangling, Catalogue.CitationAmbiguous, Catalogue.CitationTitleConflicts, Catalogue.CitationPageConflicts, Catalogue.PagesShifted,
    Catalogue.CitationCycle, Catalogue.CitationOfItself, Catalogue.CitationUnresolved, Catalogue.CitationNumberUnknown)
{
    /// <summary>As many pages that are off by the same number are one cause: draft and final version have other pages.</summary>
    private const int Uniform = 3;

    public override void CheckDocument(PublicCommentDocument document, RuleContext context)
    {
        PlanNodes? plan = null;
        List<(Citation Citation, int Delta)>? pages = null;
        foreach (var citation in context.References.Citations)
        {
            if (citation.Kind is CitationKind.Law or CitationKind.Document or CitationKind.Mark)
            {
                continue;
            }

            if ((citation.Flags & CitationFlags.Self) != 0 && citation.Kind == CitationKind.Opinion)
            {
                context.Report(Catalogue.CitationOfItself, citation.Place, citation.Text);
            }
            else if (citation.State is not (CitationState.Resolved or CitationState.Unverifiable or CitationState.External))
            {
                plan ??= new PlanNodes(context.References.Plan);
                Check(citation, plan, ref pages, context);
            }
        }

        Pages(pages, plan, context);
        Cycles(context);
    }

    private static void Check(Citation citation, PlanNodes plan, ref List<(Citation Citation, int Delta)>? pages, RuleContext context)
    {
        switch (citation.State)
        {
            case CitationState.Dangling:
                context.Report(Catalogue.CitationDangling, citation.Place, citation.Text, citation.Unmatched.Count > 0 ? string.Join(", ", citation.Unmatched) : CitedNumber.Of(citation));
                break;
            case CitationState.Ambiguous:
                context.Report(Catalogue.CitationAmbiguous, citation.Place, citation.Text, citation.Candidates.Count.ToString(CultureInfo.InvariantCulture));
                break;
            case CitationState.ResolvedByTitle when (citation.Flags & CitationFlags.Number) != 0:
                context.Report(Catalogue.CitationNumberUnknown, citation.Place, citation.Text, plan.Describe(citation));
                break;
            case CitationState.UnresolvedAnaphor:
                context.Report(Catalogue.CitationUnresolved, citation.Place, citation.Text);
                break;
            case CitationState.Conflicting when (citation.Flags & CitationFlags.Title) != 0:
                context.Report(Catalogue.CitationTitleConflicts, citation.Place, citation.Text, plan.Describe(citation));
                break;
            case CitationState.Conflicting when plan.PageDelta(citation) is { } delta:
                (pages ??= []).Add((citation, delta));
                break;
        }
    }

    private static void Pages(List<(Citation Citation, int Delta)>? pages, PlanNodes? plan, RuleContext context)
    {
        if (pages is null)
        {
            return;
        }

        foreach (var shift in pages.GroupBy(p => p.Delta))
        {
            if (shift.Count() >= Uniform)
            {
                var delta = shift.Key.ToString("+0;-0", CultureInfo.InvariantCulture);
                context.Report(Catalogue.PagesShifted, shift.First().Citation.Place, shift.Count().ToString(CultureInfo.InvariantCulture), delta);
                continue;
            }

            foreach (var (citation, _) in shift)
            {
                context.Report(Catalogue.CitationPageConflicts, citation.Place, citation.Text, PlanNodes.Text(citation.Pages[0].Pages), plan!.PagesOf(citation));
            }
        }
    }

    private static void Cycles(RuleContext context)
    {
        foreach (var cycle in context.References.Cycles)
        {
            var first = cycle.Count > 0 ? context.Index.FindResponse(cycle[0]) : null;
            if (first is not null && cycle.Count > 1)
            {
                var numbers = cycle.Select(id => context.Index.FindResponse(id)).OfType<Response>()
                    .SelectMany(r => r.Answers).Select(a => context.Index.FindOpinion(a.Opinion)).OfType<Opinion>()
                    .Select(o => o.Number?.Label ?? o.Id).Distinct();
                context.Report(Catalogue.CitationCycle, first, string.Join(", ", numbers));
            }
        }
    }
}
