namespace Ota.PublicComment.Reading.Evidence;

/// <summary>
/// Has the collector take back what a stage of a very long document gave up, and give it back to the system. Left to itself it waits until
/// as much again was made: the cells and the records of 1,000,000 rows then lie beside the finished document, 1,263 MB instead of 954 for a
/// file of 27. A document of fewer rows than a service lets through is left to the collector.
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
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }
}
