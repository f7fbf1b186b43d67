using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Validation;

namespace Ota.PublicComment.Architecture.Api;

/// <summary>The rules are written out in a list; so one can be forgotten, or report what the catalogue does not hold.</summary>
public sealed class RuleListTests
{
    [Fact]
    public void Every_rule_is_in_the_list()
        => WrittenListRules.Forgotten<DocumentRule>(House.Core.GetTypes(), BuiltInRules.All).Should().BeEmpty();

    [Fact]
    public void Every_rule_is_a_class_of_its_own_listed_once()
        => BuiltInRules.All.Select(r => r.GetType()).Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(15);

    [Fact]
    public void Every_finding_of_a_rule_is_in_the_catalogue()
        => BuiltInRules.All.SelectMany(r => r.Descriptors).Except(DiagnosticDescriptor.All).Should().BeEmpty();

    [Fact]
    public void No_two_rules_report_one_code()
        => BuiltInRules.All.SelectMany(r => r.Descriptors).Select(d => d.Code).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Every_kind_of_finding_of_the_rules_is_explained_with_an_example()
        => DiagnosticDescriptor.All.Where(
            d => d.Code[3] == '4' || (string.CompareOrdinal(d.Code, "OPC3100") >= 0 && string.CompareOrdinal(d.Code, "OPC3150") < 0))
            .Concat(BuiltInRules.All.SelectMany(r => r.Descriptors)).Select(d => d.Code).Distinct().Should()
            .BeEquivalentTo(CatalogueExamples.All.Select(e => e.Code));
}
