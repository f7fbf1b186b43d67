using Ota.PublicComment.Publishing.Lists;

namespace Ota.PublicComment.Serialization;

/// <summary>The formats that a list can be written in.</summary>
public static class ListPublishers
{
    /// <summary>
    /// Those of the library: <c>csv</c> (with the mark by which Excel knows UTF-8), <c>html</c>, <c>markdown</c>, <c>json</c>.
    /// </summary>
    public static ValueList<IListPublisher> BuiltIn { get; } =
    [
        new TextListPublisher("csv", ".csv", ListTexts.Csv),
        new TextListPublisher("html", ".html", ListTexts.Html),
        new TextListPublisher("markdown", ".md", ListTexts.Markdown),
        new TextListPublisher("json", ".json", ListTexts.Json),
    ];
}
