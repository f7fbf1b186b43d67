using System.Text.Json;

namespace Ota.PublicComment.Validation.Sarif;

/// <summary>A kind of finding as a reportingDescriptor.</summary>
internal static class SarifRule
{
    public static void Write(Utf8JsonWriter writer, DiagnosticDescriptor rule, MessageLanguage language)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Code);
        Text(writer, "shortDescription", language == MessageLanguage.Japanese ? rule.JapaneseMessage : rule.EnglishMessage);
        if (rule.GetAdvice(language) is { } advice)
        {
            Text(writer, "help", advice);
        }

        writer.WriteStartObject("defaultConfiguration");
        writer.WriteString("level", Level(rule.Severity));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    public static string Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    /// <summary>A message object. A viewer takes <c>[a](b)</c> for a link, and half a character is no JSON.</summary>
    public static void Text(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", WellFormed(text).Replace("](", "\\](", StringComparison.Ordinal));
        writer.WriteEndObject();
    }

    public static string WellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                text = $"{text[..i]}\uFFFD{text[(i + 1)..]}";
            }
        }

        return text;
    }
}
