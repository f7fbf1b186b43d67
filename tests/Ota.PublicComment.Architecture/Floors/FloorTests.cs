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
            "Ota.PublicComment.Pipeline.PublicCommentPipeline (Ota.PublicComment.Pipeline, floor 1) "
            + "→ Ota.PublicComment.Reading.DocumentReader (Ota.PublicComment.Reading, floor 7)");
        FloorChecker.Homeless(TypeGraph.RoomsOf(core), upsideDown)
            .Should().Contain(h => h.StartsWith("Ota.PublicComment.DependencyInjection ", StringComparison.Ordinal));
    }
}
