using Ota.PublicComment.Publishing.Findings;

namespace Ota.PublicComment.Serialization;

/// <summary>The formats that a list of findings can be written in.</summary>
public static class FindingPublishers
{
    /// <summary>Those of the library: <c>csv</c> (with the mark by which Excel knows UTF-8), <c>html</c>, <c>markdown</c>, <c>json</c>.</summary>
    public static ValueList<IFindingPublisher> BuiltIn { get; } =
    [
        new TextFindingPublisher("csv", ".csv", FindingTexts.Csv),
        new TextFindingPublisher("html", ".html", FindingTexts.Html),
        new TextFindingPublisher("markdown", ".md", FindingTexts.Markdown),
        new TextFindingPublisher("json", ".json", FindingTexts.Json),
    ];
}
