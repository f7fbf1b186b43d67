using static Ota.PublicComment.DiagnosticSeverity;

namespace Ota.PublicComment.Diagnostics;

/// <summary>The catalogue, part three: references, what linking itself reports.</summary>
internal static partial class Catalogue
{
    public static readonly DiagnosticDescriptor ExtensionFailedToResolve = new(
        "OPC3900", Error,
        en: "The resolver {0} failed with {1} at {2} citation(s), first at 「{3}」; they are followed without it.",
        ja: "参照先を調べる追加の部品 {0} が {1} で失敗しました（参照 {2} 件、最初は「{3}」）。これらの参照は、この部品を使わずに扱いました。",
        adviceEn: "This is a defect of the resolver, not of the document: report it to its author.",
        adviceJa: "文書ではなく、その部品の不具合です。部品の作成者に知らせてください。");

    public static ValueList<DiagnosticDescriptor> Linking { get; } = [ExtensionFailedToResolve];
}
