using Ota.PublicComment.Publishing;
using Ota.PublicComment.Reading.Documents;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.Architecture.Api;

public sealed class ApiTests
{
    // What a stranger has to look through before finding what is needed. A type more needs one less, or a good reason here.
    private const int MostTypes = 120;

    private static readonly Type[] Visible = House.Core.GetExportedTypes();

    [Fact]
    public void The_core_shows_types()
        => Visible.Should().Contain([typeof(PublicCommentDocument), typeof(ValueList<>), typeof(SourceBlock)]);

    [Fact]
    public void The_core_shows_few_types() => Visible.Select(Surface.Name).Should().HaveCountLessThanOrEqualTo(MostTypes);

    [Fact]
    public void Results_have_one_shape()
    {
        Visible.Where(ResultRules.IsResult).Should().BeEquivalentTo([typeof(DocumentResult), typeof(PlanResult)]);
        ResultRules.Violations(Visible).Should().BeEmpty();
    }

    [Fact]
    public void Public_classes_are_closed() => ShapeRules.Open(Visible).Should().BeEmpty();

    [Fact]
    public void Public_structs_are_readonly() => ShapeRules.Mutable(Visible).Should().BeEmpty();

    [Fact]
    public void Public_records_are_nominal() => ShapeRules.Positional(Visible).Should().BeEmpty();

    [Fact]
    public void Nothing_can_be_set_after_construction() => MemberRules.Setters(Visible).Should().BeEmpty();

    [Fact]
    public void No_field_is_visible() => MemberRules.PublicFields(Visible).Should().BeEmpty();

    [Fact]
    public void Lists_are_value_lists() => MemberRules.LooseLists(Visible).Should().BeEmpty();

    [Fact]
    public void Asynchronous_methods_say_so_and_can_be_cancelled() => AsyncRules.Violations(Visible).Should().BeEmpty();

    [Fact]
    public void No_method_is_async_void() => AsyncRules.FireAndForget(House.Core.GetTypes()).Should().BeEmpty();

    [Fact]
    public void No_dependency_shows() => DependencyRules.Violations(Visible).Should().BeEmpty();

    [Fact]
    public void Every_source_format_of_the_core_is_in_its_list()
        => WrittenListRules.Forgotten(House.Core.GetTypes(), SourceFormats.BuiltIn).Should().BeEmpty();

    [Fact]
    public void Every_publisher_of_the_core_is_in_its_list()
        => WrittenListRules.Forgotten(House.Core.GetTypes(), BuiltInPublishers.All).Should().BeEmpty();
}
