using System.CommandLine;
using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples;

/// <summary>An option with one value. The parser accepts it without one, so that the complaint comes in the language of the call.</summary>
internal static class CallOption
{
    public static Option<string> Create(string name, string description, string valueName)
        => new(name) { Description = description, HelpName = valueName, Arity = ArgumentArity.ZeroOrOne };

    /// <summary>The value, or null when the option is not there.</summary>
    /// <exception cref="CallException">The option is there without a value.</exception>
    public static T? Value<T>(ParseResult parsed, string name, CallTexts texts)
        where T : class
    {
        if (parsed.GetResult(name) is not System.CommandLine.Parsing.OptionResult { Implicit: false } given)
        {
            return null;
        }

        return given.Tokens.Count > 0 && given.Tokens[0].Value.Length > 0
            ? parsed.GetValue<T>(name)
            : throw new CallException(texts.MissingValue(name));
    }
}
