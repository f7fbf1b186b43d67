namespace Ota.PublicComment.Architecture.Floors;

public sealed class FloorTests
{
    [Fact]
    public void A_floor_of_the_core_uses_only_floors_below_it()
    {
        using var core = House.Metadata(House.Core);
        var edges = TypeGraph.EdgesOf(core);

        edges.Should().HaveCountGreaterThan(100, "otherwise the graph was not read");
        FloorChecker.Violations(edges, FloorMap.Core).Should().BeEmpty();
    }

    [Fact]
    public void Every_namespace_of_the_core_stands_on_a_floor()
    {
        using var core = House.Metadata(House.Core);
        var rooms = TypeGraph.RoomsOf(core);

        rooms.Keys.Should().Contain(["Ota.PublicComment", "Ota.PublicComment.Diagnostics", "Ota.PublicComment.Pipeline"]);
        FloorChecker.Homeless(rooms, FloorMap.Core).Should().BeEmpty();
    }

    // A planted look upwards, and two rooms of one floor: what the checker of the whole core must not let pass.
    [Theory]
    [InlineData("Surface", "Tables")]
    [InlineData("Evidence", "Facts")]
    [InlineData("Tables", "Prose")]
    [InlineData("Prose", "Plans")]
    [InlineData("Facts", "Repairs")]
    public void A_stage_of_reading_does_not_use_a_later_one(string from, string to)
    {
        const string Reading = "Ota.PublicComment.Reading.";
        FloorMap.Core.Permits(Reading + from, Reading + to).Should().BeFalse();
        FloorMap.Core.Permits("Ota.PublicComment.Reading.Documents", Reading + from).Should().BeTrue();
        FloorMap.Core.Permits("Ota.PublicComment.Pipeline", Reading + from).Should().BeTrue();
        FloorMap.Core.Knows(Reading + "Somewhere").Should().BeFalse();
    }

    [Fact]
    public void A_map_turned_upside_down_is_told_for_the_same_assembly()
    {
        using var core = House.Metadata(House.Core);
        var upsideDown = new FloorMap(new Dictionary<string, int>
        {
            ["Ota.PublicComment"] = 9,
            ["Ota.PublicComment.Diagnostics"] = 8,
            ["Ota.PublicComment.Reading"] = 7,
            ["Ota.PublicComment.Pipeline"] = 1,
        });

        FloorChecker.Violations(TypeGraph.EdgesOf(core), upsideDown).Should().Contain(
            "Ota.PublicComment.PublicCommentPipeline (Ota.PublicComment.Pipeline, floor 1) "
            + "→ Ota.PublicComment.Reading.Documents.DocumentReader (Ota.PublicComment.Reading.Documents, floor 7)");
        FloorChecker.Homeless(TypeGraph.RoomsOf(core), upsideDown)
            .Should().Contain(h => h.StartsWith("Ota.PublicComment.DependencyInjection ", StringComparison.Ordinal));
    }
}
