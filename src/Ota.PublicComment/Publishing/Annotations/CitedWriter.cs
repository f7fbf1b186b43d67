using System.Text.Json;
using Ota.PublicComment.References;

namespace Ota.PublicComment.Publishing.Annotations;

/// <summary>What a citation names, as JSON: the measure, the path, the opinion, the attachment, the law or the document.</summary>
internal static class CitedWriter
{
    public static void Write(Utf8JsonWriter w, Citation citation)
    {
        Path(w, citation.PlanPath);
        ReferenceWriter.Optional(w, "lastPart", citation.LastPart?.Label);
        if (citation.Item is { } item)
        {
            Numbered(w, "item", item.Term, item.Number, item.LastNumber, item.Title);
        }

        if (citation.Attachment is { } attachment)
        {
            Numbered(w, "attachment", attachment.Term, attachment.Number, attachment.LastNumber, attachment.Title);
        }

        if (citation.Opinion is { } opinion)
        {
            w.WriteStartObject("opinion");
            ReferenceWriter.Optional(w, "number", opinion.Number?.Label);
            ReferenceWriter.Optional(w, "lastNumber", opinion.LastNumber?.Label);
            ReferenceWriter.Optional(w, "group", opinion.Group);
            w.WriteBoolean("meansOpinion", opinion.MeansOpinion);
            w.WriteEndObject();
        }

        Law(w, citation.Law);
        Document(w, citation.Document);
    }

    private static void Path(Utf8JsonWriter w, ValueList<PlanHeading> path)
    {
        if (path.Count == 0)
        {
            return;
        }

        w.WriteStartArray("planPath");
        foreach (var heading in path)
        {
            w.WriteStartObject();
            ReferenceWriter.Optional(w, "unit", heading.Unit);
            ReferenceWriter.Optional(w, "number", heading.Number?.Label);
            ReferenceWriter.Optional(w, "title", heading.Title);
            w.WriteEndObject();
        }

        w.WriteEndArray();
    }

    private static void Numbered(Utf8JsonWriter w, string name, string term, OutlineNumber? number, OutlineNumber? last, string? title)
    {
        w.WriteStartObject(name);
        w.WriteString("term", term);
        ReferenceWriter.Optional(w, "number", number?.Label);
        ReferenceWriter.Optional(w, "lastNumber", last?.Label);
        ReferenceWriter.Optional(w, "title", title);
        w.WriteEndObject();
    }

    private static void Law(Utf8JsonWriter w, CitedLaw? law)
    {
        if (law is null)
        {
            return;
        }

        w.WriteStartObject("law");
        ReferenceWriter.Optional(w, "name", law.Name);
        ReferenceWriter.Optional(w, "lawNumber", law.LawNumber);
        ReferenceWriter.Optional(w, "annex", law.Annex);
        Provision(w, "provision", law.Provision);
        Provision(w, "lastProvision", law.LastProvision);
        w.WriteEndObject();
    }

    private static void Provision(Utf8JsonWriter w, string name, CitedProvision? provision)
    {
        if (provision is null)
        {
            return;
        }

        w.WriteStartObject(name);
        ReferenceWriter.Optional(w, "article", provision.Article?.Label);
        ReferenceWriter.Optional(w, "paragraph", provision.Paragraph);
        ReferenceWriter.Optional(w, "item", provision.Item?.Label);
        w.WriteEndObject();
    }

    private static void Document(Utf8JsonWriter w, CitedDocument? document)
    {
        if (document is null)
        {
            return;
        }

        w.WriteStartObject("document");
        w.WriteString("title", document.Title);
        ReferenceWriter.Optional(w, "issuer", document.Issuer);
        ReferenceWriter.Optional(w, "date", document.Date?.Text);
        ReferenceWriter.Optional(w, "event", document.Event);
        w.WriteEndObject();
    }
}
