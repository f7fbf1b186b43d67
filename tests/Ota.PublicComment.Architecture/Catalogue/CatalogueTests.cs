using System.Reflection;

namespace Ota.PublicComment.Architecture.Catalogue;

public sealed class CatalogueTests
{
    private static readonly FieldInfo[] Fields =
        [.. typeof(Diagnostics.Catalogue).GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(f => f.FieldType == typeof(DiagnosticDescriptor))];

    [Fact]
    public void Every_descriptor_of_the_catalogue_is_listed_once()
    {
        Fields.Should().HaveCountGreaterThan(20);
        Fields.Select(f => ((DiagnosticDescriptor)f.GetValue(null)!).Code)
            .Should().BeEquivalentTo(DiagnosticDescriptor.All.Select(d => d.Code));
    }

    [Fact]
    public void No_descriptor_is_made_outside_the_catalogue()
        => House.Core.GetTypes().Where(t => t != typeof(Diagnostics.Catalogue))
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(f => f.FieldType == typeof(DiagnosticDescriptor))
            .Should().BeEmpty();

    [Fact]
    public void Codes_are_unique_ordered_and_in_range()
        => CatalogueRules.Codes([.. DiagnosticDescriptor.All]).Should().BeEmpty();

    [Fact]
    public void Both_languages_say_the_same_in_sentences()
        => DiagnosticDescriptor.All.SelectMany(CatalogueRules.Messages).Should().BeEmpty();

    [Fact]
    public void A_finding_that_asks_for_a_person_says_what_to_do()
        => DiagnosticDescriptor.All.SelectMany(CatalogueRules.Advice).Should().BeEmpty();

    [Fact]
    public void Codes_that_end_in_900_say_that_an_extension_failed()
        => Fields.Where(f => f.Name.StartsWith("ExtensionFailed", StringComparison.Ordinal)
                != ((DiagnosticDescriptor)f.GetValue(null)!).Code.EndsWith("900", StringComparison.Ordinal))
            .Select(f => f.Name).Should().BeEmpty();
}
