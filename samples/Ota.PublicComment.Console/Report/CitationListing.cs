using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ota.PublicComment.Codec.Csv;
using Ota.PublicComment.References;
using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples.Report;

/// <summary>Writes listed citations as JSON and CSV, for programs.</summary>
internal static class CitationListing
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static byte[] Csv(IReadOnlyList<CitationRow> rows, TargetDescriber describer, ReferencesTexts texts, ReferenceTexts states)
    {
        var csv = new StringBuilder().AppendJoin(',', texts.Headings).Append("\r\n");
        foreach (var row in rows)
        {
            csv.AppendJoin(',', Cells(row, describer, texts, states).Select(Safe).Select(Quoted)).Append("\r\n");
        }

        return [.. Encoding.UTF8.Preamble, .. Utf8.Encoding.GetBytes(csv.ToString())];
    }

    private static IEnumerable<string> Cells(CitationRow row, TargetDescriber describer, ReferencesTexts texts, ReferenceTexts states)
    {
        var citation = row.Citation;
        var targets = citation.Targets.Select(t => (t.Id, Known: describer.Describe(t))).ToList();
        return
        [
            row.Opinion, texts.Kind(citation.Kind), citation.Text, states.State(citation.State), states.Flags(citation.Flags, citation.PageDelta).Trim('[', ']'),
            citation.Within ?? citation.Document?.Title ?? string.Empty,
            string.Join(' ', targets.Select(static t => t.Id)), Joined(targets.Select(static t => t.Known.Number)), Joined(targets.Select(static t => t.Known.Title)),
            Joined(targets.Select(static t => t.Known.Pages?.First.ToString(CultureInfo.InvariantCulture))),
            Joined(citation.Pages.Select(static p => p.Pages.First == p.Pages.Last ? Number(p.Pages.First) : $"{Number(p.Pages.First)}-{Number(p.Pages.Last)}")),
            citation.PageDelta?.ToString("+0;-0", CultureInfo.InvariantCulture) ?? string.Empty,
            Joined(citation.Candidates.Select(c => describer.Describe(c.Target) is var known ? Visible(c.Target.Id, known) : null)), string.Join(' ', citation.Unmatched),
            citation.Law?.Name ?? string.Empty, citation.Law?.LawNumber ?? string.Empty, Article(citation.Law),
            Joined(targets.Select(static t => t.Known.OpinionBeginning)), Joined(targets.Select(static t => t.Known.AnswerBeginning)),
            citation.Place.Node, citation.Place.Span.ToString(), row.Place,
        ];
    }

    // A difference of pages (+2) is a number; nothing else may begin like a formula.
    private static string Safe(string cell)
        => int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? cell : FormulaGuard.Escape(ControlPictures.Of(cell));

    private static string Visible(string id, TargetDescription known) => string.Join(' ', ((string?[])[id, known.Number, known.Title]).OfType<string>());

    private static string Joined(IEnumerable<string?> parts) => string.Join("; ", parts.OfType<string>());

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Article(CitedLaw? law) => law?.Provision is null && law?.Annex is null ? string.Empty : string.Concat(((string?[])
        [law.Annex, law.Provision?.Article?.Label, law.Provision?.Paragraph is { } paragraph ? $"第{Number(paragraph)}項" : null, law.Provision?.Item?.Label]).OfType<string>());

    public static byte[] Json(IReadOnlyList<CitationRow> rows, TargetDescriber describer)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Readable))
        {
            writer.WriteStartArray();
            foreach (var row in rows)
            {
                Write(writer, row, describer);
            }

            writer.WriteEndArray();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
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
        Optional(writer, "article", citation.Law is null ? null : Article(citation.Law) is { Length: > 0 } article ? article : null);
        Targets(writer, "targets", citation.Targets, describer);
        writer.WriteStartArray("unmatched");
        foreach (var number in citation.Unmatched)
        {
            writer.WriteStringValue(Whole(number));
        }

        writer.WriteEndArray();
        Targets(writer, "candidates", citation.Candidates.Select(static c => c.Target), describer);
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
            writer.WriteString("standing", JsonNamingPolicy.CamelCase.ConvertName(target.Standing.ToString()));
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

    // A spreadsheet must not take a cell for a formula.
    private static string Quoted(string cell)
    {
        var safe = cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' ? "'" + cell : cell;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
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
