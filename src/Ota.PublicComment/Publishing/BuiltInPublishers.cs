using Ota.PublicComment.Serialization;
using Ota.PublicComment.Publishing.Annotations;
using Ota.PublicComment.Publishing.Citations;
using Ota.PublicComment.Publishing.Pages;
using Ota.PublicComment.Publishing.Tables;

namespace Ota.PublicComment.Publishing;

/// <summary>
/// The publishers that come with the library, written out in the order they are listed. A new one is a file of its own and a line here.
/// </summary>
internal static class BuiltInPublishers
{
    public static ValueList<IDocumentPublisher> All { get; } =
    [
        new JsonPublisher(),
        new NdjsonPublisher(),
        new EnvelopePublisher(),
        new CsvPublisher(),
        new OpenDataPublisher(),
        new PairsPublisher(),
        new CitationsPublisher(),
        new KouchouAiPublisher(),
        new DecidimPublisher(DocumentPublishers.DecidimCsv),
        new DecidimPublisher(DocumentPublishers.DecidimJson),
        new WebAnnotationPublisher(),
        new MarkdownPublisher(),
        new ReportPublisher(),
        new HtmlFragmentPublisher(),
        new TextPublisher(),
    ];
}
