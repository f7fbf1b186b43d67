using System.Text.Json;

namespace Ota.PublicComment.Validation.Sarif;

/// <summary>The findings of one result, each as a result of SARIF with its place in the file and in the document.</summary>
internal sealed class SarifFindings(Utf8JsonWriter writer, DocumentResult of, MessageLanguage language, Dictionary<string, int> ruleIndex)
{
    private readonly DocumentIndex? _index = of.Document is { } document ? new DocumentIndex(document) : null;

    public void Write(Diagnostic finding, bool isAccepted)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", finding.Code);
        writer.WriteNumber("ruleIndex", ruleIndex[finding.Code]);
        writer.WriteString("level", SarifRule.Level(finding.Severity));
        SarifRule.Text(writer, "message", finding.GetMessage(language));
        Locations(finding);
        Related(finding);
        if (isAccepted)
        {
            writer.WriteStartArray("suppressions");
            writer.WriteStartObject();
            writer.WriteString("kind", "external");
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private void Locations(Diagnostic finding)
    {
        var node = finding.Place?.Node ?? finding.Node;
        if (finding.Location.File is null && node is null)
        {
            return;
        }

        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        Physical(finding.Location, End(finding));
        if (node is not null)
        {
            writer.WriteStartArray("logicalLocations");
            writer.WriteStartObject();
            writer.WriteString("name", SarifRule.WellFormed(Name(node)));
            writer.WriteString("fullyQualifiedName", SarifRule.WellFormed(Path(finding, node)));
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private void Related(Diagnostic finding)
    {
        var related = finding.RelatedLocations.Where(l => l.File is not null).ToList();
        if (related.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("relatedLocations");
        foreach (var location in related)
        {
            writer.WriteStartObject();
            Physical(location, null);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void Physical(SourceLocation location, SourceLocation? end)
    {
        if (location.File is not { } file)
        {
            return;
        }

        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", SarifUri.Of(file));
        writer.WriteEndObject();
        if (location.Line is { } line)
        {
            writer.WriteStartObject("region");
            writer.WriteNumber("startLine", line);
            if (location.Column is { } column)
            {
                writer.WriteNumber("startColumn", column);
                if (end is { Line: { } endLine, Column: { } endColumn } && (endLine > line || (endLine == line && endColumn >= column)))
                {
                    writer.WriteNumber("endLine", endLine);
                    writer.WriteNumber("endColumn", endColumn);
                }
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    // Behind the last character of the place; null where the source map does not say.
    private SourceLocation? End(Diagnostic finding)
    {
        if (finding.Place is not { } place || of.SourceMap?.Locate(place) is not { Count: > 0 } spans
            || spans[0].Location != finding.Location)
        {
            return null;
        }

        var last = spans[^1];
        return last.Cell == spans[0].Cell ? of.SourceMap.LocationOf(last.Cell, last.Span.End) : null;
    }

    private string Name(string node)
        => _index?.FindOpinion(node)?.Number is { } number ? $"No. {number.Label}"
            : _index?.FindResponse(node) is { Answers: { Count: > 0 } answers }
                && _index.FindOpinion(answers[0].Opinion)?.Number is { } answered ? $"No. {answered.Label}"
            : node;

    private static string Path(Diagnostic finding, string node)
        => finding.Place is not { } place ? node
            : place.Paragraph is { } paragraph ? FormattableString.Invariant($"{node}/{place.Field}/{paragraph}")
            : $"{node}/{place.Field}";
}
