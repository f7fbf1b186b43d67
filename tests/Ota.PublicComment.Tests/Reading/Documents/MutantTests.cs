namespace Ota.PublicComment.Tests.Reading.Documents;

/// <summary>Thousands of damaged documents: nothing throws, the net under the reader is never needed, the laws hold.</summary>
public sealed class MutantTests
{
    private const int Usual = 2_400;
    private const int Shares = 8;
    private static readonly string[] Folders = ["documents", "issues", "kinds"];

    // OPC_MUTANTS=200000 for the long run.
    private static int Count
        => Thoroughness.Asked("OPC_MUTANTS", Usual);

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_damaged_document_costs_nothing_but_findings(int share)
    {
        var texts = Folders.SelectMany(f => Directory.EnumerateFiles(TestFiles.Data(f)))
            .Order(StringComparer.Ordinal).Select(f => (Name: Path.GetFileName(f), Text: File.ReadAllText(f).ReplaceLineEndings("\n")))
            .ToList();
        var failures = new List<string>();
        for (var i = share; i < Count && failures.Count < 20; i += Shares)
        {
            var random = new Random(i);
            var (name, text) = texts[random.Next(texts.Count)];
            var bytes = Mutant.Of(text, texts[random.Next(texts.Count)].Text, random);
            try
            {
                Holds(name, bytes);
            }
            catch (Exception e)
            {
                failures.Add($"mutant {i} of {name}: {e.Message}");
            }
        }

        failures.Should().BeEmpty();
    }

    public static TheoryData<int> Parts() => [.. Enumerable.Range(0, Shares)];

    private static void Holds(string name, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var result = PublicCommentPipeline.Default.ReadAsync(stream, new SourceInfo { FileName = name }).GetAwaiter().GetResult();
        Assert.DoesNotContain(result.Diagnostics, d => d.Code is "OPC1998" or "OPC1900");
        if (result.Document is not { } document)
        {
            return;
        }

        Laws.All(result);
        if (IsWellFormed(document))
        {
            Assert.Equal(document, PublicCommentJson.Read(PublicCommentJson.Serialize(document)).GetDocumentOrThrow());
        }
    }

    private static bool IsWellFormed(PublicCommentDocument document)
        => document.Notes.Select(n => n.Text).Concat(document.Opinions.Select(o => o.Text ?? ""))
            .Concat(document.Responses.Select(r => r.Text)).Append(document.Title ?? "")
            .All(t => !t.Any(char.IsSurrogate));
}
