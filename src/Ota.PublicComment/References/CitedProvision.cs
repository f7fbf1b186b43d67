namespace Ota.PublicComment.References;

/// <summary>A provision of a law: 第244条の2第1項第3号.</summary>
public sealed record CitedProvision
{
    /// <summary>The article (条); its parts are those of 244条の2; null when only lower parts are printed and none is inherited.</summary>
    public OutlineNumber? Article { get; init; }

    /// <summary>The paragraph (項); null when none is printed.</summary>
    public int? Paragraph { get; init; }

    /// <summary>The item (号); its parts are those of 3号の2; null when none is printed.</summary>
    public OutlineNumber? Item { get; init; }
}
