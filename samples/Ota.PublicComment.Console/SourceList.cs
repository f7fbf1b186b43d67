using System.CommandLine;
using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples;

/// <summary>
/// The files that the arguments of a call name: files, wildcards that the shell left as they are, and folders with what is below them.
/// </summary>
internal static class SourceList
{
    // What a folder holds besides is not read: pictures, programs, the results of an earlier run are named by the call.
    private static readonly string[] Endings =
        [".csv", ".tsv", ".txt", ".md", ".json", ".ndjson", ".jsonl", ".html", ".htm", ".docx", ".xlsx", ".pdf"];

    /// <summary>The files in the order of the call, those of a folder or wildcard by name.</summary>
    /// <exception cref="CallException">A wildcard or a folder names no file, or a word is an option that the command does not
    /// have.</exception>
    public static IReadOnlyList<string> Expand(ParseResult parsed, Argument<string[]> argumentOfFiles, CallTexts texts)
    {
        var files = new List<string>();
        foreach (var argument in parsed.GetValue(argumentOfFiles) ?? [])
        {
            if (argument.Length > 1 && argument[0] == '-' && !File.Exists(argument))
            {
                throw new CallException(CallProblem.Unknown(argument, parsed, texts));
            }

            var found = argument == SourceFile.StandardInput || File.Exists(argument) ? [argument]
                : Directory.Exists(argument) ? Below(argument)
                : HasWildcard(argument) ? Matching(argument)
                // A file that is not there is told when it is opened.
                : [argument];
            files.AddRange(found.Count > 0 ? found : throw new CallException(texts.NoFileIn(argument)));
        }

        return files;
    }

    /// <summary>
    /// The files of a folder and of those below it. A folder that may not be looked into stands for what it holds, and is told when it is
    /// opened.
    /// </summary>
    public static IReadOnlyList<string> Below(string folder)
    {
        var all = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        };
        return Directory.EnumerateFiles(folder, "*", all)
            .Where(
                static f => !Path.GetFileName(f).StartsWith('.')
                    && Array.Exists(Endings, e => f.EndsWith(e, StringComparison.OrdinalIgnoreCase)))
            .Concat(Directory.EnumerateDirectories(folder, "*", all).Prepend(folder).Where(IsShut))
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    /// <summary>Whether a folder may not be looked into.</summary>
    public static bool IsShut(string folder)
    {
        try
        {
            _ = Directory.EnumerateFileSystemEntries(folder).Any();
            return false;
        }
        catch (UnauthorizedAccessException)
        {
            return true;
        }
        catch (IOException)
        {
            // Gone meanwhile, or a link that leads nowhere.
            return false;
        }
    }

    private static bool HasWildcard(string path) => Path.GetFileName(path).AsSpan().ContainsAny('*', '?');

    private static List<string> Matching(string pattern)
    {
        var folder = Path.GetDirectoryName(pattern) is { Length: > 0 } name ? name : ".";
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, Path.GetFileName(pattern))
                .Select(f => folder == "." && !pattern.StartsWith("./", StringComparison.Ordinal) ? Path.GetFileName(f) : f)
                .Where(static f => !Path.GetFileName(f).StartsWith('.'))
                .Order(StringComparer.Ordinal)
                .ToList()
            : [];
    }
}
