using Ota.PublicComment.Serialization;

namespace Ota.PublicComment.Publishing.Lists;

/// <summary>A format that is made whole before the first byte goes out.</summary>
internal sealed class TextListPublisher(string name, string fileExtension, Func<ListTable, byte[]> write) : IListPublisher
{
    public string Name { get; } = name;

    public string FileExtension { get; } = fileExtension;

    public Task PublishAsync(ListTable table, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(output);
        return output.WriteAsync(write(table), cancellationToken).AsTask();
    }
}
