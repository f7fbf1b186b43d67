namespace Ota.PublicComment.Tests.Model;

public class ValueListTests
{
    [Fact]
    public void Two_lists_of_equal_elements_are_equal_and_hash_alike()
    {
        ValueList<string> a = ["x", "y"];
        ValueList<string> b = ["x", "y"];
        a.Should().Equal(b);
        (a == b).Should().BeTrue();
        a.GetHashCode().Should().Be(b.GetHashCode());
        (a == ["y", "x"]).Should().BeFalse();
        (a == ["x"]).Should().BeFalse();
    }

    [Fact]
    public void The_default_list_is_empty_and_equal_to_a_list_of_nothing()
    {
        ValueList<int> none = default;
        none.Count.Should().Be(0);
        (none == []).Should().BeTrue();
        foreach (var item in none)
        {
            Assert.Fail($"an element {item} in an empty list");
        }
    }

    [Fact]
    public void An_index_outside_throws_at_once()
    {
        ValueList<int> list = [1];
        FluentActions.Invoking(() => list[1]).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => list[-1]).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Changing_the_array_a_list_was_made_of_changes_nothing()
    {
        var items = new[] { 1, 2 };
        var list = ValueList.Create<int>(items);
        items[0] = 9;
        list[0].Should().Be(1);
    }
}
