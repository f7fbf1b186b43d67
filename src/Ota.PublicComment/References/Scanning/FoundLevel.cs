namespace Ota.PublicComment.References.Scanning;

/// <summary>A level of a plan path as found.</summary>
/// <param name="Field">The text of the cell it stands in: an inherited level may stand in another.</param>
/// <param name="Unit">編 部 章 節 項 款; U+0000 for a bare number.</param>
/// <param name="Number">The whole mark: 第2章, 2, (1).</param>
/// <param name="Title">The title; null when none is printed.</param>
internal record struct FoundLevel(int Field, char Unit, TextSpan Number, TextSpan? Title)
{
    /// <summary>The mark at the end of a range (第1章～第3章); null for a single part.</summary>
    public TextSpan? LastNumber { get; init; }

    /// <summary>How deep it stands; a path goes down only.</summary>
    public readonly int Rank => Unit switch
    {
        '編' => 0,
        '部' => 1,
        '章' => 2,
        '節' => 3,
        '項' or '款' => 4,
        _ => 5,
    };
}
