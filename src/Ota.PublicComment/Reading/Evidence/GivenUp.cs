namespace Ota.PublicComment.Reading.Evidence;

/// <summary>
/// Has the collector take back what a stage of a very long document gave up. Left to itself it waits until as much again was made: of
/// 1,000,000 rows the cells and the records then lie beside the finished document, 2,069 MB instead of 1,382 for a file of 27. A document
/// of fewer rows than a service lets through is left to the collector.
/// </summary>
internal static class GivenUp
{
    private const int LongDocument = 250_000;

    /// <summary>How many rows are assembled before what they were made of is taken back.</summary>
    public const int Step = 250_000;

    /// <param name="rows">The rows of the document.</param>
    public static void TakeBack(int rows)
    {
        if (rows >= LongDocument)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: false);
        }
    }
}
