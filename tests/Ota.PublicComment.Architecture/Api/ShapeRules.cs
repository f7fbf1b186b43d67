using System.Runtime.CompilerServices;

namespace Ota.PublicComment.Architecture.Api;

/// <summary>What kinds of types a stranger meets.</summary>
internal static class ShapeRules
{
    /// <summary>Abstract classes that hosts derive from on purpose; all others are closed.</summary>
    private static readonly string[] DesignedForHosts = ["Ota.PublicComment.Validation.DocumentRule"];

    public static IEnumerable<string> Open(IEnumerable<Type> types)
        => from type in types
           where type.IsClass && !type.IsSealed && !IsClosed(type) && !DesignedForHosts.Contains(type.FullName)
           select $"{Surface.Name(type)} can be derived from: seal it, or give it a private protected constructor";

    public static IEnumerable<string> Mutable(IEnumerable<Type> types)
        => from type in types
           where type.IsValueType && !type.IsEnum && !type.IsDefined(typeof(IsReadOnlyAttribute), false)
           // foreach asks for a mutable enumerator.
           where !(type is { IsNested: true, Name: "Enumerator" })
           select $"{Surface.Name(type)} is a struct that is not readonly";

    public static IEnumerable<string> Positional(IEnumerable<Type> types)
    {
        foreach (var type in types)
        {
            if (Surface.PositionalParameters(type) is { } parameters
                && !(type.IsValueType && parameters.Length is 2 or 3 && parameters.All(p => IsNumber(p.ParameterType.GetElementType()!))))
            {
                yield return $"{Surface.Name(type)} is a positional record: a new field would break its callers";
            }
        }
    }

    private static bool IsClosed(Type type)
        => type.IsAbstract && type.GetConstructors(System.Reflection.BindingFlags.Instance
            | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic)
            // The copy constructor the compiler gives a record serves only records that could be made without it.
            .All(c => !Surface.IsVisible(c) || (c.IsDefined(typeof(CompilerGeneratedAttribute), false)
                && c.GetParameters() is [{ } only] && only.ParameterType == type));

    private static bool IsNumber(Type type) => type == typeof(int) || type == typeof(long) || type == typeof(double);
}
