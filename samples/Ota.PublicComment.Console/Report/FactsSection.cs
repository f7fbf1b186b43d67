using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples.Report;

/// <summary>What the document holds.</summary>
internal sealed class FactsSection(PublicCommentDocument document, ReportTexts texts)
{
    private const int Indent = 2;

    public void WriteTo(Page page)
    {
        page.Title(document.Title ?? texts.NoTitle);
        page.Blank();
        var rows = Rows().ToList();
        var width = rows.Max(row => DisplayWidth.Of(row.Label)) + Indent;
        foreach (var (label, value) in rows)
        {
            page.Line(DisplayWidth.Spaces(Indent) + DisplayWidth.PadRight(label, width) + value);
        }

        // Beside every count that people see; the counts by chapter bring the sentence themselves.
        if (document.Opinions.Count == 0 && document.Consultations.Any(c => Printed(c).Length > 0))
        {
            page.Line(DisplayWidth.Spaces(Indent) + texts.CountsAreNotPeople);
        }

        new AreaCounts(document, texts).WriteTo(page);
    }

    private IEnumerable<(string Label, string Value)> Rows()
    {
        yield return (texts.Plan, Plans());
        yield return (texts.Municipality, Municipality());
        yield return (texts.Opinions, texts.Items(document.Opinions.Count));
        yield return (texts.Responses, texts.Items(document.Responses.Count));
        foreach (var period in Periods())
        {
            yield return (texts.Period, period);
        }

        foreach (var consultation in document.Consultations)
        {
            if (Printed(consultation) is { Length: > 0 } counts)
            {
                yield return (texts.PrintedCounts, consultation.Label is { } label ? $"{label}: {counts}" : counts);
            }
        }
    }

    private string Plans() => document.PlanTitles.Count == 0
        ? texts.Unknown
        : string.Join(" / ", document.PlanTitles.Select(plan => plan.Text + texts.PlanMarks(plan.IsProvisional, plan.Stage)));

    private string Municipality() => document.Municipality switch
    {
        null => texts.Unknown,
        { Code: { } code } body => $"{body.Prefecture}{body.Name} ({code})",
        var body => $"{body.Prefecture}{body.Name}",
    };

    private IEnumerable<string> Periods()
    {
        var periods = document.Consultations.Where(c => c.Period is not null)
            .Select(c => c.Label is { } label ? $"{c.Period!.Text} ({label})" : c.Period!.Text).ToList();
        return periods.Count == 0 ? [texts.NotPrinted] : periods;
    }

    /// <summary>The printed numbers with their units: people, submissions and opinions are never one number.</summary>
    private string Printed(Consultation consultation) => string.Join(", ", ((string?[])
    [
        consultation.SubmitterCount is { } people ? texts.Submitters(people) : null,
        consultation.SubmissionCount is { } sheets ? texts.Submissions(sheets) : null,
        consultation.OpinionCount is { } opinions ? $"{texts.Opinions} {texts.Items(opinions)}" : null,
    ]).Where(part => part is not null));
}
