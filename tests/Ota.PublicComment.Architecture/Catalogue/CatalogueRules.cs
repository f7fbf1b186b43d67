namespace Ota.PublicComment.Architecture.Catalogue;

/// <summary>What a reader of a finding may expect of its descriptor.</summary>
internal static class CatalogueRules
{
    private const int FirstCode = 1000;
    private const int LastCode = 5999;

    /// <summary>Findings whose message is all there is to say.</summary>
    private static readonly string[] SelfExplanatory = ["OPC1007", "OPC1022", "OPC5003"];

    public static IEnumerable<string> Codes(IReadOnlyList<DiagnosticDescriptor> descriptors)
    {
        for (var i = 0; i < descriptors.Count; i++)
        {
            var code = descriptors[i].Code;
            if (!code.StartsWith("OPC", StringComparison.Ordinal) || code.Length != 7
                || !int.TryParse(code.AsSpan(3), out var number) || number is < FirstCode or > LastCode)
            {
                yield return $"{code} is not OPC and a number from {FirstCode} to {LastCode}";
            }

            if (i > 0 && string.CompareOrdinal(descriptors[i - 1].Code, code) >= 0)
            {
                yield return $"{code} follows {descriptors[i - 1].Code}: codes are unique and in order";
            }
        }
    }

    public static IEnumerable<string> Messages(DiagnosticDescriptor descriptor)
    {
        var code = descriptor.Code;
        var english = Placeholders(descriptor.EnglishMessage);
        if (!english.SetEquals(Placeholders(descriptor.JapaneseMessage)))
        {
            yield return $"{code}: the two messages use different placeholders";
        }

        if (!english.SetEquals(Enumerable.Range(0, english.Count)))
        {
            yield return $"{code}: the placeholders are not counted from 0 without a gap";
        }

        foreach (var text in Texts(descriptor).Where(t => !EndsAsSentence(t)))
        {
            yield return $"{code}: a text ends without punctuation: {text}";
        }
    }

    public static IEnumerable<string> Advice(DiagnosticDescriptor descriptor)
    {
        if (descriptor.EnglishAdvice is null != descriptor.JapaneseAdvice is null)
        {
            yield return $"{descriptor.Code}: advice in one language only";
        }
        else if (descriptor.EnglishAdvice is null && descriptor.Severity != DiagnosticSeverity.Info
            && !SelfExplanatory.Contains(descriptor.Code))
        {
            yield return $"{descriptor.Code}: a {descriptor.Severity} without advice";
        }

        if (Texts(descriptor).Skip(2).Any(t => Placeholders(t).Count > 0))
        {
            yield return $"{descriptor.Code}: advice takes no arguments";
        }
    }

    private static IEnumerable<string> Texts(DiagnosticDescriptor descriptor)
        => ((string?[])[descriptor.EnglishMessage, descriptor.JapaneseMessage, descriptor.EnglishAdvice,
            descriptor.JapaneseAdvice]).OfType<string>();

    // What is quoted behind a colon ends the sentence in its own way.
    private static bool EndsAsSentence(string text)
        => text[^1] is '.' or '。' or '?' or '？'
            || (text[^1] == '}' && text.LastIndexOf(": {", StringComparison.Ordinal) == text.LastIndexOf('{') - 2);

    private static HashSet<int> Placeholders(string text)
    {
        var found = new HashSet<int>();
        for (var open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', open + 1))
        {
            var close = text.IndexOf('}', open);
            // A brace that counts nothing is told as a gap.
            found.Add(close > open && int.TryParse(text.AsSpan(open + 1, close - open - 1), out var number) ? number : -1);
        }

        return found;
    }
}
