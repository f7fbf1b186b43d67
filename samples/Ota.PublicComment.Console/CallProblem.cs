using System.CommandLine;
using System.CommandLine.Parsing;
using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples;

/// <summary>Says in the language of the call what the parser did not understand; the parser itself speaks English only.</summary>
internal static class CallProblem
{
    public static string Describe(ParseResult parsed, CallTexts texts)
    {
        if (parsed.UnmatchedTokens.Count > 0)
        {
            var token = parsed.UnmatchedTokens[0];
            return File.Exists(token) ? texts.UnknownFileArgument(token) : Unknown(token, parsed, texts);
        }

        return parsed.Errors[0].SymbolResult is OptionResult { IdentifierToken: { } option }
            ? texts.WrongOption(option.Value)
            : texts.WrongCall;
    }

    /// <summary>The complaint about a word that is no command, option or file.</summary>
    public static string Unknown(string token, ParseResult parsed, CallTexts texts)
        => texts.UnknownArgument(token) + (Nearest.To(token, Words(parsed)) is { } meant ? texts.DidYouMean(meant) : string.Empty);

    private static IEnumerable<string> Words(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        return command.Subcommands.Select(static c => c.Name).Concat(command.Options.Select(static o => o.Name))
            .Concat(parsed.RootCommandResult.Command.Options.Select(static o => o.Name));
    }
}
