using Ota.PublicComment.Serialization;
using System.Text.Json;
using Ota.PublicComment.Codec;
using Ota.PublicComment.Publishing.Annotations;

namespace Ota.PublicComment.Publishing;

/// <summary>
/// Everything that is known: the document, what it cites and the findings, in one JSON object. It is written, not read back.
/// </summary>
internal sealed class EnvelopePublisher() : BuiltInPublisher("envelope", ".json")
{
    private const string FormatName = "ota-public-comment-envelope/v1";

    protected override byte[] Write(PublishInput input)
    {
        using var buffer = new ChunkedBuffer();
        using (var writer = new Utf8JsonWriter(buffer, DocumentOutput.Options(isIndented: true)))
        {
            writer.WriteStartObject();
            writer.WriteString("format", FormatName);
            writer.WritePropertyName("document");
            foreach (var _ in DocumentOutput.Write(writer, input.Document))
            {
                // Everything stays in memory.
            }

            if (input.References is { } references)
            {
                writer.WritePropertyName("references");
                ReferenceWriter.Write(writer, references, input.Document);
            }

            writer.WriteStartArray("diagnostics");
            foreach (var finding in input.Diagnostics)
            {
                Write(writer, finding);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        buffer.GetSpan(1)[0] = (byte)'\n';
        buffer.Advance(1);
        return buffer.ToArray();
    }

    private static void Write(Utf8JsonWriter w, Diagnostic finding)
    {
        w.WriteStartObject();
        w.WriteString("code", finding.Code);
        w.Value(Member.Severity, finding.Severity);
        w.WriteString("message", LoneSurrogates.Mended(finding.GetMessage(MessageLanguage.English)));
        w.WriteString("messageJa", LoneSurrogates.Mended(finding.GetMessage(MessageLanguage.Japanese)));
        w.WritePropertyName("location");
        Write(w, finding.Location);
        if (finding.RelatedLocations.Count > 0)
        {
            w.WriteStartArray("relatedLocations");
            foreach (var location in finding.RelatedLocations)
            {
                Write(w, location);
            }

            w.WriteEndArray();
        }

        if (finding.Place is { } place)
        {
            w.WritePropertyName("place");
            ReferenceWriter.Write(w, place);
        }

        w.Optional(Member.Node, finding.Node);
        w.WriteStartArray("arguments");
        foreach (var argument in finding.Arguments)
        {
            w.WriteStringValue(LoneSurrogates.Mended(argument));
        }

        w.WriteEndArray();
        w.WriteEndObject();
    }

    // Where a source has lines, line and column are the place; else table and row say it.
    private static void Write(Utf8JsonWriter w, SourceLocation location)
    {
        w.WriteStartObject();
        w.Optional(Member.File, location.File);
        w.Optional(Member.Page, location.Page);
        w.Optional(Member.Sheet, location.Sheet);
        w.Optional(Member.Cell, location.Address);
        w.Optional(Member.Line, location.Line);
        w.Optional(Member.Column, location.Column);
        if (location.Line is null && location.Cell is var (table, row, column))
        {
            w.WriteNumber("table", table);
            w.WriteNumber("row", row);
            w.WriteNumber("tableColumn", column);
        }

        w.WriteEndObject();
    }

    private static class Member
    {
        public static readonly JsonEncodedText Severity = JsonEncodedText.Encode("severity");
        public static readonly JsonEncodedText File = JsonEncodedText.Encode("file");
        public static readonly JsonEncodedText Page = JsonEncodedText.Encode("page");
        public static readonly JsonEncodedText Sheet = JsonEncodedText.Encode("sheet");
        public static readonly JsonEncodedText Cell = JsonEncodedText.Encode("cell");
        public static readonly JsonEncodedText Line = JsonEncodedText.Encode("line");
        public static readonly JsonEncodedText Column = JsonEncodedText.Encode("column");
        public static readonly JsonEncodedText Node = JsonEncodedText.Encode("node");
    }
}
