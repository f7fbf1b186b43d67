using Ota.PublicComment.Publishing;
using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples;

/// <summary>Where the result goes. A file is written whole or not at all.</summary>
internal abstract class OutputTarget
{
    public abstract Task WriteAsync(byte[] data, CancellationToken cancellationToken);

    public static OutputTarget ToStream(Stream stream, CallTexts texts) => new StreamTarget(stream, texts);

    /// <summary>A file of the call.</summary>
    /// <exception cref="CallException">It is one that the call reads, or writes already.</exception>
    public static OutputTarget ToFile(string path, CliHost host, CallTexts texts)
    {
        host.Files.Write(path, texts);
        return new FileTarget(path, texts);
    }

    public static OutputTarget Of(string? output, CliHost host, CallTexts texts)
        => output is null || IsStandardOutput(output) ? ToStream(host.Out, texts) : ToFile(output, host, texts);

    // Opened anew, the file behind these would be written from its head.
    private static bool IsStandardOutput(string path)
        => path is SourceFile.StandardInput or "/dev/stdout" or "/dev/fd/1" or "/proc/self/fd/1";

    private sealed class StreamTarget(Stream stream, CallTexts texts) : OutputTarget
    {
        public override async Task WriteAsync(byte[] data, CancellationToken cancellationToken)
        {
            try
            {
                await stream.WriteAsync(data, cancellationToken);
                await stream.FlushAsync(cancellationToken);
            }
            catch (IOException reason)
            {
                throw new CallException(texts.CannotWrite("stdout", reason.Message));
            }
        }
    }

    private sealed class FileTarget(string path, CallTexts texts) : OutputTarget
    {
        public override async Task WriteAsync(byte[] data, CancellationToken cancellationToken)
        {
            if (Directory.Exists(path) || path.EndsWith('/') || path.EndsWith(Path.DirectorySeparatorChar))
            {
                throw new CallException(texts.IsFolder(path));
            }

            try
            {
                await WholeFile.WriteAsync(
                    path,
                    async stream =>
                    {
                        await stream.WriteAsync(data, cancellationToken);
                        return true;
                    },
                    cancellationToken);
            }
            catch (UnauthorizedAccessException)
            {
                throw new CallException(texts.NoPermission(path));
            }
            catch (DirectoryNotFoundException)
            {
                throw new CallException(texts.FolderNotFound(path));
            }
            catch (Exception reason) when (reason is IOException or ArgumentException or NotSupportedException)
            {
                throw new CallException(texts.CannotWrite(path, reason.Message));
            }
        }
    }
}
