using Ota.PublicComment.Serialization;
using Ota.PublicComment.Codec.Csv;

namespace Ota.PublicComment.Publishing;

/// <summary>The table for spreadsheets, with Japanese headings and a byte order mark, which reads back as far as a table goes.</summary>
internal sealed class CsvPublisher() : BuiltInPublisher("csv", ".csv")
{
    protected override byte[] Write(PublishInput input) => CsvBytes.WithMark(CsvCodec.Write(input.Document, MessageLanguage.Japanese));
}
