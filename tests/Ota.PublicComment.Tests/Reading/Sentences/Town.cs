using Ota.PublicComment.Tests.Validation;

namespace Ota.PublicComment.Tests.Reading.Sentences;

/// <summary>Small documents of one town that does not exist, and what was read of them in short.</summary>
internal static class Town
{
    public const string Title = "夕凪町水辺計画（素案）に対する意見と町の考え方";

    /// <summary>Reads a text below the title and checks the laws.</summary>
    public static DocumentResult Text(string body) => Tests.Reading.Read.Text($"{Title}\n\n{body}");

    /// <summary>Reads rows of a tab-separated table; <c>|</c> stands for the tab.</summary>
    public static DocumentResult Table(params string[] rows) => Text(string.Join('\n', rows).Replace('|', '\t') + "\n");

    /// <summary>Number, opinion and responses of every entry.</summary>
    public static string[] Entries(DocumentResult result)
        => [.. result.Document!.Entries()
            .Select(
                e => $"{e.Opinion.Number?.Label}|{OneLine(e.Opinion.Text)}|{string.Join('+', e.Responses.Select(r => OneLine(r.Text)))}")];

    /// <summary>Path and number of every opinion.</summary>
    public static string[] Keys(DocumentResult result)
        => [.. result.Document!.Opinions.Select(o => $"{string.Join('>', o.Group)}#{o.Number?.Label}")];

    /// <summary>The opinions of every response.</summary>
    public static string[] Answers(DocumentResult result)
        => [.. result.Document!.Responses.Select(
            r => string.Join(',', r.Answers.Select(a => a.Point is null ? a.Opinion : $"{a.Opinion}.{a.Point}")))];

    /// <summary>Code, legend and kinds of the dispositions of every response.</summary>
    public static string[] Dispositions(DocumentResult result)
        => [.. result.Document!.Responses.Select(
            r => string.Join(' ', r.Dispositions.Select(d => $"{d.Code}={d.Legend}({string.Join(',', d.Kinds)})")))];

    /// <summary>The codes of all that asks for a person.</summary>
    public static string[] Doubts(DocumentResult result)
        => [.. result.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info).Select(d => d.Code)];

    /// <summary>The codes of the rules that speak of a document.</summary>
    public static string[] Checks(DocumentResult result) => Checked.Codes(Checked.Rules(result.Document!));

    /// <summary>Puts values in a form of a record.</summary>
    public static string Form(string form, params string[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            form = form.Replace($"{{{i}}}", values[i]);
        }

        return form;
    }

    private static string? OneLine(string? text) => text?.Replace('\n', '/');
}
