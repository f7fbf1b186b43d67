using static Ota.PublicComment.DiagnosticSeverity;

namespace Ota.PublicComment.Diagnostics;

/// <summary>The catalogue, part three: what is malformed in citations.</summary>
internal static partial class Catalogue
{
    public static readonly DiagnosticDescriptor MalformedNumber = new(
        "OPC3001", Warning,
        en: "「{0}」 looks like a number and is none.",
        ja: "「{0}」は番号として読めません。",
        adviceEn: "Kanji numerals are written 百二十三 or 一二三; correct the number in the source.",
        adviceJa: "漢数字は「百二十三」または「一二三」のように書きます。元の文書の番号を直してください。");

    public static readonly DiagnosticDescriptor MalformedDate = new(
        "OPC3002", Warning,
        en: "「{0}」 is no date of the calendar.",
        ja: "「{0}」は暦にない日付です。",
        adviceEn: "Check year, month and day in the source; the date was not converted.",
        adviceJa: "元の文書の年月日を確認してください。この日付は変換していません。");

    public static readonly DiagnosticDescriptor UnopenedBracket = new(
        "OPC3003", Warning,
        en: "「{0}」 closes a bracket that was not opened, behind the name of a document.",
        ja: "文書名の後ろの「{0}」に対応する開き括弧がありません。",
        adviceEn: "It is no part of the citation; take it out of the source.",
        adviceJa: "引用には含めていません。元の文書から取り除いてください。");

    public static ValueList<DiagnosticDescriptor> References { get; } =
    [
        MalformedNumber, MalformedDate, UnopenedBracket,
    ];
}
