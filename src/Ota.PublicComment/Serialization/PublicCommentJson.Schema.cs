namespace Ota.PublicComment;

public static partial class PublicCommentJson
{
    private static readonly Lazy<string> LazySchema = new(static () => Resource("Ota.PublicComment.ota-public-comment.schema.json"));

    private static readonly Lazy<string> LazyEnvelope
        = new(static () => Resource("Ota.PublicComment.ota-public-comment-envelope.schema.json"));

    /// <summary>The JSON Schema (draft 2020-12) of what is written here; the lines of NDJSON are its <c>$defs</c> <c>documentLine</c>,
    /// <c>opinionLine</c>, <c>responseLine</c> and <c>endLine</c>. The package holds the same file under <c>schema/</c>.</summary>
    public static string Schema => LazySchema.Value;

    /// <summary>The JSON Schema of the envelope: the document with what it cites and the findings.</summary>
    public static string EnvelopeSchema => LazyEnvelope.Value;

    private static string Resource(string name)
    {
        using var stream = typeof(PublicCommentJson).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
