using static Ota.PublicComment.DiagnosticSeverity;

namespace Ota.PublicComment.Diagnostics;

/// <summary>The catalogue, part three: references, what linking itself reports.</summary>
internal static partial class Catalogue
{
    public static readonly DiagnosticDescriptor ExtensionFailedToResolve = new(
        "OPC3900", Error,
        en: "The resolver {0} failed with {1} at {2} citation(s), first at 「{3}」; they are followed without it.",
        ja: "リゾルバー {0} が {1} で失敗しました（引用 {2} 件、最初は「{3}」）。これらの引用はこのリゾルバーなしで扱っています。",
        adviceEn: "This is a defect of the resolver, not of the document: report it to its author.",
        adviceJa: "文書ではなくリゾルバー側の不具合です。作成者に知らせてください。");

    public static ValueList<DiagnosticDescriptor> Linking { get; } = [ExtensionFailedToResolve];
}
