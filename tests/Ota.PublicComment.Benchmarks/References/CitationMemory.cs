using Ota.PublicComment.Benchmarks.Corpus;
using Ota.PublicComment.Benchmarks.Measuring;
using Ota.PublicComment.References;

namespace Ota.PublicComment.Benchmarks.References;

/// <summary>What a citation costs in memory as long as the map is held, beside the document.</summary>
internal static class CitationMemory
{
    private const int Opinions = 20_000;
    private const double Most = 160;

    public static void Measure(GateBook gates)
    {
        var document = GeneratedResults.Document(Opinions);
        new CitationLinker().Link(document, CitationScanner.Default.Scan(document));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var scan = CitationScanner.Default.Scan(document);
        var scanned = GC.GetTotalMemory(forceFullCollection: true) - before;
        var count = (double)scan.Citations.Count;
        var map = new CitationLinker().Link(document, scan);
        // The indexes are made when one of them is asked for.
        map.FindCitation("x1");
        scan = null;
        var linked = GC.GetTotalMemory(forceFullCollection: true) - before;
        gates.Output.WriteLine(FormattableString.Invariant($"  {count} citations"));
        gates.Orient("bytes held for each citation by the scan", scanned / count, Most);
        gates.Orient("bytes held for each citation by the map, its indexes and the inferred plan too", linked / count, Most);
        GC.KeepAlive(map);
        GC.KeepAlive(scan);
        GC.KeepAlive(document);
    }
}
