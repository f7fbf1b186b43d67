namespace Ota.PublicComment.Reading;

/// <summary>A piece of a source in reading order: a heading, a paragraph, a list item, a table, a note or a page break.</summary>
public abstract record SourceBlock
{
    private protected SourceBlock()
    {
    }

    /// <summary>The page it stands on, 1-based; null when the source has no pages.</summary>
    public int? Page { get; init; }

    /// <summary>The sheet of a workbook it stands on; null elsewhere.</summary>
    public string? Sheet { get; init; }
}
