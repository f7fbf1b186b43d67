namespace Ota.PublicComment.Architecture.Catalogue;

public sealed class CatalogueDocumentTests
{
    private static readonly string Committed = Path.Combine(House.Root, "src", "Ota.PublicComment", "DIAGNOSTICS.md");

    [Fact]
    public void The_committed_document_is_what_the_catalogue_says()
    {
        var expected = CatalogueDocument.Render(DiagnosticDescriptor.All);
        if (Environment.GetEnvironmentVariable("OPC_UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(Committed, expected);
        }

        var isCurrent = File.ReadAllText(Committed) == expected;
        isCurrent.Should()
            .BeTrue("DIAGNOSTICS.md is written from the catalogue: run the tests once with OPC_UPDATE_GOLDEN=1 and commit it");
    }

    [Fact]
    public void The_document_holds_every_code_in_both_languages()
    {
        var text = CatalogueDocument.Render(DiagnosticDescriptor.All);

        DiagnosticDescriptor.All.Should().OnlyContain(d => text.Contains($"\n### {d.Code}\n", StringComparison.Ordinal));
        text.Should().Contain("**Error** The source is empty.\n<br>").And.Contain("**誤り** 入力が空です。\n<br>");
    }
}
