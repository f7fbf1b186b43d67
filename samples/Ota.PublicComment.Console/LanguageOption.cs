using System.CommandLine;
using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples;

/// <summary>The option <c>--lang</c>, known to every command.</summary>
internal static class LanguageOption
{
    private const string Name = "--lang";

    public static Option<string> Create(CallTexts texts)
    {
        var option = CallOption.Create(Name, texts.LanguageOption, "ja|en");
        option.Recursive = true;
        return option;
    }

    /// <summary>The language the arguments ask for, before they are parsed: Japanese unless they ask for English.</summary>
    public static MessageLanguage Of(string[] args)
        => Values(args).LastOrDefault(static v => v is "en" or "ja") == "en" ? MessageLanguage.English : MessageLanguage.Japanese;

    /// <summary>Whether the arguments name a language.</summary>
    public static bool IsGiven(string[] args) => Values(args).Any();

    private static IEnumerable<string> Values(string[] args)
    {
        for (var i = 0; i < args.Length && args[i] != "--"; i++)
        {
            if (args[i] == Name && i + 1 < args.Length)
            {
                yield return args[i + 1];
            }
            else if (args[i].StartsWith(Name + "=", StringComparison.Ordinal) || args[i].StartsWith(Name + ":", StringComparison.Ordinal))
            {
                yield return args[i][(Name.Length + 1)..];
            }
        }
    }

    /// <summary>Refuses a language that is not spoken here.</summary>
    public static void Check(ParseResult parsed, CallTexts texts)
    {
        if (CallOption.Value<string>(parsed, Name, texts) is { } value && value is not ("ja" or "en"))
        {
            throw new CallException(texts.UnknownChoice(Name, value, "ja, en"));
        }
    }
}
