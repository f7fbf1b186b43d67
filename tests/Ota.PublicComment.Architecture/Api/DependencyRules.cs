using System.Reflection;

namespace Ota.PublicComment.Architecture.Api;

/// <summary>Whose types a stranger has to know: ours and the framework's.</summary>
internal static class DependencyRules
{
    private const string Registration = "Microsoft.Extensions.DependencyInjection.Abstractions";
    private const string Json = "System.Text.Json";

    private static readonly string Framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    public static IEnumerable<string> Violations(IEnumerable<Type> types)
    {
        foreach (var type in types)
        {
            foreach (var (member, mentioned) in Mentions(type))
            {
                foreach (var foreign in Parts(mentioned).Where(p => !IsPermitted(p, type)).Distinct())
                {
                    yield return $"{Surface.Name(type)}{member} shows {Surface.Name(foreign)} of {foreign.Assembly.GetName().Name}";
                }
            }
        }
    }

    private static bool IsPermitted(Type mentioned, Type by)
        => mentioned.Assembly == by.Assembly
            || mentioned.Assembly == House.Core
            || mentioned.Assembly.GetName().Name switch
            {
                Registration => by.Namespace == "Microsoft.Extensions.DependencyInjection",
                // Converters for hosts that keep documents inside documents of their own.
                Json => by.Namespace == "Ota.PublicComment.Serialization",
                _ => Path.GetDirectoryName(mentioned.Assembly.Location) == Framework,
            };

    private static IEnumerable<(string Member, Type Mentioned)> Mentions(Type type)
    {
        if (type.BaseType is { } parent)
        {
            yield return ("", parent);
        }

        foreach (var mentioned in type.GetInterfaces().Concat(Constraints(type.GetGenericArguments())))
        {
            yield return ("", mentioned);
        }

        foreach (var field in Surface.Fields(type))
        {
            yield return ("." + field.Name, field.FieldType);
        }

        foreach (var @event in Surface.Events(type))
        {
            yield return ("." + @event.Name, @event.EventHandlerType!);
        }

        foreach (var callable in Surface.Callables(type))
        {
            var generics = callable.IsGenericMethod ? Constraints(callable.GetGenericArguments()) : [];
            var returned = callable is MethodInfo method ? [method.ReturnType] : Type.EmptyTypes;
            foreach (var mentioned in callable.GetParameters().Select(p => p.ParameterType).Concat(returned).Concat(generics))
            {
                yield return ("." + callable.Name, mentioned);
            }
        }
    }

    private static IEnumerable<Type> Constraints(Type[] arguments)
        => arguments.Where(a => a.IsGenericParameter).SelectMany(a => a.GetGenericParameterConstraints());

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
        {
            return Parts(type.GetElementType()!);
        }

        if (type.IsGenericParameter)
        {
            return [];
        }

        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Prepend(type.GetGenericTypeDefinition()) : [type];
    }
}
