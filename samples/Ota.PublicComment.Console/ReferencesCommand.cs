using System.CommandLine;
using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples;

/// <summary>The command <c>references FILE</c>.</summary>
internal static class ReferencesCommand
{
    private const string Plan = "--plan";

    public static Command Create(CliHost host, CallTexts call)
    {
        var texts = ReferenceTexts.In(call.Language);
        var file = new Argument<string>("FILE") { Description = call.FileArgument, Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("references", texts.Description) { file };
        command.Options.Add(CallOption.Create(Plan, texts.PlanOption, "PATH"));
        ReadCommand.AddReadingOptions(command, call);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            LanguageOption.Check(parsed, call);
            var request = await RequestAsync(parsed, parsed.GetValue(file), call, cancellationToken);
            return await ReferencesRun.RunAsync(request, host, call, cancellationToken);
        });
        return command;
    }

    private static async Task<ReadRequest> RequestAsync(ParseResult parsed, string? path, CallTexts texts, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new CallException(texts.MissingFile);
        }

        var read = ReadCommand.ReadingOptions(parsed, texts);
        var plan = CallOption.Value<string>(parsed, Plan, texts) is { } from ? await PlanFile.ReadAsync(from, read, texts, cancellationToken) : null;
        return new ReadRequest
        {
            Path = path,
            ShownName = path == SourceFile.StandardInput ? "stdin" : path,
            SuggestedPath = path,
            Language = texts.Language,
            Options = plan is null ? read : read with { Plans = [plan] },
        };
    }
}
