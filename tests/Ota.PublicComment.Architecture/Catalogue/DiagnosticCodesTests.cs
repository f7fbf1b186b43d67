namespace Ota.PublicComment.Architecture.Catalogue;

public sealed class DiagnosticCodesTests
{
    [Fact]
    public void The_constants_are_those_of_the_catalogue()
    {
        foreach (var (file, expected) in DiagnosticCodesSource.Render())
        {
            var path = Path.Combine(House.Root, "src", "Ota.PublicComment", "Diagnostics", file);
            if (Environment.GetEnvironmentVariable("OPC_UPDATE_GOLDEN") == "1")
            {
                File.WriteAllText(path, expected);
            }

            var isCurrent = File.ReadAllText(path) == expected;
            isCurrent.Should().BeTrue("{0} is written from the catalogue: run the tests once with OPC_UPDATE_GOLDEN=1 and commit it", file);
        }
    }

    [Fact]
    public void Every_code_has_a_constant_of_its_own()
        => DiagnosticCodesSource.Named().Select(n => n.Descriptor.Code).Order(StringComparer.Ordinal).Should()
            .Equal(DiagnosticDescriptor.All.Select(d => d.Code));
}
