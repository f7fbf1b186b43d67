namespace Ota.PublicComment.Codec;

/// <summary>A chapter or measure while the outline is put together.</summary>
internal sealed class PlanDraft
{
    public required bool IsInitiative { get; init; }

    /// <summary>The unit of a chapter or the term of a measure; empty for a bare number or title.</summary>
    public required string Unit { get; init; }

    public OutlineNumber? Number { get; set; }

    public string? Title { get; set; }

    public NumberRange? Pages { get; set; }

    /// <summary>Whether a page is printed that is no number, and was told.</summary>
    public bool HasUnreadPage { get; set; }

    public bool IsInferred { get; init; }

    public required SourceLocation Location { get; init; }

    public List<PlanDraft> Children { get; } = [];

    /// <summary>The id it has in the plan; known when the plan is built.</summary>
    public string Id { get; set; } = "";

    /// <summary>Number and title as a person would name it.</summary>
    public string Name => string.Join(' ', ((string?[])[PlanNames.Of(Unit, Number), Title]).Where(t => !string.IsNullOrEmpty(t)));
}
