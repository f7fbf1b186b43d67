using Ota.PublicComment.Serialization;
using Ota.PublicComment.Publishing.Lists;
using Ota.PublicComment.References;

namespace Ota.PublicComment.Publishing.Citations;

/// <summary>The list of citations as a table for spreadsheets: where the answers lead, for the sections that check it.</summary>
internal sealed class CitationsPublisher() : BuiltInPublisher("citations", ".csv")
{
    protected override byte[] Write(PublishInput input)
        => ListTexts.Csv(
            CitationList.Of(input.References ?? ReferenceMap.Empty, input.Document, input.SourceMap, MessageLanguage.Japanese));
}
