using static Ota.PublicComment.DiagnosticSeverity;

namespace Ota.PublicComment.Diagnostics;

/// <summary>The catalogue, part five, continued: plans in their own JSON and CSV.</summary>
internal static partial class Catalogue
{
    public static readonly DiagnosticDescriptor PlanCsvHeadings = new(
        "OPC5100", Error,
        en: "The CSV does not begin with the headings of a plan: {0}.",
        ja: "CSV の先頭行が計画の見出し（{0}）ではありません。",
        adviceEn: "The first row names the columns; kind and one of number and title are needed, the others may be absent.",
        adviceJa: "先頭行に列名を書いてください。kind と、number か title のどちらかが必要です。ほかの列は省けます。");

    public static readonly DiagnosticDescriptor PlanCsvKind = new(
        "OPC5101", Error,
        en: "The row of kind {0} was not read: 「{1}」.",
        ja: "種別（kind）が {0} の行は読み込みませんでした（「{1}」）。",
        adviceEn: "A row is of kind plan (once), volume, chapter or initiative; 'inferred' may stand before the last two.",
        adviceJa: "種別は plan（1 行だけ）、volume、chapter、initiative のどれかです。後の二つには inferred を前に付けられます。");

    public static readonly DiagnosticDescriptor PlanCsvPage = new(
        "OPC5102", Warning,
        en: "「{0}」 is no page; 「{1}」 was read without one.",
        ja: "「{0}」はページではないため、「{1}」をページなしで読み込みました。",
        adviceEn: "Write one page or a range: 30 or 30-31.",
        adviceJa: "ページは 30 または 30-31 のように書いてください。");

    public static readonly DiagnosticDescriptor PlanCsvParent = new(
        "OPC5103", Error,
        en: "「{0}」 is no row that 「{1}」 can stand under; it was put at the top.",
        ja: "「{1}」の上位として示された「{0}」は使えないため、最上位に置きました。",
        adviceEn: "The parent is another row's number (第2章, 取組4), title, or ordinal (c3 the third chapter row, i4 the fourth initiative row). No row stands under itself, no chapter under an initiative, and none more than 24 deep.",
        adviceJa: "parent には別の行の番号（第2章、取組4）、題名、または順番（c3 は章の 3 行目、i4 は取組の 4 行目）を書きます。自分自身の下、取組の下の章、24 段を超える入れ子は置けません。");

    public static readonly DiagnosticDescriptor PlanCsvParentAmbiguous = new(
        "OPC5104", Warning,
        en: "「{0}」 names more than one row; the nearest above was taken: 「{1}」.",
        ja: "「{0}」にあたる行が複数あるため、直前の「{1}」を上位としました。",
        adviceEn: "Name the row by its ordinal instead: c3 for the third chapter row, i4 for the fourth initiative row.",
        adviceJa: "順番で示してください。c3 は章の 3 行目、i4 は取組の 4 行目です。");

    public static readonly DiagnosticDescriptor PlanCsvCell = new(
        "OPC5105", Warning,
        en: "「{0}」 stands under no heading and was not read.",
        ja: "「{0}」は見出しのない列にあるため、読み込みませんでした。",
        adviceEn: "A comma inside a title needs quotation marks around the cell.",
        adviceJa: "題名にコンマがあるときは、セルを引用符で囲んでください。");

    public static readonly DiagnosticDescriptor PlanCsvQuote = new(
        "OPC5106", Warning,
        en: "A quotation mark is not closed where its cell ends; the line was read with its marks as text.",
        ja: "引用符がセルの終わりで閉じていないため、この行の引用符を文字として読み込みました。",
        adviceEn: "Double each quotation mark inside a quoted cell, or remove the stray one.",
        adviceJa: "引用符で囲んだセルの中の引用符は二つ重ねてください。余分な引用符は取り除いてください。");

    public static readonly DiagnosticDescriptor PlanCsvColumn = new(
        "OPC5107", Warning,
        en: "The column 「{0}」 is not part of the format and was not read.",
        ja: "列「{0}」はこの形式にないため、読み込みませんでした。",
        adviceEn: "The columns are kind, unit, number, title, page and parent; a heading that stands twice is read once.",
        adviceJa: "列は kind、unit、number、title、page、parent です。同じ見出しが二つあるときは最初の列だけを読みます。");

    public static readonly DiagnosticDescriptor PlanCsvColumnMissing = new(
        "OPC5108", Info,
        en: "There is no column {0}.",
        ja: "列 {0} がありません。");

    public static readonly DiagnosticDescriptor PlanTooDeep = new(
        "OPC5109", Error,
        en: "Parts of the plan stand in parts more than {0} deep.",
        ja: "計画の入れ子が {0} 段を超えています。",
        adviceEn: "No printed plan is so deep: the file was made by mistake or with intent.",
        adviceJa: "実際の計画にはない深さです。作成の誤りか、故意に作られたファイルと思われます。");

    public static ValueList<DiagnosticDescriptor> PlanFiles { get; } =
    [
        PlanCsvHeadings, PlanCsvKind, PlanCsvPage, PlanCsvParent, PlanCsvParentAmbiguous, PlanCsvCell, PlanCsvQuote, PlanCsvColumn,
        PlanCsvColumnMissing,
        PlanTooDeep,
    ];
}
