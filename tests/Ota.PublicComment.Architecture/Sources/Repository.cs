namespace Ota.PublicComment.Architecture.Sources;

/// <summary>The files of the repository as a fresh clone holds them: what .gitignore names is left out.</summary>
internal static class Repository
{
    private static readonly string[] Ignored = File.ReadAllLines(Path.Combine(House.Root, ".gitignore"));

    /// <summary>The entries of the root folder by name.</summary>
    public static IReadOnlyList<string> TopLevel { get; } =
        [.. Directory.EnumerateFileSystemEntries(House.Root).Where(IsKept).Select(e => Path.GetFileName(e)!).Order(StringComparer.Ordinal)];

    /// <summary>Every file, as a path from the root with forward slashes.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Walk(House.Root).Order(StringComparer.Ordinal)];

    /// <summary>The C# files of the libraries.</summary>
    public static IReadOnlyList<string> Sources { get; } = [.. Files.Where(f =>
        f.StartsWith("src/", StringComparison.Ordinal) && f.EndsWith(".cs", StringComparison.Ordinal))];

    public static string Read(string file) => File.ReadAllText(Path.Combine(House.Root, file));

    /// <summary>A file as Latin-1, whatever its encoding: enough to look for ASCII. Null for a binary file.</summary>
    public static string? ReadAscii(string file)
    {
        var text = System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(Path.Combine(House.Root, file)));
        return text.Contains('\0', StringComparison.Ordinal) ? null : text;
    }

    private static IEnumerable<string> Walk(string root)
    {
        var folders = new Stack<string>([root]);
        while (folders.TryPop(out var folder))
        {
            foreach (var entry in Directory.EnumerateFileSystemEntries(folder).Where(IsKept))
            {
                if (Directory.Exists(entry))
                {
                    folders.Push(entry);
                }
                else
                {
                    yield return Path.GetRelativePath(root, entry).Replace('\\', '/');
                }
            }
        }
    }

    private static bool IsKept(string entry)
    {
        var name = Path.GetFileName(entry);
        return name != ".git" && !Array.Exists(Ignored, pattern => pattern.StartsWith('*')
            ? name.EndsWith(pattern[1..], StringComparison.Ordinal)
            : pattern.TrimEnd('/') == name);
    }
}
