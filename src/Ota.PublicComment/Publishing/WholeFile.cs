using Ota.PublicComment.Serialization;

namespace Ota.PublicComment.Publishing;

/// <summary>Writes a file whole or not at all: beside its place first, then moved there.</summary>
internal static class WholeFile
{
    /// <param name="path">The file.</param>
    /// <param name="write">Writes it; findings mean that there is nothing to keep.</param>
    public static async Task<ValueList<T>> WriteAsync<T>(string path, Func<Stream, Task<ValueList<T>>> write)
    {
        var target = Path.GetFullPath(path);
        var temporary = Path.Combine(Path.GetDirectoryName(target) ?? target, $".{Path.GetRandomFileName()}.tmp");
        try
        {
            ValueList<T> findings;
            var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, 64 * 1024, FileOptions.Asynchronous);
            await using (stream.ConfigureAwait(false))
            {
                findings = await write(stream).ConfigureAwait(false);
            }

            if (findings.Count == 0)
            {
                File.Move(temporary, target, overwrite: true);
            }

            return findings;
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
