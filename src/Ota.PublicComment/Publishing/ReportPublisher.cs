using System.Text;
using Ota.PublicComment.Codec;
using Ota.PublicComment.Publishing.Report;

namespace Ota.PublicComment.Serialization;

/// <summary>The report (<c>html</c>): one self-contained page for citizens, officials and journalists, with summary, every opinion
/// beside its answer, what changed, the way in
/// from the plan, figures, and where all of it comes from. Nothing is loaded, it can be read without script, and no text of the document
/// runs. Immutable; how it looks and what it says beside the document is checked where it is set.</summary>
/// <remarks>Its name is <c>html</c>: added by a host, it replaces the built-in one.</remarks>
/// <example><code>
/// var pipeline = new PublicCommentPipelineBuilder()
///     .AddPublisher(new ReportPublisher { Language = MessageLanguage.English })
///     .Build();
/// </code></example>
public sealed class ReportPublisher : IDocumentPublisher
{
    private readonly ReportOptions _options = new();

    /// <summary>The language of labels and headings. The document's own texts stay as they are. Japanese unless set.</summary>
    public MessageLanguage Language
    {
        get => _options.Language;
        init => _options = _options with { Language = value };
    }

    /// <summary>The colour of links and headings, <c>#rrggbb</c>; null for the built-in one.</summary>
    /// <exception cref="ArgumentException">It is no such colour, or too light to be read on white (contrast below 4.5 : 1, WCAG
    /// 2.2).</exception>
    public string? Accent
    {
        get => _options.Accent;
        init => _options = _options with { Accent = value is null ? null : ColourContrast.CheckAccent(value) };
    }

    /// <summary>The logo in the head of the page; null for none.</summary>
    public ReportLogo? Logo
    {
        get => _options.Logo;
        init => _options = _options with { Logo = value };
    }

    /// <summary>The official page of the result; null when unknown. Without one the report says that it is a re-publication.</summary>
    /// <exception cref="ArgumentException">It is no address of the web.</exception>
    public Uri? OfficialPage
    {
        get => _options.OfficialPage;
        init => _options = value is null || WebAddress.IsWeb(value)
            ? _options with { OfficialPage = value }
            : throw new ArgumentException("An address of the web (http, https) is expected.", nameof(value));
    }

    /// <summary>Whether the report says what a person should look at: badges of what a citation disagrees with, and the list of
    /// findings. True unless set.</summary>
    public bool IncludeFindings
    {
        get => _options.IncludeFindings;
        init => _options = _options with { IncludeFindings = value };
    }

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
    /// <param name="pages">What the reports were made from, in the order they are listed; <see cref="PublishInput.FileName"/> says where
    /// each of them is.</param>
    /// <param name="output">Where to write. The stream stays open.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="ArgumentException">A page has no name, or a document cannot be written: a text has a lone surrogate.</exception>
    /// <exception cref="IOException">The stream failed; its exception passes unchanged.</exception>
    public Task PublishIndexAsync(IReadOnlyList<PublishInput> pages, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var page in pages)
        {
            _ = DocumentOutput.Checked(page.Document);
            if (string.IsNullOrWhiteSpace(page.FileName))
            {
                throw new ArgumentException("An index leads to files: each page needs a FileName.", nameof(pages));
            }
        }

        cancellationToken.ThrowIfCancellationRequested();
        return output.WriteAsync(Encoding.UTF8.GetBytes(SiteIndex.Write(pages, _options)), cancellationToken).AsTask();
    }
}
