namespace Ota.PublicComment;

/// <summary>A name of a government as it stands in a text.</summary>
/// <param name="Name">The name.</param>
/// <param name="Start">The 0-based position of its first UTF-16 unit.</param>
internal readonly record struct GovernmentName(string Name, int Start)
{
    public int End => Start + Name.Length;
}
