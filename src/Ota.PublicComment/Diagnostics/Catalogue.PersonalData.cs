using static Ota.PublicComment.DiagnosticSeverity;

namespace Ota.PublicComment.Diagnostics;

/// <summary>The catalogue, part of rules: personal data, dates and corrections. A finding never shows a person's data.</summary>
internal static partial class Catalogue
{
    private const string MaskEn =
        "Take it out before publication, for example with --mask; in a response, check that it is the office's own.";
    private const string MaskJa = "公表前に伏せてください（check --mask で写しを作れます）。考え方にある場合は、担当課のものかを確かめてください。";

    public static readonly DiagnosticDescriptor TelephoneNumber = new(
        "OPC4050", Warning,
        en: "The text holds a telephone number ({0} {0:place|places}).",
        ja: "電話番号が含まれています（{0} か所）。",
        adviceEn: MaskEn, adviceJa: MaskJa);

    public static readonly DiagnosticDescriptor MailAddress = new(
        "OPC4051", Warning,
        en: "The text holds a mail address ({0} {0:place|places}).",
        ja: "メールアドレスが含まれています（{0} か所）。",
        adviceEn: MaskEn, adviceJa: MaskJa);

    public static readonly DiagnosticDescriptor PostalAddress = new(
        "OPC4052", Warning,
        en: "The text holds a postal code or address ({0} {0:place|places}).",
        ja: "郵便番号または住所が含まれています（{0} か所）。",
        adviceEn: MaskEn, adviceJa: MaskJa);

    public static readonly DiagnosticDescriptor PersonName = new(
        "OPC4053", Warning,
        en: "The text holds a name with its label ({0} {0:place|places}).",
        ja: "氏名が含まれています（{0} か所）。",
        adviceEn: MaskEn, adviceJa: MaskJa);

    public static readonly DiagnosticDescriptor IndividualNumber = new(
        "OPC4054", Warning,
        en: "The text holds twelve digits that are valid as an Individual Number (My Number) ({0} {0:place|places}).",
        ja: "個人番号（マイナンバー）として成り立つ 12 けたの数字が含まれています（{0} か所）。",
        adviceEn: MaskEn, adviceJa: MaskJa);

    public static readonly DiagnosticDescriptor AccessToken = new(
        "OPC4055", Warning,
        en: "An address in the web carries an access token ({0} {0:place|places}).",
        ja: "URL にアクセス用の符号（トークン）が含まれています（{0} か所）。",
        adviceEn: MaskEn, adviceJa: MaskJa);

    public static readonly DiagnosticDescriptor AccountName = new(
        "OPC4056", Warning,
        en: "The text holds the account of a person in a messenger or network ({0} {0:place|places}).",
        ja: "LINE や SNS のアカウントが含まれています（{0} か所）。",
        adviceEn: MaskEn, adviceJa: MaskJa);

    public static readonly DiagnosticDescriptor PersonalIdentifier = new(
        "OPC4057", Warning,
        en: "The text holds the number of an account, a card, an insurance or a licence ({0} {0:place|places}).",
        ja: "口座、カード、保険証、免許証などの番号が含まれています（{0} か所）。",
        adviceEn: MaskEn, adviceJa: MaskJa);

    public static readonly DiagnosticDescriptor BirthDate = new(
        "OPC4058", Warning,
        en: "The text holds a date of birth ({0} {0:place|places}).",
        ja: "生年月日が含まれています（{0} か所）。",
        adviceEn: MaskEn, adviceJa: MaskJa);

    public static readonly DiagnosticDescriptor CarNumber = new(
        "OPC4059", Warning,
        en: "The text holds the number of a car ({0} {0:place|places}).",
        ja: "自動車の登録番号が含まれています（{0} か所）。",
        adviceEn: MaskEn, adviceJa: MaskJa);

    public static readonly DiagnosticDescriptor PeriodBackwards = new(
        "OPC4070", Warning,
        en: "The period 「{0}」 ends on {2}, before it begins on {1}.",
        ja: "期間「{0}」は、終了日（{2}）が開始日（{1}）より前です。",
        adviceEn: "Correct one of the dates.",
        adviceJa: "開始日か終了日の年月日を直してください。");

    public static readonly DiagnosticDescriptor YearsDisagree = new(
        "OPC4071", Warning,
        en: "The two years of the date 「{0}」 are not the same year.",
        ja: "日付「{0}」の和暦と西暦が一致しません。",
        adviceEn: "Correct one of the years.",
        adviceJa: "和暦か西暦を直してください。");

    public static readonly DiagnosticDescriptor DaysDisagree = new(
        "OPC4072", Warning,
        en: "「{0}」 says {1} {1:day|days}; from the first to the last day there are {2}.",
        ja: "「{0}」は {1} 日間とありますが、初日から末日までは {2} 日間です。",
        adviceEn: "Correct the number of days or one of the dates.",
        adviceJa: "日数か日付を直してください。");

    public static readonly DiagnosticDescriptor WeekdayDisagrees = new(
        "OPC4073", Warning,
        en: "The weekday of 「{0}」 is {1}.",
        ja: "「{0}」の曜日は、正しくは{1}曜日です。",
        adviceEn: "Correct the weekday or the date.",
        adviceJa: "曜日か日付を直してください。");

    public static readonly DiagnosticDescriptor CorrectionApplied = new(
        "OPC4100", Info,
        en: "Corrected: 「{0}」 is now 「{1}」 ({2}). This is not the published text.",
        ja: "訂正: 「{0}」を「{1}」としました（{2}）。公表された文面ではありません。");

    public static readonly DiagnosticDescriptor CorrectionRefused = new(
        "OPC4101", Warning,
        en: "A correction expects 「{0}」, where the document has 「{1}」; it was not applied.",
        ja: "訂正の前提「{0}」が、文書の「{1}」と一致しないため、訂正しませんでした。",
        adviceEn: "The document or its reading has changed since the correction was written: look at it again and correct the entry.",
        adviceJa: "訂正を書いた後に文書または読み取り結果が変わっています。内容を見直し、訂正の記述を直してください。");

    public static readonly DiagnosticDescriptor CorrectionWithoutPlace = new(
        "OPC4102", Warning,
        en: "A correction names {0}, which the document does not have or which cannot be corrected; it was not applied.",
        ja: "訂正の対象 {0} が文書にないか、訂正できない項目のため、訂正しませんでした。",
        adviceEn: "Check the node id, the field and the position of the paragraph.",
        adviceJa: "ID、項目、段落の位置を確かめてください。");

    public static readonly DiagnosticDescriptor CorrectionLosesPoint = new(
        "OPC4103", Warning,
        en: "A correction of {0} would change the point {1} inside the opinion; it was not applied.",
        ja: "{0} の訂正は意見の中の論点 {1} を変えてしまうため、訂正しませんでした。",
        adviceEn: "Correct what stands before or behind the points, or correct the source file and read it again.",
        adviceJa: "論点の前後だけを訂正するか、元のファイルを直して読み込み直してください。");

    public static readonly DiagnosticDescriptor CorrectionsOfAnother = new(
        "OPC4104", Warning,
        en: "The corrections are those of the document {0}, not of {1}; none was applied.",
        ja: "訂正は文書 {0} のもので、文書 {1} のものではないため、いずれも適用しませんでした。",
        adviceEn: "Name the file of corrections that belongs to the document.",
        adviceJa: "この文書の訂正ファイルを指定してください。");

    internal static ValueList<DiagnosticDescriptor> PersonalData =>
    [
        TelephoneNumber, MailAddress, PostalAddress, PersonName, IndividualNumber, AccessToken, AccountName, PersonalIdentifier, BirthDate,
        CarNumber,
    ];

    private static ValueList<DiagnosticDescriptor> Dates => [PeriodBackwards, YearsDisagree, DaysDisagree, WeekdayDisagrees];

    private static ValueList<DiagnosticDescriptor> Corrections =>
        [CorrectionApplied, CorrectionRefused, CorrectionWithoutPlace, CorrectionLosesPoint, CorrectionsOfAnother];
}
