namespace Ota.PublicComment.Tests.Reading.Layouts;

/// <summary>One document of own wording for every layout, against a model that a person reviewed.</summary>
public class LayoutDocumentTests
{
    public static TheoryData<string> Names()
        => [.. Directory.GetFiles(TestFiles.Data("documents"), "layout-*").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_layout_gives_the_approved_document(string name)
    {
        var result = Layout.Read(File.ReadAllText(TestFiles.Data("documents", name)));
        Golden.Matches(PublicCommentJson.Serialize(result.Document!, indented: true), Path.ChangeExtension(name, ".json"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_clean_layout_is_read_without_a_warning(string name)
    {
        var result = Layout.Read(File.ReadAllText(TestFiles.Data("documents", name)));
        if (name.Contains("dump", StringComparison.Ordinal))
        {
            result.Outcome.Should().Be(Outcome.Partial);
            result.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info).Select(d => d.Code).Should().Equal("OPC1030");
            return;
        }

        result.Outcome.Should().Be(Outcome.Complete);
        result.Diagnostics.Should().BeEmpty();
    }
}
