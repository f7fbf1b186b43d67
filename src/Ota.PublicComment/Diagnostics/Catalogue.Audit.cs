using static Ota.PublicComment.DiagnosticSeverity;

namespace Ota.PublicComment.Diagnostics;

/// <summary>The catalogue: what the audit of the whole page found that nothing explains.</summary>
internal static partial class Catalogue
{
    public static readonly DiagnosticDescriptor OpinionsUnexplained = new(
        "OPC1170", Warning,
        en: "Opinions or responses may stand in {1} {1:place|places} that were not read: {0}. They are kept as notes.",
        ja: "意見または回答と思われる箇所が {1} か所、意見として読み取れずに残っています（{0}）。注記として残しています。",
        adviceEn: "Compare with the original. If a table was flattened into text, give the original file or a table with one row per opinion.",
        adviceJa: "原本と照合してください。表が文章に崩れているときは、元のファイルか、意見を1件1行にした表を指定してください。");

    public static readonly DiagnosticDescriptor PeriodUnexplained = new(
        "OPC1171", Warning,
        en: "A period is printed that was not taken as that of the consultation: 「{0}」 ({1} {1:place|places}).",
        ja: "募集期間かもしれない日付がありますが、募集期間として読み取っていません（「{0}」ほか、計 {1} か所）。",
        adviceEn: "Compare with the original; a label such as 募集期間 before it would settle it.",
        adviceJa: "原本と照合してください。前に「募集期間」などの見出しがあれば読み取れます。");

    public static readonly DiagnosticDescriptor CountUnexplained = new(
        "OPC1172", Warning,
        en: "A number of submitters or opinions may be printed here that was not taken: 「{0}」 ({1} {1:place|places}).",
        ja: "提出者数または意見数かもしれない数がありますが、件数として読み取っていません（「{0}」ほか、計 {1} か所）。",
        adviceEn: "Compare with the original; a label such as 意見数 before it would settle it.",
        adviceJa: "原本と照合してください。前に「意見数」などの見出しがあれば読み取れます。");

    public static readonly DiagnosticDescriptor ValueNotShown = new(
        "OPC1173", Warning,
        en: "A cell holds only 「{0}」: the spreadsheet had no room for its value ({1} {1:place|places}). The value is not in the file.",
        ja: "「{0}」だけの欄があります（計 {1} か所）。表計算ソフトで列幅が足りず、日付や数値が表示されなかったもので、値はこのファイルにありません。",
        adviceEn: "Widen the column in the original workbook and save or print it again, or read the workbook itself (.xlsx).",
        adviceJa: "元のブックで列幅を広げて保存または印刷し直すか、ブックそのもの（.xlsx）を指定してください。");

    public static readonly DiagnosticDescriptor ReadingFailed = new(
        "OPC1998", Error,
        en: "Reading failed with {0} ({1}). The text of the source is kept as notes; nothing of it was read as opinions.",
        ja: "読み取りの途中で内部エラー {0} が発生しました（{1}）。原文は注記として残していますが、意見としては読み取れていません。",
        adviceEn: "This is a defect of the library, not of the document: report it with the file.",
        adviceJa: "文書ではなくこのプログラムの不具合です。このコードと括弧の中を添えて、開発元に知らせてください（公表前の文書は送らないでください）。");

    public static ValueList<DiagnosticDescriptor> Audit { get; } =
        [OpinionsUnexplained, PeriodUnexplained, CountUnexplained, ValueNotShown, ReadingFailed];
}
