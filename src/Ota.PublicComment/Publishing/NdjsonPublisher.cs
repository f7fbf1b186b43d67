using Ota.PublicComment.Serialization;
using Ota.PublicComment.Codec.Lines;

namespace Ota.PublicComment.Publishing;

/// <summary>One JSON object per line, which reads back exactly.</summary>
internal sealed class NdjsonPublisher() : BuiltInPublisher("ndjson", ".ndjson")
{
    protected override byte[] Write(PublishInput input)
    {
        using var output = new LineOutput();
        output.Head(input.Document);
        foreach (var opinion in input.Document.Opinions)
        {
            output.Add(opinion);
        }

        foreach (var response in input.Document.Responses)
        {
            output.Add(response);
        }

        output.End();
        return output.ToArray();
    }
}
