namespace Ota.PublicComment.Publishing;

/// <summary>Where a path leads. The console is built with this file as well: a name of a file means one thing everywhere.</summary>
internal static class FilePlace
{
    private const int MostLinks = 40;

    /// <summary>
    /// The place behind all links of a path, those of its folders too: with alias → /data, alias/a.csv is /data/a.csv. A link that leads to
    /// nothing yet gives the place it names. The framework's own answer for a link in the current folder is one in the root folder.
    /// </summary>
    /// <exception cref="IOException">Links lead round in a circle.</exception>
    public static string Real(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        var left = new Stack<string>();
        Push(left, full[real.Length..]);
        var links = 0;
        while (left.TryPop(out var name))
        {
            if (name == "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }

            var next = Path.Combine(real, name);
            if (LinkAt(next, real) is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
            {
                throw new IOException($"Too many links: {path}");
            }

            var root = Path.IsPathRooted(target) ? Path.GetPathRoot(target)! : string.Empty;
            real = root.Length > 0 ? Path.GetPathRoot(Path.GetFullPath(root))! : real;
            Push(left, target[root.Length..]);
        }

        return real;
    }

    /// <summary>
    /// Whether a place is one of the system's, which is written to and never replaced: /dev/null, /dev/stdout, /proc/self/fd/5.
    /// </summary>
    public static bool IsDevice(string real) => !OperatingSystem.IsWindows()
        && (real.StartsWith("/dev/", StringComparison.Ordinal) || real.StartsWith("/proc/", StringComparison.Ordinal))
        // A folder in memory, for ordinary files.
        && !real.StartsWith("/dev/shm/", StringComparison.Ordinal);

    // An open pipe is a "link" to pipe:[81], which is no path.
    private static string? LinkAt(string path, string folder)
        => new FileInfo(path).LinkTarget is { } target
            && !(folder.StartsWith("/proc/", StringComparison.Ordinal) && target.Contains(':', StringComparison.Ordinal)
                && target[0] != '/') ? target : null;

    private static void Push(Stack<string> left, string path)
    {
        var names = path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        for (var i = names.Length - 1; i >= 0; i--)
        {
            if (names[i] != ".")
            {
                left.Push(names[i]);
            }
        }
    }
}
