using System.Reflection;
using System.Runtime.CompilerServices;

namespace Ota.PublicComment.Architecture.Api;

/// <summary>I/O is asynchronous with a token and says so in its name; work on the processor is synchronous.</summary>
internal static class AsyncRules
{
    private static readonly Type[] Plain = [typeof(Task), typeof(ValueTask)];

    public static readonly Type[] Awaitables = [typeof(Task<>), typeof(ValueTask<>)];

    public static IEnumerable<string> Violations(IEnumerable<Type> types)
    {
        foreach (var type in types)
        {
            foreach (var property in Surface.Properties(type).Where(p => IsAsync(p.PropertyType) || HasAsyncName(p)))
            {
                yield return $"{Surface.Name(type)}.{property.Name} is an asynchronous property";
            }

            foreach (var method in Surface.Methods(type))
            {
                foreach (var complaint in Complaints(method))
                {
                    yield return $"{Surface.Name(type)}.{method.Name} {complaint}";
                }
            }
        }
    }

    /// <summary>Methods nobody can wait for, visible or not.</summary>
    public static IEnumerable<string> FireAndForget(IEnumerable<Type> types)
        => from type in types
           from method in type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic
               | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
           where method.ReturnType == typeof(void) && method.IsDefined(typeof(AsyncStateMachineAttribute), false)
           select $"{Surface.Name(type)}.{method.Name} is async void";

    private static IEnumerable<string> Complaints(MethodInfo method)
    {
        var isAsync = IsAsync(method.ReturnType);
        if (isAsync && !HasAsyncName(method))
        {
            yield return "is asynchronous and does not end in Async";
        }

        if (!isAsync && HasAsyncName(method))
        {
            yield return "ends in Async and is not asynchronous";
        }

        if (isAsync && method.Name != nameof(IAsyncDisposable.DisposeAsync)
            && !Array.Exists(method.GetParameters(), p => p.ParameterType == typeof(CancellationToken)))
        {
            yield return "takes no CancellationToken";
        }
    }

    private static bool IsAsync(Type type)
        => Plain.Contains(type) || (type.IsGenericType
            && (Awaitables.Contains(type.GetGenericTypeDefinition()) || type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)));

    private static bool HasAsyncName(MemberInfo member) => member.Name.EndsWith("Async", StringComparison.Ordinal);
}
