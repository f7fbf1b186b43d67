using System.CommandLine;
using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples;

/// <summary>The command <c>references FILE</c>.</summary>
internal static class ReferencesCommand
{
    public const string Name = "references";

    private const string To = "--to";
    private const string Out = "--out";
    private const string Plan = "--plan";

    public static Command Create(CliHost host, CallTexts call)
    {
        var texts = ReferencesTexts.In(call.Language);
        var file = new Argument<string>("FILE") { Description = call.FileArgument, Arity = ArgumentArity.ZeroOrOne };
        var command = new Command(Name, texts.Description) { file };
        command.Options.Add(CallOption.Create(To, texts.ToOption, "report|json|csv"));
        command.Options.Add(CallOption.Create(Out, call.OutOption, "PATH"));
        command.Options.Add(CallOption.Create(Plan, ReferenceTexts.In(call.Language).PlanOption, "PATH"));
        ReadCommand.AddReadingOptions(command, call);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            LanguageOption.Check(parsed, call);
            var form = CallOption.Value<string>(parsed, To, call) switch
            {
                null => OfEnding(CallOption.Value<string>(parsed, Out, call)),
                "report" => ReferencesForm.Report,
                "json" => ReferencesForm.Json,
                "csv" => ReferencesForm.Csv,
                var other => throw new CallException(call.UnknownChoice(To, other, "report, json, csv")),
            };
            var request = Request(parsed, parsed.GetValue(file), call);
            if (CallOption.Value<string>(parsed, Plan, call) is { } path)
            {
                var plan = await PlanFile.ReadAsync(path, request.Options, host, call, cancellationToken);
                request = request with { Options = request.Options with { Plans = [plan] } };
            }

            return await ReferencesRun.RunAsync(request, form, host, call, cancellationToken);
        });
        return command;
    }

    // What the ending of --out tells.
    private static ReferencesForm OfEnding(string? path) => Path.GetExtension(path)?.ToLowerInvariant() switch
    {
        ".csv" => ReferencesForm.Csv,
        ".json" => ReferencesForm.Json,
        _ => ReferencesForm.Report,
    };

    private static ReadRequest Request(ParseResult parsed, string? path, CallTexts call) => string.IsNullOrWhiteSpace(path)
        ? throw new CallException(call.MissingFile)
        : new ReadRequest
        {
            Path = path,
            ShownName = path == SourceFile.StandardInput ? "stdin" : path,
            SuggestedPath = path,
            Language = call.Language,
            Out = CallOption.Value<string>(parsed, Out, call),
            Options = ReadCommand.ReadingOptions(parsed, call),
        };
}
