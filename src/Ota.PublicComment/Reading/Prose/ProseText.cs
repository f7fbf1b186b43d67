using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>A stretch of lines without a table, as the layouts see it. Nothing in it changes.</summary>
internal sealed class ProseText
{
    private readonly SourceLedger _ledger;
    private readonly LineForm[] _forms;

    public ProseText(DraftDocument draft, IReadOnlyList<TracedText> lines, bool isBesideTable)
    {
        _ledger = draft.Ledger;
        _forms = [.. lines.Select(l => draft.LineForms.GetValueOrDefault(l))];
        Lines = lines;
        StatisticTables = draft.StatisticTables;
        RecordsBefore = draft.Records.Count;
        IsBesideTable = isBesideTable;
    }

    private ProseText(ProseText other, List<(TracedText Text, LineForm Form)> lines)
    {
        _ledger = other._ledger;
        _forms = [.. lines.Select(l => l.Form)];
        Lines = [.. lines.Select(l => l.Text)];
        StatisticTables = other.StatisticTables;
        RecordsBefore = other.RecordsBefore;
        IsBesideTable = other.IsBesideTable;
    }

    public IReadOnlyList<TracedText> Lines { get; }

    /// <summary>The tables of counts of the document: their labels may be the headings of its opinions.</summary>
    public IReadOnlyList<StatisticTable> StatisticTables { get; }

    /// <summary>How many records the document has before this stretch.</summary>
    public int RecordsBefore { get; }

    /// <summary>Whether the document has its opinions in tables: one record alone is then more likely something that only speaks of them.</summary>
    public bool IsBesideTable { get; }

    /// <summary>What the source says of a line besides its text.</summary>
    public LineForm FormOf(int line) => _forms[line];

    /// <summary>Whether a blank line or another break stands before a line.</summary>
    public bool FollowsBreak(int line) => _forms[line].HasFlag(LineForm.FollowsBreak);

    /// <summary>The same stretch cut into other lines.</summary>
    public ProseText With(List<(TracedText Text, LineForm Form)> lines) => new(this, lines);

    public SourceLocation Locate(TracedText text) => _ledger.Locate(text);
}
