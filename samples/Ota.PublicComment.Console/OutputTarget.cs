using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples;

/// <summary>Where the result goes. A file is written whole or not at all.</summary>
internal abstract class OutputTarget
{
    public abstract Task WriteAsync(byte[] data, CancellationToken cancellationToken);

    public static OutputTarget ToStream(Stream stream, CallTexts texts) => new StreamTarget(stream, texts);

    public static OutputTarget ToFile(string path, CallTexts texts) => new FileTarget(path, texts);

    public static OutputTarget Of(ReadRequest request, CliHost host, CallTexts texts) => Of(request.Path, request.Out, host, texts);

    public static OutputTarget Of(string input, string? output, CliHost host, CallTexts texts)
    {
        if (output is null or SourceFile.StandardInput)
        {
            return ToStream(host.Out, texts);
        }

        // What is being read is the only copy that can be compared with the original.
        return input != SourceFile.StandardInput && WholeFile.IsSame(input, output)
            ? throw new CallException(texts.OutIsInput(output))
            : new FileTarget(output, texts);
    }

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
                await WholeFile.WriteAsync(path, data, cancellationToken);
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
