using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Evidence;

/// <summary>A row of a result table on its way to an opinion and its response. Repairs change it.</summary>
internal sealed class RecordDraft
{
    // What most rows do not have.
    private Rare? _rare;

    /// <summary>The table, 1-based, and the row in it; 0 for what stands in no table.</summary>
    public required int Table { get; init; }

    public required int Row { get; init; }

    public required ValueList<string> Group { get; set; }

    public required bool TableHasNumbers { get; init; }

    public required bool TableHasResponses { get; init; }

    public required bool TableHasOpinions { get; init; }

    /// <summary>Whether the row prints the headings again.</summary>
    public bool IsHeading { get; init; }

    /// <summary>
    /// The row as printed, where it has as many cells as the headings: a row that lost merged cells is read anew. Null once rows are whole.
    /// </summary>
    public PrintedRow? Printed { get; set; }

    public int FirstLine { get; init; }

    public int LastLine { get; set; }

    public int? Page { get; init; }

    public string? Sheet { get; init; }

    public string? Address
    {
        get => _rare?.Address;
        init
        {
            if (value is not null || _rare is not null)
            {
                (_rare ??= new()).Address = value;
            }
        }
    }

    public TracedText NumberCell { get; set; } = TracedText.Empty;

    public OutlineNumber? Number { get; set; }

    public bool IsNumberInferred { get; set; }

    public TracedText Area { get; set; } = TracedText.Empty;

    /// <summary>The area as printed, once a chapter title was completed.</summary>
    public string? AreaCompletedFrom
    {
        get => _rare?.AreaCompletedFrom;
        set
        {
            if (value is not null || _rare is not null)
            {
                (_rare ??= new()).AreaCompletedFrom = value;
            }
        }
    }

    /// <summary>Whether the heading of the place names a page first and what stands there after it: ページ、項目.</summary>
    public bool AreaStartsWithPage { get; set; }

    public TracedText PageCell
    {
        get => _rare?.PageCell ?? TracedText.Empty;
        set
        {
            if (!ReferenceEquals(value, TracedText.Empty) || _rare is not null)
            {
                (_rare ??= new()).PageCell = value;
            }
        }
    }

    /// <summary>The pieces of the opinion: more than one once a continuation was joined.</summary>
    public Pieces Opinion { get; } = new();

    /// <summary>The pieces of the response, likewise.</summary>
    public Pieces Response { get; } = new();

    /// <summary>Answers of further columns: each is a response of its own.</summary>
    public Few<TracedText> Further;

    /// <summary>Where the cells are that hold nothing and should.</summary>
    public RoleMap<SourceLocation> EmptyCells;

    /// <summary>
    /// The later record whose response the source prints as the answer to this one too; null where the record has its own.
    /// </summary>
    public RecordDraft? AnsweredWith
    {
        get => _rare?.AnsweredWith;
        set
        {
            if (value is not null || _rare is not null)
            {
                (_rare ??= new()).AnsweredWith = value;
            }
        }
    }

    public RoleMap<TracedText> Fields;

    /// <summary>The sign that chose one of several columns for who wrote: ○ under 個人.</summary>
    public TracedText SubmitterMark
    {
        get => _rare?.SubmitterMark ?? TracedText.Empty;
        set
        {
            if (!ReferenceEquals(value, TracedText.Empty) || _rare is not null)
            {
                (_rare ??= new()).SubmitterMark = value;
            }
        }
    }

    public Few<(string? Heading, TracedText Text)> Other;

    /// <summary>What was found about the row so far.</summary>
    public Few<RecordFinding> Findings;

    /// <summary>
    /// The row whose response answers this one too, by a merged cell or by the habit of the table; null when it has its own.
    /// </summary>
    public int? ResponseRow
    {
        get => _rare?.ResponseRow;
        set
        {
            if (value is not null || _rare is not null)
            {
                (_rare ??= new()).ResponseRow = value;
            }
        }
    }

    /// <summary>Whether only the habit of the table says so.</summary>
    public bool IsSharingInferred { get; set; }

    /// <summary>The row whose response may answer this one too, or not: nobody can tell; null where there is no doubt.</summary>
    public RecordDraft? MayShareWith
    {
        get => _rare?.MayShareWith;
        set
        {
            if (value is not null || _rare is not null)
            {
                (_rare ??= new()).MayShareWith = value;
            }
        }
    }

    /// <summary>The row whose opinion this row answers once more, by a merged cell or the same number; null when it has its own.</summary>
    public int? OpinionRow
    {
        get => _rare?.OpinionRow;
        set
        {
            if (value is not null || _rare is not null)
            {
                (_rare ??= new()).OpinionRow = value;
            }
        }
    }

    /// <summary>The heading of the responses; null when the column has none.</summary>
    public string? ResponseHeading { get; init; }

    /// <summary>Whether the cell of the response held a disposition and nothing else.</summary>
    public bool IsDispositionOnly { get; set; }

    /// <summary>What the heading of the opinions says of them: （抜粋）.</summary>
    public Omission OpinionOmission { get; init; }

    public bool HasOpinion => Opinion.Count > 0;

    public bool HasResponse => Response.Count > 0;

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

    private sealed class Rare
    {
        public string? Address { get; set; }

        public string? AreaCompletedFrom { get; set; }

        public TracedText? PageCell { get; set; }

        public RecordDraft? AnsweredWith { get; set; }

        public TracedText? SubmitterMark { get; set; }

        public int? ResponseRow { get; set; }

        public RecordDraft? MayShareWith { get; set; }

        public int? OpinionRow { get; set; }
    }
}
