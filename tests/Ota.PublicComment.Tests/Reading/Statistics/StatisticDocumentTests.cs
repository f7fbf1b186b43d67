namespace Ota.PublicComment.Tests.Reading.Statistics;

/// <summary>Whole documents with statistics, periods, notes, each against a model and findings that a person reviewed.</summary>
public class StatisticDocumentTests
{
    public static TheoryData<string> Files
        => new(
            Directory.EnumerateFiles(TestFiles.Data("documents"), "stats-*").Select(f => Path.GetFileName(f))
                .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void The_model_and_the_findings_are_as_approved(string file)
    {
        var result = Tests.Reading.Read.Text(File.ReadAllText(TestFiles.Data("documents", file)), new() { DocumentId = "doc" });
        result.Outcome.Should().Be(Outcome.Complete);
        Tests.Reading.Read.Codes(result).Should().NotContain("OPC1023");
        var findings =
            string.Join('\n', result.Diagnostics.Select(d => $"{d.Code} {d.Location.Line} {d.GetMessage(MessageLanguage.English)}"));
        Golden.Matches(PublicCommentJson.Serialize(result.Document!, indented: true) + "\n" + findings + "\n", $"{file}.json");
    }
}
