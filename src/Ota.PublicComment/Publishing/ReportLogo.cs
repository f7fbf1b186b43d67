namespace Ota.PublicComment.Serialization;

/// <summary>A picture for the head of a report. It goes into the file, so that nothing is loaded.</summary>
public sealed record ReportLogo
{
    private static readonly string[] Types = ["image/png", "image/jpeg", "image/svg+xml", "image/webp", "image/gif"];

    /// <summary>The picture.</summary>
    public required ReadOnlyMemory<byte> Data { get; init; }

    /// <summary>Its media type: <c>image/png</c>, <c>image/jpeg</c>, <c>image/svg+xml</c>, <c>image/webp</c> or <c>image/gif</c>.</summary>
    /// <exception cref="ArgumentException">It is another one.</exception>
    public required string MediaType
    {
        get;
        init
            => field =
                Types.Contains(value)
                    ? value
                    : throw new ArgumentException("A picture is expected: image/png, image/jpeg, image/svg+xml, image/webp, image/gif.",
                        nameof(value));
    }

    /// <summary>What it shows, for those who do not see it: the name of the municipality.</summary>
    public required string Text { get; init; }
}
