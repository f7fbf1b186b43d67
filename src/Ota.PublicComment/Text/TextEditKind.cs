namespace Ota.PublicComment.Text;

/// <summary>What is to become of a run of white space, or of another run, of a text.</summary>
internal enum TextEditKind
{
    /// <summary>It stays: it is meant, or nothing shows that it is not.</summary>
    Keep,

    /// <summary>It goes: a wrap left it.</summary>
    RemoveSpace,

    /// <summary>It is the border of two paragraphs: one line feed takes its place.</summary>
    ParagraphBreak,

    /// <summary>It becomes one space: a line break between Latin words, or a longer run between letter-spaced words.</summary>
    OneSpace,

    /// <summary>The run of text goes: it was printed twice, or is a page number inside the text.</summary>
    RemoveText,

    /// <summary>A space is put in; nothing of the source stands there and the length is 0.</summary>
    InsertSpace,

    /// <summary>The unit is replaced by <see cref="TextEdit.Replacement"/>.</summary>
    Replace,
}
