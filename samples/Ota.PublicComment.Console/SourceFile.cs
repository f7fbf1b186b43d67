using Ota.PublicComment.Samples.Texts;
using Ota.PublicComment.Validation;

namespace Ota.PublicComment.Samples;

/// <summary>Opens the source a call names, and turns the framework's exceptions into one line for a person.</summary>
internal static class SourceFile
{
    public const string StandardInput = "-";

    private const int BufferSize = 64 * 1024;
    private const long MostOfText = 64L * 1024 * 1024;

    public static Task<DocumentResult> ReadAsync(ReadRequest request, CliHost host, CallTexts texts, CancellationToken cancellationToken)
        => OpenAsync(
            request.Path, request.ShownName, host, texts,
            stream => ReadAsync(stream, new SourceInfo { FileName = request.ShownName }, request, host, cancellationToken),
            cancellationToken);

    // Corrections are applied by the check, here without its rules.
    private static async Task<DocumentResult> ReadAsync(Stream stream, SourceInfo info, ReadRequest request, CliHost host,
        CancellationToken cancellationToken)
    {
        if (request.Corrections == CorrectionSet.None)
        {
            return await host.Read(stream, info, request.Options, cancellationToken);
        }

        var options =
            new CheckOptions { Read = request.Options, Corrections = request.Corrections, Rules = RuleSet.Empty, IsDraft = false };
        return (await host.Check(stream, info, options, cancellationToken));
    }

    /// <summary>Opens a source and gives it to a reader.</summary>
    public static async Task<T> OpenAsync<T>(
        string path, string shownName, CliHost host, CallTexts texts, Func<Stream, Task<T>> read, CancellationToken cancellationToken)
    {
        try
        {
            if (path == StandardInput)
            {
                // A terminal's read does not hear a token: the wait for it must end all the same.
                return await read(host.In).WaitAsync(cancellationToken);
            }

            await using var file = Open(path, texts);
            return await read(file);
        }
        catch (IOException reason)
        {
            throw new CallException(texts.CannotRead(shownName, reason.Message));
        }
    }

    /// <summary>The whole of a source, for a run that needs it twice.</summary>
    public static async Task<byte[]> ReadBytesAsync(string path, string shownName, CliHost host, CallTexts texts,
        CancellationToken cancellationToken)
    {
        using var copy = new MemoryStream();
        try
        {
            if (path == StandardInput)
            {
                // A terminal's read does not hear a token: the wait for it must end all the same.
                await CopyAsync(host.In, copy, ReadLimits.Default.MaxBytes, cancellationToken).WaitAsync(cancellationToken);
            }
            else
            {
                await using var file = Open(path, texts);
                await CopyAsync(file, copy, ReadLimits.Default.MaxBytes, cancellationToken);
            }
        }
        catch (IOException reason)
        {
            throw new CallException(texts.CannotRead(shownName, reason.Message));
        }

        return copy.ToArray();
    }

    /// <summary>The whole of a small text file in UTF-8.</summary>
    public static string ReadText(string path, CallTexts texts)
    {
        try
        {
            using var file = Open(path, texts);
            using var copy = new MemoryStream();
            CopyAsync(file, copy, MostOfText, CancellationToken.None).GetAwaiter().GetResult();
            if (copy.Length > MostOfText)
            {
                throw new CallException(texts.TooLarge(path));
            }

            copy.Position = 0;
            using var reader = new StreamReader(copy);
            return reader.ReadToEnd();
        }
        catch (IOException reason)
        {
            throw new CallException(texts.CannotRead(path, reason.Message));
        }
    }

    // One byte more than may be read tells the reader that there is more; a source without an end has to end somewhere.
    private static async Task CopyAsync(Stream from, MemoryStream to, long most, CancellationToken cancellationToken)
    {
        var buffer = new byte[BufferSize];
        while (to.Length <= most
            && await from.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, most + 1 - to.Length)), cancellationToken)
                is > 0 and var count)
        {
            to.Write(buffer, 0, count);
        }
    }

    public static FileStream Open(string path, CallTexts texts)
    {
        // On some systems a folder opens with "access denied", which would send the caller the wrong way.
        if (Directory.Exists(path))
        {
            throw new CallException(SourceList.IsShut(path) ? texts.NoPermission(path) : texts.IsFolder(path));
        }

        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1,
                FileOptions.Asynchronous | FileOptions.SequentialScan);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CallException(texts.FileNotFound(path));
        }
        catch (UnauthorizedAccessException)
        {
            throw new CallException(texts.NoPermission(path));
        }
        catch (Exception wrong) when (wrong is ArgumentException or NotSupportedException)
        {
            throw new CallException(texts.FileNotFound(path));
        }
    }
}
