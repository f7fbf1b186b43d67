namespace Ota.PublicComment.Samples;

/// <summary>The form in which citations are listed.</summary>
internal enum ReferencesForm
{
    Report,
    Json,
    Csv,
}
