using System.CommandLine;
using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples;

/// <summary>
/// What happens without a command: the bundled document is read and reported, so that a newcomer sees everything at once.
/// </summary>
internal static class SampleCommand
{
    private const string FileName = "sample-results.tsv";

    /// <summary>Where the bundled document stands in the repository, for the command to try next.</summary>
    private const string RepositoryPath = "samples/Ota.PublicComment.Console/data/" + FileName;

    public static string BundledPath => Path.Combine(AppContext.BaseDirectory, "data", FileName);

    public static RootCommand Create(CliHost host, CallTexts texts)
    {
        var command = new RootCommand(texts.RootDescription);
        command.SetAction((parsed, cancellationToken) =>
        {
            LanguageOption.Check(parsed, texts);
            var request = new ReadRequest
            {
                Path = BundledPath,
                ShownName = FileName,
                SuggestedPath = RepositoryPath,
                Language = texts.Language,
                Options = ReadOptions.Default,
            };
            return ReadRun.RunAsync(request, host, texts, cancellationToken);
        });
        return command;
    }
}
