// Written from the catalogue by a test (OPC_UPDATE_GOLDEN=1); do not edit by hand.
namespace Ota.PublicComment;

/// <content>The codes of one part of the catalogue.</content>
public static partial class DiagnosticCodes
{
    /// <summary><c>The JSON cannot be read at {0}, near 「{1}」: it is malformed, or a value does not fit the …</c></summary>
    public const string MalformedJson = "OPC5001";

    /// <summary><c>The JSON member {0} is not part of the format and was left out: {1}</c></summary>
    public const string UnknownMember = "OPC5002";

    /// <summary><c>The JSON says that its format is {0}; {1} can be read.</c></summary>
    public const string UnknownJsonFormat = "OPC5003";

    /// <summary><c>The id {0} stands at {1} and again at {2}.</c></summary>
    public const string DuplicateId = "OPC5004";

    /// <summary><c>{0} names the id {1}, which the document does not have there.</c></summary>
    public const string DanglingId = "OPC5005";

    /// <summary><c>The JSON object at {0} lacks {1}, which the format requires.</c></summary>
    public const string MissingMember = "OPC5006";

    /// <summary><c>The JSON is in {0}; JSON files are UTF-8. It was read.</c></summary>
    public const string JsonInUtf16 = "OPC5007";

    /// <summary><c>The JSON has opinions or responses, but no &quot;format&quot;: what its members mean is not known.</c></summary>
    public const string JsonWithoutFormat = "OPC5008";

    /// <summary><c>The JSON begins with a comment, which JSON does not have. What follows it was read.</c></summary>
    public const string JsonComment = "OPC5009";

    /// <summary><c>The file ends at line {0} without its last line: it was cut off after {1} opinions and …</c></summary>
    public const string LinesCutOff = "OPC5010";

    /// <summary><c>The last line says {0} opinions and {1} responses; read were {2} opinions and {3} …</c></summary>
    public const string LinesMissing = "OPC5011";

    /// <summary><c>Line {0} is of type 「{1}」, which has no place there; it was left out.</c></summary>
    public const string LineOutOfPlace = "OPC5012";

    /// <summary><c>Line {0} is too long to be held; it was left out.</c></summary>
    public const string LineTooLong = "OPC5013";

    /// <summary><c>「{0}」 in the column {1} is not what this column holds; the cell was taken as blank.</c></summary>
    public const string CsvCellUnreadable = "OPC5014";

    /// <summary><c>The {0} {1} stands in several rows with different contents; the first was kept.</c></summary>
    public const string CsvRowsDisagree = "OPC5015";

    /// <summary><c>The row has {0} cells instead of {1}; what is missing was taken as blank, what is beyond …</c></summary>
    public const string CsvRowWidth = "OPC5016";

    /// <summary><c>{0} ({1}) is not in {2} and was written as {3}, the same sign there, {4} times.</c></summary>
    public const string CharacterMapped = "OPC5017";

    /// <summary><c>{0} ({1}) is not in {2} and was written as {3}, {4} times.</c></summary>
    public const string CharacterLost = "OPC5018";

    /// <summary><c>The first line is not the headings of this format.</c></summary>
    public const string CsvHeadings = "OPC5019";

    /// <summary><c>{0} nodes have an id that another node has before; new ids were given: {1}.</c></summary>
    public const string IdsRenumbered = "OPC5020";

    /// <summary><c>This is what &quot;{0}&quot; writes: it is made from a document and does not hold all of it.</c></summary>
    public const string DerivedTable = "OPC5021";

    /// <summary><c>The file is of the earlier format {0}, which has the members of {1}: it was read whole, …</c></summary>
    public const string EarlierFormat = "OPC5022";

    /// <summary><c>The file is of the form &quot;{0}&quot;, which this library writes from a document{1} for people …</c></summary>
    public const string OwnFormNotRead = "OPC5023";

    /// <summary><c>{0} at {1} is not written as this format writes it; it was read as {2}.</c></summary>
    public const string ValueFitted = "OPC5024";

    /// <summary><c>{0} at {1} is no value that can stand there; it was left out.</c></summary>
    public const string ValueLeftOut = "OPC5025";

    /// <summary><c>The file is an envelope: the document in it was read; the references and findings beside …</c></summary>
    public const string EnvelopeRead = "OPC5026";

    /// <summary><c>The text 「{0}」 in the column {1} is what programs write for an empty cell; it was kept …</c></summary>
    public const string TextOfExporter = "OPC5027";

    /// <summary><c>The CSV does not begin with the headings of a plan: {0}.</c></summary>
    public const string PlanCsvHeadings = "OPC5100";

    /// <summary><c>The row of kind {0} was not read: 「{1}」.</c></summary>
    public const string PlanCsvKind = "OPC5101";

    /// <summary><c>「{0}」 is no page; 「{1}」 was read without one.</c></summary>
    public const string PlanCsvPage = "OPC5102";

    /// <summary><c>「{0}」 is no row that 「{1}」 can stand under; it was put at the top.</c></summary>
    public const string PlanCsvParent = "OPC5103";

    /// <summary><c>「{0}」 names more than one row; the nearest above was taken: 「{1}」.</c></summary>
    public const string PlanCsvParentAmbiguous = "OPC5104";

    /// <summary><c>「{0}」 stands under no heading and was not read.</c></summary>
    public const string PlanCsvCell = "OPC5105";

    /// <summary><c>A quotation mark is not closed where its cell ends; the line was read with its marks as …</c></summary>
    public const string PlanCsvQuote = "OPC5106";

    /// <summary><c>The column 「{0}」 is not part of the format and was not read.</c></summary>
    public const string PlanCsvColumn = "OPC5107";

    /// <summary><c>There is no column {0}.</c></summary>
    public const string PlanCsvColumnMissing = "OPC5108";

    /// <summary><c>Parts of the plan stand in parts more than {0} deep.</c></summary>
    public const string PlanTooDeep = "OPC5109";

    /// <summary><c>The publisher {0} ({1}) failed: {2}</c></summary>
    public const string ExtensionFailedPublisher = "OPC5900";
}
