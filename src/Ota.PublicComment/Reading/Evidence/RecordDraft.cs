using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Evidence;

/// <summary>A row of a result table on its way to an opinion and its response. Repairs change it.</summary>
internal sealed class RecordDraft
{
    // What most rows do not have.
    private Rare? _rare;
    private readonly int _page;

    /// <summary>What all rows under the same headings have in common.</summary>
    public required RowFrame Frame { get; init; }

    /// <summary>The table, 1-based, and the row in it; 0 for what stands in no table.</summary>
    public int Table => Frame.Table;

    public required int Row { get; init; }

    public required ValueList<string> Group { get; set; }

    public bool TableHasNumbers => Frame.HasNumbers;

    public bool TableHasResponses => Frame.HasResponses;

    public bool TableHasOpinions => Frame.HasOpinions;

    /// <summary>Whether the row prints the headings again.</summary>
    public bool IsHeading { get; init; }

    /// <summary>
    /// The cells as printed, where there are as many as headings: a row that lost merged cells is read anew. Null once rows are whole.
    /// </summary>
    public TracedText[]? Printed { get; set; }

    public int FirstLine { get; init; }

    public int LastLine { get; set; }

    public int? Page
    {
        get => _page > 0 ? _page : null;
        init => _page = value ?? 0;
    }

    public string? Sheet => Frame.Sheet;

    public string? Address
    {
        get => _rare?.Address;
        init => Own(value)?.Address = value;
    }

    public TracedText NumberCell { get; set; } = TracedText.Empty;

    public OutlineNumber? Number { get; set; }

    public bool IsNumberInferred { get; set; }

    public TracedText Area { get; set; } = TracedText.Empty;

    /// <summary>The area as printed, once a chapter title was completed.</summary>
    public string? AreaCompletedFrom
    {
        get => _rare?.AreaCompletedFrom;
        set => Own(value)?.AreaCompletedFrom = value;
    }

    /// <summary>Whether the heading of the place names a page first and what stands there after it: ページ、項目.</summary>
    public bool AreaStartsWithPage { get; set; }

    public TracedText PageCell
    {
        get => _rare?.PageCell ?? TracedText.Empty;
        set => Own(Filled(value))?.PageCell = value;
    }

    /// <summary>The pieces of the opinion: more than one once a continuation was joined.</summary>
    public Pieces Opinion => new(this, isResponse: false);

    /// <summary>The pieces of the response, likewise.</summary>
    public Pieces Response => new(this, isResponse: true);

    /// <summary>The answer that was searched for what is printed twice in a row; null where none was searched.</summary>
    public TracedText? SearchedForRuns { get; private set; }

    /// <summary>What was found in it and left there.</summary>
    public IReadOnlyList<RepeatedRun> Runs { get; private set; } = [];

    /// <summary>Answers of further columns: each is a response of its own.</summary>
    public IReadOnlyList<TracedText> Further => (IReadOnlyList<TracedText>?)_rare?.Further ?? [];

    /// <summary>How many there are.</summary>
    public int FurtherCount => _rare?.Further?.Count ?? 0;

    /// <summary>
    /// The later record whose response the source prints as the answer to this one too; null where the record has its own.
    /// </summary>
    public RecordDraft? AnsweredWith
    {
        get => _rare?.AnsweredWith;
        set => Own(value)?.AnsweredWith = value;
    }

    public RoleMap<TracedText> Fields;

    /// <summary>The sign that chose one of several columns for who wrote: ○ under 個人.</summary>
    public TracedText SubmitterMark
    {
        get => _rare?.SubmitterMark ?? TracedText.Empty;
        set => Own(Filled(value))?.SubmitterMark = value;
    }

    public Few<(string? Heading, TracedText Text)> Other;

    /// <summary>What was found about the row so far.</summary>
    public IReadOnlyList<RecordFinding> Findings => (IReadOnlyList<RecordFinding>?)_rare?.Findings ?? [];

    /// <summary>
    /// The row whose response answers this one too, by a merged cell or by the habit of the table; null when it has its own.
    /// </summary>
    public int? ResponseRow
    {
        get => _rare?.ResponseRow;
        set => Own(value)?.ResponseRow = value;
    }

    /// <summary>Whether only the habit of the table says so.</summary>
    public bool IsSharingInferred { get; set; }

    /// <summary>The row whose response may answer this one too, or not: nobody can tell; null where there is no doubt.</summary>
    public RecordDraft? MayShareWith
    {
        get => _rare?.MayShareWith;
        set => Own(value)?.MayShareWith = value;
    }

    /// <summary>The row whose opinion this row answers once more, by a merged cell or the same number; null when it has its own.</summary>
    public int? OpinionRow
    {
        get => _rare?.OpinionRow;
        set => Own(value)?.OpinionRow = value;
    }

    /// <summary>The heading of the responses; null when the column has none.</summary>
    public string? ResponseHeading => Frame.ResponseHeading;

    /// <summary>Whether the cell of the response held a disposition and nothing else.</summary>
    public bool IsDispositionOnly { get; set; }

    /// <summary>What the heading of the opinions says of them: （抜粋）.</summary>
    public Omission OpinionOmission => Frame.OpinionOmission;

    public bool HasOpinion => OpinionPieces is not null;

    public bool HasResponse => ResponsePieces is not null;

    /// <summary>The number for messages: the printed one, or a dash.</summary>
    public string NumberLabel => Number?.Label ?? "–";

    /// <summary>The first text of the row that is not empty: what a finding about the row points at.</summary>
    public TracedText Anchor
    {
        get
        {
            if (NumberCell.Runs.Length > 0)
            {
                return NumberCell;
            }

            return Area.Runs.Length > 0 ? Area : HasOpinion ? Opinion[0] : HasResponse ? Response[0]
                : Other.Count > 0 ? Other[0].Text : TracedText.Empty;
        }
    }

    // The one piece there nearly always is, or a list of them: what Pieces shows.
    internal object? OpinionPieces { get; set; }

    internal object? ResponsePieces { get; set; }

    public void AddFurther(params ReadOnlySpan<TracedText> answers)
    {
        foreach (var answer in answers)
        {
            (Always.Further ??= []).Add(answer);
        }
    }

    /// <summary>Takes out the answers of further columns that are empty.</summary>
    public void RemoveEmptyFurther() => _rare?.Further?.RemoveAll(t => t.Length == 0);

    public void SetFurther(int index, TracedText answer) => _rare!.Further![index] = answer;

    /// <summary>Whether anything was found about the row, listed or not.</summary>
    public bool IsReported { get; set; }

    public void Add(RecordFinding finding)
    {
        IsReported = true;
        (Always.Findings ??= new(1)).Add(finding);
    }

    /// <summary>Takes over what was found about a row that becomes a part of this one.</summary>
    public void TakeFindings(RecordDraft other)
    {
        IsReported |= other.IsReported;
        foreach (var finding in other.Findings)
        {
            Add(finding);
        }
    }

    /// <summary>Keeps what a search for what is printed twice has found, so that nobody searches again.</summary>
    public void NoteRuns(TracedText searched, IReadOnlyList<RepeatedRun> runs) => (SearchedForRuns, Runs) = (searched, runs);

    /// <summary>Keeps where a cell is that holds nothing and should.</summary>
    public void NoteEmpty(ColumnRole role, SourceLocation at) => Always.EmptyCells[role] = at;

    public SourceLocation? EmptyCell(ColumnRole role) => _rare?.EmptyCells.GetValueOrDefault(role);

    private Rare Always => _rare ??= new();

    // Where a value is kept: nowhere when it says nothing and nothing was kept.
    private Rare? Own(object? value) => value is null ? _rare : Always;

    private static TracedText? Filled(TracedText text) => ReferenceEquals(text, TracedText.Empty) ? null : text;

    private sealed class Rare
    {
        public RoleMap<SourceLocation> EmptyCells;

        public string? Address { get; set; }

        public string? AreaCompletedFrom { get; set; }

        public TracedText? PageCell { get; set; }

        public RecordDraft? AnsweredWith { get; set; }

        public TracedText? SubmitterMark { get; set; }

        public int? ResponseRow { get; set; }

        public RecordDraft? MayShareWith { get; set; }

        public int? OpinionRow { get; set; }

        public List<TracedText>? Further { get; set; }

        public List<RecordFinding>? Findings { get; set; }
    }
}
