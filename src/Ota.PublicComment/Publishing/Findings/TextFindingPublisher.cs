using Ota.PublicComment.Serialization;

namespace Ota.PublicComment.Publishing.Findings;

/// <summary>A format that is made whole before the first byte goes out.</summary>
internal sealed class TextFindingPublisher(string name, string fileExtension, Func<FindingTable, byte[]> write) : IFindingPublisher
{
    public string Name { get; } = name;

    public string FileExtension { get; } = fileExtension;

    public Task PublishAsync(FindingTable table, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(output);
        return output.WriteAsync(write(table), cancellationToken).AsTask();
    }
}
