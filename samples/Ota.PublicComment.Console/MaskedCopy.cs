using Ota.PublicComment.Samples.Texts;
using Ota.PublicComment.Serialization;
using Ota.PublicComment.Validation;

namespace Ota.PublicComment.Samples;

/// <summary>
/// The copy without personal data: the file itself with the values covered, and where that is not possible what was read of it, in the form
/// that the ending asks for.
/// </summary>
internal static class MaskedCopy
{
    private static readonly (string Ending,
        string Format)[] Forms =
            [(".xlsx", "xlsx"), (".docx", "docx"), (".csv", "csv"), (".json", "json"), (".html", "html"), (".txt", "text")];

    /// <exception cref="CallException">The ending names no form.</exception>
    public static async Task<byte[]> MakeAsync(
        CheckRequest request, DocumentResult check, PublicCommentDocument document, byte[] source, CliHost host, CallTexts texts,
        CancellationToken cancellationToken)
    {
        if (check is not { SourceMap: { } map, PublishedDocument: { } published })
        {
            // What was read from JSON came from no lines: it goes back as JSON.
            return [.. PublicCommentJson.SerializeToUtf8Bytes(PersonalDataMask.Mask(document), indented: true), (byte)'\n'];
        }

        var ending = Path.GetExtension(request.Mask!).ToLowerInvariant();
        var isPackage = OfficeMask.IsPackage(source);
        var itself =
            isPackage
                ? (ending.Equals(Path.GetExtension(request.Path), StringComparison.OrdinalIgnoreCase)
                    ? OfficeMask.Cover(source, published, map) : null)
            : source.AsSpan().StartsWith("%PDF"u8) ? null
            : PersonalDataMask.MaskSource(source, published, map, request.Options.Read.Encoding);
        // A copy is handed on in good faith: it is read again before it is called covered.
        if (itself is not null && await IsCoveredAsync(itself, request, host, cancellationToken))
        {
            return itself;
        }

        var format = Array.Find(Forms, f => f.Ending == ending).Format;
        if (format is null && itself is not null && !isPackage)
        {
            await host.Error.WriteLineAsync(texts.MaskIncomplete(Visible.Line(request.Mask!)));
            return itself;
        }

        _ = format ?? throw new CallException(texts.NoMaskedForm(request.Mask!, string.Join(' ', Forms.Select(static f => f.Ending))));
        var masked = PersonalDataMask.Mask(document);
        var input =
            new PublishInput { Document = masked, Diagnostics = PersonalDataMask.Cover(check.Diagnostics, document),
                WithByteOrderMark = true };
        using var output = new MemoryStream();
        if (await host.Publishers.PublishAsync(format, input, output, cancellationToken) is { Count: > 0 } failures)
        {
            throw new CallException(FindingLines.Of(failures[0], texts.Language, host));
        }

        await host.Error.WriteLineAsync(texts.MaskedAnew(Visible.Line(request.Mask!)));
        return output.ToArray();
    }

    private static async Task<bool> IsCoveredAsync(byte[] copy, CheckRequest request, CliHost host, CancellationToken cancellationToken)
    {
        var options = request.Options.Read with { KeepSourceMap = false, Encoding = null };
        var read =
            await host.Read(new MemoryStream(copy, writable: false), new SourceInfo { FileName = request.ShownName }, options,
                cancellationToken);
        return read.Document is { } document && !PersonalDataMask.Find(document).Any(static p => !p.IsLeft);
    }
}
