using System.Reflection;

namespace Ota.PublicComment.Architecture.Api;

/// <summary>What every result has, under the same names: who knows one of them knows the others.</summary>
internal static class ResultRules
{
    /// <summary>What a result lacks: DocumentResult has Document, GetDocumentOrThrow(), Outcome, Diagnostics and HasErrors.</summary>
    public static IReadOnlyList<string> Violations(IEnumerable<Type> visible)
        => [.. visible.Where(IsResult).SelectMany(Missing)];

    public static bool IsResult(Type type) => type.Name.EndsWith("Result", StringComparison.Ordinal);

    private static IEnumerable<string> Missing(Type type)
    {
        var content = type.Name[..^"Result".Length];
        var property = type.GetProperty(content);
        if (property is null || new NullabilityInfoContext().Create(property).ReadState != NullabilityState.Nullable)
        {
            yield return $"{type.Name} has no {content} that is null where nothing was read";
        }

        if (type.GetMethod($"Get{content}OrThrow", [])?.ReturnType != property?.PropertyType)
        {
            yield return $"{type.Name} has no Get{content}OrThrow()";
        }

        foreach (var (name, kind) in ((string, Type)[])[
            (nameof(DocumentResult.Outcome), typeof(Outcome)), (nameof(DocumentResult.Diagnostics), typeof(ValueList<Diagnostic>)),
            (nameof(DocumentResult.HasErrors), typeof(bool))])
        {
            if (type.GetProperty(name)?.PropertyType != kind)
            {
                yield return $"{type.Name} has no {name}";
            }
        }
    }
}
