namespace Ota.PublicComment.Diagnostics;

/// <summary>What severities are called: error, warning, info to programs and in English; 誤り, 要確認, 参考 to an office.</summary>
internal static class SeverityNames
{
    public static string Of(DiagnosticSeverity severity, MessageLanguage language) => (language, severity) switch
    {
        (MessageLanguage.Japanese, DiagnosticSeverity.Error) => "誤り",
        (MessageLanguage.Japanese, DiagnosticSeverity.Warning) => "要確認",
        (MessageLanguage.Japanese, _) => "参考",
        (_, DiagnosticSeverity.Error) => "error",
        (_, DiagnosticSeverity.Warning) => "warning",
        _ => "info",
    };
}
