namespace Ota.PublicComment.References;

/// <summary>
/// What a reader calls a target of a citation: number, title and page of a part of the plan, or the beginnings of an opinion and its
/// answer.
/// </summary>
internal sealed record TargetDescription
{
    /// <summary>The unit or term before the number (章, 取組); null for an opinion or response, and where a part has none.</summary>
    public string? Word { get; init; }

    /// <summary>
    /// The number as printed: of the part of the plan, or of the opinion (the opinions, for an answer that several share); null when it has
    /// none.
    /// </summary>
    public string? Number { get; init; }

    /// <summary>The title of the part of the plan; null when unknown.</summary>
    public string? Title { get; init; }

    /// <summary>Its pages; null when unknown.</summary>
    public NumberRange? Pages { get; init; }

    /// <summary>The beginning of the opinion; null for a part of the plan, and where no text is kept.</summary>
    public string? OpinionBeginning { get; init; }

    /// <summary>The beginning of the answer; null for a part of the plan, and where there is none.</summary>
    public string? AnswerBeginning { get; init; }
}
