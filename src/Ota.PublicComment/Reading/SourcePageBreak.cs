namespace Ota.PublicComment.Reading;

/// <summary>A page ends here.</summary>
public sealed record SourcePageBreak : SourceBlock;
