using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>A stretch of lines without a table, as the layouts see it. Nothing in it changes.</summary>
internal sealed class ProseText
{
    private readonly SourceLedger _ledger;
    private readonly LineForm[] _forms;
    private readonly LineFacts?[] _facts;
    private readonly (bool IsRead, NumberLine? Number)[] _numbers;

    public ProseText(DraftDocument draft, IReadOnlyList<TracedText> lines, bool isBesideTable)
    {
        _ledger = draft.Ledger;
        _forms = [.. lines.Select(l => draft.LineForms.GetValueOrDefault(l))];
        Lines = lines;
        _facts = new LineFacts?[lines.Count];
        _numbers = new (bool, NumberLine?)[lines.Count];
        StatisticTables = draft.StatisticTables;
        RecordsBefore = draft.Records.Count;
        IsBesideTable = isBesideTable;
    }

    private ProseText(ProseText other, List<(TracedText Text, LineForm Form)> lines)
    {
        _ledger = other._ledger;
        _forms = [.. lines.Select(l => l.Form)];
        Lines = [.. lines.Select(l => l.Text)];
        _facts = new LineFacts?[lines.Count];
        _numbers = new (bool, NumberLine?)[lines.Count];
        StatisticTables = other.StatisticTables;
        RecordsBefore = other.RecordsBefore;
        IsBesideTable = other.IsBesideTable;
    }

    public IReadOnlyList<TracedText> Lines { get; }

    /// <summary>The tables of counts of the document: their labels may be the headings of its opinions.</summary>
    public IReadOnlyList<StatisticTable> StatisticTables { get; }

    /// <summary>How many records the document has before this stretch.</summary>
    public int RecordsBefore { get; }

    /// <summary>
    /// Whether the document has its opinions in tables: one record alone is then more likely something that only speaks of them.
    /// </summary>
    public bool IsBesideTable { get; }

    /// <summary>What the source says of a line besides its text.</summary>
    public LineForm FormOf(int line) => _forms[line];

    /// <summary>What the look of a line says: looked at once, when somebody first asks.</summary>
    public LineFacts FactsOf(int line) => _facts[line] ??= LineFacts.Of(Lines[line].Text);

    /// <summary>The number that a line is, with or without a short subject; null where it is none.</summary>
    public NumberLine? NumberAt(int line)
    {
        if (!_numbers[line].IsRead)
        {
            _numbers[line] = (true, NumberLine.Read(Lines[line].Text, line));
        }

        return _numbers[line].Number;
    }

    /// <summary>Whether a blank line or another break stands before a line.</summary>
    public bool FollowsBreak(int line) => _forms[line].HasFlag(LineForm.FollowsBreak);

    /// <summary>The same stretch cut into other lines.</summary>
    public ProseText With(List<(TracedText Text, LineForm Form)> lines) => new(this, lines);

    public SourceLocation Locate(TracedText text) => _ledger.Locate(text);
}
