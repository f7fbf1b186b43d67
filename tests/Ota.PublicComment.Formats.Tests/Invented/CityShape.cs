namespace Ota.PublicComment.Formats.Tests.Invented;

/// <summary>What was read of a file, in lines that are easily compared with what a reader sees.</summary>
internal static class CityShape
{
    // What a page says beside the document is left out and told: no clerk has to look.
    private static readonly string[] Quiet = ["OPC1260"];

    public static List<string> Of(DocumentResult result)
    {
        var lines = new List<string>();
        if (result.Document is { } document)
        {
            var numbers =
                document.Opinions.ToDictionary(o => o.Id, o => o.IsNumberInferred ? "?" : o.Number?.Label ?? "?", StringComparer.Ordinal);
            lines.Add("title " + document.Title);
            lines.AddRange(document.Consultations.Where(c => c.Period is not null).Select(c => "period " + c.Period!.Text));
            lines.AddRange(document.Consultations.Where(c => c.SubmitterCount is not null || c.OpinionCount is not null)
                .Select(c => $"counts {c.SubmitterCount}/{c.OpinionCount}"));
            lines.AddRange(
                document.Consultations.SelectMany(c => c.Tallies)
                    .Select(t => $"tally {t.Label} {t.Submitters ?? t.Submissions ?? t.Opinions}"));
            lines.AddRange(document.DispositionLegend.Select(d => $"legend {d.Code} {d.Legend}"));
            lines.AddRange(document.Entries().Select(e => Row(e, numbers)));
            lines.AddRange(document.Notes.Select(n => "note " + n.Text));
        }
        else
        {
            lines.Add("failed");
        }

        lines.AddRange(
            result.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info || d.Code.StartsWith("OPC12", StringComparison.Ordinal))
            .Select(d => d.Code).Except(Quiet).Order(StringComparer.Ordinal).Distinct().Select(c => "!" + c));
        return lines;
    }

    private static string Row(OpinionEntry entry, Dictionary<string, string> numbers)
    {
        var opinion = entry.Opinion;
        var shared =
            entry.Responses.Where(r => r.Answers.Count > 1)
                .Select(r => $" [{string.Join(',', r.Answers.Select(a => numbers[a.Opinion]))}]");
        var codes = entry.Responses.SelectMany(r => r.Dispositions).Select(d => " =" + d.Code);
        var other = opinion.Other.Concat(entry.Responses.SelectMany(r => r.Other)).Select(o => $" ({o.Heading}: {o.Text})");
        return $"{string.Join('/', opinion.Group)}|{(opinion.IsNumberInferred ? "" : opinion.Number?.Label)}|{opinion.Area?.Text}|{opinion.Text}|"
            + string.Join('\n', entry.Responses.Select(r => r.Text)) + string.Concat(shared) + string.Concat(codes) + string.Concat(other);
    }
}
