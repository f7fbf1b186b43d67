using System.Globalization;
using System.Text;

namespace Ota.PublicComment.Tests.Reading.Documents;

/// <summary>Documents of many made-up cities, each of another habit: what is read of them and what is told, approved by a person line by
/// line.</summary>
public sealed class KindDocumentTests
{
    public static TheoryData<string> Names => [.. Directory.GetFiles(TestFiles.Data("kinds")).Select(p => Path.GetFileName(p)!)
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_gives_what_was_approved(string name)
    {
        var result = PublicCommentPipeline.Default
            .Read(File.ReadAllText(TestFiles.Data("kinds", name)), new SourceInfo { FileName = name }, null,
                TestContext.Current.CancellationToken);
        if (result.Document is not null)
        {
            Laws.All(result);
        }

        Golden.Matches(Shown(result), $"kinds/{name}.approved.txt");
    }

    private static string Shown(DocumentResult result)
    {
        var text = new StringBuilder();
        if (result.Document is { } document)
        {
            var plans = string.Join(" + ", document.PlanTitles.Select(p => $"{p.Text} ({p.Stage})"));
            text.Append("title ").AppendLine(document.Title).Append("plan ").AppendLine(plans);
            foreach (var consultation in document.Consultations)
            {
                Append(text, consultation);
            }

            foreach (var legend in document.DispositionLegend)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"legend {legend.Code} {legend.Legend}");
            }

            Append(text, document);
            foreach (var note in document.Notes)
            {
                text.Append("note ").AppendLine(note.Text.Replace("\n", "⏎", StringComparison.Ordinal));
            }
        }

        foreach (var finding in result.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info))
        {
            text.AppendLine(CultureInfo.InvariantCulture,
                $"{finding.Severity} {finding.Code} {finding.Location?.Line} {string.Join(" | ", finding.Arguments)}");
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    private static void Append(StringBuilder text, Consultation consultation)
    {
        var period = consultation.Period is { } p ? $"{p.Text} [{p.Opens:yyyy-MM-dd} {p.Closes:yyyy-MM-dd}]" : "–";
        text.AppendLine(CultureInfo.InvariantCulture,
            $"{consultation.Id} {consultation.Kind} {consultation.Label} {period} submitters {consultation.SubmitterCount} "
            + $"submissions {consultation.SubmissionCount} opinions {consultation.OpinionCount} {string.Join(' ', consultation.Listing.Flags)}");
        foreach (var tally in consultation.Tallies)
        {
            text.AppendLine(CultureInfo.InvariantCulture,
                $"  {tally.Dimension}/{tally.Label} {tally.Submitters} {tally.Submissions} {tally.Opinions} {tally.Parent}{(tally.IsTotal ? " =" : "")}");
        }
    }

    private static void Append(StringBuilder text, PublicCommentDocument document)
    {
        foreach (var opinion in document.Opinions)
        {
            text.AppendLine(CultureInfo.InvariantCulture,
                $"{opinion.Number?.Label ?? "–"} [{string.Join(" / ", opinion.Group)}] {opinion.ConsultationId} {opinion.Subject} {opinion.Area?.Text} n={opinion.Count}");
            text.Append("  Q ").AppendLine(opinion.Text?.Replace("\n", "⏎", StringComparison.Ordinal) ?? "(none)");
            foreach (var response in document.Responses.Where(r => r.Answers.Any(a => a.Opinion == opinion.Id)))
            {
                text.AppendLine(CultureInfo.InvariantCulture,
                    $"  A {string.Join("⏎", response.Paragraphs.Select(p => p.Text))} {string.Join(' ', response.Dispositions.Select(d => d.Code))}");
            }

            foreach (var other in opinion.Other)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"  + {other.Heading}: {other.Text}");
            }
        }
    }
}
