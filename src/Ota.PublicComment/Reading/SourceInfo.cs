namespace Ota.PublicComment;

/// <summary>What a host knows of a source before it is read.</summary>
public sealed record SourceInfo
{
    /// <summary>Nothing is known.</summary>
    public static SourceInfo Unknown { get; } = new();

    /// <summary>The file name, shown in findings and used to choose a format; null when there is none.</summary>
    public string? FileName { get; init; }

    /// <summary>The media type (<c>text/csv</c>); null when unknown.</summary>
    public string? MediaType { get; init; }
}
