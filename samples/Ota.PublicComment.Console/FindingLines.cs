namespace Ota.PublicComment.Samples;

/// <summary>The findings one per line, as editors and build tools read them.</summary>
internal static class FindingLines
{
    public static Task WriteAsync(ReadResult result, MessageLanguage language, TextWriter writer, bool withAdvice)
        => WriteAsync(result.Diagnostics, language, writer, withAdvice);

    public static async Task WriteAsync(ValueList<Diagnostic> findings, MessageLanguage language, TextWriter writer, bool withAdvice)
    {
        foreach (var finding in findings)
        {
            await writer.WriteLineAsync(Visible.Line(finding.ToString(language)));
            if (withAdvice && finding.Descriptor.GetAdvice(language) is { } advice)
            {
                await writer.WriteLineAsync("  " + Visible.Line(advice));
            }
        }
    }
}
