using Ota.PublicComment.Tests.Reading;

namespace Ota.PublicComment.Formats.Tests.Invented;

/// <summary>Files of the kinds that cities make, each read as a person reads it.</summary>
public sealed class CityFileTests
{
    private static readonly PublicCommentPipeline Pipeline = new PublicCommentPipelineBuilder().AddOpenXml().AddHtml().Build();

    private static readonly Dictionary<string, CityFile> Files
        = CityPages.All().Concat(CityDocuments.All()).Concat(CityWorkbooks.All()).Concat(CityVariations.All())
            .ToDictionary(f => f.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_is_read_as_a_person_reads_it(string name)
    {
        var file = Files[name];
        using var stream = new MemoryStream(file.Bytes);
        var result = Pipeline.ReadAsync(stream, new SourceInfo { FileName = file.FileName }).GetAwaiter().GetResult();
        if (Environment.GetEnvironmentVariable("OPC_SAVE_FILES") is { Length: > 0 } folder)
        {
            File.WriteAllBytes(
                Path.Combine(folder, string.Concat(name.Split(Path.GetInvalidFileNameChars())) + Path.GetExtension(file.FileName)),
                file.Bytes);
        }

        var shape = CityShape.Of(result);
        if (!shape.SequenceEqual(file.Expected))
        {
            Assert.Fail(
                $"expected:\n  {string.Join("\n  ", file.Expected.Select(OneLine))}\nread:\n  {string.Join("\n  ", shape.Select(OneLine))}\n{string.Join('\n', result.Diagnostics)}");
        }

        if (result.Document is not null)
        {
            Laws.All(
                new() { Document = result.Document, SourceMap = result.SourceMap, Diagnostics = result.Diagnostics,
                    Outcome = result.Outcome });
        }
    }

    private static string OneLine(string text) => text.ReplaceLineEndings("⏎");
}
