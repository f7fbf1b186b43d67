using static Ota.PublicComment.DiagnosticSeverity;

namespace Ota.PublicComment.Diagnostics;

/// <summary>The catalogue, part of references: what rules say of the states that linking gives.</summary>
internal static partial class Catalogue
{
    public static readonly DiagnosticDescriptor CitationDangling = new(
        "OPC3100", Warning,
        en: "「{0}」 leads nowhere; there is no {1}.",
        ja: "「{0}」の参照先がありません（{1} が見つかりません）。",
        adviceEn: "Correct the number or the title, or check that the plan given is the version that is cited.",
        adviceJa: "番号や題名を直すか、指定した計画が引用された版かを確かめてください。");

    public static readonly DiagnosticDescriptor CitationAmbiguous = new(
        "OPC3101", Warning,
        en: "「{0}」 can mean {1} {1:thing|things} in the plan.",
        ja: "「{0}」の参照先の候補が計画に {1} か所あります。",
        adviceEn: "Print number and title together, so that a reader finds the place.",
        adviceJa: "読み手が特定できるよう、番号と題名をあわせて記載してください。");

    public static readonly DiagnosticDescriptor CitationTitleConflicts = new(
        "OPC3102", Warning,
        en: "「{0}」: the number leads to 「{1}」, which has another title{2}.",
        ja: "「{0}」の番号は「{1}」を指しますが、題名が異なります{2}。",
        adviceEn: "Correct the number or the title.",
        adviceJa: "番号または題名を直してください。");

    public static readonly DiagnosticDescriptor CitationPageConflicts = new(
        "OPC3103", Warning,
        en: "「{0}」 is cited with page {1}; in the plan it stands on page {2}.",
        ja: "「{0}」は {1} ページとありますが、計画では {2} ページです。",
        adviceEn: "Correct the page.",
        adviceJa: "ページを直してください。");

    public static readonly DiagnosticDescriptor PagesShifted = new(
        "OPC3104", Info,
        en: "{0} {0:citation prints|citations print} a page that differs from the plan's by {1}: the plan given probably has other pages than the version that is cited.",
        ja: "{0} 件の参照のページが、計画のページといずれも {1} ページずれています。指定した計画と引用された版とでページの付け方が違うと思われます。");

    public static readonly DiagnosticDescriptor CitationCycle = new(
        "OPC3105", Warning,
        en: "The answers to No. {0} refer to each other in a circle; none of them says anything.",
        ja: "No. {0} の考え方が互いを参照し合い、答えがどこにもありません。",
        adviceEn: "Write the answer at one of them.",
        adviceJa: "いずれかに答えを記載してください。");

    public static readonly DiagnosticDescriptor CitationOfItself = new(
        "OPC3106", Warning,
        en: "「{0}」 refers to the answer it stands in.",
        ja: "「{0}」は、その考え方自身を参照しています。",
        adviceEn: "Correct the number: another answer is probably meant.",
        adviceJa: "番号を直してください。別の考え方を指すものと思われます。");

    public static readonly DiagnosticDescriptor CitationUnresolved = new(
        "OPC3107", Info,
        en: "What 「{0}」 refers back to is not said in the same text.",
        ja: "「{0}」の指すものが、同じ文章の中にありません。");

    public static readonly DiagnosticDescriptor CitationNumberUnknown = new(
        "OPC3108", Warning,
        en: "「{0}」: the plan has no such number; the title is that of 「{1}」.",
        ja: "「{0}」の番号は計画にありません。題名は「{1}」のものです。",
        adviceEn: "Correct the number.",
        adviceJa: "番号を直してください。");

    public static ValueList<DiagnosticDescriptor> ReferenceRules =>
    [
        CitationDangling, CitationAmbiguous, CitationTitleConflicts, CitationPageConflicts, PagesShifted, CitationCycle, CitationOfItself,
        CitationUnresolved, CitationNumberUnknown,
    ];
}
