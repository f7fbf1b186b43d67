namespace Ota.PublicComment.Samples;

/// <summary>What the process returns.</summary>
internal static class ExitCode
{
    /// <summary>The document was read; it may have warnings.</summary>
    public const int Read = 0;

    /// <summary>The document was read and has errors.</summary>
    public const int Errors = 1;

    /// <summary>Nothing was read or written: a wrong call, a missing file, no rights, nothing recognised.</summary>
    public const int Nothing = 2;

    /// <summary>Ctrl+C.</summary>
    public const int Cancelled = 130;
}
