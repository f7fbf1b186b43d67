// Written from the catalogue by a test (OPC_UPDATE_GOLDEN=1); do not edit by hand.
namespace Ota.PublicComment;

/// <summary>The codes of the library's findings as constants, to switch one off, to change its severity, or to look for it.</summary>
/// <remarks>Codes are for ever; what each means stands in DIAGNOSTICS.md and in <see cref="DiagnosticDescriptor.All"/>.</remarks>
public static partial class DiagnosticCodes
{
    /// <summary><c>The source is empty.</c></summary>
    public const string EmptySource = "OPC1001";

    /// <summary><c>The source is not text; it looks like {0}.</c></summary>
    public const string NotText = "OPC1002";

    /// <summary><c>The source is in no character encoding that is known here: byte {0} does not fit UTF-8.</c></summary>
    public const string UnknownEncoding = "OPC1003";

    /// <summary><c>The source is larger than the limit of {0} bytes; only the part before it was read.</c></summary>
    public const string SourceTooLarge = "OPC1004";

    /// <summary><c>A cell or line has {0} characters, more than the limit of {1}; what is beyond was not …</c></summary>
    public const string CellTooLong = "OPC1005";

    /// <summary><c>The source has more than {0} rows and lines; what is beyond was not read.</c></summary>
    public const string TooManyBlocks = "OPC1006";

    /// <summary><c>No registered source format can read this source.</c></summary>
    public const string NoFormat = "OPC1007";

    /// <summary><c>The row has {0} cells; only the first {1} were read.</c></summary>
    public const string TooManyColumns = "OPC1008";

    /// <summary><c>Reading the file took longer than {0} seconds; what was read until then is kept.</c></summary>
    public const string TimeLimitReached = "OPC1009";

    /// <summary><c>No result of a public comment was recognised: no table with a heading for opinions or …</c></summary>
    public const string NothingRecognised = "OPC1010";

    /// <summary><c>A table of {0} rows has no heading row that is known here; its first row is 「{1}」.</c></summary>
    public const string HeadingsNotRecognised = "OPC1011";

    /// <summary><c>The columns 「{0}」 and 「{1}」 both look like {2}; the first is read as such, what the …</c></summary>
    public const string RoleClaimedTwice = "OPC1012";

    /// <summary><c>The row has {0} cells where the heading has {1}.</c></summary>
    public const string RowWidth = "OPC1013";

    /// <summary><c>The column 「{0}」 has no role here and is kept with its heading.</c></summary>
    public const string UnknownColumn = "OPC1014";

    /// <summary><c>Quotation marks around cells are read as quoting, because the rows fit together only …</c></summary>
    public const string QuotesAreSyntax = "OPC1015";

    /// <summary><c>A quotation mark opens a cell and is not closed where a cell ends; it is read as text.</c></summary>
    public const string StrayQuote = "OPC1016";

    /// <summary><c>The column map names {0}, which the table with the columns {1} does not have.</c></summary>
    public const string ColumnMapMismatch = "OPC1017";

    /// <summary><c>No title line was recognised.</c></summary>
    public const string TitleNotFound = "OPC1018";

    /// <summary><c>The document names 「{0}」, and more than one body has that name: {1}.</c></summary>
    public const string MunicipalityAmbiguous = "OPC1019";

    /// <summary><c>The line 「{0}」 stands alone in the table; it may belong to the row above or below. It is …</c></summary>
    public const string LoneLine = "OPC1020";

    /// <summary><c>A row without a number can be read in two ways: it goes on from the row above, or it is …</c></summary>
    public const string NumberlessRow = "OPC1021";

    /// <summary><c>The municipality code {0} is not in the table of governments.</c></summary>
    public const string UnknownMunicipalityCode = "OPC1022";

    /// <summary><c>The text 「{0}」 found no place in the document and is kept as a note.</c></summary>
    public const string Unplaced = "OPC1023";

    /// <summary><c>The source is read as {0}, judging by its bytes.</c></summary>
    public const string EncodingAssumed = "OPC1024";

    /// <summary><c>In {0} places the source holds no character of {1}, first at byte {2}; each is read as …</c></summary>
    public const string UndecodableBytes = "OPC1025";

    /// <summary><c>No column of the table was recognised as the opinions; these have no role: {0}.</c></summary>
    public const string NoOpinionColumn = "OPC1026";

    /// <summary><c>No column of the table was recognised as the responses; these have no role: {0}.</c></summary>
    public const string NoResponseColumn = "OPC1027";

    /// <summary><c>The heading 「{0}」 says {1}, but the map gives that role to another column; the column is …</c></summary>
    public const string MapDisplaces = "OPC1028";

    /// <summary><c>The first row 「{0}」 holds no number where the rows below do; it is read as headings.</c></summary>
    public const string HeadingRowByMap = "OPC1029";

    /// <summary><c>The text holds a table of opinions and responses, but which line belongs to which cannot …</c></summary>
    public const string TextNotInOrder = "OPC1030";

    /// <summary><c>The labels break their order here: {0}. Text of two fields may stand in one.</c></summary>
    public const string LabelOrder = "OPC1031";

    /// <summary><c>The last line of the last response may speak of the whole document: 「{0}」. It was left …</c></summary>
    public const string FactInResponse = "OPC1034";

    /// <summary><c>The source has more than {0} cells with text; what is beyond was not read.</c></summary>
    public const string TooManyCellsInAll = "OPC1035";

    /// <summary><c>The source has more than {0} characters of text; what is beyond was not read.</c></summary>
    public const string TooMuchText = "OPC1036";

    /// <summary><c>The document holds {0} objects, more than the limit of {1}; it was not read.</c></summary>
    public const string TooManyNodes = "OPC1037";

    /// <summary><c>The source is read as a stream: repairs that need the whole document are not made ({0}).</c></summary>
    public const string RepairsSkipped = "OPC1038";

    /// <summary><c>The beginning of the source holds no table of opinions, so it cannot be read as a stream.</c></summary>
    public const string NotStreamed = "OPC1039";

    /// <summary><c>The source seems to be comments as they were submitted: it has {0} opinions under 「{1}」 …</c></summary>
    public const string RawComments = "OPC1040";

    /// <summary><c>The source is no result of a public comment; it seems to be a feed or a list of links …</c></summary>
    public const string LooksLikeFeed = "OPC1041";

    /// <summary><c>The source is no result of a public comment; it seems to be the result of a survey: 「{0}」.</c></summary>
    public const string LooksLikeSurvey = "OPC1042";

    /// <summary><c>The source is no result of a public comment; it seems to be the call for opinions: 「{0}」.</c></summary>
    public const string LooksLikeCall = "OPC1043";

    /// <summary><c>The source speaks of opinions and of answers but holds none that were recognised: 「{0}」.</c></summary>
    public const string OnlyMentions = "OPC1044";

    /// <summary><c>The table was printed column by column; its {0} rows were put in order, because {1}.</c></summary>
    public const string OrderProven = "OPC1045";

    /// <summary><c>The cells of {0} rows ran on with white space only; each row was split where one …</c></summary>
    public const string FlatRowsSplit = "OPC1046";

    /// <summary><c>The text can be read in two ways that contradict each other: {0}, or {1}. Neither was …</c></summary>
    public const string ReadingsContradict = "OPC1047";

    /// <summary><c>{0} byte order marks stand inside the text: files were joined. They were read over.</c></summary>
    public const string JoinedFiles = "OPC1048";

    /// <summary><c>The source is no result of a public comment; it seems to be a list of the plan&apos;s …</c></summary>
    public const string LooksLikePlan = "OPC1049";

    /// <summary><c>A table of {0} rows prints old and new wordings (「{1}」); it holds no opinions and is …</c></summary>
    public const string TableOfChanges = "OPC1050";

    /// <summary><c>The heading 「{0}」 stands over several columns and was split in the only way that gives …</c></summary>
    public const string HeadingsSplit = "OPC1060";

    /// <summary><c>White space alone keeps the columns of this table apart: {0} rows were told by headings, …</c></summary>
    public const string AlignedTable = "OPC1061";

    /// <summary><c>The column 「{0}」 is read as {1}, but its cells speak against it: {2}.</c></summary>
    public const string ColumnDoubtful = "OPC1080";

    /// <summary><c>Column {0} has no heading; its {1} cells are kept without a role, the first is 「{2}」.</c></summary>
    public const string UnnamedColumn = "OPC1081";

    /// <summary><c>The column 「{0}」 has no role here and is kept with its heading; by its cells it may be …</c></summary>
    public const string UnknownColumnFits = "OPC1082";

    /// <summary><c>Opinion and response may have changed places: what is read as the opinion speaks like an …</c></summary>
    public const string VoicesExchanged = "OPC1083";

    /// <summary><c>{0} lines behind the last row may be a row whose number was lost; kept as notes, the …</c></summary>
    public const string LinesBehindRows = "OPC1084";

    /// <summary><c>The numbers go from {0} to {1}: what lies between may be lost or stand in the text before.</c></summary>
    public const string NumbersSkipped = "OPC1085";

    /// <summary><c>The label 「{0}」 stands outside the opinions that were read; what belongs to it is kept …</c></summary>
    public const string LabelWithoutRecord = "OPC1086";

    /// <summary><c>The headings come again in another order ({0}) than before ({1}).</c></summary>
    public const string HeadingsReordered = "OPC1087";

    /// <summary><c>The number {0} follows {1} under the same heading: the numbers begin again, and nothing …</c></summary>
    public const string NumbersBeginAgain = "OPC1088";

    /// <summary><c>The headings come again with 「{0}」 where 「{1}」 stood: the column is read as {2} from …</c></summary>
    public const string HeadingsChanged = "OPC1089";

    /// <summary><c>The text has headings of opinions and responses ({0}), and no opinion was read. What …</c></summary>
    public const string OpinionsUnread = "OPC1090";

    /// <summary><c>The line 「{0}」 at the end of a text may be the heading of what follows. It is kept as …</c></summary>
    public const string HeadingInText = "OPC1091";

    /// <summary><c>Only one opinion was read, with {0} numbered points that are answered one by one ({1}): …</c></summary>
    public const string MaybeSeveralOpinions = "OPC1092";

    /// <summary><c>{0} opinions are lists and nothing else, the first of {1} items (「{2}」): each may be …</c></summary>
    public const string MaybeListedOpinions = "OPC1093";

    /// <summary><c>No. {0} stands over several rows, each with a whole text and all with one response: they …</c></summary>
    public const string WholeTextsUnderNumber = "OPC1094";
}
