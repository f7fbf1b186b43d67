using System.CommandLine;
using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples;

/// <summary>The command line from its arguments to its exit code.</summary>
internal static class Cli
{
    public static Task<int> RunAsync(string[] args, Stream stdin, Stream stdout, TextWriter stderr, CancellationToken cancellationToken)
        => RunAsync(args, new CliHost { In = stdin, Out = stdout, Error = stderr }, cancellationToken);

    public static async Task<int> RunAsync(string[] args, CliHost host, CancellationToken cancellationToken)
    {
        // The language comes first: it is needed to say what is wrong with the rest.
        var language = LanguageOption.Of(args);
        var texts = CallTexts.In(language);
        try
        {
            return await InvokeAsync(args,
                host.Speaking(language).Watched(texts) with { IsForPerson = host.ErrorIsTerminal || LanguageOption.IsGiven(args) }, texts,
                cancellationToken);
        }
        catch (CallException problem)
        {
            await host.Error.WriteLineAsync(Visible.Line(problem.Message));
            return ExitCode.Nothing;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await host.Error.WriteLineAsync(texts.Cancelled);
            return ExitCode.Cancelled;
        }
    }

    private static async Task<int> InvokeAsync(string[] args, CliHost host, CallTexts texts, CancellationToken cancellationToken)
    {
        // A file name may begin with @; it is not a list of further arguments.
        var parsed = CommandTree.Build(host, texts).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            throw new CallException(CallProblem.Describe(parsed, texts));
        }

        host.Files.Read(parsed, texts);
        var output = new StringWriter { NewLine = "\n" };
        var code = await parsed.InvokeAsync(
            new InvocationConfiguration
            {
                Output = output,
                Error = host.Error,
                EnableDefaultExceptionHandler = false,
                // Program.cs listens to Ctrl+C, so that a run inside a test is like any other.
                ProcessTerminationTimeout = null,
            },
            cancellationToken);
        // Help and version come this way; they are what was asked for, hence data.
        await OutputTarget.ToStream(host.Out, texts).WriteAsync(Utf8.Encoding.GetBytes(output.ToString()), cancellationToken);
        return code;
    }
}
