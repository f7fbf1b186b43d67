using System.Collections;
using System.Reflection;

namespace Ota.PublicComment.Tests.Generators;

/// <summary>A property that the generator never sets would be tested by no law.</summary>
public class GeneratorCoverageTests
{
    [Fact]
    public void The_generator_gives_every_property_of_the_model_each_kind_of_value()
    {
        var seen = new Dictionary<PropertyInfo, HashSet<object?>>();
        foreach (var document in Documents.Any.Examples(1_000))
        {
            Visit(document, seen);
        }

        var reachable = Reachable(typeof(PublicCommentDocument), []);
        reachable.Should().HaveCountGreaterThan(20);
        reachable.SelectMany(Settable).SelectMany(p => Lacking(p, seen.GetValueOrDefault(p, []))).Should().BeEmpty();
    }

    private static IEnumerable<string> Lacking(PropertyInfo property, HashSet<object?> seen)
    {
        var type = property.PropertyType;
        var name = $"{property.DeclaringType!.Name}.{property.Name}";
        var inner = Nullable.GetUnderlyingType(type) ?? type;
        if (IsList(type) && (!seen.Contains(0) || !seen.Contains(2)))
        {
            yield return $"{name}: no empty list or none of two elements";
        }

        if (IsNullable(property) && !seen.Contains(null))
        {
            yield return $"{name}: never null";
        }

        var wanted = inner.IsEnum ? Enum.GetValues(inner).Length : 2;
        if (seen.Count(v => v is not null) < wanted)
        {
            yield return $"{name}: fewer than {wanted} values";
        }
    }

    private static void Visit(object node, Dictionary<PropertyInfo, HashSet<object?>> seen)
    {
        foreach (var property in Settable(node.GetType()))
        {
            var value = property.GetValue(node);
            var values = seen.TryGetValue(property, out var known) ? known : seen[property] = [];
            values.Add(value is not null && IsList(property.PropertyType) ? ((IEnumerable)value).Cast<object>().Count() : value);
            foreach (var child in value is IEnumerable list and not string ? list.Cast<object>() : value is null ? [] : [value])
            {
                if (IsNode(child.GetType()))
                {
                    Visit(child, seen);
                }
            }
        }
    }

    private static HashSet<Type> Reachable(Type type, HashSet<Type> known)
    {
        if (IsNode(type) && known.Add(type))
        {
            foreach (var property in Settable(type))
            {
                var inner = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
                Reachable(IsList(inner) ? inner.GetGenericArguments()[0] : inner, known);
            }
        }

        return known;
    }

    private static bool IsNode(Type type) => type.Assembly == typeof(PublicCommentDocument).Assembly && !type.IsEnum && !IsList(type);

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>);

    private static bool IsNullable(PropertyInfo property)
        => new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;

    private static IEnumerable<PropertyInfo> Settable(Type type)
        => type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.SetMethod is not null);
}
