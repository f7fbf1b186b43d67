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

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_table_is_read_like_any_other(string name)
    {
        var bytes = Encoding.UTF8.GetBytes(HostileTexts.Tables[name].Of(Length));
        PublicCommentPipelineTestAccess.Read(bytes).Document!.Opinions.Should().NotBeEmpty();
    }
}
