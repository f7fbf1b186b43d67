using static Ota.PublicComment.DiagnosticSeverity;

namespace Ota.PublicComment.Diagnostics;

/// <summary>The catalogue: publishing.</summary>
internal static partial class Catalogue
{
    public static readonly DiagnosticDescriptor ExtensionFailedPublisher = new(
        "OPC5900", Error,
        en: "The publisher {0} ({1}) failed: {2}",
        ja: "出力形式 {0}（{1}）が失敗しました: {2}",
        adviceEn: "It is an extension of the host application; tell its author. Nothing was written.",
        adviceJa: "文書ではなく、その出力形式を扱う部品の不具合です。部品の作成者に知らせてください。何も書き出していません。");

    public static ValueList<DiagnosticDescriptor> Publishing { get; } = [ExtensionFailedPublisher];
}
