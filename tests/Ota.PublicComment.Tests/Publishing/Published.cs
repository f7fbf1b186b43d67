using Ota.PublicComment.Serialization;
using System.Text;

namespace Ota.PublicComment.Tests.Publishing;

/// <summary>Publishes into memory.</summary>
internal static class Published
{
    public static Task<string> As(string name, PublicCommentDocument document) => As(name, new PublishInput { Document = document });

    public static async Task<string> As(string name, PublishInput input)
    {
        using var stream = new MemoryStream();
        (await DocumentPublishers.Default.PublishAsync(name, input, stream, TestContext.Current.CancellationToken)).Should().BeEmpty();
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
