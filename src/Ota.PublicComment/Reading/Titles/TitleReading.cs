namespace Ota.PublicComment.Reading.Titles;

/// <summary>The title of a document and the plans it names.</summary>
internal sealed record TitleReading
{
    /// <summary>The title: the pieces joined without anything between.</summary>
    public required string Text { get; init; }

    /// <summary>Which runs of which lines it is; several where the title is wrapped.</summary>
    public required ValueList<TitlePiece> Pieces { get; init; }

    /// <summary>The plans in order, at least one.</summary>
    public required ValueList<TitledPlan> Plans { get; init; }
}

/// <summary>A run of a line that is (a part of) the title.</summary>
/// <param name="Source">The index the candidate came with.</param>
/// <param name="Span">The run of the line as printed; what stands before and behind is structure (#, 資料1) or white space.</param>
internal readonly record struct TitlePiece(int Source, TextSpan Span);

/// <summary>A plan as a title names it.</summary>
/// <param name="Plan">The name, (仮称) and stage.</param>
/// <param name="Name">The run of <see cref="TitleReading.Text"/> from the first to the last character of the name; a （仮称） in the middle
/// lies in it.</param>
/// <param name="Stage">The run of the stage, its bracket not included; null where there is none.</param>
internal readonly record struct TitledPlan(PlanTitle Plan, TextSpan Name, TextSpan? Stage);
