namespace Ota.PublicComment.Serialization;

/// <summary>The JSON Schema (draft 2020-12) of what <see cref="PublicCommentJson"/> writes; the lines of <see cref="PublicCommentNdjson"/> are its
/// <c>$defs</c> <c>documentLine</c>, <c>opinionLine</c>, <c>responseLine</c> and <c>endLine</c>. The package holds the same file under <c>schema/</c>.</summary>
public static class PublicCommentJsonSchema
{
    private const string Resource = "Ota.PublicComment.ota-public-comment.schema.json";

    private static readonly Lazy<string> LazyText = new(Read);

    /// <summary>The schema as JSON.</summary>
    public static string Text => LazyText.Value;

    private static string Read()
    {
        using var stream = typeof(PublicCommentJsonSchema).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {Resource}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
