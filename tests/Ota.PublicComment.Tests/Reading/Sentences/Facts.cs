namespace Ota.PublicComment.Tests.Reading.Sentences;

/// <summary>Reads small documents and shows their facts as one line, so that a theory can list forms.</summary>
internal static class Facts
{
    public const string Title = "鷺沼台市みどりの基本計画（素案）に対する意見募集の結果\n\n";
    public const string Rows = "No.\t意見の要旨\t市の考え方\n1\t池を残す。\t残します。\n2\t道を広げる。\t広げます。\n";

    /// <summary>Reads lines under a title, without opinions.</summary>
    public static DocumentResult Of(string lines) => Read.Text(Title + lines + "\n");

    /// <summary>Reads lines between a title and a table of two opinions.</summary>
    public static DocumentResult WithRows(string lines) => Read.Text(Title + lines + "\n\n" + Rows);

    /// <summary>The codes of what reading and checking find worth a person's look.</summary>
    public static string[] Checked(string lines)
        => [.. PublicCommentPipeline.Default.Check(Title + lines + "\n", new() { FileName = "result.tsv" },
            cancellationToken: TestContext.Current.CancellationToken)
            .Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info).Select(d => d.Code)];

    public static Consultation Consultation(DocumentResult result) => result.GetDocumentOrThrow().Consultations.Single();

    /// <summary>The counts of the only consultation (8人 9通 32件); what is null is left out.</summary>
    public static string Counts(DocumentResult result)
    {
        var consultation = Consultation(result);
        return Counts(consultation.SubmitterCount, consultation.SubmissionCount, consultation.OpinionCount);
    }

    public static string Counts(int? submitters, int? submissions, int? opinions)
        => string.Join(' ',
            new[] { submitters is null ? null : $"{submitters}人", submissions is null ? null : $"{submissions}通",
                opinions is null ? null : $"{opinions}件" }.Where(p => p is not null));

    /// <summary>The tallies of the only consultation: dimension/label/counts, then = for a total and &lt; with the parent.</summary>
    public static string[] Tallies(DocumentResult result) => Tallies(Consultation(result));

    public static string[] Tallies(Consultation consultation)
        => [.. consultation.Tallies.Select(
            t =>
                $"{t.Dimension}/{t.Label}/{Counts(t.Submitters, t.Submissions, t.Opinions)}{(t.IsTotal ? "=" : "")}{(t.Parent is null ? "" : "<" + t.Parent)}")];

    /// <summary>The codes of what a person should look at.</summary>
    public static string[] Doubts(DocumentResult result)
        => [.. result.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info).Select(d => d.Code)];
}
