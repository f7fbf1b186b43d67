using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Ota.PublicComment.Architecture.Api;

/// <summary>What of an assembly a stranger can see.</summary>
internal static class Surface
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<PropertyInfo> Properties(Type type)
        => [.. type.GetProperties(Declared).Where(p => IsVisible(p.GetMethod) || IsVisible(p.SetMethod))];

    public static IReadOnlyList<FieldInfo> Fields(Type type)
        => [.. type.GetFields(Declared).Where(f => (f.IsPublic || f.IsFamily || f.IsFamilyOrAssembly) && !f.IsSpecialName)];

    /// <summary>The methods that are not accessors or operators.</summary>
    public static IReadOnlyList<MethodInfo> Methods(Type type)
        => [.. type.GetMethods(Declared).Where(m => IsVisible(m) && !m.IsSpecialName)];

    /// <summary>Methods, accessors, operators and constructors.</summary>
    public static IReadOnlyList<MethodBase> Callables(Type type)
        => [.. type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared)).Where(IsVisible)];

    public static IReadOnlyList<EventInfo> Events(Type type)
        => [.. type.GetEvents(Declared).Where(e => IsVisible(e.AddMethod))];

    public static bool IsVisible(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    public static bool IsRecord(Type type)
        => type.GetMethod("<Clone>$", Declared) is not null
            || (type.IsValueType && type.GetMethod("PrintMembers", Declared, [typeof(StringBuilder)]) is not null);

    /// <summary>The parameters of a positional record; null for a nominal one.</summary>
    public static ParameterInfo[]? PositionalParameters(Type type)
        => IsRecord(type)
            ? type.GetMethods(Declared)
                .FirstOrDefault(m => m.Name == "Deconstruct" && m.IsDefined(typeof(CompilerGeneratedAttribute)))?.GetParameters()
            : null;

    /// <summary>A type as a reader of a failure knows it.</summary>
    public static string Name(Type type)
    {
        if (!type.IsGenericType)
        {
            return type.FullName ?? type.Name;
        }

        var arguments = string.Join(", ", type.GetGenericArguments().Select(Name));
        return $"{type.Namespace}.{type.Name.Split('`')[0]}<{arguments}>";
    }
}
