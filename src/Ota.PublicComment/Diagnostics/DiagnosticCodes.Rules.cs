// Written from the catalogue by a test (OPC_UPDATE_GOLDEN=1); do not edit by hand.
namespace Ota.PublicComment;

/// <content>The codes of one part of the catalogue.</content>
public static partial class DiagnosticCodes
{
    /// <summary><c>The same number stands at several opinions: {0}.</c></summary>
    public const string DuplicateNumbers = "OPC4001";

    /// <summary><c>The numbers {0} are not in the list.</c></summary>
    public const string NumberGap = "OPC4002";

    /// <summary><c>Not in the list, though the document counts {1} opinions: No. {0}.</c></summary>
    public const string NumberMissing = "OPC4003";

    /// <summary><c>The numbers rise through the list, but {1} follows {0}.</c></summary>
    public const string NumberOrder = "OPC4004";

    /// <summary><c>The place of the plan is blank at No. {0}, below 「{1}」.</c></summary>
    public const string AreaBlank = "OPC4005";

    /// <summary><c>The counts of 「{0}」 ({4}) add up to {1}; {3} says {2}.</c></summary>
    public const string TallySum = "OPC4010";

    /// <summary><c>The counts by 「{0}」 add up to {1}, the printed total is {2}; a note may explain it: {3}</c></summary>
    public const string TallySumExplained = "OPC4011";

    /// <summary><c>{0} opinions are listed; the document counts {1}.</c></summary>
    public const string ListedCount = "OPC4012";

    /// <summary><c>The counts by 「{0}」 and the list differ: {1}.</c></summary>
    public const string ListedByPlace = "OPC4013";

    /// <summary><c>The document lists {0} opinions and no response at all.</c></summary>
    public const string NoResponses = "OPC4020";

    /// <summary><c>The text is nothing but 「{0}」.</c></summary>
    public const string PunctuationOnly = "OPC4030";

    /// <summary><c>「{0}」 announces a change of the plan and does not say where.</c></summary>
    public const string RevisionWithoutPlace = "OPC4040";

    /// <summary><c>The disposition 「{0}」 says that the plan is changed; the response says that nothing is.</c></summary>
    public const string ModifiedWithoutRevision = "OPC4041";

    /// <summary><c>「{0}」 announces a change of the plan; the disposition is 「{1}」.</c></summary>
    public const string RevisionNotModified = "OPC4042";

    /// <summary><c>「{0}」 announces a change of wording; the disposition is 「{1}」.</c></summary>
    public const string WordingNotModified = "OPC4043";

    /// <summary><c>The disposition is blank; {0} of {1} answers have one.</c></summary>
    public const string DispositionBlank = "OPC4044";

    /// <summary><c>「{0}」 leads to the answer to 「{1}」, which shares no word with this opinion; No. {2} is …</c></summary>
    public const string AnswerOfAnother = "OPC4045";

    /// <summary><c>「{0}」 stands in for a text that is still to come.</c></summary>
    public const string Placeholder = "OPC4046";

    /// <summary><c>The text holds a telephone number ({0} places).</c></summary>
    public const string TelephoneNumber = "OPC4050";

    /// <summary><c>The text holds a mail address ({0} places).</c></summary>
    public const string MailAddress = "OPC4051";

    /// <summary><c>The text holds a postal code or address ({0} places).</c></summary>
    public const string PostalAddress = "OPC4052";

    /// <summary><c>The text holds a name with its label ({0} places).</c></summary>
    public const string PersonName = "OPC4053";

    /// <summary><c>The text holds twelve digits that are valid as an Individual Number (My Number) ({0} …</c></summary>
    public const string IndividualNumber = "OPC4054";

    /// <summary><c>An address in the web carries an access token ({0} places).</c></summary>
    public const string AccessToken = "OPC4055";

    /// <summary><c>The text holds the account of a person in a messenger or network ({0} places).</c></summary>
    public const string AccountName = "OPC4056";

    /// <summary><c>The text holds the number of an account, a card, an insurance or a licence ({0} places).</c></summary>
    public const string PersonalIdentifier = "OPC4057";

    /// <summary><c>The text holds a date of birth ({0} places).</c></summary>
    public const string BirthDate = "OPC4058";

    /// <summary><c>The text holds the number of a car ({0} places).</c></summary>
    public const string CarNumber = "OPC4059";

    /// <summary><c>「{0}」 (U+{1}) cannot be shown where text is Windows-31J (CP932, Shift_JIS); it stands …</c></summary>
    public const string NotInCp932 = "OPC4060";

    /// <summary><c>The period 「{0}」 ends on {2}, before it begins on {1}.</c></summary>
    public const string PeriodBackwards = "OPC4070";

    /// <summary><c>The two years of the date 「{0}」 are not the same year.</c></summary>
    public const string YearsDisagree = "OPC4071";

    /// <summary><c>「{0}」 says {1} days; from the first to the last day there are {2}.</c></summary>
    public const string DaysDisagree = "OPC4072";

    /// <summary><c>The weekday of 「{0}」 is {1}.</c></summary>
    public const string WeekdayDisagrees = "OPC4073";

    /// <summary><c>One word is spelt in several ways in the responses: {0}.</c></summary>
    public const string MixedForms = "OPC4080";

    /// <summary><c>{0} answers are given in the same words to {1} opinions; the most frequent to {2}.</c></summary>
    public const string IdenticalAnswers = "OPC4085";

    /// <summary><c>The pages of the plan rise with the numbers, but 「{0}」 is cited on page {1} and 「{2}」 on …</c></summary>
    public const string PagesFall = "OPC4090";

    /// <summary><c>「{0}」 is cited on different pages of the same version: {1}.</c></summary>
    public const string TwoPages = "OPC4091";

    /// <summary><c>「{0}」 is cited under different titles: {1}.</c></summary>
    public const string TwoTitles = "OPC4092";

    /// <summary><c>{0} is not a municipality code: its check digit should be {1}.</c></summary>
    public const string MunicipalityCode = "OPC4095";

    /// <summary><c>Corrected: 「{0}」 is now 「{1}」 ({2}). This is not the published text.</c></summary>
    public const string CorrectionApplied = "OPC4100";

    /// <summary><c>A correction expects 「{0}」, where the document has 「{1}」; it was not applied.</c></summary>
    public const string CorrectionRefused = "OPC4101";

    /// <summary><c>A correction names {0}, which the document does not have or which cannot be corrected; …</c></summary>
    public const string CorrectionWithoutPlace = "OPC4102";

    /// <summary><c>A correction of {0} would change the point {1} inside the opinion; it was not applied.</c></summary>
    public const string CorrectionLosesPoint = "OPC4103";

    /// <summary><c>The corrections are those of the document {0}, not of {1}; none was applied.</c></summary>
    public const string CorrectionsOfAnother = "OPC4104";

    /// <summary><c>The rule {0} failed with {1} ({2}); its checks are incomplete, the others went on.</c></summary>
    public const string ExtensionFailedToCheck = "OPC4900";
}
