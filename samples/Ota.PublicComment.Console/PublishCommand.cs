using System.CommandLine;
using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples;

/// <summary>The command <c>publish DRAFT --plan PLAN --out FOLDER</c>.</summary>
internal static class PublishCommand
{
    public const string Name = "publish";

    private const string Plan = "--plan";
    private const string Out = "--out";
    private const string Force = "--force";

    public static Command Create(CliHost host, CallTexts texts)
    {
        var file = new Argument<string>("FILE") { Description = texts.FileArgument, Arity = ArgumentArity.ZeroOrOne };
        var command = new Command(Name, texts.PublishDescription) { file };
        command.Options.Add(CallOption.Create(Plan, CheckTexts.In(texts.Language).PlanOption, "PATH"));
        command.Options.Add(CallOption.Create(Out, texts.PublishOutOption, "FOLDER"));
        command.Options.Add(new Option<bool>(Force) { Description = texts.ForceOption, Arity = ArgumentArity.Zero });
        ReadCommand.AddReadingOptions(command, texts);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            LanguageOption.Check(parsed, texts);
            if (parsed.GetValue(file) is not { Length: > 0 } path)
            {
                throw new CallException(texts.MissingFile);
            }

            var read = ReadCommand.ReadingOptions(parsed, texts);
            var plan =
                CallOption.Value<string>(parsed, Plan, texts) is { } planPath
                    ? await PlanFile.ReadAsync(planPath, read, host, texts, cancellationToken) : null;
            var request = new PublishRequest
            {
                Path = path,
                Folder = CallOption.Value<string>(parsed, Out, texts) ?? throw new CallException(texts.MissingValue(Out)),
                IsForced = parsed.GetValue<bool>(Force),
                Options = new CheckOptions { Read = read, Plan = plan },
            };
            return await PublishRun.RunAsync(request, host, texts, cancellationToken);
        });
        return command;
    }
}
