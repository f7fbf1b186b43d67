namespace Ota.PublicComment;

/// <summary>What a body is, by the last character of its name; a set, because a heading may name several (市・区の考え方).</summary>
[Flags]
internal enum GovernmentKinds
{
    None = 0,
    Prefecture = 1,
    City = 2,
    Ward = 4,
    Town = 8,
    Village = 16,
}

/// <summary>Reads kinds.</summary>
internal static class GovernmentKind
{
    public static GovernmentKinds Of(string name) => name.Length == 0 ? GovernmentKinds.None : Of(name[^1]);

    public static GovernmentKinds Of(char last) => last switch
    {
        '都' or '道' or '府' or '県' => GovernmentKinds.Prefecture,
        '市' => GovernmentKinds.City,
        '区' => GovernmentKinds.Ward,
        '町' => GovernmentKinds.Town,
        '村' => GovernmentKinds.Village,
        _ => GovernmentKinds.None,
    };
}
