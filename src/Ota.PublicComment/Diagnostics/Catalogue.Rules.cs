using static Ota.PublicComment.DiagnosticSeverity;

namespace Ota.PublicComment.Diagnostics;

/// <summary>The catalogue, part four: rules.</summary>
internal static partial class Catalogue
{
    public static readonly DiagnosticDescriptor DuplicateNumbers = new(
        "OPC4001", Warning,
        en: "The same number stands at several opinions: {0}.",
        ja: "同じ番号が二つ以上の意見に付いています（{0}）。",
        adviceEn: "Give each opinion a number of its own; answers cite opinions by number.",
        adviceJa: "意見ごとに異なる番号を付けてください。考え方は番号で意見を参照します。");

    public static readonly DiagnosticDescriptor NumberGap = new(
        "OPC4002", Info,
        en: "The numbers {0} are not in the list.",
        ja: "番号 {0} が一覧にありません。");

    public static readonly DiagnosticDescriptor NumberMissing = new(
        "OPC4003", Warning,
        en: "Not in the list, though the document counts {1} {1:opinion|opinions}: No. {0}.",
        ja: "意見は {1} 件とありますが、番号 {0} が一覧にありません。",
        adviceEn: "An opinion was probably lost: compare with the original.",
        adviceJa: "意見が失われていると思われます。原本と照合してください。");

    public static readonly DiagnosticDescriptor NumberOrder = new(
        "OPC4004", Warning,
        en: "The numbers rise through the list, but {1} follows {0}.",
        ja: "番号は昇順ですが、{0} の次に {1} があります。",
        adviceEn: "A number may be mistyped or a row misplaced.",
        adviceJa: "番号の誤りか、行の順序の誤りと思われます。");

    public static readonly DiagnosticDescriptor AreaBlank = new(
        "OPC4005", Warning,
        en: "The place of the plan is blank at No. {0}, below 「{1}」.",
        ja: "No. {0} の分野（該当箇所）が空欄です。上の行は「{1}」です。",
        adviceEn: "If the cells were merged, write the place into each row: most programs read a merged cell as one filled and several blank ones.",
        adviceJa: "セルを結合していた場合は、各行に同じ内容を記入してください（結合したセルの2行目からは空欄として扱われます）。");

    public static readonly DiagnosticDescriptor TallySum = new(
        "OPC4010", Warning,
        en: "The counts of 「{0}」 ({4}) add up to {1}; {3} says {2}.",
        ja: "「{0}」の数（{4}）を足すと {1} ですが、{3}は {2} とあります。",
        adviceEn: "Correct the count that is wrong, or say in a note why they differ.",
        adviceJa: "誤っている数を直すか、異なる理由を注記してください。");

    public static readonly DiagnosticDescriptor TallySumExplained = new(
        "OPC4011", Info,
        en: "The counts by 「{0}」 add up to {1}, the printed total is {2}; a note may explain it: {3}",
        ja: "「{0}」の内訳を足すと {1} で、合計は {2} とあります。理由と思われる注記があります: {3}");

    public static readonly DiagnosticDescriptor ListedCount = new(
        "OPC4012", Warning,
        en: "{0} {0:opinion is|opinions are} listed; the document counts {1}.",
        ja: "一覧の意見は {0} 件ですが、意見は {1} 件とあります。",
        adviceEn: "An opinion is missing or listed twice, or the document should say that it lists only some (主な意見, 集約).",
        adviceJa: "意見の漏れや重複がないか確かめ、一部だけを載せる場合はその旨（主な意見、集約など）を記載してください。");

    public static readonly DiagnosticDescriptor ListedByPlace = new(
        "OPC4013", Warning,
        en: "The counts by 「{0}」 and the list differ: {1}.",
        ja: "「{0}」の件数が一覧と合いません（{1}）。",
        adviceEn: "Correct the counts, or the places written beside the opinions.",
        adviceJa: "件数か、一覧の分野（該当箇所）を直してください。");

    public static readonly DiagnosticDescriptor NoResponses = new(
        "OPC4020", Info,
        en: "The document lists {0} {0:opinion|opinions} and no response at all.",
        ja: "意見が {0} 件ありますが、考え方が1件もありません。");

    public static readonly DiagnosticDescriptor PunctuationOnly = new(
        "OPC4030", Warning,
        en: "The text is nothing but 「{0}」.",
        ja: "本文が「{0}」だけです。",
        adviceEn: "The text was probably lost or not yet written.",
        adviceJa: "本文が失われたか、まだ書かれていないと思われます。");

    public static readonly DiagnosticDescriptor RevisionWithoutPlace = new(
        "OPC4040", Warning,
        en: "「{0}」 announces a change of the plan and does not say where.",
        ja: "「{0}」は計画の修正を述べていますが、修正箇所が示されていません。",
        adviceEn: "Name the chapter, the measure or the page.",
        adviceJa: "章、取組、ページなどの修正箇所を記載してください。");

    public static readonly DiagnosticDescriptor ModifiedWithoutRevision = new(
        "OPC4041", Warning,
        en: "The disposition 「{0}」 says that the plan is changed; the response says that nothing is.",
        ja: "対応区分は「{0}」（反映）ですが、考え方には修正しない旨の記述しかありません。",
        adviceEn: "Say what is changed, or correct the disposition.",
        adviceJa: "修正の内容を記載するか、対応区分を直してください。");

    public static readonly DiagnosticDescriptor RevisionNotModified = new(
        "OPC4042", Warning,
        en: "「{0}」 announces a change of the plan; the disposition is 「{1}」.",
        ja: "「{0}」と計画の修正を述べていますが、対応区分は「{1}」です。",
        adviceEn: "Correct the disposition, or say that nothing is changed.",
        adviceJa: "対応区分を直すか、修正しない旨に改めてください。");

    public static readonly DiagnosticDescriptor WordingNotModified = new(
        "OPC4043", Info,
        en: "「{0}」 announces a change of wording; the disposition is 「{1}」.",
        ja: "「{0}」と字句の修正を述べていますが、対応区分は「{1}」です。");

    public static readonly DiagnosticDescriptor AnswerOfAnother = new(
        "OPC4045", Info,
        en: "「{0}」 leads to the answer to 「{1}」, which shares no word with this opinion; No. {2} is nearer: 「{3}」.",
        ja: "「{0}」の意見は「{1}」で、この意見と共通する語がありません。No. {2} の意見「{3}」のほうが近い内容です。",
        adviceEn: "Look whether the number is right.",
        adviceJa: "番号が正しいか確かめてください。");

    public static readonly DiagnosticDescriptor Placeholder = new(
        "OPC4046", Warning,
        en: "「{0}」 stands in for a text that is still to come.",
        ja: "「{0}」は仮の記載と思われます。",
        adviceEn: "Write the final text.",
        adviceJa: "確定した文に改めてください。");

    public static readonly DiagnosticDescriptor DispositionBlank = new(
        "OPC4044", Warning,
        en: "The disposition is blank; {0} of {1} {1:answer|answers} {0:has|have} one.",
        ja: "対応区分が空欄です（考え方 {1} 件のうち {0} 件には記入があります）。",
        adviceEn: "Write the disposition.",
        adviceJa: "対応区分を記入してください。");

    public static readonly DiagnosticDescriptor NotInCp932 = new(
        "OPC4060", Info,
        en: "「{0}」 (U+{1}) cannot be shown where text is Windows-31J (CP932, Shift_JIS); it stands {2} {2:time|times} in the document.",
        ja: "「{0}」（U+{1}）は Windows-31J（CP932、Shift_JIS）で表せません。文書中に {2} 字あります。");

    public static readonly DiagnosticDescriptor IdenticalAnswers = new(
        "OPC4085", Info,
        en: "{0} {0:answer is|answers are} given in the same words to {1} {1:opinion|opinions}; the most frequent to {2}.",
        ja: "同じ文面の考え方が {0} 種類、{1} 件の意見にあります（最も多いもので {2} 件）。");

    public static readonly DiagnosticDescriptor MixedForms = new(
        "OPC4080", Info,
        en: "One word is spelt in several ways in the responses: {0}.",
        ja: "考え方の中で表記がそろっていません（{0}）。");

    public static readonly DiagnosticDescriptor PagesFall = new(
        "OPC4090", Warning,
        en: "The pages of the plan rise with the numbers, but 「{0}」 is cited on page {1} and 「{2}」 on page {3}.",
        ja: "番号とともにページも進みますが、「{0}」は {1} ページ、「{2}」は {3} ページとあります。",
        adviceEn: "One of the pages or numbers is probably wrong: compare with the plan.",
        adviceJa: "ページか番号の誤りと思われます。計画と照合してください。");

    public static readonly DiagnosticDescriptor TwoPages = new(
        "OPC4091", Warning,
        en: "「{0}」 is cited on different pages of the same version: {1}.",
        ja: "「{0}」のページが箇所によって異なります（{1}）。",
        adviceEn: "Compare with the plan.",
        adviceJa: "計画と照合してください。");

    public static readonly DiagnosticDescriptor TwoTitles = new(
        "OPC4092", Warning,
        en: "「{0}」 is cited under different titles: {1}.",
        ja: "「{0}」の題名が箇所によって異なります（{1}）。",
        adviceEn: "Compare with the plan.",
        adviceJa: "計画の題名にそろえるか、番号を直してください。");

    public static readonly DiagnosticDescriptor MunicipalityCode = new(
        "OPC4095", Error,
        en: "{0} is not a municipality code: its check digit should be {1}.",
        ja: "{0} は全国地方公共団体コードとして正しくありません（検査数字は {1} のはずです）。",
        adviceEn: "Take the code from the official list.",
        adviceJa: "総務省の一覧でコードを確かめてください。");

    public static readonly DiagnosticDescriptor ExtensionFailedToCheck = new(
        "OPC4900", Error,
        en: "The rule {0} failed with {1} ({2}); its checks are incomplete, the others went on.",
        ja: "検査 {0} が {1} で失敗しました（{2}）。この検査は途中までで、ほかの検査は続けました。",
        adviceEn: "This is a defect of the rule, not of the document: report it to its author.",
        adviceJa: "文書ではなく、その検査の不具合です。検査の作成者に知らせてください。");

    public static ValueList<DiagnosticDescriptor> Rules =>
    [
        DuplicateNumbers, NumberGap, NumberMissing, NumberOrder, AreaBlank, TallySum, TallySumExplained, ListedCount, ListedByPlace,
        NoResponses,
        PunctuationOnly,
        RevisionWithoutPlace, ModifiedWithoutRevision, RevisionNotModified, WordingNotModified, DispositionBlank, AnswerOfAnother,
        Placeholder,
        .. PersonalData, NotInCp932, .. Dates, MixedForms, IdenticalAnswers, PagesFall, TwoPages, TwoTitles, MunicipalityCode,
        .. Corrections, ExtensionFailedToCheck,
    ];
}
