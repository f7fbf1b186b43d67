using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.References;

namespace Ota.PublicComment.Validation.Rules;

/// <summary>
/// What linking found: citations that lead nowhere, to two places, to another title or page, or round in a circle. A law or another
/// document is never a finding.
/// </summary>
internal sealed class CitationRule() : BuiltInRule(
    RuleScope.Document,
    Catalogue.CitationDangling, Catalogue.CitationAmbiguous, Catalogue.CitationTitleConflicts, Catalogue.CitationPageConflicts,
    Catalogue.PagesShifted,
    Catalogue.CitationCycle, Catalogue.CitationOfItself, Catalogue.CitationUnresolved, Catalogue.CitationNumberUnknown)
{
    public override void CheckDocument(PublicCommentDocument document, RuleContext context)
    {
        PlanNodes? plans = null;
        foreach (var citation in context.References.Citations)
        {
            if (citation.Kind is CitationKind.Law or CitationKind.Document or CitationKind.Mark)
            {
                continue;
            }

            if ((citation.Flags & CitationFlags.Self) != 0 && citation.Kind == CitationKind.Opinion)
            {
                context.Report(Catalogue.CitationOfItself, citation.Place, citation.Text);
                // No.1～99 in a list of two names its own row, and many that are not there.
                if (citation.Unmatched.Count > 0)
                {
                    context.Report(Catalogue.CitationDangling, citation.Place, citation.Text, NumberList.Of(citation.Unmatched));
                }
            }

            // No.1~99 that names its own row too still leads to numbers that are not there.
            if (citation.State is not (CitationState.Resolved or CitationState.Unverifiable or CitationState.External))
            {
                Check(citation, plans ??= new PlanNodes(context.References), context);
            }
        }

        Shifts(context);
        Cycles(context);
    }

    private static void Check(Citation citation, PlanNodes plans, RuleContext context)
    {
        switch (citation.State)
        {
            case CitationState.Dangling:
                context.Report(Catalogue.CitationDangling, citation.Place, citation.Text,
                    citation.Unmatched.Count > 0 ? NumberList.Of(citation.Unmatched) : CitedNumber.Of(citation));
                break;
            case CitationState.Ambiguous:
                context.Report(Catalogue.CitationAmbiguous, citation.Place, citation.Text,
                    citation.Candidates.Count.ToString(CultureInfo.InvariantCulture));
                break;
            case CitationState.ResolvedByTitle when (citation.Flags & CitationFlags.Number) != 0:
                context.Report(Catalogue.CitationNumberUnknown, citation.Place, citation.Text, plans.Describe(citation));
                break;
            case CitationState.UnresolvedAnaphor:
                context.Report(Catalogue.CitationUnresolved, citation.Place, citation.Text);
                break;
            case CitationState.Conflicting when (citation.Flags & CitationFlags.Title) != 0:
                context.Report(Catalogue.CitationTitleConflicts, citation.Place, citation.Text, plans.Describe(citation),
                    plans.Candidate(citation));
                break;
            case CitationState.Conflicting
                when (citation.Flags & CitationFlags.Page) != 0 && citation.Pages.Count > 0 && !plans.IsShifted(citation):
                context.Report(Catalogue.CitationPageConflicts, citation.Place, citation.Text, PlanNodes.Text(citation.Pages[0].Pages),
                    plans.PagesOf(citation));
                break;
        }
    }

    // Draft and final version have other pages: that is one cause, whatever number of citations it touches.
    private static void Shifts(RuleContext context)
    {
        foreach (var shift in context.References.PageShifts)
        {
            if (shift.Citations.Count > 0 && context.References.FindCitation(shift.Citations[0]) is { } first)
            {
                context.Report(
                    Catalogue.PagesShifted,
                    first.Place,
                    shift.Citations.Count.ToString(CultureInfo.InvariantCulture),
                    shift.Delta.ToString("+0;-0", CultureInfo.InvariantCulture));
            }
        }
    }

    private static void Cycles(RuleContext context)
    {
        foreach (var cycle in context.References.Cycles)
        {
            if (cycle.Count > 1)
            {
                Cycle(cycle, context);
            }
        }
    }

    private static void Cycle(ValueList<string> cycle, RuleContext context)
    {
        if (context.Index.FindResponse(cycle[0]) is { } first)
        {
            var numbers = cycle.Select(id => context.Index.FindResponse(id)).OfType<Response>()
                .SelectMany(r => r.Answers).Select(a => context.Index.FindOpinion(a.Opinion)).OfType<Opinion>()
                .Select(o => o.Number?.Label ?? o.Id).Distinct();
            context.Report(Catalogue.CitationCycle, first, string.Join(", ", numbers));
        }
    }
}
