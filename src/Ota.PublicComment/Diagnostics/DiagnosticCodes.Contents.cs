// Written from the catalogue by a test (OPC_UPDATE_GOLDEN=1); do not edit by hand.
namespace Ota.PublicComment;

/// <content>The codes of one part of the catalogue.</content>
public static partial class DiagnosticCodes
{
    /// <summary><c>A labelled statement gives {0} {1}, a sentence gives {2}; the labelled one was taken.</c></summary>
    public const string ProseDiffers = "OPC1100";

    /// <summary><c>The document gives different numbers for one thing ({0}): {1}. None was taken.</c></summary>
    public const string CountsContradict = "OPC1101";

    /// <summary><c>The labels {0} and the numbers {1} are printed apart, and nothing proves which belong …</c></summary>
    public const string LabelsApart = "OPC1102";

    /// <summary><c>The numbers at 「{0}」 have no unit, and neither a label nor a heading gives one; they …</c></summary>
    public const string UnitUnknown = "OPC1103";

    /// <summary><c>The label 「{0}」 and the unit behind it count different things: 「{1}」. The number was not …</c></summary>
    public const string UnitContradictsLabel = "OPC1104";

    /// <summary><c>The document prints two periods: 「{0}」 and 「{1}」. The first was taken.</c></summary>
    public const string PeriodsDiffer = "OPC1105";

    /// <summary><c>The period 「{0}」 is damaged or impossible, and the document has no other reading of it.</c></summary>
    public const string PeriodDamaged = "OPC1106";

    /// <summary><c>「{0}」 can count submissions or opinions; its unit is 件, so it is read as opinions.</c></summary>
    public const string FiledAsOpinions = "OPC1107";

    /// <summary><c>「{0}」 is no exact number; it was not taken as a count.</c></summary>
    public const string CountInexact = "OPC1108";

    /// <summary><c>「{0}」 may be the period in which opinions were taken, but nothing says so; it was not …</c></summary>
    public const string PeriodUncertain = "OPC1109";

    /// <summary><c>The document says that no opinions were submitted.</c></summary>
    public const string NoOpinions = "OPC1110";

    /// <summary><c>The document holds statistics and no opinions.</c></summary>
    public const string StatisticsOnly = "OPC1111";

    /// <summary><c>Only the period of the consultation was recognised: neither opinions nor numbers.</c></summary>
    public const string PeriodOnly = "OPC1112";

    /// <summary><c>「{0}」 says that there were no opinions, but the document lists or counts some.</c></summary>
    public const string NoneContradicted = "OPC1113";

    /// <summary><c>「{0}」 is less than the {1} numbered opinions below, so it is read as submissions, not as …</c></summary>
    public const string FiledAsSubmissions = "OPC1114";

    /// <summary><c>No table of contents and no list of measures was recognised.</c></summary>
    public const string PlanNotRecognised = "OPC1140";

    /// <summary><c>Not read into the plan: 「{0}」.</c></summary>
    public const string PlanLineUnread = "OPC1141";

    /// <summary><c>Lines beside the outline that were not read: {0}, the first being 「{1}」.</c></summary>
    public const string PlanLinesAround = "OPC1142";

    /// <summary><c>「{0}」 has no page.</c></summary>
    public const string PlanPageMissing = "OPC1143";

    /// <summary><c>Parts that hold others and print no page: {0}, namely {1}.</c></summary>
    public const string PlanPartsWithoutPage = "OPC1144";

    /// <summary><c>The source prints no pages; pages that citations print cannot be checked.</c></summary>
    public const string PlanPrintsNoPages = "OPC1145";

    /// <summary><c>「{0}」 stands on page {1}, before page {3} of 「{2}」, which comes first.</c></summary>
    public const string PlanPageFalls = "OPC1146";

    /// <summary><c>The number of 「{0}」 stands before: 「{1}」.</c></summary>
    public const string PlanNumberRepeated = "OPC1147";

    /// <summary><c>「{1}」 follows 「{0}」: a number is left out.</c></summary>
    public const string PlanNumberSkipped = "OPC1148";

    /// <summary><c>The digits at the end of 「{0}」 may be a page ({1}) or belong to the title; they were …</c></summary>
    public const string PlanTwoReadings = "OPC1149";

    /// <summary><c>The page {1} was parted from 「{0}」 because it fits between the pages before and after.</c></summary>
    public const string PlanPageByOrder = "OPC1150";

    /// <summary><c>Two lines were joined into one entry: 「{0}」 and 「{1}」.</c></summary>
    public const string PlanTitleJoined = "OPC1151";

    /// <summary><c>「{1}」 may go on with the title 「{0}」 or be an entry of its own; it was read as its own.</c></summary>
    public const string PlanWrapUncertain = "OPC1152";

    /// <summary><c>It is not certain what 「{0}」 stands under.</c></summary>
    public const string PlanLevelUncertain = "OPC1153";

    /// <summary><c>「{0}」 at 「{1}」 is no page that can be counted and was not kept.</c></summary>
    public const string PlanPageUnread = "OPC1154";

    /// <summary><c>The column 「{0}」 of the list is not part of a plan&apos;s outline and was not read.</c></summary>
    public const string PlanColumnUnread = "OPC1155";

    /// <summary><c>「{0}」 stands in the table of contents and in a list; it is one node.</c></summary>
    public const string PlanStandsTwice = "OPC1156";

    /// <summary><c>The name of the plan is not printed before its outline.</c></summary>
    public const string PlanNameNotFound = "OPC1157";

    /// <summary><c>「{0}」 was read as 「{1}」: a letter stands where a digit belongs.</c></summary>
    public const string PlanNumberMisread = "OPC1158";

    /// <summary><c>Opinions or responses may stand in {1} places that were not read: {0}. They are kept as …</c></summary>
    public const string OpinionsUnexplained = "OPC1170";

    /// <summary><c>A period is printed that was not taken as that of the consultation: 「{0}」 ({1} places).</c></summary>
    public const string PeriodUnexplained = "OPC1171";

    /// <summary><c>A number of submitters or opinions may be printed here that was not taken: 「{0}」 ({1} …</c></summary>
    public const string CountUnexplained = "OPC1172";

    /// <summary><c>A cell holds only 「{0}」: the spreadsheet had no room for its value ({1} places). The …</c></summary>
    public const string ValueNotShown = "OPC1173";

    /// <summary><c>The file is a document of Word 97-2003 (.doc), which is not read here.</c></summary>
    public const string OldWordFile = "OPC1200";

    /// <summary><c>The file is a workbook of Excel 97-2003 (.xls), which is not read here.</c></summary>
    public const string OldExcelFile = "OPC1201";

    /// <summary><c>The file is a document of Ichitaro (.jtd), which is not read here.</c></summary>
    public const string IchitaroFile = "OPC1202";

    /// <summary><c>The file is protected by a password and cannot be read.</c></summary>
    public const string PasswordNeeded = "OPC1203";

    /// <summary><c>The file is in a format of older Office programs that is not read here, and it does not …</c></summary>
    public const string OldOfficeFile = "OPC1204";

    /// <summary><c>The file is a package that holds neither a Word document nor a workbook; it looks like …</c></summary>
    public const string OtherPackage = "OPC1205";

    /// <summary><c>The file is damaged: its part {0} cannot be read. What was read before is kept.</c></summary>
    public const string DamagedPart = "OPC1206";

    /// <summary><c>The part {0} grows to more than {1} times its size when it is unpacked, as no document …</c></summary>
    public const string PartExplodes = "OPC1207";

    /// <summary><c>Unpacked, the file is larger than the limit of {0} bytes; what is beyond was not read.</c></summary>
    public const string ExpandedTooLarge = "OPC1208";

    /// <summary><c>The file has more than {0} cells with text; what is beyond was not read.</c></summary>
    public const string TooManyCells = "OPC1209";

    /// <summary><c>The file consists of {0} parts, more than the limit of {1}. It was not read.</c></summary>
    public const string TooManyParts = "OPC1210";

    /// <summary><c>Parts of the document are nested in each other more than {0} deep; what is deeper was …</c></summary>
    public const string NestedTooDeep = "OPC1211";

    /// <summary><c>The document has tracked changes ({0} insertions, {1} deletions: {2}). It is read as if …</c></summary>
    public const string TrackedChanges = "OPC1212";

    /// <summary><c>The file has {0} comments, which were not read ({1}).</c></summary>
    public const string CommentsLeft = "OPC1213";

    /// <summary><c>Text is hidden at {0} places ({1}); it was not read.</c></summary>
    public const string HiddenText = "OPC1214";

    /// <summary><c>Hidden rows hold text and were not read: {0}</c></summary>
    public const string HiddenRows = "OPC1215";

    /// <summary><c>Hidden columns hold text and were not read: {0}</c></summary>
    public const string HiddenColumns = "OPC1216";

    /// <summary><c>Hidden sheets were not read: {0}</c></summary>
    public const string HiddenSheets = "OPC1217";

    /// <summary><c>What stands in the margins of every page was not read as text: {0}</c></summary>
    public const string MarginText = "OPC1218";

    /// <summary><c>Objects in the file were not read: {0}</c></summary>
    public const string ObjectsUnread = "OPC1219";

    /// <summary><c>Cells hold a formula whose value is an error or was not saved; they are read as empty: {0}</c></summary>
    public const string ValueUnknown = "OPC1220";

    /// <summary><c>Sheets that this library made from the document were not read again: {0}</c></summary>
    public const string DerivedSheets = "OPC1221";

    /// <summary><c>Text is struck out at {0} places ({1}); it was read as it stands.</c></summary>
    public const string StruckOut = "OPC1222";

    /// <summary><c>The file is an OpenDocument file (.odt, .ods) of LibreOffice or another program, which …</c></summary>
    public const string OpenDocumentFile = "OPC1223";

    /// <summary><c>The file is a Rich Text document (.rtf), which is not read here.</c></summary>
    public const string RichTextFile = "OPC1224";

    /// <summary><c>The file holds the slides of a presentation (PowerPoint, .ppt, .pptx), which are not …</c></summary>
    public const string PowerPointFile = "OPC1225";

    /// <summary><c>Left out as no part of the document, {0} characters: navigation {1}, page header and …</c></summary>
    public const string PartsLeftOut = "OPC1260";

    /// <summary><c>{0} parts with {1} characters that the page hides were not read, from the lines {2} on.</c></summary>
    public const string HiddenParts = "OPC1261";

    /// <summary><c>The page links to {0} files, which were not opened: {1}</c></summary>
    public const string DocumentLinks = "OPC1262";

    /// <summary><c>The page has {0} characters, more than the limit of {1}; what is beyond was not read.</c></summary>
    public const string PageTooLong = "OPC1263";

    /// <summary><c>Tags are nested in each other more than {0} deep; what is deeper is read as if it stood …</c></summary>
    public const string MarkupTooDeep = "OPC1264";

    /// <summary><c>Merged cells of a table cover more than {0} places; further ones are read as single cells.</c></summary>
    public const string SpansTooWide = "OPC1265";

    /// <summary><c>The source says that it is in {0}, but its bytes are {1}; it is read as {1}.</c></summary>
    public const string DeclaredEncodingWrong = "OPC1266";

    /// <summary><c>The page marks changes (ins {0}, del {1}, in the lines {2}). It is read as if all were …</c></summary>
    public const string MarkedChanges = "OPC1267";

    /// <summary><c>The page shows other files inside itself, which were not opened: {0}</c></summary>
    public const string FramesUnread = "OPC1268";

    /// <summary><c>The page is one of several (「{0}」); the others were not read.</c></summary>
    public const string FurtherPages = "OPC1269";

    /// <summary><c>{0} parts are shown when a heading is clicked, and were read (lines {1}).</c></summary>
    public const string OpenedParts = "OPC1270";

    /// <summary><c>The PDF is encrypted and needs a password; nothing was read.</c></summary>
    public const string PdfEncrypted = "OPC1701";

    /// <summary><c>The PDF is damaged and cannot be opened ({0}).</c></summary>
    public const string PdfDamaged = "OPC1702";

    /// <summary><c>Page {0} cannot be read ({1}); the other pages are kept.</c></summary>
    public const string PdfPageUnreadable = "OPC1703";

    /// <summary><c>Pages {0} hold only pictures; no text was read of them.</c></summary>
    public const string PdfPagesOfPictures = "OPC1704";

    /// <summary><c>The text of pages {0} is an invisible layer over a picture (OCR): it was read, but it is …</c></summary>
    public const string PdfRecognisedText = "OPC1705";

    /// <summary><c>{0} letters on pages {1} cannot be read: the fonts {2} say nothing of which characters …</c></summary>
    public const string PdfLettersWithoutMap = "OPC1706";

    /// <summary><c>Text of a layer that is switched off was left out on pages {0} (layers: {1}).</c></summary>
    public const string PdfHiddenLayer = "OPC1707";

    /// <summary><c>Invisible text was left out on pages {0}.</c></summary>
    public const string PdfInvisibleText = "OPC1708";

    /// <summary><c>Read as the characters they show: {0} letters that the font&apos;s table calls radicals or …</c></summary>
    public const string PdfStandIns = "OPC1709";

    /// <summary><c>Left out {0} kinds of page numbers, running heads or feet: {1}</c></summary>
    public const string PdfRunningHeads = "OPC1710";

    /// <summary><c>In {1} places a line fills its width and ends with a sentence, such as 「{0}」; whether a …</c></summary>
    public const string PdfParagraphUndecided = "OPC1711";

    /// <summary><c>The row was joined over a page break because its number is printed once, but no text …</c></summary>
    public const string PdfRowJoinedOverPages = "OPC1712";

    /// <summary><c>A limit was reached (letters, shapes, expanded size, time or pages); what is beyond was …</c></summary>
    public const string PdfLimit = "OPC1713";

    /// <summary><c>The table has no lines between its columns; columns and rows were found by white space …</c></summary>
    public const string PdfTableWithoutRules = "OPC1714";

    /// <summary><c>The PDF is protected against copying but opens without a password; it was read.</c></summary>
    public const string PdfOwnerProtected = "OPC1715";

    /// <summary><c>Not read: {1} notes or stamps laid over pages {0}.</c></summary>
    public const string PdfAnnotations = "OPC1716";

    /// <summary><c>The last row before pages that could not be read may be cut: 「{0}」.</c></summary>
    public const string PdfRowCutByPages = "OPC1717";

    /// <summary><c>Where this row begins or ends is not certain: the table has no lines.</c></summary>
    public const string PdfRowUncertain = "OPC1718";

    /// <summary><c>Pages {0} hold drawings but no letters: their text may be drawn as outlines.</c></summary>
    public const string PdfOutlinedText = "OPC1719";

    /// <summary><c>Text outside of the visible area of pages {0} was left out.</c></summary>
    public const string PdfTextOutsidePage = "OPC1720";

    /// <summary><c>A text was too long for its cell and is cut at its side; 「{0}」 is what can be seen.</c></summary>
    public const string PdfCellCut = "OPC1721";

    /// <summary><c>The source format {0} failed with {1} ({2}); what it had given before is kept.</c></summary>
    public const string ExtensionFailedToRead = "OPC1900";

    /// <summary><c>Reading failed with {0} ({1}). The text of the source is kept as notes; nothing of it …</c></summary>
    public const string ReadingFailed = "OPC1998";

    /// <summary><c>{0} more findings of {1} are not listed.</c></summary>
    public const string MoreOfTheSame = "OPC1999";
}
