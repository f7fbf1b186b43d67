namespace Ota.PublicComment.Publishing.Findings;

/// <summary>A finding as a row of a list that goes to the sections in charge (指摘一覧).</summary>
internal sealed record FindingRow
{
    /// <summary>The numbers of the opinions it is about, as printed; empty where it is about the document.</summary>
    public required string Number { get; init; }

    /// <summary>The section in charge (担当課), where the table has such a column; empty otherwise.</summary>
    public required string Department { get; init; }

    /// <summary>The place of the plan the opinion is about (分野); empty where none is printed.</summary>
    public required string Area { get; init; }

    /// <summary>Where in the file: <c>draft.csv(12,3)</c>.</summary>
    public required string Location { get; init; }

    /// <summary>The severity.</summary>
    public required DiagnosticSeverity Severity { get; init; }

    /// <summary>The permanent code.</summary>
    public required string Code { get; init; }

    /// <summary>What is wrong.</summary>
    public required string Message { get; init; }

    /// <summary>What to do; empty when the message says it all.</summary>
    public required string Advice { get; init; }
}
