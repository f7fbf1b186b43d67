using System.Text;
using Ota.PublicComment.Codec;
using Ota.PublicComment.Publishing.Report;

namespace Ota.PublicComment.Serialization;

/// <summary>The report (<c>html</c>): one self-contained page for citizens, officials and journalists, with summary, every opinion
/// beside its answer, what changed, the way in
/// from the plan, figures, and where all of it comes from. Nothing is loaded, it can be read without script, and no text of the document
/// runs.</summary>
/// <example><code>
/// var pipeline = new PublicCommentPipelineBuilder()
///     .AddPublisher(new ReportPublisher(new ReportOptions { Language = MessageLanguage.English }))
///     .Build();
/// </code></example>
public sealed class ReportPublisher : IDocumentPublisher
{
    private readonly ReportOptions _options;

    /// <summary>Makes a publisher named <c>html</c>; added by a host, it replaces the built-in one.</summary>
    /// <param name="options">Labels, colour, logo; null for <see cref="ReportOptions.Default"/>.</param>
    public ReportPublisher(ReportOptions? options = null) => _options = options ?? ReportOptions.Default;

    /// <inheritdoc/>
    public string Name => "html";

    /// <inheritdoc/>
    public string FileExtension => ".html";

    /// <inheritdoc/>
    public Task PublishAsync(PublishInput input, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        input = input with { Document = DocumentOutput.Checked(input.Document) };
        cancellationToken.ThrowIfCancellationRequested();
        return output.WriteAsync(Encoding.UTF8.GetBytes(ReportPage.Write(input.Shown(), _options)), cancellationToken).AsTask();
    }

    /// <summary>Writes the index of a folder of reports: every document with its counts, and one search over all of them.</summary>
    /// <param name="pages">The reports, in the order they are listed.</param>
    /// <param name="output">Where to write. The stream stays open.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="ArgumentException">A document cannot be written: a text has a lone surrogate.</exception>
    /// <exception cref="IOException">The stream failed; its exception passes unchanged.</exception>
    public Task PublishIndexAsync(IReadOnlyList<ReportFile> pages, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var page in pages)
        {
            _ = DocumentOutput.Checked(page.Input.Document);
        }

        cancellationToken.ThrowIfCancellationRequested();
        return output.WriteAsync(Encoding.UTF8.GetBytes(SiteIndex.Write(pages, _options)), cancellationToken).AsTask();
    }
}
