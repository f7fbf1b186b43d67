namespace Ota.PublicComment.Reading.Prose;

/// <summary>One way in which opinions and responses are printed without a table.</summary>
internal interface ITextLayout
{
    /// <summary>A complete reading of a stretch of text; null where it is not printed this way.</summary>
    LayoutProposal? Propose(ProseText prose);
}
