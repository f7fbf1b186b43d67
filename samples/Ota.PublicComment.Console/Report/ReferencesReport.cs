using System.Globalization;
using Ota.PublicComment.References;
using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples.Report;

/// <summary>
/// Where the citations of a document lead, those that need a person first: state, citation, target with its page, and what else could be
/// meant.
/// </summary>
internal sealed class ReferencesReport(ReferenceMap map, PublicCommentDocument document, bool hasPlan, MessageLanguage language)
{
    private const string Indent = "  ";
    private const string Deep = "      ";

    // What a person must look at comes first.
    private static readonly CitationState[] Order =
    [
        CitationState.Conflicting, CitationState.Dangling, CitationState.Ambiguous, CitationState.UnresolvedAnaphor,
        CitationState.ResolvedByTitle,
        CitationState.Unverifiable, CitationState.Resolved, CitationState.External,
    ];

    private readonly ReferenceTexts _texts = ReferenceTexts.In(language);
    private readonly OpinionLabels _labels = new(document, ReportTexts.In(language));
    private readonly TargetNames _names = new(map, document, ReferenceTexts.In(language));

    public void WriteTo(Page page)
    {
        page.Title(_texts.Head(map.Citations.Count));
        foreach (var state in Order)
        {
            var count = map.Citations.Count(c => c.State == state);
            if (count > 0)
            {
                page.Line($"{Indent}{count.ToString(CultureInfo.InvariantCulture),4}  {Citation.NameOf(state, language)}");
            }
        }

        if (!hasPlan)
        {
            page.Quiet(Indent + _texts.NoPlan);
        }

        foreach (var shift in map.PageShifts)
        {
            page.Alert(Indent + _texts.Shift(shift.Delta, shift.Citations.Count), isError: false);
        }

        foreach (var circle in map.Cycles)
        {
            page.Alert(Indent + _texts.Circle(string.Join(" → ", circle.Select(_names.Answer))), isError: false);
        }

        foreach (var state in Order)
        {
            Write(page, state, map.Citations.Where(c => c.State == state).ToList());
        }
    }

    private void Write(Page page, CitationState state, List<Citation> citations)
    {
        if (citations.Count == 0)
        {
            return;
        }

        page.Blank();
        page.Title($"{Citation.NameOf(state, language)} ({citations.Count.ToString(CultureInfo.InvariantCulture)})");
        foreach (var citation in citations)
        {
            var line = Indent + string.Join(Indent, ((string[])[Where(citation), citation.Text, Flags(citation)]).Where(t => t.Length > 0));
            if (state is CitationState.Conflicting or CitationState.Dangling or CitationState.Ambiguous)
            {
                page.Alert(line, isError: false);
            }
            else
            {
                page.Line(line);
            }

            foreach (var target in citation.Targets)
            {
                page.Line($"{Deep}→ {_names.Of(target)}");
            }

            if (citation.Unmatched.Count > 0)
            {
                page.Line(Deep + _texts.Missing(string.Join(", ", citation.Unmatched)));
            }

            foreach (var candidate in citation.Candidates)
            {
                page.Quiet($"{Deep}? {_names.Of(candidate)}");
            }
        }
    }

    private string Flags(Citation citation)
        => citation.NamesOfFlags(language) is { Length: > 0 } flags ? $"[{flags}]" : string.Empty;

    private string Where(Citation citation) => string.Join(", ", _labels.Of(citation.Place.Node).Select(n => $"No.{n}"));
}
