namespace Ota.PublicComment.Benchmarks.Memory;

/// <summary>What a job in a process of its own took.</summary>
/// <param name="Peak">The most memory of the whole process in MB.</param>
/// <param name="Seconds">The time of the processor.</param>
/// <param name="Count">What it did, so that less work is seen.</param>
/// <param name="File">The size of the file in MB.</param>
internal sealed record MemoryUse(double Peak, double Seconds, long Count, double File)
{
    /// <summary>How many times the file the process is.</summary>
    public double Ratio => Peak / File;
}
