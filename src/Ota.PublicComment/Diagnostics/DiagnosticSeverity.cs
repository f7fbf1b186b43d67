namespace Ota.PublicComment;

/// <summary>How grave a finding is. Only errors make a document invalid.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Something was done and can be undone, or is worth knowing.</summary>
    Info,

    /// <summary>A person should look.</summary>
    Warning,

    /// <summary>Contradictory or unreadable.</summary>
    Error,
}
