namespace Ota.PublicComment.Samples.Web;

/// <summary>One uploaded file, from a form or as the body itself.</summary>
internal sealed record UploadedFile(Stream Content, SourceInfo Info)
{
    /// <exception cref="BadHttpRequestException">The body is longer than a file may be.</exception>
    public static async Task<UploadedFile?> OfAsync(HttpRequest request, long maxBytes, CancellationToken cancellationToken)
    {
        if (request.ContentLength > maxBytes)
        {
            throw TooLarge();
        }

        if (!request.HasFormContentType)
        {
            // The name is only shown and never opened; what a file is, its bytes tell.
            var info = new SourceInfo { FileName = Shown(request.Query["name"]), MediaType = request.ContentType };
            return request.ContentLength == 0 ? null : new UploadedFile(await BodyAsync(request, maxBytes, cancellationToken), info);
        }

        var form = await request.ReadFormAsync(cancellationToken);
        return form.Files is not [{ Length: > 0 } file] ? null
            : file.Length > maxBytes ? throw TooLarge()
            : new UploadedFile(file.OpenReadStream(), new SourceInfo { FileName = Shown(file.FileName), MediaType = file.ContentType });
    }

    // Whoever does not say how long a body is may send one without an end.
    private static async Task<Stream> BodyAsync(HttpRequest request, long maxBytes, CancellationToken cancellationToken)
    {
        if (request.ContentLength is not null)
        {
            return request.Body;
        }

        var body = new MemoryStream();
        var part = new byte[64 * 1024];
        while (await request.Body.ReadAsync(part, cancellationToken) is > 0 and var read)
        {
            if (body.Length + read > maxBytes)
            {
                throw TooLarge();
            }

            body.Write(part.AsSpan(0, read));
        }

        body.Position = 0;
        return body;
    }

    private static BadHttpRequestException TooLarge() => new("The file is too large.", StatusCodes.Status413PayloadTooLarge);

    private static string? Shown(string? name) => Path.GetFileName(name) is { Length: > 0 } bare ? bare : null;
}
