using System.Text.Json;
using Ota.PublicComment.References;

namespace Ota.PublicComment.Publishing.Citations;

/// <summary>Writes listed citations as JSON, for programs.</summary>
internal static class CitationJson
{
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<CitationRow> rows, TargetDescriber describer)
    {
        foreach (var row in rows)
        {
            Write(writer, row, describer);
        }
    }

    private static void Write(Utf8JsonWriter writer, CitationRow row, TargetDescriber describer)
    {
        writer.WriteStartObject();
        writer.WriteString("id", row.Citation.Id);
        writer.WriteString("opinion", row.Opinion);
        writer.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(row.Citation.Kind.ToString()));
        writer.WriteString("text", Whole(row.Citation.Text));
        writer.WriteString("state", JsonNamingPolicy.CamelCase.ConvertName(row.Citation.State.ToString()));
        writer.WriteString("node", row.Citation.Place.Node);
        writer.WriteString("field", JsonNamingPolicy.CamelCase.ConvertName(row.Citation.Place.Field.ToString()));
        if (row.Citation.Place.Paragraph is { } paragraph)
        {
            writer.WriteNumber("paragraph", paragraph);
        }

        writer.WriteNumber("start", row.Citation.Place.Span.Start);
        writer.WriteNumber("length", row.Citation.Place.Span.Length);
        writer.WriteString("place", row.Place);
        Details(writer, row.Citation, describer);
        writer.WriteEndObject();
    }

    private static void Details(Utf8JsonWriter writer, Citation citation, TargetDescriber describer)
    {
        writer.WriteStartArray("flags");
        foreach (var flag in Enum.GetValues<CitationFlags>().Where(f => f != CitationFlags.None && citation.Flags.HasFlag(f)))
        {
            writer.WriteStringValue(JsonNamingPolicy.CamelCase.ConvertName(flag.ToString()));
        }

        writer.WriteEndArray();
        Optional(writer, "within", citation.Within);
        if (citation.PageDelta is { } delta)
        {
            writer.WriteNumber("pageDelta", delta);
        }

        writer.WriteStartArray("pages");
        foreach (var pages in citation.Pages)
        {
            writer.WriteStartObject();
            Optional(writer, "version", pages.Version);
            writer.WriteNumber("first", pages.Pages.First);
            writer.WriteNumber("last", pages.Pages.Last);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        Optional(writer, "law", citation.Law?.Name);
        Optional(writer, "lawNumber", citation.Law?.LawNumber);
        Optional(writer, "article", CitationList.Article(citation.Law) is { Length: > 0 } article ? article : null);
        Targets(writer, "targets", citation.Targets, describer);
        writer.WriteStartArray("unmatched");
        foreach (var number in citation.Unmatched)
        {
            writer.WriteStringValue(Whole(number));
        }

        writer.WriteEndArray();
        Targets(writer, "candidates", citation.Candidates, describer);
    }

    private static void Targets(Utf8JsonWriter writer, string name, IEnumerable<CitationTarget> targets, TargetDescriber describer)
    {
        writer.WriteStartArray(name);
        foreach (var target in targets)
        {
            var known = describer.Describe(target);
            writer.WriteStartObject();
            writer.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(target.Kind.ToString()));
            writer.WriteString("id", target.Id);
            writer.WriteString("standing", target.IsInferred ? "inferred" : "given");
            Optional(writer, "word", known.Word);
            Optional(writer, "number", known.Number);
            Optional(writer, "title", known.Title);
            if (known.Pages is { } pages)
            {
                writer.WriteNumber("page", pages.First);
            }

            Optional(writer, "opinion", known.OpinionBeginning);
            Optional(writer, "answer", known.AnswerBeginning);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Optional(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, Whole(text));
        }
    }

    // Half a character is no JSON.
    private static string Whole(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == 0xFFFD)
            {
                return string.Concat(text.EnumerateRunes());
            }
        }

        return text;
    }
}
