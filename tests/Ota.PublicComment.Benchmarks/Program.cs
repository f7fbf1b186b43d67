using Ota.PublicComment.Benchmarks;
using Ota.PublicComment.Benchmarks.Measuring;
using Ota.PublicComment.Benchmarks.Memory;

// dotnet run -c Release --project tests/Ota.PublicComment.Benchmarks -- json
// Without a name every suite runs; several names run several. The last table has every ratio with its target: gates may fail and make the
// exit code 1; what is marked as orientation is a number of performance.md to be seen, and fails nothing.
// Suites: growth, html, json, linking, memory, ndjson, openxml, pdf, reading, references, validation. A run of all takes some ten minutes
// on an idle machine with two cores.
if (args is [MemoryChild.Argument, var job, var path])
{
    return await MemoryChild.MainAsync(job, path);
}

var wanted = args.Length == 0 ? Suites.All : Suites.All.Where(s => args.Contains(s.Name)).ToList();
if (wanted.Count == 0 || args.Except(Suites.All.Select(s => s.Name)).Any())
{
    Console.Error.WriteLine($"The suites are: {string.Join(", ", Suites.All.Select(s => s.Name))}");
    return 2;
}

#if DEBUG
Console.WriteLine("Built without optimisation: the ratios mean nothing. Use -c Release.");
#endif
var gates = new GateBook(Console.Out);
foreach (var suite in wanted)
{
    Console.WriteLine($"== {suite.Name}: {suite.Description}");
    await suite.RunAsync(gates);
    Console.WriteLine();
}

return gates.Conclude() ? 0 : 1;
