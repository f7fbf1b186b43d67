using Ota.PublicComment.Publishing.Report;

namespace Ota.PublicComment.Serialization;

/// <summary>How a report looks and what it says beside the document: labels, colour, logo, where the official page is. Immutable;
/// checked where it is set.</summary>
public sealed record ReportOptions
{
    /// <summary>Japanese labels, the built-in colour, no logo.</summary>
    public static ReportOptions Default { get; } = new();

    /// <summary>The language of labels and headings. The document's own texts stay as they are.</summary>
    public MessageLanguage Language { get; init; } = MessageLanguage.Japanese;

    /// <summary>The colour of links and headings, <c>#rrggbb</c>; null for the built-in one.</summary>
    /// <exception cref="ArgumentException">It is no such colour, or too light to be read on white (contrast below 4.5 : 1, WCAG
    /// 2.2).</exception>
    public string? Accent
    {
        get;
        init => field = value is null ? null : ColourContrast.CheckAccent(value);
    }

    /// <summary>The logo in the head of the page; null for none.</summary>
    public ReportLogo? Logo { get; init; }

    /// <summary>The official page of the result; null when unknown. Without one the report says that it is a re-publication.</summary>
    /// <exception cref="ArgumentException">It is no address of the web.</exception>
    public Uri? OfficialPage
    {
        get;
        init => field = value is null || WebAddress.IsWeb(value)
            ? value : throw new ArgumentException("An address of the web (http, https) is expected.", nameof(value));
    }

    /// <summary>Whether the report says what a person should look at: badges of what a citation disagrees with, and the list of
    /// findings. True unless set.</summary>
    public bool IncludeFindings { get; init; } = true;
}
