namespace Ota.PublicComment;

/// <summary>What a paragraph of a response is.</summary>
public enum ParagraphKind
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>A heading inside the response.</summary>
    Heading,

    /// <summary>A quotation of its own.</summary>
    Quote,

    /// <summary>An entry of a reference block (参考).</summary>
    References,

    /// <summary>The wording of a change of the plan (修正).</summary>
    Revision,
}
