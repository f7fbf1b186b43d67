using System.Text;
using Ota.PublicComment.Tests.Generators;

namespace Ota.PublicComment.Tests.Reading;

/// <summary>
/// Hostile documents are read at a length whose square would take minutes. The suite "growth" of the benchmarks measures.
/// </summary>
public class LinearTimeTests
{
    private const int Length = 100_000;

    public static TheoryData<string> Names => new(HostileTexts.Tables.Keys);

    public static TheoryData<string> Pages => new(HostileTexts.Pages.Keys);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Whatever_a_page_says_over_and_over_is_read_or_told(string name)
    {
        var bytes = Encoding.UTF8.GetBytes(HostileTexts.Pages[name].Of(Length));
        var result = PublicCommentPipelineTestAccess.Read(bytes);
        (result.Document?.Opinions.Count > 0 || result.Diagnostics.Count > 0).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_table_is_read_like_any_other(string name)
    {
        var bytes = Encoding.UTF8.GetBytes(HostileTexts.Tables[name].Of(Length));
        PublicCommentPipelineTestAccess.Read(bytes).Document!.Opinions.Should().NotBeEmpty();
    }
}
