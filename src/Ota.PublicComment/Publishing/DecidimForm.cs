namespace Ota.PublicComment.Serialization;

/// <summary>The files that Decidim imports.</summary>
public enum DecidimForm
{
    /// <summary>CSV with semicolons, as Decidim reads it.</summary>
    Csv,

    /// <summary>JSON.</summary>
    Json,
}
