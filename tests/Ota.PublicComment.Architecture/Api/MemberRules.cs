using System.Collections;
using System.Runtime.CompilerServices;

namespace Ota.PublicComment.Architecture.Api;

/// <summary>What members a stranger meets.</summary>
internal static class MemberRules
{
    private static readonly Type[] Lists =
    [
        typeof(List<>), typeof(IList<>), typeof(ICollection<>), typeof(IReadOnlyList<>), typeof(IReadOnlyCollection<>),
    ];

    public static IEnumerable<string> Setters(IEnumerable<Type> types)
        => from type in types
           from property in Surface.Properties(type)
           where Surface.IsVisible(property.SetMethod)
               && !property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
           select $"{Surface.Name(type)}.{property.Name} can be set after construction: make it init";

    public static IEnumerable<string> PublicFields(IEnumerable<Type> types)
        => from type in types
           from field in Surface.Fields(type)
           where !field.IsLiteral && !(field.IsStatic && field.IsInitOnly)
           select $"{Surface.Name(type)}.{field.Name} is a visible field";

    public static IEnumerable<string> LooseLists(IEnumerable<Type> types)
    {
        foreach (var type in types)
        {
            foreach (var property in Surface.Properties(type).Where(p => IsLooseProperty(p.PropertyType, type)))
            {
                yield return $"{Surface.Name(type)}.{property.Name} is {Surface.Name(property.PropertyType)}: make it ValueList<T>";
            }

            foreach (var method in Surface.Methods(type).Where(m => IsLooseReturn(m.ReturnType)))
            {
                yield return $"{Surface.Name(type)}.{method.Name} returns {Surface.Name(method.ReturnType)}: make it ValueList<T>";
            }
        }
    }

    private static bool IsLooseProperty(Type property, Type owner)
    {
        // A list that may be null is two ways to say nothing.
        var type = Nullable.GetUnderlyingType(property);
        if (type is not null)
        {
            return IsValueList(type);
        }

        return property != typeof(string) && typeof(IEnumerable).IsAssignableFrom(property)
            && !IsValueList(property) && property.Assembly != owner.Assembly;
    }

    private static bool IsLooseReturn(Type type)
    {
        if (type.IsGenericType && Array.Exists(AsyncRules.Awaitables, a => a == type.GetGenericTypeDefinition()))
        {
            type = type.GetGenericArguments()[0];
        }

        // Bytes are a blob, not a list.
        return type.IsArray ? type != typeof(byte[]) : type.IsGenericType && Lists.Contains(type.GetGenericTypeDefinition());
    }

    private static bool IsValueList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>);
}
