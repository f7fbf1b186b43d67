using System.Text.Json.Nodes;
using Ota.PublicComment.Codec.Lines;
using Ota.PublicComment.Codec.Shapes;

namespace Ota.PublicComment.Tests.Serialization;

/// <summary>The shapes of the code are the format: what is written down for others says the same.</summary>
public sealed class ShapeTests
{
    private static readonly JsonNode Schema = JsonNode.Parse(PublicCommentJson.Schema)!;

    [Fact]
    public void The_schema_has_the_members_of_the_shapes_in_their_order()
    {
        var told = new List<string>();
        Compare(Described.Of<PublicCommentDocument>(DocumentShape.Document), Schema, "$", told);
        told.Should().BeEmpty();
    }

    [Theory]
    [InlineData("document")]
    [InlineData("opinion")]
    [InlineData("response")]
    [InlineData("end")]
    public void The_schema_has_the_members_of_the_lines(string type)
    {
        var told = new List<string>();
        Compare(
            type switch
            {
                "document" => Described.Of<PublicCommentDocument>(LineShapes.Head),
                "opinion" => Described.Of<Opinion>(LineShapes.Opinion),
                "response" => Described.Of<Response>(LineShapes.Response),
                _ => Described.Of<LineCounts>(LineShapes.End),
            },
            Schema["$defs"]![type + "Line"]!,
            type,
            told);
        told.Should().BeEmpty();
    }

    [Fact]
    public void The_table_of_fields_names_every_member()
    {
        var fields = File.ReadAllText(Path.Combine(TestFiles.Root, "src", "Ota.PublicComment", "FIELDS.md"));
        var words = fields.Split([' ', '\n', '`', ',', '{', '}', '[', ']', '(', ')', '.', ':', '"', '|', '*'],
            StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        Described.Of<PublicCommentDocument>(DocumentShape.Document).SelectMany(m => m.WithAllInside())
            .Select(m => m.Name).Distinct().Except(words).Should().BeEmpty();
    }

    [Fact]
    public void A_shape_that_the_schema_does_not_say_is_told()
    {
        var told = new List<string>();
        Compare(Described.Of<Opinion>(DocumentShape.Opinion), Schema["$defs"]!["response"]!, "$", told);
        told.Should().NotBeEmpty();
    }

    private static void Compare(List<Described> members, JsonNode schema, string at, List<string> told)
    {
        schema = Resolved(schema);
        var properties = schema["properties"]!.AsObject();
        Same(members.Select(m => m.Name), properties.Select(p => p.Key), $"{at}: members");
        Same(members.Where(m => m.IsAlways).Select(m => m.Name), schema["required"]?.AsArray().Select(n => n!.GetValue<string>()) ?? [],
            $"{at}: required");
        foreach (var member in members)
        {
            if (properties[member.Name] is { } property)
            {
                Compare(member, Resolved(property), $"{at}.{member.Name}", told);
            }
        }

        void Same(IEnumerable<string> shape, IEnumerable<string> schema, string what)
        {
            if (!shape.SequenceEqual(schema))
            {
                told.Add($"{what} {string.Join(',', shape)} / {string.Join(',', schema)}");
            }
        }
    }

    private static void Compare(Described member, JsonNode property, string at, List<string> told)
    {
        var isList = property["type"]!.GetValue<string>() == "array";
        var value = isList ? Resolved(property["items"]!) : property;
        var type = value["type"]!.GetValue<string>();
        var values = value["enum"]?.AsArray().Select(n => n!.GetValue<string>()).ToArray();
        if (member.Type != (isList ? $"array of {type}" : type) || (member.Values.Length > 0 && !member.Values.SequenceEqual(values ?? [])))
        {
            told.Add($"{at}: {member.Type} {string.Join(',', member.Values)} / {property.ToJsonString()}");
        }
        else if (member.Inside.Count > 0)
        {
            Compare(member.Inside, value, at, told);
        }
    }

    private static JsonNode Resolved(JsonNode node)
        => node["$ref"]?.GetValue<string>() is { } reference ? Schema["$defs"]![reference["#/$defs/".Length..]]! : node;
}
