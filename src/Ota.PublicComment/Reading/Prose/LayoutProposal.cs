using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Sources;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>What one layout makes of a stretch of text: records, the lines that are explained by them, those that are left, and what a
/// person must know. It changes nothing until it is accepted.</summary>
/// <param name="prose">The stretch.</param>
internal sealed class LayoutProposal(ProseText prose)
{
    private readonly List<TracedText> _structure = [];
    private readonly List<(DiagnosticDescriptor Descriptor, TracedText At, string[] Arguments)> _findings = [];

    public ProseText Prose => prose;

    public List<RecordDraft> Records { get; } = [];

    /// <summary>Headings that group opinions.</summary>
    public List<TracedText> GroupHeadings { get; } = [];

    /// <summary>Lines among the records that nothing explains.</summary>
    public List<TracedText> Unexplained { get; } = [];

    /// <summary>The heading or label of the answers, which may name the publishing body's kind (区の考え方).</summary>
    public string? ResponseHeading { get; set; }

    /// <summary>The label of the opinions, which may say that only the main ones are listed (主なご意見).</summary>
    public string? OpinionHeading { get; set; }

    /// <summary>The lines that belong to no record: they stay lines of the document.</summary>
    public List<TracedText> Left { get; } = [];

    /// <summary>The lines of a table that cannot be put in order: kept as they are, and no facts of the document.</summary>
    public List<TracedText> Unread { get; } = [];

    /// <summary>Explains a label, a number, a bullet or a heading.</summary>
    public void Structure(TracedText text) => _structure.Add(text);

    /// <summary>What stands in the brackets of 【P.5】; the brackets are explained.</summary>
    public TracedText Inside(TracedText bracketed)
    {
        Structure(bracketed.Slice(0, 1));
        Structure(bracketed.Slice(bracketed.Length - 1, 1));
        return bracketed.Slice(1, bracketed.Length - 2);
    }

    /// <summary>【担当：福祉課】 holds label and value: the bracket that closes behind the value belongs to the label.</summary>
    public List<TracedText> WithoutCloser(Label label, List<TracedText> pieces)
    {
        if (pieces is not [var value] || !BracketedLabels.HoldsValue(prose.Lines[label.Line].Text, label.Span))
        {
            return pieces;
        }

        Structure(value.Slice(value.Length - 1, 1));
        return [value.Slice(0, value.Length - 1).Trim()];
    }

    public void Report(DiagnosticDescriptor descriptor, TracedText at, params ReadOnlySpan<string> arguments)
        => _findings.Add((descriptor, at, arguments.ToArray()));

    /// <summary>
    /// Reports a finding about a record. Records have no ids before the document is assembled, so it waits with the record.
    /// </summary>
    public void Report(DiagnosticDescriptor descriptor, RecordDraft record, TracedText at, params ReadOnlySpan<string> arguments)
        => record.Add(new RecordFinding(null, new Diagnostic
        {
            Descriptor = descriptor,
            Severity = descriptor.Severity,
            Location = prose.Locate(at),
            Arguments = ValueList.Create(arguments),
        }));

    /// <summary>Leaves all lines that are not taken.</summary>
    public void LeaveAllBut(ICollection<int> taken)
        => Left.AddRange(Enumerable.Range(0, prose.Lines.Count).Where(i => !taken.Contains(i)).Select(i => prose.Lines[i]));

    /// <summary>Enters the reading into the document: the one place where text that was read becomes records.</summary>
    public void EnterInto(DraftDocument draft)
    {
        SectionsInAnswers.Leave(this);
        _structure.ForEach(s => draft.Ledger.Structure(s, null));
        foreach (var (descriptor, at, arguments) in _findings)
        {
            draft.Report(descriptor, at, arguments);
        }

        draft.Records.AddRange(Records);
        draft.GroupHeadings.AddRange(GroupHeadings);
        draft.LoneLines.AddRange(Unexplained.Select(l => new LoneText(l)));
        draft.UnreadLines.AddRange(Unread);
        draft.OpinionHeading ??= OpinionHeading;
        draft.ResponseHeading ??= ResponseHeading;
        draft.Lines.Clear();
        draft.Lines.AddRange(Left);
    }
}
