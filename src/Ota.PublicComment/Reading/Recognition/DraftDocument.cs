using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Tracing;

namespace Ota.PublicComment.Reading.Recognition;

/// <summary>What was recognised in a source, before and while it is repaired.</summary>
internal sealed class DraftDocument(SourceLedger ledger, DiagnosticBag diagnostics)
{
    public SourceLedger Ledger { get; } = ledger;

    /// <summary>The file name as the host gave it.</summary>
    public string? File => Ledger.File;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>The rows of the result tables in reading order.</summary>
    public List<RecordDraft> Records { get; set; } = [];

    /// <summary>The tables in which a row prints a number: only there a row without one is damaged.</summary>
    public HashSet<int> NumberedTables { get; } = [];

    /// <summary>Lines outside the tables and lines of one cell above the headings, in reading order.</summary>
    public List<TracedText> Lines { get; } = [];

    /// <summary>Notes found between rows.</summary>
    public List<TracedText> Notes { get; } = [];

    /// <summary>Headings between rows that group opinions.</summary>
    public List<TracedText> GroupHeadings { get; } = [];

    /// <summary>The heading of the first response column, which names the publishing body's kind (区の考え方).</summary>
    public string? ResponseHeading { get; set; }

    /// <summary>How many tables were recognised, and how many were not.</summary>
    public int TableCount { get; set; }

    public int UnreadTableCount { get; set; }

    /// <summary>Whether the text of the tables is broken by wrapped lines.</summary>
    public bool IsWrapped { get; set; }

    public void Report(DiagnosticDescriptor descriptor, TracedText at, params ReadOnlySpan<string> arguments)
        => Diagnostics.Add(descriptor, Ledger.Locate(at), arguments);

    /// <summary>Reports a finding about a row. Rows have no ids before the document is assembled, so the finding waits until then.</summary>
    public void Report(DiagnosticDescriptor descriptor, RecordDraft record, TracedText at, params ReadOnlySpan<string> arguments)
        => Report(descriptor, record, null, at, arguments);

    /// <summary>The same for a finding about one text of the row.</summary>
    public void Report(DiagnosticDescriptor descriptor, RecordDraft record, TextField? field, TracedText at, params ReadOnlySpan<string> arguments)
        => record.Findings.Add(new RecordFinding(field, new Diagnostic
        {
            Descriptor = descriptor,
            Severity = descriptor.Severity,
            Location = Ledger.Locate(at),
            Arguments = ValueList.Create(arguments),
        }));
}
