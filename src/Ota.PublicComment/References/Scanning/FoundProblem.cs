namespace Ota.PublicComment.References.Scanning;

/// <summary>Something malformed as found.</summary>
internal readonly record struct FoundProblem(int Field, DiagnosticDescriptor Descriptor, TextSpan Span);
