using Ota.PublicComment.Benchmarks.Growth;
using Ota.PublicComment.Benchmarks.Html;
using Ota.PublicComment.Benchmarks.Json;
using Ota.PublicComment.Benchmarks.Lines;
using Ota.PublicComment.Benchmarks.Linking;
using Ota.PublicComment.Benchmarks.Measuring;
using Ota.PublicComment.Benchmarks.Memory;
using Ota.PublicComment.Benchmarks.OpenXml;
using Ota.PublicComment.Benchmarks.Pdf;
using Ota.PublicComment.Benchmarks.Reading;
using Ota.PublicComment.Benchmarks.References;
using Ota.PublicComment.Benchmarks.Validation;

namespace Ota.PublicComment.Benchmarks;

/// <summary>The suites, written out. A new suite is a file of its own and a line here.</summary>
internal static class Suites
{
    public static IReadOnlyList<ISuite> All { get; } =
    [
        new GrowthSuite(),
        new HtmlSuite(),
        new JsonSuite(),
        new LinkingSuite(),
        new MemorySuite(),
        new NdjsonSuite(),
        new OpenXmlSuite(),
        new PdfSuite(),
        new ReadingSuite(),
        new ReferencesSuite(),
        new ValidationSuite(),
    ];
}
