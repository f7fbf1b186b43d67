using Ota.PublicComment.Serialization;
using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples;

/// <summary>The list of findings that a call asks for: its format, and the file it goes to.</summary>
/// <param name="Format">The format; null for SARIF.</param>
/// <param name="Path">The file; null for standard output.</param>
internal sealed record FindingOutput(IFindingPublisher? Format, string? Path)
{
    private const string Sarif = "sarif";

    /// <summary>The names that <c>--to</c> takes.</summary>
    public static IEnumerable<string> Names(CliHost host) => host.FindingPublishers.Select(static p => p.Name).Append(Sarif);

    /// <summary>The output of a call: the format named, or the one that the ending of the file tells.</summary>
    /// <exception cref="CallException">There is no such format, or the ending tells none.</exception>
    public static FindingOutput? Of(string? to, string? path, CliHost host, CallTexts texts)
    {
        if (to is null && path is null)
        {
            return null;
        }

        var ending = System.IO.Path.GetExtension(path) ?? string.Empty;
        var name = to ?? (ending.Equals(".sarif", StringComparison.OrdinalIgnoreCase) ? Sarif
            : host.FindingPublishers.FirstOrDefault(p => p.FileExtension.Equals(ending, StringComparison.OrdinalIgnoreCase))?.Name);
        var format = host.FindingPublishers.FirstOrDefault(p => p.Name == name);
        return format is not null || name == Sarif
            ? new FindingOutput(format, path == SourceFile.StandardInput ? null : path)
            : throw new CallException(texts.UnknownChoice("--to", to ?? ending, string.Join(", ", Names(host))) + Meant(to, host, texts));
    }

    private static string Meant(string? to, CliHost host, CallTexts texts)
        => to is not null && Nearest.To(to, Names(host)) is { } meant ? texts.DidYouMean(meant) : string.Empty;
}
