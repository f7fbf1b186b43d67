namespace Ota.PublicComment.References.Scanning;

/// <summary>Pages as found.</summary>
/// <param name="Span">All of it, version and lines included.</param>
/// <param name="Version">The version or volume; null when none is printed.</param>
/// <param name="Range">The pages.</param>
/// <param name="FirstLine">The first line; 0 when none is printed.</param>
/// <param name="IsFromEnd">Whether its lines are counted from the foot of the page.</param>
/// <param name="LastLine">The last line; 0 when none is printed.</param>
internal readonly record struct FoundPages(TextSpan Span, TextSpan? Version, NumberRange Range, int FirstLine, int LastLine,
    bool IsFromEnd = false);
