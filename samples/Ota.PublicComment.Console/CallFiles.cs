using System.CommandLine;
using System.CommandLine.Parsing;
using Ota.PublicComment.Publishing;
using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples;

/// <summary>
/// The files of one call. What it reads (sources, the plan, corrections, a baseline, a profile) is the only copy that can be compared with
/// the original: it is never written, whatever path or link leads to it. And two outputs in one file would be one.
/// </summary>
internal sealed class CallFiles
{
    private static readonly string[] OptionsThatRead = ["--plan", "--corrections", "--baseline", "--profile"];

    private readonly HashSet<string> _inputs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _outputs = new(StringComparer.Ordinal);
    private readonly Dictionary<(long Length, DateTime Written), List<string>> _inputsByStamp = [];

    /// <summary>The files that standard input comes from and standard output goes to, where they are files.</summary>
    public static CallFiles OfProcess()
    {
        var files = new CallFiles();
        if (OperatingSystem.IsLinux())
        {
            files.Read("/proc/self/fd/0");
            var output = FilePlace.Real("/proc/self/fd/1");
            if (!FilePlace.IsDevice(output))
            {
                files._outputs.Add(output);
            }
        }

        return files;
    }

    /// <summary>Tells the files that the words of a call name to be read.</summary>
    /// <exception cref="CallException">Standard output goes to one of them.</exception>
    public void Read(ParseResult parsed, CallTexts texts)
    {
        foreach (var word in parsed.CommandResult.Children)
        {
            if (word is ArgumentResult || (word is OptionResult option && Array.IndexOf(OptionsThatRead, option.Option.Name) >= 0))
            {
                foreach (var token in word.Tokens)
                {
                    Read(token.Value);
                }
            }
        }

        RefuseOutputIntoInput(texts);
    }

    /// <summary>Tells files that the call reads.</summary>
    /// <exception cref="CallException">Standard output goes to one of them.</exception>
    public void Read(IEnumerable<string> paths, CallTexts texts)
    {
        foreach (var path in paths)
        {
            Read(path);
        }

        RefuseOutputIntoInput(texts);
    }

    private void Read(string path)
    {
        if (path is SourceFile.StandardInput || RealOrNull(path) is not { } real || !_inputs.Add(real) || Stamp(real) is not { } stamp)
        {
            return;
        }

        if (!_inputsByStamp.TryGetValue(stamp, out var list))
        {
            _inputsByStamp.Add(stamp, list = []);
        }

        list.Add(real);
    }

    /// <summary>Takes a file that the call writes.</summary>
    /// <exception cref="CallException">The call reads it, or writes something else there.</exception>
    public void Write(string path, CallTexts texts)
    {
        if (RealOrNull(path) is not { } real || FilePlace.IsDevice(real))
        {
            return;
        }

        if (IsRead(real))
        {
            throw new CallException(texts.OutIsInput(path));
        }

        if (!_outputs.Add(real))
        {
            throw new CallException(texts.SameOutput(path));
        }
    }

    /// <summary>Whether two paths lead to one file.</summary>
    public static bool IsSame(string first, string second)
    {
        var files = new CallFiles();
        files.Read(first);
        return RealOrNull(second) is { } real && files.IsRead(real);
    }

    // opc read draft.tsv >> draft.tsv: before anything is written only the output of the process can be one of its inputs.
    private void RefuseOutputIntoInput(CallTexts texts)
    {
        foreach (var output in _outputs.Where(IsRead))
        {
            throw new CallException(texts.OutIsInput(output));
        }
    }

    private bool IsRead(string real)
        => _inputs.Contains(real)
            || (Stamp(real) is { } stamp && _inputsByStamp.TryGetValue(stamp, out var alike) && alike.Exists(i => IsOneFile(i, real)));

    // Two names of one file (a hard link, letters of another case) show the same length and time. They are told from a copy by locking one
    // of them.
    private static bool IsOneFile(string input, string output)
    {
        try
        {
            using var held = new FileStream(input, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
            using var tried = new FileStream(output, FileMode.Open, FileAccess.Read, FileShare.None, 1);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            // It cannot be read: then it is not written either.
            return true;
        }
    }

    // What is wrong with a path is told when it is opened.
    private static string? RealOrNull(string path)
    {
        try
        {
            return FilePlace.Real(path);
        }
        catch (Exception wrong) when (wrong is IOException or ArgumentException or UnauthorizedAccessException or NotSupportedException)
        {
            return null;
        }
    }

    private static (long Length, DateTime Written)? Stamp(string real)
    {
        var file = new FileInfo(real);
        return file.Exists && !FilePlace.IsDevice(real) ? (file.Length, file.LastWriteTimeUtc) : null;
    }
}
