namespace Ota.PublicComment.OpenXml.Word;

/// <summary>A row of a table while its cells are placed.</summary>
internal sealed class WordRow
{
    public bool IsHeader { get; init; }

    public List<WordCell> Cells { get; } = [];
}
