namespace Ota.PublicComment.Serialization;

/// <summary>The JSON Schema (draft 2020-12) of what <see cref="PublicCommentJson"/> writes; the lines of <see cref="PublicCommentNdjson"/>
/// are its
/// <c>$defs</c> <c>documentLine</c>, <c>opinionLine</c>, <c>responseLine</c> and <c>endLine</c>. The package holds the same file under
/// <c>schema/</c>.</summary>
public static class PublicCommentJsonSchema
{
    private const string Resource = "Ota.PublicComment.ota-public-comment.schema.json";

    private const string EnvelopeResource = "Ota.PublicComment.ota-public-comment-envelope.schema.json";

    private static readonly Lazy<string> LazyText = new(static () => Read(Resource));
    private static readonly Lazy<string> LazyEnvelope = new(static () => Read(EnvelopeResource));

    /// <summary>The schema as JSON.</summary>
    public static string Text => LazyText.Value;

    /// <summary>The schema of the envelope: the document with what it cites and the findings.</summary>
    public static string Envelope => LazyEnvelope.Value;

    private static string Read(string resource)
    {
        using var stream = typeof(PublicCommentJsonSchema).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {resource}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
