namespace Ota.PublicComment.Analysis;

/// <summary>Opinions that are numbered in one go: 0-based places in the document, both ends included.</summary>
internal readonly record struct NumberRun(int First, int Last);
