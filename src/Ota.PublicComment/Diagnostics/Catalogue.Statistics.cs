using static Ota.PublicComment.DiagnosticSeverity;

namespace Ota.PublicComment.Diagnostics;

/// <summary>The catalogue: statistics, periods, completeness.</summary>
internal static partial class Catalogue
{
    public static readonly DiagnosticDescriptor ProseDiffers = new(
        "OPC1100", Warning,
        en: "A labelled statement gives {0} {1}, a sentence gives {2}; the labelled one was taken.",
        ja: "項目としての記載は {0} {1}、文中の記載は {2} です。項目の値を採りました。",
        adviceEn: "Compare both places; one of them may count something else.",
        adviceJa: "両方の箇所を確かめてください。数えているものが異なるのかもしれません。");

    public static readonly DiagnosticDescriptor CountsContradict = new(
        "OPC1101", Warning,
        en: "The document gives different numbers for one thing ({0}): {1}. None was taken.",
        ja: "同じもの（{0}）について異なる数が記載されています（{1}）。どれも採っていません。",
        adviceEn: "Compare the places; they may count parts, or different consultations.",
        adviceJa: "それぞれの箇所を確かめてください。一部の数や、別の意見募集の数かもしれません。");

    public static readonly DiagnosticDescriptor LabelsApart = new(
        "OPC1102", Warning,
        en: "The labels {0} and the numbers {1} are printed apart, and nothing proves which belong together; the labels are kept without numbers.",
        ja: "項目（{0}）と数（{1}）が離れて印字されており、対応が確定できません。数のない項目として残しました。",
        adviceEn: "Compare with the original. They are matched only where they are equal in number and a printed total is met in one way.",
        adviceJa: "原本と照合してください。個数が等しく、合計と一通りに合う場合だけ対応させています。");

    public static readonly DiagnosticDescriptor UnitUnknown = new(
        "OPC1103", Warning,
        en: "The numbers at 「{0}」 have no unit, and neither a label nor a heading gives one; they were not taken.",
        ja: "「{0}」の数に単位がなく、項目名や見出しからも分かりません。数として採っていません。",
        adviceEn: "People, submissions and opinions are never guessed: look at the original.",
        adviceJa: "人数・通数・件数は推測しません。原本で確かめてください。");

    public static readonly DiagnosticDescriptor UnitContradictsLabel = new(
        "OPC1104", Warning,
        en: "The label 「{0}」 and the unit behind it count different things: 「{1}」. The number was not taken.",
        ja: "項目名「{0}」と単位が食い違っています（「{1}」）。数として採っていません。",
        adviceEn: "People (人) and opinions (件) are different counts: look at the original.",
        adviceJa: "人数と件数は別の数です。原本で確かめてください。");

    public static readonly DiagnosticDescriptor PeriodsDiffer = new(
        "OPC1105", Warning,
        en: "The document prints two periods: 「{0}」 and 「{1}」. The first was taken.",
        ja: "募集期間が二通り記載されています（「{0}」と「{1}」）。前者を採りました。",
        adviceEn: "Compare both places; the period may have been extended.",
        adviceJa: "両方の箇所を確かめてください。期間が延長されたのかもしれません。");

    public static readonly DiagnosticDescriptor PeriodDamaged = new(
        "OPC1106", Warning,
        en: "The period 「{0}」 is damaged or impossible, and the document has no other reading of it.",
        ja: "募集期間「{0}」は、文字が失われているか、あり得ない日付です。ほかに募集期間の記載はありません。",
        adviceEn: "Compare with the original.",
        adviceJa: "原本と照合してください。");

    public static readonly DiagnosticDescriptor FiledAsOpinions = new(
        "OPC1107", Info,
        en: "「{0}」 can count submissions or opinions; its unit is 件, so it is read as opinions.",
        ja: "「{0}」は提出物の数とも意見の数とも読めます。単位が「件」のため、意見の件数としました。");

    public static readonly DiagnosticDescriptor FiledAsSubmissions = new(
        "OPC1114", Info,
        en: "「{0}」 is less than the {1} numbered {1:opinion|opinions} below, so it is read as submissions, not as opinions.",
        ja: "「{0}」は番号の付いた意見（{1}件）より少ないため、意見の数ではなく提出物の数としました。",
        adviceEn: "If the page counts opinions, either its number or its list is wrong: compare them.",
        adviceJa: "意見の件数を示す文書であれば、件数か一覧のどちらかに誤りがあります。照合してください。");

    public static readonly DiagnosticDescriptor CountInexact = new(
        "OPC1108", Warning,
        en: "「{0}」 is no exact number; it was not taken as a count.",
        ja: "「{0}」は正確な数ではないため、数として採っていません。",
        adviceEn: "If the exact number is known, put it into the source and read it again.",
        adviceJa: "正確な数が分かるときは、元の文書を直して読み込み直してください。");

    public static readonly DiagnosticDescriptor PeriodUncertain = new(
        "OPC1109", Warning,
        en: "「{0}」 may be the period in which opinions were taken, but nothing says so; it was not taken.",
        ja: "「{0}」は意見の募集期間かもしれませんが、そう示す記載がないため、採っていません。",
        adviceEn: "If it is the period, put 募集期間 before it and read the document again.",
        adviceJa: "募集期間であれば、日付の前に「募集期間」と書き添えて読み込み直してください。");

    public static readonly DiagnosticDescriptor NoOpinions = new(
        "OPC1110", Info,
        en: "The document says that no opinions were submitted.",
        ja: "意見の提出がなかった旨の公表です。");

    public static readonly DiagnosticDescriptor StatisticsOnly = new(
        "OPC1111", Info,
        en: "The document holds statistics and no opinions.",
        ja: "件数などの集計のみで、意見は掲載されていません。");

    public static readonly DiagnosticDescriptor PeriodOnly = new(
        "OPC1112", Info,
        en: "Only the period of the consultation was recognised: neither opinions nor numbers.",
        ja: "募集期間のみが記載されています（意見や件数はありません）。");

    public static readonly DiagnosticDescriptor NoneContradicted = new(
        "OPC1113", Warning,
        en: "「{0}」 says that there were no opinions, but the document lists or counts some.",
        ja: "「{0}」とありますが、意見または件数が記載されています。",
        adviceEn: "The sentence may be about a part of the document: compare with the original.",
        adviceJa: "文書の一部についての記載かもしれません。原本と照合してください。");

    public static ValueList<DiagnosticDescriptor> Statistics { get; } =
    [
        ProseDiffers, CountsContradict, LabelsApart, UnitUnknown, UnitContradictsLabel, PeriodsDiffer, PeriodDamaged, FiledAsOpinions,
        CountInexact, PeriodUncertain, FiledAsSubmissions,
        NoOpinions, StatisticsOnly, PeriodOnly, NoneContradicted,
    ];
}
