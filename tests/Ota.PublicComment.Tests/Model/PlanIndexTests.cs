using Ota.PublicComment.Tests.Generators;
using Ota.PublicComment.Tests.Serialization;

namespace Ota.PublicComment.Tests.Model;

public class PlanIndexTests
{
    [Theory]
    [InlineData("c1", 1, 4)]
    [InlineData("c2", 5, 14)]
    [InlineData("c3", 6, 8)]
    [InlineData("c4", 9, 14)]
    [InlineData("c5", 15, 29)]
    [InlineData("i1", 16, 17)]
    [InlineData("i2", 18, 29)]
    [InlineData("i3", 30, 39)]
    [InlineData("i4", 40, 41)]
    public void A_node_reaches_to_the_page_before_the_next_one(string id, int first, int last)
        => new PlanIndex(SmallPlan.Create()).PagesOf(id).Should().Be(new PageRange(first, last));

    [Theory]
    [InlineData(1, "c1")]
    [InlineData(4, "c1")]
    [InlineData(5, "c2")]
    [InlineData(8, "c3")]
    [InlineData(15, "c5")]
    [InlineData(17, "i1")]
    [InlineData(41, "i4")]
    [InlineData(42, "")]
    [InlineData(0, "")]
    public void A_page_belongs_to_the_innermost_node(int page, string id)
        => string.Join(' ', new PlanIndex(SmallPlan.Create()).At(page).Select(n => n.Id)).Should().Be(id);

    [Fact]
    public void Two_nodes_on_one_page_both_hold_it_and_the_last_is_open()
    {
        var index = new PlanIndex(new Plan { Initiatives = [At("i1", 3), At("i2", 3), At("i3", 5)] });
        index.At(3).Select(n => n.Id).Should().Equal("i1", "i2");
        index.PagesOf("i2").Should().Be(new PageRange(3, 4));
        index.PagesOf("i3").Should().Be(new PageRange(5, int.MaxValue));
        index.At(900).Select(n => n.Id).Should().Equal("i3");
    }

    [Fact]
    public void Pages_that_fall_leave_the_node_before_open()
        => new PlanIndex(new Plan { Initiatives = [At("i1", 30), At("i2", 2)] }).PagesOf("i1").Should().Be(new PageRange(30, int.MaxValue));

    [Fact]
    public void Every_node_is_found_under_its_parent_and_on_its_first_page()
    {
        foreach (var plan in Plans.Ordinal.Examples(200, seed: 3))
        {
            var index = new PlanIndex(plan);
            index.Nodes.Should().HaveCount(PlanNode.InModelOrder(plan).Count);
            foreach (var node in index.Nodes)
            {
                index.Find(node.Id).Should().BeSameAs(node);
                var parent = index.ParentOf(node.Id);
                (parent is null).Should().Be(node.Depth == 1);
                if (node.Pages is { First: > 0 } pages && pages.Last >= pages.First)
                {
                    index.At(pages.First).Should().NotBeEmpty();
                }
            }
        }
    }

    private static Initiative At(string id, int page) => new() { Id = id, Term = "取組", Pages = new PageRange(page, page) };
}
