using static Ota.PublicComment.DiagnosticSeverity;

namespace Ota.PublicComment.Architecture.Catalogue;

/// <summary>The rules themselves, on made-up descriptors.</summary>
public sealed class CatalogueRulesTests
{
    [Theory]
    [InlineData("OPC1001", "OPC1001")]
    [InlineData("OPC1002", "OPC1001")]
    [InlineData("OPC1001", "OPC9001")]
    [InlineData("OPC1001", "OPC20010")]
    [InlineData("CITY1001", "OPC2001")]
    public void A_code_out_of_order_or_range_is_told(string first, string second)
        => CatalogueRules.Codes([Make(first), Make(second)]).Should().NotBeEmpty();

    [Theory]
    [InlineData("Lost {0}.", "失われました。")]
    [InlineData("Lost {0} and {2}.", "{0} と {2} が失われました。")]
    [InlineData("Lost {name}.", "{name} が失われました。")]
    [InlineData("Lost", "失われました。")]
    [InlineData("Lost.", "失われました")]
    [InlineData("Lost {0}", "{0} が失われました。")]
    public void A_faulty_message_is_told(string english, string japanese)
        => CatalogueRules.Messages(new("OPC1001", Info, english, japanese)).Should().ContainSingle();

    [Fact]
    public void Advice_in_one_language_or_none_is_told()
    {
        CatalogueRules.Advice(new("OPC1001", Info, "Lost.", "失われました。", adviceEn: "Look.")).Should().ContainSingle();
        CatalogueRules.Advice(new("OPC1001", Warning, "Lost.", "失われました。")).Should().ContainSingle();
        CatalogueRules.Advice(new("OPC1001", Warning, "Lost.", "失われました。", "See {0}.", "{0} を参照。")).Should().ContainSingle();
    }

    [Fact]
    public void A_good_descriptor_is_not_told()
    {
        var good = new DiagnosticDescriptor("OPC1001", Warning, "Lost {0}: {1}", "{0} が失われました: {1}", "Look.", "確かめてください。");

        CatalogueRules.Messages(good).Concat(CatalogueRules.Advice(good)).Concat(CatalogueRules.Codes([good, Make("OPC2001")])).Should()
            .BeEmpty();
    }

    private static DiagnosticDescriptor Make(string code) => new(code, Info, "Lost.", "失われました。");
}
