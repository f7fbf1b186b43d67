using System.CommandLine;
using Ota.PublicComment.Samples.Texts;
using Ota.PublicComment.Validation;

namespace Ota.PublicComment.Samples;

/// <summary>The command <c>check FILE</c>.</summary>
internal static class CheckCommand
{
    public const string Name = "check";

    private const string Plan = "--plan";
    private const string Corrections = "--corrections";
    private const string Accepted = "--baseline";
    private const string WriteBaseline = "--write-baseline";
    private const string Sarif = "--sarif";
    private const string Mask = "--mask";
    private const string FailOn = "--fail-on";
    private const string Show = "--show";
    private const string Disable = "--disable";
    private const string Enable = "--enable";
    private const string Published = "--published";
    private const string Quiet = "--quiet";
    private const string To = "--to";
    private const string Out = "--out";
    private const string Levels = "info|warning|error";

    public static Command Create(CliHost host, CallTexts call)
    {
        var texts = CheckTexts.In(call.Language);
        var files = new Argument<string[]>("FILE") { Description = call.FilesArgument, Arity = ArgumentArity.ZeroOrMore };
        var command = new Command(Name, texts.Description) { files };
        command.Options.Add(new Option<bool>(Published) { Description = texts.PublishedOption, Arity = ArgumentArity.Zero });
        command.Options.Add(CallOption.Create(Plan, texts.PlanOption, "PATH"));
        command.Options.Add(CallOption.Create(Corrections, texts.CorrectionsOption, "PATH"));
        command.Options.Add(CallOption.Create(Accepted, texts.BaselineOption, "PATH"));
        command.Options.Add(CallOption.Create(WriteBaseline, texts.WriteBaselineOption, "PATH"));
        command.Options.Add(CallOption.Create(To, texts.ToOption, string.Join('|', ListOutput.Names(host))));
        command.Options.Add(CallOption.Create(Out, texts.OutOption, "PATH"));
        command.Options.Add(CallOption.Create(Sarif, texts.SarifOption, "PATH"));
        command.Options.Add(CallOption.Create(Mask, texts.MaskOption, "PATH"));
        command.Options.Add(CallOption.Create(FailOn, texts.FailOnOption, Levels));
        command.Options.Add(CallOption.Create(Show, texts.ShowOption, Levels));
        command.Options.Add(new Option<bool>(Quiet) { Description = texts.QuietOption, Arity = ArgumentArity.Zero });
        command.Options.Add(CallOption.Create(Disable, texts.DisableOption, "CODES"));
        command.Options.Add(CallOption.Create(Enable, texts.EnableOption, "CODES"));
        ReadCommand.AddReadingOptions(command, call);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            LanguageOption.Check(parsed, call);
            var paths = SourceList.Expand(parsed, files, call);
            var request = await RequestAsync(parsed, paths.Count > 0 ? paths[0] : null, host, call, cancellationToken);
            return await CheckRun.RunAsync(request, paths, host, call, cancellationToken);
        });
        return command;
    }

    private static async Task<CheckRequest> RequestAsync(ParseResult parsed, string? path, CliHost host, CallTexts texts,
        CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new CallException(texts.MissingFile);
        }

        var read = ReadCommand.ReadingOptions(parsed, texts);
        return new CheckRequest
        {
            Path = path,
            ShownName = path == SourceFile.StandardInput ? "stdin" : path,
            Language = texts.Language,
            Show = Level(parsed, Show, texts) ?? DiagnosticSeverity.Warning,
            Quiet = parsed.GetValue<bool>(Quiet),
            Findings =
                ListOutput.Of(CallOption.Value<string>(parsed, To, texts), CallOption.Value<string>(parsed, Out, texts), host, texts),
            Sarif = CallOption.Value<string>(parsed, Sarif, texts),
            Mask = CallOption.Value<string>(parsed, Mask, texts),
            WriteBaseline = CallOption.Value<string>(parsed, WriteBaseline, texts),
            Options = new CheckOptions
            {
                Read = read,
                IsDraft = !parsed.GetValue<bool>(Published),
                Plan =
                    CallOption.Value<string>(parsed, Plan, texts) is { } plan
                        ? await PlanFile.ReadAsync(plan, read, host, texts, cancellationToken) : null,
                Corrections = Parsed(parsed, Corrections, CorrectionSet.Parse, texts) ?? CorrectionSet.None,
                Baseline = Parsed(parsed, Accepted, Baseline.Parse, texts) ?? Baseline.None,
                FailOn = Level(parsed, FailOn, texts) ?? DiagnosticSeverity.Error,
                Rules = Rules(parsed, texts),
            },
        };
    }

    /// <summary>What a file named by an option holds; null where the option is not given.</summary>
    /// <exception cref="CallException">The file holds something else.</exception>
    public static T? Parsed<T>(ParseResult parsed, string option, Func<string, T> parse, CallTexts texts)
        where T : class
    {
        if (CallOption.Value<string>(parsed, option, texts) is not { } path)
        {
            return null;
        }

        try
        {
            return parse(SourceFile.ReadText(path, texts));
        }
        catch (FormatException reason)
        {
            throw new CallException(CheckTexts.In(texts.Language).WrongFile(option, path, reason.Message));
        }
    }

    private static DiagnosticSeverity? Level(ParseResult parsed, string option, CallTexts texts)
        => CallOption.Value<string>(parsed, option, texts) switch
    {
        null => null,
        "info" => DiagnosticSeverity.Info,
        "warning" => DiagnosticSeverity.Warning,
        "error" => DiagnosticSeverity.Error,
        var other => throw new CallException(texts.UnknownChoice(option, other, "info, warning, error")),
    };

    private static RuleSet Rules(ParseResult parsed, CallTexts texts)
    {
        var rules = RuleSet.Default;
        foreach (var code in Codes(parsed, Disable, texts))
        {
            rules = rules.Without(code);
        }

        foreach (var code in Codes(parsed, Enable, texts))
        {
            rules = rules.WithSeverity(code, DiagnosticDescriptor.Find(code)!.Severity);
        }

        return rules;
    }

    private static string Meant(string code, CallTexts texts)
        => Nearest.To(code, DiagnosticDescriptor.All.Select(static d => d.Code)) is { } meant ? texts.DidYouMean(meant) : string.Empty;

    private static IEnumerable<string> Codes(ParseResult parsed, string option, CallTexts texts)
    {
        var codes = CallOption.Value<string>(parsed, option, texts) ?? string.Empty;
        foreach (var code in codes.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            yield return DiagnosticDescriptor.Find(code) is null
                ? throw new CallException(CheckTexts.In(texts.Language).UnknownCode(option, code) + Meant(code, texts)) : code;
        }
    }
}
