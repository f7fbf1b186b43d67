using Ota.PublicComment.Publishing;
using Ota.PublicComment.References;

namespace Ota.PublicComment.Serialization;

/// <summary>
/// What a publisher is given: the document and, where they are known, what it cites, the plan, the findings and where it came from.
/// </summary>
public sealed record PublishInput
{
    /// <summary>The document.</summary>
    public required PublicCommentDocument Document { get; init; }

    /// <summary>What the document cites; null when nobody looked.</summary>
    public ReferenceMap? References { get; init; }

    /// <summary>The plan the document is about; null when none was given.</summary>
    public Plan? Plan { get; init; }

    /// <summary>The findings.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Where each piece of the document came from; null when the map was not kept.</summary>
    public SourceMap? SourceMap { get; init; }

    /// <summary>The name of the file it is published as, where something leads to it: <c>plan-2025.html</c> in an index. Null where nothing
    /// does.</summary>
    public string? FileName { get; init; }

    /// <summary>Where the plan stands on the web; null when unknown.</summary>
    public Uri? PlanAddress { get; init; }

    /// <summary>Whether the texts of opinions are written. They are other people's texts: false leaves out the texts, their points and the
    /// columns beside them, what is cited inside them, and long pieces of text in the findings.</summary>
    public bool IncludeOpinionText { get; init; } = true;

    /// <summary>
    /// Whether cells of CSV that a spreadsheet would run as a formula are escaped by a <c>'</c> in front. False for tools that take the
    /// mark for text.
    /// </summary>
    public bool EscapeFormulas { get; init; } = true;

    /// <summary>Whether a file of CSV begins with the mark of UTF-8 (BOM), by which Excel knows that it is UTF-8. False unless set: other
    /// tools take the mark for a character of the first heading.</summary>
    public bool WithByteOrderMark { get; init; }

    /// <summary>The input with nothing in it that is not to be shown: what a publisher writes.</summary>
    public PublishInput Shown() => IncludeOpinionText ? this : OpinionTexts.LeftOut(this);
}
