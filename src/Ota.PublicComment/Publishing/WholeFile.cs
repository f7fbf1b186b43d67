namespace Ota.PublicComment.Publishing;

/// <summary>
/// Writes a file whole or not at all: beside its place first, then moved there. Links are written through, what is no ordinary file is
/// written to, and a file that may not be written is left alone. The console is built with this file as well.
/// </summary>
internal static class WholeFile
{
    private const int BufferSize = 64 * 1024;

    /// <param name="path">The file.</param>
    /// <param name="write">Writes it, and says whether what was written is to be kept.</param>
    /// <param name="cancellationToken">Ends the wait for whoever reads a pipe.</param>
    public static async Task WriteAsync(string path, Func<Stream, Task<bool>> write, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        // A move would replace the link, not what it leads to.
        var target = FilePlace.Real(path);
        if (await OpenToWriteIntoAsync(target, cancellationToken).ConfigureAwait(false) is { } open)
        {
            await using (open.ConfigureAwait(false))
            {
                await write(open).ConfigureAwait(false);
                return;
            }
        }

        if (Path.GetDirectoryName(target) is { } folder && !Directory.Exists(folder))
        {
            // The file beside it, which is written first, is nobody's business.
            throw new DirectoryNotFoundException($"There is no folder '{folder}' to write '{path}' into.");
        }

        var temporary = Path.Combine(Path.GetDirectoryName(target) ?? target, $".{Path.GetRandomFileName()}.tmp");
        var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize, FileOptions.Asynchronous);
        try
        {
            bool isKept;
            await using (stream.ConfigureAwait(false))
            {
                isKept = await write(stream).ConfigureAwait(false);
            }

            if (isKept)
            {
                KeepMode(target, temporary);
                File.Move(temporary, target, overwrite: true);
            }
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    // What is there and is no ordinary file: a device, or a pipe by name, where opening waits for a reader. Null where the file is to be
    // replaced.
    private static async Task<FileStream?> OpenToWriteIntoAsync(string target, CancellationToken cancellationToken)
    {
        if (!File.Exists(target))
        {
            return null;
        }

        var open = await Task.Run(
            () => new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, BufferSize), cancellationToken)
                .WaitAsync(cancellationToken).ConfigureAwait(false);
        if (FilePlace.IsDevice(target) || !open.CanSeek)
        {
            return open;
        }

        // That a file may be replaced in its folder does not say that it may be written.
        await open.DisposeAsync().ConfigureAwait(false);
        return null;
    }

    private static void KeepMode(string target, string temporary)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
        }
    }
}
