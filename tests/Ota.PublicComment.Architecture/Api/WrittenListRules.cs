namespace Ota.PublicComment.Architecture.Api;

/// <summary>Lists are written out, not found by reflection; so a class can be forgotten.</summary>
internal static class WrittenListRules
{
    public static IEnumerable<string> Forgotten<T>(IEnumerable<Type> types, IEnumerable<T> listed)
    {
        var known = listed.Select(x => x!.GetType()).ToHashSet();
        return from type in types
               where type is { IsClass: true, IsAbstract: false } && typeof(T).IsAssignableFrom(type) && !known.Contains(type)
               select $"{Surface.Name(type)} is a {typeof(T).Name} and in no list of them";
    }
}
