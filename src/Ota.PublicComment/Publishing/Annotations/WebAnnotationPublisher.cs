using Ota.PublicComment.Serialization;
using System.Globalization;
using System.Text.Json;
using Ota.PublicComment.References;
using Ota.PublicComment.Codec;

namespace Ota.PublicComment.Publishing.Annotations;

/// <summary>W3C Web Annotation: one annotation per citation of the plan, with the place in the plan as its target and opinion and response
/// as its bodies, so that a viewer shows them beside the plan.</summary>
internal sealed class WebAnnotationPublisher() : BuiltInPublisher("web-annotation", ".jsonld")
{
    private const string Context = "http://www.w3.org/ns/anno.jsonld";
    private const string PdfFragments = "http://tools.ietf.org/rfc/rfc3778";
    private const string TextFragments = "http://tools.ietf.org/rfc/rfc5147";

    protected override byte[] Write(PublishInput input)
    {
        using var buffer = new ChunkedBuffer();
        using (var writer = new Utf8JsonWriter(buffer, DocumentOutput.Options(isIndented: true)))
        {
            var entries = new AnnotationEntries(input);
            writer.WriteStartObject();
            writer.WriteString("@context", Context);
            writer.WriteString("id", Urn(input, "annotations"));
            writer.WriteString("type", "AnnotationPage");
            writer.WriteStartArray("items");
            foreach (var entry in entries.All())
            {
                Write(writer, input, entry);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        buffer.GetSpan(1)[0] = (byte)'\n';
        buffer.Advance(1);
        return buffer.ToArray();
    }

    private static void Write(Utf8JsonWriter w, PublishInput input, AnnotationEntry entry)
    {
        w.WriteStartObject();
        w.WriteString("id", Urn(input, entry.Citation.Id));
        w.WriteString("type", "Annotation");
        w.WriteString("motivation", "commenting");
        w.WriteStartArray("body");
        foreach (var opinion in entry.Opinions)
        {
            if (opinion.Text is { } text)
            {
                Body(w, text, "commenting");
            }
        }

        foreach (var response in entry.Responses)
        {
            Body(w, response.Text, "replying");
        }

        foreach (var tag in Tags(entry.Citation))
        {
            Body(w, tag, "tagging");
        }

        w.WriteEndArray();
        w.WriteStartObject("target");
        if (entry.Citation.Targets.Count > 0)
        {
            w.WriteString("id", Urn(input, entry.Citation.Targets[0].Id));
        }

        w.WriteString("source", input.PlanAddress?.AbsoluteUri ?? Urn(input, "plan"));
        w.WriteStartArray("selector");
        if (entry.Page is { } page)
        {
            Page(w, page, entry.Lines);
        }

        if (entry.Title is { } title)
        {
            w.WriteStartObject();
            w.WriteString("type", "TextQuoteSelector");
            w.WriteString("exact", title);
            if (entry.Number is { } number)
            {
                w.WriteString("prefix", number);
            }

            w.WriteEndObject();
        }

        w.WriteEndArray();
        w.WriteEndObject();
        w.WriteEndObject();
    }

    // How far the citation could be followed and what disagrees, for a reader that sorts by it.
    private static IEnumerable<string> Tags(Citation citation)
    {
        yield return $"state:{ReferenceWriter.Name(citation.State)}";
        foreach (var flag in Enum.GetValues<CitationFlags>().Where(f => f != CitationFlags.None && citation.Flags.HasFlag(f)))
        {
            yield return $"flag:{ReferenceWriter.Name(flag)}";
        }

        if (citation.PageDelta is { } delta)
        {
            yield return $"pageDelta:{delta.ToString("+0;-0", CultureInfo.InvariantCulture)}";
        }

        foreach (var candidate in citation.Candidates)
        {
            yield return $"candidate:{candidate.Id}";
        }
    }

    private static void Body(Utf8JsonWriter w, string text, string purpose)
    {
        w.WriteStartObject();
        w.WriteString("type", "TextualBody");
        w.WriteString("purpose", purpose);
        w.WriteString("value", text);
        w.WriteString("format", "text/plain");
        w.WriteString("language", "ja");
        w.WriteEndObject();
    }

    private static void Page(Utf8JsonWriter w, int page, NumberRange? lines)
    {
        w.WriteStartObject();
        w.WriteString("type", "FragmentSelector");
        w.WriteString("conformsTo", PdfFragments);
        w.WriteString("value", string.Create(CultureInfo.InvariantCulture, $"page={page}"));
        if (lines is { } l)
        {
            // Lines of text fragments are counted between lines: line 17 lies between 16 and 17.
            w.WriteStartObject("refinedBy");
            w.WriteString("type", "FragmentSelector");
            w.WriteString("conformsTo", TextFragments);
            w.WriteString("value", string.Create(CultureInfo.InvariantCulture, $"line={l.First - 1},{l.Last}"));
            w.WriteEndObject();
        }

        w.WriteEndObject();
    }

    private static string Urn(PublishInput input, string what)
        => $"urn:ota-public-comment:{Uri.EscapeDataString(input.Document.Id)}:{Uri.EscapeDataString(what)}";
}
