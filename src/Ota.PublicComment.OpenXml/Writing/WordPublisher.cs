using Ota.PublicComment.Publishing;
namespace Ota.PublicComment.OpenXml.Writing;
internal sealed class WordPublisher : IDocumentPublisher { public string Name => "docx"; public string FileExtension => ".docx"; public Task PublishAsync(PublishInput input, Stream output, CancellationToken cancellationToken) => Task.CompletedTask; }
internal sealed class WorkbookPublisher : IDocumentPublisher { public string Name => "xlsx"; public string FileExtension => ".xlsx"; public Task PublishAsync(PublishInput input, Stream output, CancellationToken cancellationToken) => Task.CompletedTask; }
