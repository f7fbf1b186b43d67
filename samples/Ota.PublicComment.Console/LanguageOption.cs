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
    {
        var language = MessageLanguage.Japanese;
        for (var i = 0; i < args.Length && args[i] != "--"; i++)
        {
            var value = args[i] == Name && i + 1 < args.Length ? args[i + 1]
                : args[i].StartsWith(Name + "=", StringComparison.Ordinal) || args[i].StartsWith(Name + ":", StringComparison.Ordinal)
                    ? args[i][(Name.Length + 1)..]
                    : null;
            language = value switch
            {
                "en" => MessageLanguage.English,
                "ja" => MessageLanguage.Japanese,
                _ => language,
            };
        }

        return language;
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
