using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples;

/// <summary>The findings one per line, as editors and build tools read them.</summary>
internal static class FindingLines
{
    public static Task WriteAsync(DocumentResult result, MessageLanguage language, CliHost host, bool withAdvice)
        => WriteAsync(result.Diagnostics, language, host, withAdvice);

    public static async Task WriteAsync(ValueList<Diagnostic> findings, MessageLanguage language, CliHost host, bool withAdvice)
    {
        foreach (var finding in findings)
        {
            await host.Error.WriteLineAsync(Visible.Line(Of(finding, language, host)));
            if (withAdvice && finding.Descriptor.GetAdvice(language) is { } advice)
            {
                await host.Error.WriteLineAsync("  " + Visible.Line(advice));
            }
        }
    }

    /// <summary>
    /// The line of a finding: <c>結果.csv(3,1): 要確認 OPC1021: …</c> for a person, <c>結果.csv(3,1): warning OPC1021: …</c> in a pipe.
    /// </summary>
    public static string Of(Diagnostic finding, MessageLanguage language, CliHost host)
    {
        if (language != MessageLanguage.Japanese || !host.IsForPerson)
        {
            return finding.ToString(language);
        }

        var place = finding.Location.ToString();
        var severity = ReportTexts.In(language).Severity(finding.Severity);
        return $"{place}{(place.Length == 0 ? string.Empty : ": ")}{severity} {finding.Code}: {finding.GetMessage(language)}";
    }
}
