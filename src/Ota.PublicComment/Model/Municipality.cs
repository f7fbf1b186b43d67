namespace Ota.PublicComment;

/// <summary>A prefecture, city, ward, town or village (地方公共団体).</summary>
public sealed record Municipality
{
    /// <summary>The official six-digit code (全国地方公共団体コード), the last digit being a check digit; null when unknown.</summary>
    public string? Code { get; init; }

    /// <summary>The official name: <c>大田区</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The prefecture it lies in; null for a prefecture itself or when unknown.</summary>
    public string? Prefecture { get; init; }
}
