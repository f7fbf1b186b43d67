namespace Ota.PublicComment.Text;

/// <summary>What a paragraph is, by its form.</summary>
internal enum ParagraphForm
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>A heading on a line of its own: 【理由】, （１）公園について.</summary>
    Heading,

    /// <summary>A quotation of its own: 「…」.</summary>
    Quote,

    /// <summary>One entry of a reference block (参考).</summary>
    References,

    /// <summary>The wording of a change: 原文 … 修正 …, … ⇒ ….</summary>
    Revision,
}
