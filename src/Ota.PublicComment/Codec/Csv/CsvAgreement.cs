using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Codec.Csv;

/// <summary>Whether the rows that repeat an opinion or a response repeat it unchanged; a person may have edited only one of them.</summary>
internal sealed class CsvAgreement(string? fileName, DiagnosticBag findings)
{
    private readonly Dictionary<string, Opinion> _opinions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Response> _responses = new(StringComparer.Ordinal);

    public void Check(in CsvEntry entry, int line)
    {
        if (entry.Opinion is { } opinion && !_opinions.TryAdd(opinion.Id, opinion) && _opinions[opinion.Id] != opinion)
        {
            Tell("opinion", opinion.Id, line);
        }

        if (entry.Response is { } response && !_responses.TryAdd(response.Id, response) && _responses[response.Id] != response)
        {
            Tell("response", response.Id, line);
        }
    }

    private void Tell(string kind, string id, int line)
        => findings.Add(Catalogue.CsvRowsDisagree, new SourceLocation { File = fileName, Line = line, Column = 1 }, kind,
            JsonExcerpt.Of(id));
}
