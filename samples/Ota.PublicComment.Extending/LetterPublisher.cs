using System.Text;
using Ota.PublicComment.Serialization;

namespace Ota.PublicComment.Samples.Extending;

/// <summary>A publisher of a host's own: the answers as letters.</summary>
internal sealed class LetterPublisher : IDocumentPublisher
{
    public string Name => "letters";

    public string FileExtension => ".txt";

    public async Task PublishAsync(PublishInput input, Stream output, CancellationToken cancellationToken)
    {
        var letters = new StringBuilder();
        foreach (var entry in input.Document.Entries())
        {
            letters.Append("ご意見 ").Append(entry.Opinion.Number).Append(" をお寄せいただいた方へ\n");
            foreach (var response in entry.Responses)
            {
                letters.Append("  ").Append(response.Text.Replace("\n", "\n  ", StringComparison.Ordinal)).Append('\n');
            }
        }

        await output.WriteAsync(Encoding.UTF8.GetBytes(letters.ToString()), cancellationToken);
    }
}
