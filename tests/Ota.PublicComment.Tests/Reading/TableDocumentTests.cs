namespace Ota.PublicComment.Tests.Reading;

/// <summary>Whole documents with tables, each with its model approved by a person.</summary>
public class TableDocumentTests
{
    public static TheoryData<string> Files
        => new(
            Directory.EnumerateFiles(TestFiles.Data("documents"), "table-*").Select(f => Path.GetFileName(f))
                .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void The_model_and_the_findings_are_as_approved(string file)
    {
        var result = Read.Text(File.ReadAllText(TestFiles.Data("documents", file)));
        Read.Codes(result).Should().NotContain("OPC1023");
        var findings =
            string.Join('\n', result.Diagnostics.Select(d => $"{d.Code} {d.Location.Line} {d.GetMessage(MessageLanguage.English)}"));
        Golden.Matches(PublicCommentJson.Serialize(result.Document!, indented: true) + "\n" + findings + "\n", $"{file}.json");
    }
}
