using static Ota.PublicComment.DiagnosticSeverity;

namespace Ota.PublicComment.Diagnostics;

/// <summary>The catalogue: line-wise JSON and CSV.</summary>
internal static partial class Catalogue
{
    public static readonly DiagnosticDescriptor LinesCutOff = new(
        "OPC5010", Error,
        en: "The file ends at line {0} without its last line: it was cut off after {1} {1:opinion|opinions} and {2} {2:response|responses}.",
        ja: "ファイルが終わりの行のないまま {0} 行目で終わっています。意見 {1} 件、考え方 {2} 件までで切れています。",
        adviceEn: "What was read stands; get the file once more and compare its size.",
        adviceJa: "読み取れた分はそのまま使えます。ファイルを取り直し、大きさを比べてください。");

    public static readonly DiagnosticDescriptor LinesMissing = new(
        "OPC5011", Error,
        en: "The last line says {0} {0:opinion|opinions} and {1} {1:response|responses}; read were {2} {2:opinion|opinions} and {3} {3:response|responses}.",
        ja: "終わりの行には意見 {0} 件、考え方 {1} 件とありますが、読み取れたのは意見 {2} 件、考え方 {3} 件です。",
        adviceEn: "Lines were lost, doubled or could not be read.",
        adviceJa: "行が失われたか、重複したか、読み取れなかったものです。");

    public static readonly DiagnosticDescriptor LineOutOfPlace = new(
        "OPC5012", Error,
        en: "Line {0} is of type 「{1}」, which has no place there; it was left out.",
        ja: "{0} 行目の種類「{1}」はここに置けないため、読み込みませんでした。",
        adviceEn: "A file is one document line, then opinions and responses, then one end line.",
        adviceJa: "document の行が1つ、続いて opinion と response の行、最後に end の行が1つという順です。");

    public static readonly DiagnosticDescriptor LineTooLong = new(
        "OPC5013", Error,
        en: "Line {0} is too long to be held; it was left out.",
        ja: "{0} 行目は長すぎるため、読み込みませんでした。",
        adviceEn: "No opinion is that long: the file has lost its line breaks, or was made to fill the memory.",
        adviceJa: "これほど長い意見はありません。改行が失われたか、故意に作られたファイルと思われます。");

    public static readonly DiagnosticDescriptor CsvCellUnreadable = new(
        "OPC5014", Error,
        en: "「{0}」 in the column {1} is not what this column holds; the cell was taken as blank.",
        ja: "列「{1}」の「{0}」はこの列の値として読めないため、空欄として扱いました。",
        adviceEn: "Spreadsheets change numbers and dates when they open a file; compare with the original.",
        adviceJa: "表計算ソフトは開くときに数や日付を書き換えることがあります。元のファイルと比べてください。");

    public static readonly DiagnosticDescriptor CsvRowsDisagree = new(
        "OPC5015", Error,
        en: "The {0} {1} stands in several rows with different contents; the first was kept.",
        ja: "{0} {1} が内容の異なる複数の行にあります。最初の行を採りました。",
        adviceEn: "An opinion with several responses, and a response to several opinions, are repeated in each row; change all of them.",
        adviceJa: "複数の考え方をもつ意見や、複数の意見への考え方は各行にくり返されます。すべての行を同じに直してください。");

    public static readonly DiagnosticDescriptor CsvRowWidth = new(
        "OPC5016", Error,
        en: "The row has {0} {0:cell|cells} instead of {1}; what is missing was taken as blank, what is beyond was left out.",
        ja: "セルが {1} 個ではなく {0} 個の行です。足りない分は空欄とし、余分なセルは読み込みませんでした。",
        adviceEn: "A comma or a quotation mark was lost or added when the file was edited; compare the row with the original.",
        adviceJa: "編集の際にコンマか引用符が失われたか、増えています。元の行と比べてください。");

    public static readonly DiagnosticDescriptor CharacterMapped = new(
        "OPC5017", Info,
        en: "{0} ({1}) is not in {2} and was written as {3}, the same sign there, {4} {4:time|times}.",
        ja: "{0}（{1}）は {2} にないため、同じ字形の {3} として書きました（{4} か所）。");

    public static readonly DiagnosticDescriptor CharacterLost = new(
        "OPC5018", Warning,
        en: "{0} ({1}) is not in {2} and was written as {3}, {4} {4:time|times}.",
        ja: "{0}（{1}）は {2} にないため、{3} として書きました（{4} か所）。",
        adviceEn: "Write the file in UTF-8, which holds every character and which spreadsheets open too.",
        adviceJa: "UTF-8 で書けばすべての文字が残ります。表計算ソフトでもそのまま開けます。");

    public static readonly DiagnosticDescriptor CsvHeadings = new(
        "OPC5019", Error,
        en: "The first line is not the headings of this format.",
        ja: "1行目がこの形式の見出しではありません。",
        adviceEn: "Tables from elsewhere are read by the pipeline, which recognises their columns.",
        adviceJa: "ほかの表は read で読み取ってください（組み込む場合は PublicCommentPipeline）。列の役割を見出しから認識します。");

    public static readonly DiagnosticDescriptor IdsRenumbered = new(
        "OPC5020", Warning,
        en: "{0} {0:node has|nodes have} an id that another node has before; new ids were given: {1}.",
        ja: "ほかの要素と同じ ID を持つ要素が {0} 個あり、新しい ID を付けました（{1}）。",
        adviceEn: "Give every opinion, response, note and consultation an id of its own.",
        adviceJa: "意見・考え方・注記・募集には、それぞれ別の ID を付けてください。");

    public static readonly DiagnosticDescriptor DerivedTable = new(
        "OPC5021", Warning,
        en: "This is what \"{0}\" writes: it is made from a document and does not hold all of it.",
        ja: "これは {0} 形式で書き出したものです。文書の内容のすべては含まれていません。",
        adviceEn: "Read the JSON, NDJSON or CSV of the document, or its source.",
        adviceJa: "文書の JSON・NDJSON・CSV、または元のファイルを読み込んでください。");

    public static readonly DiagnosticDescriptor EarlierFormat = new(
        "OPC5022", Info,
        en: "The file is of the earlier format {0}, which has the members of {1}: it was read whole, and is {1} when it is written again.",
        ja: "以前の形式 {0} のファイルです。項目は {1} と同じため、すべて読み取りました。書き出すと {1} になります。");

    public static readonly DiagnosticDescriptor OwnFormNotRead = new(
        "OPC5023", Error,
        en: "The file is of the form \"{0}\", which this library writes from a document{1} for people and other programs. It is not read back.",
        ja: "このプログラムが文書{1}から {0} 形式で書き出したファイルです。閲覧やほかのプログラムのための形式のため、読み戻しません。",
        adviceEn: "Read the file it was made from, or the JSON, NDJSON or CSV of the document.",
        adviceJa: "書き出しのもとになったファイルか、文書の JSON・NDJSON・CSV を読み込んでください。");

    public static ValueList<DiagnosticDescriptor> Serialization { get; } =
    [
        LinesCutOff, LinesMissing, LineOutOfPlace, LineTooLong, CsvCellUnreadable, CsvRowsDisagree, CsvRowWidth, CharacterMapped,
        CharacterLost, CsvHeadings, IdsRenumbered, DerivedTable, EarlierFormat,
        OwnFormNotRead,
    ];
}
