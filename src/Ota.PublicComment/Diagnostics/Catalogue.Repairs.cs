using static Ota.PublicComment.Diagnostics.DiagnosticSeverity;

namespace Ota.PublicComment.Diagnostics;

/// <summary>The catalogue, part two: repairs and text.</summary>
internal static partial class Catalogue
{
    public static readonly DiagnosticDescriptor RepeatedHeading = new(
        "OPC2001", Info,
        en: "The heading row is printed again {0} times (lines {1}); the repetitions were taken out.",
        ja: "見出し行が {0} 回くり返されています（{1} 行目）。くり返しを取り除きました。");

    public static readonly DiagnosticDescriptor ContinuationRow = new(
        "OPC2002", Info,
        en: "The row goes on from No. {0} and was joined to it: 「{1}」.",
        ja: "この行は No. {0} の続きのため、つなぎました（「{1}」）。");

    public static readonly DiagnosticDescriptor LostNumber = new(
        "OPC2003", Info,
        en: "The row lost its number; between its neighbours only {0} is possible.",
        ja: "番号が失われた行です。前後の番号から {0} と定まります。");

    public static readonly DiagnosticDescriptor LeakedPiece = new(
        "OPC2004", Info,
        en: "「{0}」 at the head of the place of No. {2} belongs to the place of No. {1} and was moved there.",
        ja: "No. {2} の分野の先頭にある「{0}」は No. {1} の分野の末尾のため、戻しました。");

    public static readonly DiagnosticDescriptor ChapterTitleCompleted = new(
        "OPC2005", Info,
        en: "「{0}」 was completed to 「{1}」, the only title the document gives that chapter.",
        ja: "「{0}」を「{1}」に補いました（この章の題名は文書中に1つだけです）。");

    public static readonly DiagnosticDescriptor AreaUnwrapped = new(
        "OPC2006", Info,
        en: "Spaces that a wrapped cell left in the place were taken out: 「{0}」 is now 「{1}」.",
        ja: "折り返しで分野に入った空白を取り除きました（「{0}」→「{1}」）。");

    public static readonly DiagnosticDescriptor OpinionTextMissing = new(
        "OPC2030", Warning,
        en: "The text of the opinion is not in the source.",
        ja: "意見の本文がありません。",
        adviceEn: "It was probably lost in extraction: take it from the original.",
        adviceJa: "抽出の際に失われたと思われます。原本から補ってください。");

    public static readonly DiagnosticDescriptor ResponseMissing = new(
        "OPC2031", Warning,
        en: "The opinion has no response in the source.",
        ja: "この意見に対する考え方がありません。",
        adviceEn: "Compare with the original.",
        adviceJa: "原本と照合してください。");

    public static ValueList<DiagnosticDescriptor> Repairs { get; } =
    [
        RepeatedHeading, ContinuationRow, LostNumber, LeakedPiece, ChapterTitleCompleted, AreaUnwrapped,
        OpinionTextMissing, ResponseMissing,
    ];

    /// <summary>Whether a code is that of a change to the text or the rows, which a host can switch off.</summary>
    public static bool IsRepair(string code)
    {
        foreach (var descriptor in Repairs)
        {
            if (descriptor.Code == code)
            {
                return descriptor.Severity == Info;
            }
        }

        return false;
    }
}
