namespace Ota.PublicComment.Reading.Repairs;

/// <summary>The repairs in the order they are made: rows first, then what stands in their cells.</summary>
internal static class DraftRepairs
{
    public static ValueList<IDraftRepair> All { get; } =
    [
        new RepeatedHeadings(),
        new ContinuationRows(),
        new LostNumbers(),
        new LeakedPieces(),
        new ChapterTitleCompletion(),
        new AreaUnwrapping(),
    ];
}
