using Ota.PublicComment.Architecture.Api.Sample;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.Architecture.Api;

/// <summary>The rules themselves, on made-up types that break them.</summary>
public sealed class ApiRulesTests
{
    [Fact]
    public void An_open_class_is_told()
    {
        Told(ShapeRules.Open, typeof(OpenClass)).Should().ContainSingle();
        Told(ShapeRules.Open, typeof(OpenAbstractRecord)).Should().ContainSingle();
        Told(ShapeRules.Open, typeof(SourceBlock), typeof(Diagnostic), typeof(ValueList), typeof(ISourceFormat)).Should().BeEmpty();
    }

    [Fact]
    public void A_mutable_struct_is_told()
    {
        Told(ShapeRules.Mutable, typeof(MutableStruct)).Should().ContainSingle();
        Told(ShapeRules.Mutable, typeof(TextSpan), typeof(ValueList<int>.Enumerator), typeof(TextState)).Should().BeEmpty();
    }

    [Fact]
    public void A_positional_record_is_told_unless_it_is_two_or_three_numbers()
    {
        Told(ShapeRules.Positional, typeof(PositionalClass)).Should().ContainSingle();
        Told(ShapeRules.Positional, typeof(PositionalText)).Should().ContainSingle();
        Told(ShapeRules.Positional, typeof(PositionalFour)).Should().ContainSingle();
        Told(ShapeRules.Positional, typeof(TextSpan), typeof(CellAddress), typeof(Opinion)).Should().BeEmpty();
    }

    [Fact]
    public void A_setter_and_a_field_are_told()
    {
        Told(MemberRules.Setters, typeof(LooseMembers)).Should().ContainSingle().Which.Should().Contain(".Settable ");
        Told(MemberRules.PublicFields, typeof(LooseMembers)).Should().ContainSingle().Which.Should().Contain(".Field ");
    }

    [Theory]
    [InlineData("Array")]
    [InlineData("Interface")]
    [InlineData("Sequence")]
    [InlineData("MaybeList")]
    [InlineData("Map")]
    [InlineData("Return")]
    [InlineData("ReturnAsync")]
    public void A_loose_list_is_told(string member)
        => Told(MemberRules.LooseLists, typeof(LooseLists)).Should()
            .ContainSingle(v => v.Contains($".{member} ", StringComparison.Ordinal));

    [Fact]
    public void Strings_bytes_and_value_lists_are_no_loose_lists()
        => Told(MemberRules.LooseLists, typeof(LooseLists)).Should().HaveCount(7);

    [Fact]
    public void An_asynchronous_method_that_hides_it_is_told()
    {
        Told(AsyncRules.Violations, typeof(AsyncMembers)).Should().BeEquivalentTo(
            $"{typeof(AsyncMembers).FullName}.PromiseAsync is an asynchronous property",
            $"{typeof(AsyncMembers).FullName}.Load is asynchronous and does not end in Async",
            $"{typeof(AsyncMembers).FullName}.CountAsync ends in Async and is not asynchronous",
            $"{typeof(AsyncMembers).FullName}.SaveAsync takes no CancellationToken");
        Told(AsyncRules.FireAndForget, typeof(AsyncMembers)).Should().ContainSingle().Which.Should().Contain(".Forget ");
    }

    [Theory]
    [InlineData(typeof(ShowsByBase))]
    [InlineData(typeof(ShowsByReturn))]
    [InlineData(typeof(ShowsByArgument))]
    [InlineData(typeof(ShowsByConstraint<>))]
    [InlineData(typeof(ShowsJson))]
    [InlineData(typeof(ShowsRegistration))]
    public void A_dependency_that_shows_is_told(Type type)
        => Told(DependencyRules.Violations, type).Should().NotBeEmpty();

    [Fact]
    public void The_framework_is_no_dependency()
        => Told(DependencyRules.Violations, typeof(AsyncMembers), typeof(LooseLists)).Should().BeEmpty();

    [Fact]
    public void A_class_that_is_missing_from_its_list_is_told()
    {
        Type[] types = [typeof(ListedFormat), typeof(ForgottenFormat), typeof(string)];

        WrittenListRules.Forgotten<ISourceFormat>(types, [new ListedFormat()])
            .Should().ContainSingle().Which.Should().Contain(nameof(ForgottenFormat));
    }

    private static IEnumerable<string> Told(Func<IEnumerable<Type>, IEnumerable<string>> rule, params Type[] types) => rule(types);
}
