using static Ota.PublicComment.DiagnosticSeverity;

namespace Ota.PublicComment.Diagnostics;

/// <summary>The catalogue, part one, continued: reading a plan from its table of contents or a list of its measures.</summary>
internal static partial class Catalogue
{
    public static readonly DiagnosticDescriptor PlanNotRecognised = new(
        "OPC1140", Error,
        en: "No table of contents and no list of measures was recognised.",
        ja: "目次も取組の一覧も認識できませんでした。",
        adviceEn: "Give the plan's table of contents as text, a table with headings such as 取組番号, 取組名, ページ, or a plan in this library's JSON or CSV (kind,unit,number,title,page,parent).",
        adviceJa: "計画の目次のテキスト、「取組番号」「取組名」「ページ」などの見出しのある表、またはこのプログラムの計画の JSON か CSV（kind,unit,number,title,page,parent）を指定してください。");

    public static readonly DiagnosticDescriptor PlanLineUnread = new(
        "OPC1141", Warning,
        en: "Not read into the plan: 「{0}」.",
        ja: "計画に読み込まなかった箇所があります: 「{0}」。",
        adviceEn: "If it names a part of the plan, add it by hand: publish the plan as CSV, correct it, and read that.",
        adviceJa: "計画の項目であれば、計画を CSV に書き出して書き足してから読み込んでください。");

    public static readonly DiagnosticDescriptor PlanLinesAround = new(
        "OPC1142", Info,
        en: "Lines beside the outline that were not read: {0}, the first being 「{1}」.",
        ja: "目次や一覧の前後にある {0} 行（最初は「{1}」）は読み込みませんでした。");

    public static readonly DiagnosticDescriptor PlanPageMissing = new(
        "OPC1143", Warning,
        en: "「{0}」 has no page.",
        ja: "「{0}」にページがありません。",
        adviceEn: "A page that a citation prints cannot be checked against it. The page may have been lost in extraction, or the line belongs to another.",
        adviceJa: "回答が示すページと照合できません。抽出でページが失われたか、別の行の一部かもしれません。");

    public static readonly DiagnosticDescriptor PlanPartsWithoutPage = new(
        "OPC1144", Info,
        en: "Parts that hold others and print no page: {0}, namely {1}.",
        ja: "下位の項目を持つ {0} 項目にページの記載がありません（{1}）。");

    public static readonly DiagnosticDescriptor PlanPrintsNoPages = new(
        "OPC1145", Info,
        en: "The source prints no pages; pages that citations print cannot be checked.",
        ja: "ページの記載がないため、回答が示すページは照合できません。");

    public static readonly DiagnosticDescriptor PlanPageFalls = new(
        "OPC1146", Warning,
        en: "「{0}」 stands on page {1}, before page {3} of 「{2}」, which comes first.",
        ja: "「{0}」のページ {1} が、前にある「{2}」のページ {3} より小さくなっています。",
        adviceEn: "A page is misprinted or misread, lines changed their order, or another volume begins.",
        adviceJa: "ページの誤り、読み取りの誤り、行の入れ替わり、または別冊の始まりが考えられます。");

    public static readonly DiagnosticDescriptor PlanNumberRepeated = new(
        "OPC1147", Warning,
        en: "The number of 「{0}」 stands before: 「{1}」.",
        ja: "「{0}」の番号は「{1}」と重複しています。",
        adviceEn: "A citation of this number can mean both. Compare with the plan.",
        adviceJa: "この番号への参照はどちらも指し得ます。計画と照合してください。");

    public static readonly DiagnosticDescriptor PlanNumberSkipped = new(
        "OPC1148", Warning,
        en: "「{1}」 follows 「{0}」: a number is left out.",
        ja: "「{0}」の次が「{1}」で、番号が飛んでいます。",
        adviceEn: "A line may be lost. Citations of the number that is missing will lead nowhere.",
        adviceJa: "行が失われたおそれがあります。欠けた番号への参照は行き先がなくなります。");

    public static readonly DiagnosticDescriptor PlanTwoReadings = new(
        "OPC1149", Warning,
        en: "The digits at the end of 「{0}」 may be a page ({1}) or belong to the title; they were left in the title.",
        ja: "「{0}」の末尾の数字は、ページ（{1}）とも題名の一部とも読めます。題名に残しました。",
        adviceEn: "Put a space or a leader between title and page, or write the plan as CSV.",
        adviceJa: "題名とページの間に空白か点線を入れるか、計画を CSV で書いてください。");

    public static readonly DiagnosticDescriptor PlanPageByOrder = new(
        "OPC1150", Info,
        en: "The page {1} was parted from 「{0}」 because it fits between the pages before and after.",
        ja: "「{0}」に続く {1} を、前後のページとの順序からページと読みました。");

    public static readonly DiagnosticDescriptor PlanTitleJoined = new(
        "OPC1151", Info,
        en: "Two lines were joined into one entry: 「{0}」 and 「{1}」.",
        ja: "二つの行を一つの項目につなげました: 「{0}」と「{1}」。");

    public static readonly DiagnosticDescriptor PlanWrapUncertain = new(
        "OPC1152", Warning,
        en: "「{1}」 may go on with the title 「{0}」 or be an entry of its own; it was read as its own.",
        ja: "「{1}」は「{0}」の続きとも別の項目とも読めます。別の項目として読み込みました。",
        adviceEn: "Write the title on one line, or write the plan as CSV.",
        adviceJa: "題名を 1 行に書くか、計画を CSV で書いてください。");

    public static readonly DiagnosticDescriptor PlanLevelUncertain = new(
        "OPC1153", Warning,
        en: "It is not certain what 「{0}」 stands under.",
        ja: "「{0}」がどの項目の下にあるか確かではありません。",
        adviceEn: "Indent the lines by their level, or write the plan as CSV, where the parent is named.",
        adviceJa: "階層に合わせて字下げするか、上位の項目を書ける CSV で計画を書いてください。");

    public static readonly DiagnosticDescriptor PlanPageUnread = new(
        "OPC1154", Warning,
        en: "「{0}」 at 「{1}」 is no page that can be counted and was not kept.",
        ja: "「{1}」の「{0}」は数えられるページではないため、残していません。",
        adviceEn: "Roman pages and pages of appendices (資-3) have no place in the order of pages.",
        adviceJa: "ローマ数字のページや資料編のページ（資-3）は、ページの順序に入りません。");

    public static readonly DiagnosticDescriptor PlanColumnUnread = new(
        "OPC1155", Info,
        en: "The column 「{0}」 of the list is not part of a plan's outline and was not read.",
        ja: "一覧の列「{0}」は計画の項目ではないため、読み込みませんでした。");

    public static readonly DiagnosticDescriptor PlanStandsTwice = new(
        "OPC1156", Info,
        en: "「{0}」 stands in the table of contents and in a list; it is one node.",
        ja: "「{0}」は目次と一覧の両方にあり、一つの項目としました。");

    public static readonly DiagnosticDescriptor PlanNumberMisread = new(
        "OPC1158", Warning,
        en: "「{0}」 was read as 「{1}」: a letter stands where a digit belongs.",
        ja: "「{0}」を「{1}」と読みました（数字の位置に文字があります）。",
        adviceEn: "Compare with the plan: character recognition mistakes l for 1 and O for 0.",
        adviceJa: "計画と見比べてください。文字認識が 1 を l、0 を O と誤ることがあります。");

    public static readonly DiagnosticDescriptor PlanNameNotFound = new(
        "OPC1157", Info,
        en: "The name of the plan is not printed before its outline.",
        ja: "目次や一覧の前に計画の名称がありません。");

    public static ValueList<DiagnosticDescriptor> Plans { get; } =
    [
        PlanNotRecognised, PlanLineUnread, PlanLinesAround, PlanPageMissing, PlanPartsWithoutPage, PlanPrintsNoPages, PlanPageFalls,
        PlanNumberRepeated,
        PlanNumberSkipped, PlanTwoReadings, PlanPageByOrder, PlanTitleJoined, PlanWrapUncertain, PlanLevelUncertain, PlanPageUnread,
        PlanColumnUnread,
        PlanStandsTwice, PlanNameNotFound, PlanNumberMisread,
    ];
}
