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
    private const string Report = "report";

    public static Command Create(CliHost host, CallTexts call)
    {
        var texts = ReferencesTexts.In(call.Language);
        var file = new Argument<string>("FILE") { Description = call.FileArgument, Arity = ArgumentArity.ZeroOrOne };
        var command = new Command(Name, texts.Description) { file };
        command.Options.Add(CallOption.Create(To, texts.ToOption, string.Join('|', ListOutput.Names(host).Prepend(Report))));
        command.Options.Add(CallOption.Create(Out, call.OutOption, "PATH"));
        command.Options.Add(CallOption.Create(Plan, ReferenceTexts.In(call.Language).PlanOption, "PATH"));
        ReadCommand.AddReadingOptions(command, call);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            LanguageOption.Check(parsed, call);
            var (to, path) = (CallOption.Value<string>(parsed, To, call), CallOption.Value<string>(parsed, Out, call));
            // A file whose ending tells nothing holds the report.
            var list =
                to == Report || (to is null && !ListOutput.IsEndingOfOne(path, host)) ? null : ListOutput.Of(to, path, host, call, Report);
            var request = Request(parsed, parsed.GetValue(file), call);
            if (CallOption.Value<string>(parsed, Plan, call) is { } planPath)
            {
                var plan = await PlanFile.ReadAsync(planPath, request.Options, host, call, cancellationToken);
                request = request with { Options = request.Options with { Plans = [plan] } };
            }

            return await ReferencesRun.RunAsync(request, list, host, call, cancellationToken);
        });
        return command;
    }

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
