namespace Ota.PublicComment.Samples;

/// <summary>A wrong call or a file that cannot be used. The message is one line for the person who called.</summary>
internal sealed class CallException(string message) : Exception(message);
