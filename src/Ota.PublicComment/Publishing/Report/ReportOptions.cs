using Ota.PublicComment.Serialization;

namespace Ota.PublicComment.Publishing.Report;

/// <summary>What a <see cref="ReportPublisher"/> was told.</summary>
internal sealed record ReportOptions
{
    public MessageLanguage Language { get; init; } = MessageLanguage.Japanese;

    public string? Accent { get; init; }

    public ReportLogo? Logo { get; init; }

    public Uri? OfficialPage { get; init; }

    public bool IncludeFindings { get; init; } = true;
}
