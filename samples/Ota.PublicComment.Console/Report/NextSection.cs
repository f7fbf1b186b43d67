using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples.Report;

/// <summary>The commands to try next, ready to be copied.</summary>
internal sealed class NextSection(ReadRequest request, ReportTexts texts)
{
    private static readonly string Call = $"{Invocation.Name} read";

    public void WriteTo(Page page)
    {
        page.Title(texts.NextTitle);
        var file = Invocation.Quoted(request.SuggestedPath);
        var language = request.Language == MessageLanguage.English ? " --lang en" : string.Empty;
        var rows = new List<(string What, string Command)>();
        // Standard input is read up: it cannot be read again.
        var isAgain = request.Path != SourceFile.StandardInput;
        if (isAgain)
        {
            rows.Add((texts.NextJson, $"{Call} {file} --to json{language}"));
        }

        if (isAgain && !request.ListRepairs)
        {
            rows.Add((texts.NextRepairs, $"{Call} {file} --repairs{language}"));
        }

        rows.Add((texts.NextOwnFile, $"{Call} {texts.OwnFile}{language}"));
        var width = rows.Max(row => DisplayWidth.Of(row.What)) + 2;
        foreach (var (what, command) in rows)
        {
            page.Line("  " + DisplayWidth.PadRight(what, width) + command);
        }
    }
}
