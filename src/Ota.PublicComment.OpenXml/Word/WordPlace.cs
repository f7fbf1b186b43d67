namespace Ota.PublicComment.OpenXml.Word;

/// <summary>Where the reader stands: a cell of a table, or the body (0). Filled in when the table is complete, because only then its
/// rows are counted.</summary>
internal sealed class WordPlace
{
    public int Table { get; set; }

    public int Row { get; set; }

    public int Column { get; set; }
}
