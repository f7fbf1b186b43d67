namespace Ota.PublicComment;

/// <summary>The language of messages. An enumeration, because cultures do not exist in globalization-invariant mode.</summary>
public enum MessageLanguage
{
    /// <summary>English.</summary>
    English,

    /// <summary>Japanese (日本語).</summary>
    Japanese,
}
