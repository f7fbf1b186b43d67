namespace Ota.PublicComment.Benchmarks.Measuring;

/// <summary>One way to do the job.</summary>
/// <param name="Name">What is printed.</param>
/// <param name="Run">Does the job once and gives a check sum of what it did, so that a peer which does less work is seen.</param>
internal sealed record Contestant(string Name, Func<long> Run);
