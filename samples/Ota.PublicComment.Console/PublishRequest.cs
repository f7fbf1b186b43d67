
namespace Ota.PublicComment.Samples;

/// <summary>What one call of <c>publish</c> asks for.</summary>
internal sealed record PublishRequest
{
    public required string Path { get; init; }

    public required string Folder { get; init; }

    /// <summary>Whether files are written though the check does not pass.</summary>
    public bool IsForced { get; init; }

    public required CheckOptions Options { get; init; }
}
