using Ota.PublicComment.Validation;

namespace Ota.PublicComment.Tests.Validation;

/// <summary>One file for each bug that was found in use.</summary>
public sealed class IssueTests
{
    [Fact]
    public async Task Names_and_contacts_in_columns_of_a_raw_table_are_found_and_covered()
    {
        var check = await Checked.FileAsync(TestFiles.Data("issues", "contacts-in-columns.csv"));

        Checked.Codes(check.Diagnostics).Where(c => c.StartsWith("OPC405", StringComparison.Ordinal))
            .Should().BeEquivalentTo("OPC4053", "OPC4050", "OPC4051", "OPC4050", "OPC4053");
        var masked = PersonalDataMask.Mask(check.GetDocumentOrThrow());
        string.Concat(masked.Opinions.SelectMany(o => o.Other).Select(o => o.Text)).Should()
            .NotContainAny("山田", "川上", "090", "@").And.Contain("匿名");
    }

    [Fact]
    public async Task One_number_that_is_far_away_costs_nothing_and_is_no_gap()
        => Checked.Codes((await Checked.FileAsync(TestFiles.Data("issues", "number-far-away.csv"))).Diagnostics).Should().BeEmpty();
}
