// Written from the catalogue by a test (OPC_UPDATE_GOLDEN=1); do not edit by hand.
namespace Ota.PublicComment;

/// <content>The codes of one part of the catalogue.</content>
public static partial class DiagnosticCodes
{
    /// <summary><c>The heading row 「{2}」 is printed again {0} times (lines {1}); the repetitions were taken …</c></summary>
    public const string RepeatedHeading = "OPC2001";

    /// <summary><c>The row goes on from No. {0} and was joined to it: 「{1}」.</c></summary>
    public const string ContinuationRow = "OPC2002";

    /// <summary><c>The row lost its number; between its neighbours only {0} is possible.</c></summary>
    public const string LostNumber = "OPC2003";

    /// <summary><c>「{0}」 at the head of the place of No. {2} belongs to the place of No. {1} and was moved …</c></summary>
    public const string LeakedPiece = "OPC2004";

    /// <summary><c>「{0}」 was completed to 「{1}」, the only title the document gives that chapter.</c></summary>
    public const string ChapterTitleCompleted = "OPC2005";

    /// <summary><c>Spaces that a wrapped cell left in the place were taken out: 「{0}」 is now 「{1}」.</c></summary>
    public const string AreaUnwrapped = "OPC2006";

    /// <summary><c>A run of {0} characters is printed twice; the second was taken out: 「{1}」.</c></summary>
    public const string RepeatedRun = "OPC2007";

    /// <summary><c>Spaces that line ends or extraction left inside the text: taken out {0}, made paragraph …</c></summary>
    public const string TextUnwrapped = "OPC2008";

    /// <summary><c>Parts of a reference that run together were set apart ({0}); the first: 「{1}」 is now …</c></summary>
    public const string GluedMarkers = "OPC2009";

    /// <summary><c>Restored {0} characters that extraction replaced by look-alikes; the first: 「{1}」 is now …</c></summary>
    public const string GlyphsRestored = "OPC2010";

    /// <summary><c>{0} invisible characters were taken out; the first: {1}{2}.</c></summary>
    public const string InvisibleRemoved = "OPC2011";

    /// <summary><c>{0} unusual spaces became ordinary; the first: {1} is now {2}.</c></summary>
    public const string SpacesNormalised = "OPC2012";

    /// <summary><c>A line with a space after every character was closed up: 「{0}」 is now 「{1}」.</c></summary>
    public const string LetterSpacing = "OPC2013";

    /// <summary><c>A circled number that had lost a byte was restored: 「{0}」 is now 「{1}」.</c></summary>
    public const string CircledNumberRestored = "OPC2014";

    /// <summary><c>{0} page numbers that stood between the rows or lines were taken out: {1}.</c></summary>
    public const string PageFooter = "OPC2015";

    /// <summary><c>The number {0} stood inside a text of its row and was put in its place: 「{1}」 is now …</c></summary>
    public const string DetachedNumber = "OPC2016";

    /// <summary><c>Cells of the row stand {0} columns too far left, because a merged cell was lost; read …</c></summary>
    public const string ShiftedRow = "OPC2017";

    /// <summary><c>{2} responses are blank (No. {0}); as the document leaves responses blank that go for …</c></summary>
    public const string SharedResponse = "OPC2018";

    /// <summary><c>{0} cells hold only 「{1}」, which a program wrote for an empty cell; read as empty.</c></summary>
    public const string ExporterBlank = "OPC2019";

    /// <summary><c>The numbers are printed as 「{0}」, because a program took them for decimals; they were …</c></summary>
    public const string FloatNumbers = "OPC2020";

    /// <summary><c>One row holds the lines of {0} rows one over the other (「{1}」); it was read as {0} rows, …</c></summary>
    public const string StackedRows = "OPC2021";

    /// <summary><c>A line end inside a cell broke a row into {0} lines; together they have its {1} cells. …</c></summary>
    public const string BrokenRow = "OPC2022";

    /// <summary><c>The head or number of a page stood inside a text and was taken out: 「{0}」.</c></summary>
    public const string RunningHead = "OPC2023";

    /// <summary><c>The text of the opinion is not in the source.</c></summary>
    public const string OpinionTextMissing = "OPC2030";

    /// <summary><c>The opinion has no response in the source.</c></summary>
    public const string ResponseMissing = "OPC2031";

    /// <summary><c>The same {0} characters stand twice in a row: 「{1}」. They were kept.</c></summary>
    public const string TextTwice = "OPC2032";

    /// <summary><c>The bracket 「{0}」 has no partner: {1}. It was kept.</c></summary>
    public const string StrayBracket = "OPC2033";

    /// <summary><c>The text probably lost its head: 「{0}」.</c></summary>
    public const string CutAtStart = "OPC2034";

    /// <summary><c>The text probably lost its tail: 「{0}」.</c></summary>
    public const string CutAtEnd = "OPC2035";

    /// <summary><c>The text probably lost head and tail: 「{0}」.</c></summary>
    public const string CutAtBoth = "OPC2036";

    /// <summary><c>The numbers look like dates: 「{0}」. A spreadsheet may have made them of 「{1}」. They were …</c></summary>
    public const string NumbersAreDates = "OPC2037";

    /// <summary><c>The response of No. {0} is blank: is it missing, or shared with No. {1}? The opinion is …</c></summary>
    public const string ResponseMissingOrShared = "OPC2038";

    /// <summary><c>The place of No. {0} is blank: has it none, or that of the row above (分野, 該当箇所)? It is …</c></summary>
    public const string PlaceMissing = "OPC2039";

    /// <summary><c>Every character of the text 「{0}」 stands twice, as bold print does in extraction: …</c></summary>
    public const string CharactersTwice = "OPC2040";

    /// <summary><c>{0} characters of the text were lost before it came here; the first stands at 「{1}」.</c></summary>
    public const string CharactersLost = "OPC2041";

    /// <summary><c>The disposition 「{0}」 is not in the document&apos;s legend.</c></summary>
    public const string DispositionUnexplained = "OPC2050";

    /// <summary><c>The document explains the disposition 「{0}」 twice: 「{1}」 and 「{2}」. The first is used.</c></summary>
    public const string LegendContradicts = "OPC2051";

    /// <summary><c>The response of No. {0} does not begin with a disposition, though most of the column do.</c></summary>
    public const string DispositionHeadMissing = "OPC2052";

    /// <summary><c>The line 「{0}」 between the rows stands whole in a text of No. {1} too and was taken out.</c></summary>
    public const string PrintedAgain = "OPC2060";
}
