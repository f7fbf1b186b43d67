namespace Ota.PublicComment.Samples;

/// <summary>Writes a file whole or not at all: beside its place first, then moved there.</summary>
internal static class WholeFile
{
    public static async Task WriteAsync(string path, byte[] data, CancellationToken cancellationToken)
    {
        // A move would replace the link, not what it leads to.
        var target = Real(path);
        if (File.Exists(target) && IsDevice(target))
        {
            await File.WriteAllBytesAsync(target, data, cancellationToken);
            return;
        }

        var folder = Path.GetDirectoryName(target) ?? target;
        var temporary = Path.Combine(folder, $".{Path.GetRandomFileName()}.tmp");
        try
        {
            await File.WriteAllBytesAsync(temporary, data, cancellationToken);
            KeepMode(target, temporary);
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Whether two paths lead to one file, links followed.</summary>
    public static bool IsSame(string first, string second) => string.Equals(Real(first), Real(second), StringComparison.Ordinal);

    private static string Real(string path)
        => new FileInfo(path).LinkTarget is null
            ? Path.GetFullPath(path)
            : File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);

    /// <summary>/dev/null and its like must be written to, never replaced.</summary>
    private static bool IsDevice(string path) => !OperatingSystem.IsWindows() && path.StartsWith("/dev/", StringComparison.Ordinal);

    private static void KeepMode(string target, string temporary)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
        }
    }
}
