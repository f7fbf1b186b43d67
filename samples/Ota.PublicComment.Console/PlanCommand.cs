using System.CommandLine;
using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples;

/// <summary>The command <c>plan FILE</c>.</summary>
internal static class PlanCommand
{
    private const string To = "--to";
    private const string Out = "--out";
    private const string Encoding = "--encoding";

    public static Command Create(CliHost host, CallTexts texts)
    {
        var file = new Argument<string>("FILE") { Description = texts.PlanFileArgument, Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("plan", texts.PlanDescription) { file };
        command.Options.Add(CallOption.Create(To, texts.PlanToOption, "outline|json|csv"));
        command.Options.Add(CallOption.Create(Out, texts.OutOption, "PATH"));
        command.Options.Add(CallOption.Create(Encoding, texts.EncodingOption, "NAME"));
        command.SetAction((parsed, cancellationToken) =>
        {
            LanguageOption.Check(parsed, texts);
            return PlanRun.RunAsync(Request(parsed, parsed.GetValue(file), texts), host, texts, cancellationToken);
        });
        return command;
    }

    private static PlanRequest Request(ParseResult parsed, string? path, CallTexts texts)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new CallException(texts.MissingFile);
        }

        return new PlanRequest
        {
            Path = path,
            ShownName = path == SourceFile.StandardInput ? "stdin" : path,
            Language = texts.Language,
            Format = CallOption.Value<string>(parsed, To, texts) switch
            {
                null or "outline" => null,
                "json" => PlanFormat.Json,
                "csv" => PlanFormat.Csv,
                var other => throw new CallException(texts.UnknownChoice(To, other, "outline, json, csv")),
            },
            Out = CallOption.Value<string>(parsed, Out, texts),
            Options = new ReadOptions { Encoding = ReadCommand.CheckEncoding(CallOption.Value<string>(parsed, Encoding, texts), texts) },
        };
    }
}
