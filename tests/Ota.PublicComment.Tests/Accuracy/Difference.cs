namespace Ota.PublicComment.Tests.Accuracy;

/// <summary>One value that was not read as expected.</summary>
/// <param name="Topic">The field it belongs to: opinions, answers, period …</param>
/// <param name="Message">What was expected and what was read.</param>
/// <param name="IsInvented">Whether something was read that the document does not hold.</param>
internal sealed record Difference(string Topic, string Message, bool IsInvented = false);
