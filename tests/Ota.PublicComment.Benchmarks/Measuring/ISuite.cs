namespace Ota.PublicComment.Benchmarks.Measuring;

/// <summary>What is measured together, against the same data.</summary>
internal interface ISuite
{
    /// <summary>The name on the command line.</summary>
    string Name { get; }

    /// <summary>What it compares, in one line.</summary>
    string Description { get; }

    /// <summary>Measures and gates. The data is made here, from a fixed seed, and its hash printed.</summary>
    Task RunAsync(GateBook gates);
}
