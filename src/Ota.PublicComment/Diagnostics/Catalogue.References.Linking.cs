using static Ota.PublicComment.DiagnosticSeverity;

namespace Ota.PublicComment.Diagnostics;

/// <summary>The catalogue, part three: references, what linking itself reports.</summary>
internal static partial class Catalogue
{
    public static readonly DiagnosticDescriptor ExtensionFailedToResolve = new(
        "OPC3900", Error,
        en: "The resolver {0} failed with {1} at {2} {2:citation|citations}, first at 「{3}」 ({4}); what is cited is followed without it.",
        ja: "参照先を調べる追加の部品 {0} が {1} で失敗しました（参照 {2} 件、最初は「{3}」: {4}）。これらの参照は、この部品を使わずに扱いました。",
        adviceEn: "This is a defect of the resolver, not of the document: report it to its author.",
        adviceJa: "文書ではなく、その部品の不具合です。部品の作成者に知らせてください。");

    public static readonly DiagnosticDescriptor LinkingTimeLimitReached = new(
        "OPC3901", Error,
        en: "Following the citations took longer than {0} {0:second|seconds}; the document is whole, but nothing it cites is listed.",
        ja: "参照先の確認が上限の {0} 秒を超えました。文書はすべて読みましたが、参照は一つも一覧にしていません。",
        adviceEn: "Raise ReadLimits.MaxTime if the file is what it should be, or read it in parts.",
        adviceJa: "正しいファイルであれば、分けて指定してください（組み込む場合は ReadLimits.MaxTime を上げます）。");

    public static ValueList<DiagnosticDescriptor> Linking { get; } = [ExtensionFailedToResolve, LinkingTimeLimitReached];
}
