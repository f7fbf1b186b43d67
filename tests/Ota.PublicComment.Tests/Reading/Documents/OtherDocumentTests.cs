namespace Ota.PublicComment.Tests.Reading.Documents;

/// <summary>
/// Documents with several difficulties at once, raw comments and texts that are no results, each with its model and findings approved by a
/// person.
/// </summary>
public class OtherDocumentTests
{
    public static TheoryData<string> Names()
        => [.. AllDocuments.Names().Select(row => row.Data)
            .Where(
                n => n.StartsWith("mixed-", StringComparison.Ordinal) || n.StartsWith("no-result-", StringComparison.Ordinal)
                    || n.StartsWith("raw-", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_model_and_the_findings_are_as_approved(string name)
    {
        var result = AllDocuments.Read(name, AllDocuments.Text(name));
        Laws.All(result);
        Tests.Reading.Read.Codes(result).Should().NotContain("OPC1023");
        var findings =
            string.Join('\n',
                result.Diagnostics.Select(d => $"{d.Severity} {d.Code} {d.Location.Line} {d.GetMessage(MessageLanguage.English)}"));
        Golden.Matches(
            (result.Document is { } document ? PublicCommentJson.Serialize(document, indented: true) + "\n" : "") + findings
                + "\n", $"{name}.json");
    }
}
