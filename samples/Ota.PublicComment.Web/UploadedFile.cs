namespace Ota.PublicComment.Samples.Web;

/// <summary>One uploaded file, from a form or as the body itself.</summary>
internal sealed record UploadedFile(Stream Content, SourceInfo Info)
{
    /// <exception cref="BadHttpRequestException">The body is longer than a file may be.</exception>
    public static async Task<UploadedFile?> OfAsync(HttpRequest request, long maxBytes, CancellationToken cancellationToken)
    {
        if (request.ContentLength > maxBytes)
        {
            throw new BadHttpRequestException("The file is too large.", StatusCodes.Status413PayloadTooLarge);
        }

        if (!request.HasFormContentType)
        {
            // The name is only shown and never opened; what a file is, its bytes tell.
            return request.ContentLength == 0
                ? null
                : new UploadedFile(request.Body, new SourceInfo { FileName = Shown(request.Query["name"]), MediaType = request.ContentType });
        }

        var form = await request.ReadFormAsync(cancellationToken);
        return form.Files is [{ Length: > 0 } file]
            ? new UploadedFile(file.OpenReadStream(), new SourceInfo { FileName = Shown(file.FileName), MediaType = file.ContentType })
            : null;
    }

    private static string? Shown(string? name) => Path.GetFileName(name) is { Length: > 0 } bare ? bare : null;
}
