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
            return File.Exists(parsed.UnmatchedTokens[0]) ? texts.UnknownFileArgument(parsed.UnmatchedTokens[0]) : texts.UnknownArgument(parsed.UnmatchedTokens[0]);
        }

        return parsed.Errors[0].SymbolResult is OptionResult { IdentifierToken: { } option }
            ? texts.WrongOption(option.Value)
            : texts.WrongCall;
    }
}
