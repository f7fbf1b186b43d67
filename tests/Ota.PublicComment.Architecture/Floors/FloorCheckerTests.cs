namespace Ota.PublicComment.Architecture.Floors;

/// <summary>The checker itself, on the made-up house in the folder Sample.</summary>
public sealed class FloorCheckerTests
{
    private const string Sample = "Ota.PublicComment.Architecture.Floors.Sample";

    private static readonly FloorMap Map = new(new Dictionary<string, int>
    {
        [Sample + ".Cellar"] = 1,
        [Sample + ".Attic"] = 2,
        [Sample + ".Loft"] = 2,
    });

    [Theory]
    [InlineData("ByBaseType")]
    [InlineData("ByInterfaceArgument")]
    [InlineData("ByField")]
    [InlineData("ByProperty")]
    [InlineData("ByParameter")]
    [InlineData("ByGenericArgument")]
    [InlineData("ByConstraint`1")]
    [InlineData("ByAttribute")]
    [InlineData("ByAttributeArgument")]
    [InlineData("ByCall")]
    [InlineData("ByLocal")]
    [InlineData("ByTypeTest")]
    [InlineData("ByGenericCall")]
    [InlineData("ByCatch")]
    [InlineData("ByLambda")]
    [InlineData("ByIterator")]
    [InlineData("ByAsync")]
    [InlineData("ByNestedType")]
    [InlineData("ByFunctionPointer")]
    [InlineData("ByArray")]
    public void A_mention_of_a_floor_above_is_found(string type)
        => SampleViolations().Should().Contain(v => v.StartsWith($"{Sample}.Cellar.{type} (", StringComparison.Ordinal)
            && v.Contains($"→ {Sample}.Attic.", StringComparison.Ordinal));

    [Fact]
    public void Rooms_of_one_floor_are_strangers()
        => SampleViolations().Should().Contain(
            $"{Sample}.Loft.Neighbour ({Sample}.Loft, floor 2) → {Sample}.Attic.Trunk ({Sample}.Attic, floor 2)");

    [Fact]
    public void Looking_down_and_around_in_the_own_room_is_fine()
        => SampleViolations().Should().NotContain(v => v.StartsWith($"{Sample}.Attic.", StringComparison.Ordinal)
            || v.StartsWith($"{Sample}.Cellar.Innocent ", StringComparison.Ordinal));

    [Fact]
    public void A_room_that_is_on_no_floor_is_told()
    {
        using var module = House.Metadata(typeof(FloorCheckerTests).Assembly);
        var rooms = TypeGraph.RoomsOf(module);

        rooms.Should().ContainKey(Sample + ".Attic");
        FloorChecker.Homeless(rooms, Map).Should()
            .Contain(h => h.StartsWith("Ota.PublicComment.Architecture.Floors ", StringComparison.Ordinal));
        FloorChecker.Homeless(rooms, Map).Should().NotContain(h => h.StartsWith(Sample + ".Attic ", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_compiler_made_for_all_must_know_nobody()
    {
        var edge = new TypeEdge { From = "<>Made", FromRoom = "", To = Sample + ".Cellar.Box", ToRoom = Sample + ".Cellar" };

        FloorChecker.Violations([edge], Map).Should().ContainSingle();
        FloorChecker.Violations([edge with { From = edge.To, FromRoom = edge.ToRoom, To = "<>Made", ToRoom = "" }], Map).Should().BeEmpty();
    }

    private static IReadOnlyList<string> SampleViolations()
    {
        using var module = House.Metadata(typeof(FloorCheckerTests).Assembly);
        return FloorChecker.Violations(TypeGraph.EdgesOf(module).Where(e => e.FromRoom.StartsWith(Sample, StringComparison.Ordinal)), Map);
    }
}
