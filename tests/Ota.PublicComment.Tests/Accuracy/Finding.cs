namespace Ota.PublicComment.Tests.Accuracy;

/// <summary>A finding as a tool reads it from the console's error output.</summary>
internal readonly record struct Finding(string Code, string Level, int Line, string Text);
