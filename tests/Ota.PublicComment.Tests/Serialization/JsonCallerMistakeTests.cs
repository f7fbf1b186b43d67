using System.Collections;
using Ota.PublicComment.Codec;
using Ota.PublicComment.Tests.Generators;

namespace Ota.PublicComment.Tests.Serialization;

public class JsonCallerMistakeTests
{
    [Fact]
    public void Half_a_surrogate_pair_in_any_text_of_the_model_throws_and_names_the_field()
    {
        var fields = new HashSet<string>();
        foreach (var document in Documents.Any.Examples(60))
        {
            Spoil(document, "\uDC00", fields, name => FluentActions.Invoking(() => PublicCommentJson.Serialize(document))
                .Should().Throw<ArgumentException>().WithMessage($"*{name}*lone surrogate (U+DC00)*"));
        }

        fields.Should().HaveCountGreaterThan(45);
    }

    [Fact]
    public void A_null_in_a_list_of_texts_or_a_required_text_throws_and_names_the_field()
    {
        var document = new PublicCommentDocument { Id = null! };
        FluentActions.Invoking(() => PublicCommentJson.Serialize(document)).Should().Throw<ArgumentException>().WithMessage("*id is null*");
        document =
            SmallDocument.Create() with { Opinions = [SmallDocument.Create().Opinions[0], new() { Id = "o2", Group = ["a", null!] }] };
        FluentActions.Invoking(() => PublicCommentJson.Serialize(document)).Should().Throw<ArgumentException>()
            .WithMessage("*opinions[1].group[1] is null*");
        document = SmallDocument.Create() with { Notes = [null!] };
        FluentActions.Invoking(() => PublicCommentJson.Serialize(document)).Should().Throw<ArgumentException>()
            .WithMessage("*notes[0] is null*");
    }

    [Fact]
    public void An_undefined_value_of_an_enumeration_throws_and_names_the_field()
    {
        var document = new PublicCommentDocument { Id = "d", Responses = [new() { Id = "r1", TextState = (TextState)99 }] };
        FluentActions.Invoking(() => PublicCommentJson.Serialize(document))
            .Should().Throw<ArgumentException>().WithMessage("*responses[0].textState is 99, which is no value of TextState*");
    }

    [Fact]
    public void A_mistake_throws_before_anything_is_written()
    {
        using var stream = new MemoryStream();
        var document = SmallDocument.Create() with { Errata = [new() { Id = "e1", Text = "\uD800" }] };
        FluentActions.Invoking(() => { _ = PublicCommentJson.SerializeAsync(document, stream); })
            .Should().Throw<ArgumentException>().WithMessage("*errata[0].text*");
        stream.Length.Should().Be(0);
    }

    [Fact]
    public void Nulls_and_closed_streams_throw_at_once()
    {
        var closed = new MemoryStream();
        closed.Dispose();
        FluentActions.Invoking(() => PublicCommentJson.Serialize(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => PublicCommentJson.SerializeToUtf8Bytes(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => PublicCommentJson.Read(((string?)null)!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => { _ = PublicCommentJson.SerializeAsync(SmallDocument.Create(), null!); }).Should()
            .Throw<ArgumentNullException>();
        FluentActions.Invoking(() => { _ = PublicCommentJson.SerializeAsync(SmallDocument.Create(), closed); }).Should()
            .Throw<ArgumentException>();
        FluentActions.Invoking(() => { _ = PublicCommentJson.ReadAsync(null!); }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => { _ = PublicCommentJson.ReadAsync(closed); }).Should().Throw<ArgumentException>();
    }

    [Fact]
    public async Task A_cancelled_run_throws()
    {
        using var stream = new MemoryStream();
        var cancelled = new CancellationToken(canceled: true);
        await FluentActions.Awaiting(() => PublicCommentJson.SerializeAsync(SmallDocument.Create(), stream, cancellationToken: cancelled))
            .Should().ThrowAsync<OperationCanceledException>();
        await FluentActions.Awaiting(() => PublicCommentJson.ReadAsync(stream, cancelled))
            .Should().ThrowAsync<OperationCanceledException>();
    }

    // Not as attribute values: the compiler writes those as UTF-8, which has no half characters.
    [Fact]
    public void A_lone_surrogate_is_found_where_it_stands()
    {
        foreach (var (text, at) in (ReadOnlySpan<(string, int)>)[
            ("", -1), ("𠮷田", -1), ("\uD842", 0), ("a𠮷\uDFB7", 3), ("\uD842\uD842\uDFB7", 0), ("木\uDFB7\uD842", 1), ("木𠮷木\uD842", 4)])
        {
            LoneSurrogate.IndexIn(text).Should().Be(at);
        }
    }

    [Fact]
    public void The_enumerations_of_the_format_count_from_zero_without_a_gap()
    {
        foreach (var type in (Type[])[typeof(AreaScope), typeof(ConsultationKind), typeof(DispositionKind), typeof(ListingFlag),
            typeof(ParagraphKind), typeof(RevisionAction), typeof(TextState)])
        {
            Enum.GetUnderlyingType(type).Should().Be<int>();
            Enum.GetValues(type).Cast<int>().Should().Equal(Enumerable.Range(0, Enum.GetValues(type).Length));
        }
    }

    // Puts the text into each string of the tree in turn, asks, and puts the old one back.
    private static void Spoil(object node, string text, HashSet<string> fields, Action<string> ask)
    {
        foreach (var property in node.GetType().GetProperties().Where(p => p.SetMethod is { IsStatic: false }))
        {
            var name = char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
            var value = property.GetValue(node);
            if (property.PropertyType == typeof(string))
            {
                fields.Add($"{node.GetType().Name}.{name}");
                property.SetValue(node, text);
                ask(name);
                property.SetValue(node, value);
            }
            else if (value is ValueList<string> { Count: > 0 } texts)
            {
                fields.Add($"{node.GetType().Name}.{name}");
                property.SetValue(node, texts.Take(texts.Count - 1).Append(text).ToValueList());
                ask($"{name}[{texts.Count - 1}]");
                property.SetValue(node, value);
            }
            else if (value is not null && !value.GetType().IsValueType)
            {
                Spoil(value, text, fields, ask);
            }
            else if (value is IEnumerable list)
            {
                foreach (var item in list)
                {
                    if (!item.GetType().IsValueType && item is not string)
                    {
                        Spoil(item, text, fields, ask);
                    }
                }
            }
        }
    }
}
