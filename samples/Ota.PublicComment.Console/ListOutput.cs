using Ota.PublicComment.Serialization;
using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples;

/// <summary>The list (of findings, of citations) that a call asks for: its format, and the file it goes to.</summary>
/// <param name="Format">The format; null for SARIF.</param>
/// <param name="Path">The file; null for standard output.</param>
internal sealed record ListOutput(IListPublisher? Format, string? Path)
{
    private const string Sarif = "sarif";

    /// <summary>The names that <c>--to</c> takes.</summary>
    public static IEnumerable<string> Names(CliHost host) => host.ListPublishers.Select(static p => p.Name).Append(Sarif);

    /// <summary>Whether the ending of a file tells one of the formats.</summary>
    public static bool IsEndingOfOne(string? path, CliHost host)
        => System.IO.Path.GetExtension(path) is { Length: > 0 } ending
            && host.ListPublishers.Select(static p => p.FileExtension).Append(".sarif").Contains(ending, StringComparer.OrdinalIgnoreCase);

    /// <summary>The output of a call: the format named, or the one that the ending of the file tells.</summary>
    /// <param name="to">The name that was given.</param>
    /// <param name="path">The file.</param>
    /// <param name="host">What formats there are.</param>
    /// <param name="texts">The language of the call.</param>
    /// <param name="report">What may be named besides, where the command has a report.</param>
    /// <exception cref="CallException">There is no such format, or the ending tells none.</exception>
    public static ListOutput? Of(string? to, string? path, CliHost host, CallTexts texts, string? report = null)
    {
        if (to is null && path is null)
        {
            return null;
        }

        var ending = System.IO.Path.GetExtension(path) ?? string.Empty;
        var name = to ?? (ending.Equals(".sarif", StringComparison.OrdinalIgnoreCase) ? Sarif
            : host.ListPublishers.FirstOrDefault(p => p.FileExtension.Equals(ending, StringComparison.OrdinalIgnoreCase))?.Name);
        var format = host.ListPublishers.FirstOrDefault(p => p.Name == name);
        return format is not null || name == Sarif
            ? new ListOutput(format, path == SourceFile.StandardInput ? null : path)
            : throw new CallException(
                texts.UnknownChoice("--to", to ?? ending, string.Join(", ", report is null ? Names(host) : Names(host).Prepend(report)))
                    + Meant(to, host, texts));
    }

    private static string Meant(string? to, CliHost host, CallTexts texts)
        => to is not null && Nearest.To(to, Names(host)) is { } meant ? texts.DidYouMean(meant) : string.Empty;
}
