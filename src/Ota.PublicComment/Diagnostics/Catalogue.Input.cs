using static Ota.PublicComment.DiagnosticSeverity;

namespace Ota.PublicComment.Diagnostics;

/// <summary>The catalogue, part one: input and recognition.</summary>
internal static partial class Catalogue
{
    public static readonly DiagnosticDescriptor EmptySource = new(
        "OPC1001", Error,
        en: "The source is empty.",
        ja: "入力が空です。",
        adviceEn: "Check that the file was saved or downloaded completely.",
        adviceJa: "ファイルの保存やダウンロードが完了しているか確かめてください。");

    public static readonly DiagnosticDescriptor NotText = new(
        "OPC1002", Error,
        en: "The source is not text; it looks like {0}.",
        ja: "入力はテキストではありません（{0} と思われます）。",
        adviceEn: "Word and Excel are read where the pipeline is built with AddOpenXml(), web pages with AddHtml(), PDF with AddPdf(), each of a package of its own (the console has all). Where they are, this file is damaged or of another kind: give the table of opinions and answers as CSV, or tab-separated.",
        adviceJa: "意見と考え方の表を、CSV かタブ区切りのテキストで指定してください。Word（.docx）、Excel（.xlsx）、Web ページ、PDF はそのまま読み込めます（プログラムに組み込む場合は AddOpenXml()、AddHtml()、AddPdf() で部品を加えます）。これらのはずであれば、ファイルが壊れています。");

    public static readonly DiagnosticDescriptor UnknownEncoding = new(
        "OPC1003", Error,
        en: "The source is in no character encoding that is known here: byte {0} does not fit UTF-8.",
        ja: "文字コードを判別できません（先頭から {0} バイト目が UTF-8 として不正です）。",
        adviceEn: "Save the file as UTF-8 and read it again.",
        adviceJa: "UTF-8 で保存し直してから読み込んでください。");

    public static readonly DiagnosticDescriptor EncodingAssumed = new(
        "OPC1024", Info,
        en: "The source is read as {0}, judging by its bytes.",
        ja: "バイトの並びから、文字コードを {0} とみなして読み込みました。",
        adviceEn: "If characters look wrong, name the encoding: ReadOptions.Encoding, or --encoding in the console.",
        adviceJa: "文字化けしているときは文字コードを指定してください（--encoding。組み込む場合は ReadOptions.Encoding）。");

    public static readonly DiagnosticDescriptor UndecodableBytes = new(
        "OPC1025", Warning,
        en: "In {0} {0:place|places} the source holds no character of {1}, first at byte {2}; each is read as U+FFFD.",
        ja: "{1} の文字として読めない箇所が {0} か所あります（最初は先頭から {2} バイト目）。「�」に置き換えました。",
        adviceEn: "The file is damaged or in another encoding: compare with the original, or name the encoding.",
        adviceJa: "ファイルが壊れているか、文字コードが異なります。原本と照合するか、文字コードを指定してください（--encoding。組み込む場合は ReadOptions.Encoding）。");

    public static readonly DiagnosticDescriptor NoOpinionColumn = new(
        "OPC1026", Error,
        en: "No column of the table was recognised as the opinions; these have no role: {0}.",
        ja: "意見の列を認識できませんでした。役割の分からない列: {0}。",
        adviceEn: "Say which one holds the opinions, for example --map HEADING=opinion (or ReadOptions.ColumnMap), or teach the heading (--profile, or Vocabulary).",
        adviceJa: "意見の列を指定するか（例: --map 見出し=opinion。組み込む場合は ReadOptions.ColumnMap）、見出しを登録してください（--profile。組み込む場合は Vocabulary）。");

    public static readonly DiagnosticDescriptor NoResponseColumn = new(
        "OPC1027", Warning,
        en: "No column of the table was recognised as the responses; these have no role: {0}.",
        ja: "考え方の列を認識できませんでした。役割の分からない列: {0}。",
        adviceEn: "If one of them holds the responses, say so, for example --map HEADING=response (or ReadOptions.ColumnMap), or teach the heading (--profile, or Vocabulary).",
        adviceJa: "考え方の列があれば指定するか（例: --map 見出し=response。組み込む場合は ReadOptions.ColumnMap）、見出しを登録してください（--profile。組み込む場合は Vocabulary）。");

    public static readonly DiagnosticDescriptor MapDisplaces = new(
        "OPC1028", Warning,
        en: "The heading 「{0}」 says {1}, but the map gives that role to another column; the column is kept without a role.",
        ja: "見出し「{0}」は{1}を表しますが、指定では別の列がその役割です。この列は役割なしで残しました。",
        adviceEn: "Check the map; if it is right, map this column to other.",
        adviceJa: "指定を確かめてください。正しければ、この列を other と指定してください。");

    public static readonly DiagnosticDescriptor HeadingRowByMap = new(
        "OPC1029", Info,
        en: "The first row 「{0}」 holds no number where the rows below do; it is read as headings.",
        ja: "先頭行「{0}」は、番号の列に番号がないため見出し行とみなしました。");

    public static readonly DiagnosticDescriptor SourceTooLarge = new(
        "OPC1004", Error,
        en: "The source is larger than the limit of {0} {0:byte|bytes}; only the part before it was read.",
        ja: "入力が上限の {0} バイトを超えています。上限までを読み込みました。",
        adviceEn: "Raise ReadLimits.MaxBytes if the file is what it should be.",
        adviceJa: "正しいファイルであれば、分けて指定してください（組み込む場合は ReadLimits.MaxBytes を上げます）。");

    public static readonly DiagnosticDescriptor CellTooLong = new(
        "OPC1005", Error,
        en: "A cell or line has {0} {0:character|characters}, more than the limit of {1}; what is beyond was not read.",
        ja: "1つのセルまたは行が {0} 文字あり、上限の {1} 文字を超えています。超えた部分は読み込んでいません。",
        adviceEn: "Check that the file has line breaks and is the file you meant; raise ReadLimits.MaxCellLength if it is.",
        adviceJa: "改行が失われていないか、意図したファイルかを確かめ、正しければ、改行を入れて分けてください（組み込む場合は ReadLimits.MaxCellLength を上げます）。");

    public static readonly DiagnosticDescriptor TooManyBlocks = new(
        "OPC1006", Error,
        en: "The source has more than {0} {0:row or line|rows and lines}; what is beyond was not read.",
        ja: "行数が上限の {0} を超えています。超えた部分は読み込んでいません。",
        adviceEn: "Raise ReadLimits.MaxBlocks if the file is what it should be.",
        adviceJa: "正しいファイルであれば、分けて指定してください（組み込む場合は ReadLimits.MaxBlocks を上げます）。");

    public static readonly DiagnosticDescriptor TooManyCellsInAll = new(
        "OPC1035", Error,
        en: "The source has more than {0} {0:cell|cells} with text; what is beyond was not read.",
        ja: "文字のあるセルが上限の {0} 個を超えています。超えた部分は読み込んでいません。",
        adviceEn: "Raise ReadLimits.MaxCells if the file is what it should be.",
        adviceJa: "正しいファイルであれば、分けて指定してください（組み込む場合は ReadLimits.MaxCells を上げます）。");

    public static readonly DiagnosticDescriptor TooMuchText = new(
        "OPC1036", Error,
        en: "The source has more than {0} {0:character|characters} of text; what is beyond was not read.",
        ja: "本文が上限の {0} 文字を超えています。超えた部分は読み込んでいません。",
        adviceEn: "Raise ReadLimits.MaxTextLength if the file is what it should be.",
        adviceJa: "正しいファイルであれば、分けて指定してください（組み込む場合は ReadLimits.MaxTextLength を上げます）。");

    public static readonly DiagnosticDescriptor TooManyNodes = new(
        "OPC1037", Error,
        en: "The document holds {0} {0:object|objects}, more than the limit of {1}; it was not read.",
        ja: "JSON の要素が {0} 個あり、上限の {1} 個を超えています。読み込んでいません。",
        adviceEn: "Raise ReadLimits.MaxCells if the file is what it should be, or read it as a stream (NDJSON).",
        adviceJa: "正しいファイルであれば、分けて指定してください（組み込む場合は ReadLimits.MaxCells を上げるか、NDJSON として順に読みます）。");

    public static readonly DiagnosticDescriptor RepairsSkipped = new(
        "OPC1038", Info,
        en: "The source is read as a stream: repairs that need the whole document are not made ({0}).",
        ja: "順に読み込むため、文書全体を要する自動修正は行いません（{0}）。",
        adviceEn: "Read the source as a whole where its rows are damaged.",
        adviceJa: "行が壊れている場合は、全体を読み込んでください。");

    public static readonly DiagnosticDescriptor NotStreamed = new(
        "OPC1039", Error,
        en: "The beginning of the source holds no table of opinions, so it cannot be read as a stream.",
        ja: "先頭に意見の表がないため、順に読み込むことができません。",
        adviceEn: "Read the source as a whole, or map its columns (ReadOptions.ColumnMap).",
        adviceJa: "全体を読み込むか、列を指定してください（ReadOptions.ColumnMap）。");

    public static readonly DiagnosticDescriptor NoFormat = new(
        "OPC1007", Error,
        en: "No registered source format can read this source.",
        ja: "この種類のファイルを読む部品が組み込まれていません。",
        adviceEn: "Add the package of the format (AddOpenXml, AddPdf, AddHtml), or save the file as CSV.",
        adviceJa: "CSV で保存し直して指定してください（組み込む場合は AddOpenXml、AddPdf、AddHtml などで部品を加えます）。");

    public static readonly DiagnosticDescriptor TooManyColumns = new(
        "OPC1008", Error,
        en: "The row has {0} {0:cell|cells}; only the first {1} were read.",
        ja: "この行のセルは {0} 個あります。先頭の {1} 個だけを読み込みました。",
        adviceEn: "Check that the separator is right; raise ReadLimits.MaxColumns if it is.",
        adviceJa: "区切り文字が正しいか確かめ、正しければ、要らない列を除いて指定してください（組み込む場合は ReadLimits.MaxColumns を上げます）。");

    public static readonly DiagnosticDescriptor NothingRecognised = new(
        "OPC1010", Error,
        en: "No result of a public comment was recognised: no table with a heading for opinions or responses was found.",
        ja: "パブリックコメントの結果を認識できませんでした（意見または考え方の見出しを持つ表が見つかりません）。",
        adviceEn: "If the table has other headings or none, map its columns: ReadOptions.ColumnMap, or --map in the console.",
        adviceJa: "見出しが異なる、または無い場合は、列を指定してください（--map。組み込む場合は ReadOptions.ColumnMap）。");

    public static readonly DiagnosticDescriptor HeadingsNotRecognised = new(
        "OPC1011", Error,
        en: "A table of {0} {0:row|rows} has no heading row that is known here; its first row is 「{1}」.",
        ja: "{0} 行の表に、認識できる見出し行がありません（先頭行「{1}」）。",
        adviceEn: "Map its columns (ReadOptions.ColumnMap, --map) or teach its headings (--profile, or Vocabulary). Its text is kept in the notes.",
        adviceJa: "列を指定するか（--map。組み込む場合は ReadOptions.ColumnMap）、見出しを登録してください（--profile。組み込む場合は Vocabulary）。本文は注記として残しています。");

    public static readonly DiagnosticDescriptor TableOfChanges = new(
        "OPC1050", Info,
        en: "A table of {0} {0:row|rows} prints old and new wordings (「{1}」); it holds no opinions and is kept in the notes.",
        ja: "{0} 行の表は、修正前と修正後の文言を並べたもの（「{1}」）です。意見の表ではないため、注記として残しました。",
        adviceEn: "If it does hold opinions, map its columns (ReadOptions.ColumnMap, --map).",
        adviceJa: "意見の表であれば、列を指定してください（--map。組み込む場合は ReadOptions.ColumnMap）。");

    public static readonly DiagnosticDescriptor RoleClaimedTwice = new(
        "OPC1012", Warning,
        en: "The columns 「{0}」 and 「{1}」 both look like {2}; the first is read as such, what the second holds is kept beside it.",
        ja: "列「{0}」と列「{1}」がどちらも{2}に見えます。前者を{2}として読み、後者の内容も残しました。",
        adviceEn: "Say which is which with ReadOptions.ColumnMap or --map.",
        adviceJa: "どちらの列かを指定してください（--map。組み込む場合は ReadOptions.ColumnMap）。");

    public static readonly DiagnosticDescriptor RowWidth = new(
        "OPC1013", Warning,
        en: "The row has {0} {0:cell|cells} where the heading has {1}.",
        ja: "この行のセルは {0} 個ですが、見出しは {1} 個です。",
        adviceEn: "A cell may be lost or split: compare the row with the original. Cells beyond the last heading are kept as columns without a role.",
        adviceJa: "セルが失われたか分割された可能性があります。原本と照合してください。見出しより後ろのセルは役割のない列として残しています。");

    public static readonly DiagnosticDescriptor UnknownColumn = new(
        "OPC1014", Info,
        en: "The column 「{0}」 has no role here and is kept with its heading.",
        ja: "列「{0}」は役割が分からないため、見出しとともにそのまま残しました。");

    public static readonly DiagnosticDescriptor QuotesAreSyntax = new(
        "OPC1015", Info,
        en: "Quotation marks around cells are read as quoting, because the rows fit together only that way.",
        ja: "セルを囲む引用符を区切り記号として読みました（そうしないと行の列数がそろわないため）。");

    public static readonly DiagnosticDescriptor StrayQuote = new(
        "OPC1016", Warning,
        en: "A quotation mark opens a cell and is not closed where a cell ends; it is read as text.",
        ja: "セルの先頭の引用符が正しく閉じられていません。文字として読みました。",
        adviceEn: "Check where the cell ends.",
        adviceJa: "セルの終わりの位置を確かめてください。");

    public static readonly DiagnosticDescriptor ColumnMapMismatch = new(
        "OPC1017", Error,
        en: "The column map names {0}, which the table with the columns {1} does not have.",
        ja: "列の指定にある{0}が、表（列: {1}）にありません。",
        adviceEn: "Correct the map: headings are compared without white space and width, positions count from 1 or, negative, from the right end.",
        adviceJa: "指定を直してください。見出しは空白と全角半角を無視して比べ、位置は左から 1、右からは負の数で数えます。");

    public static readonly DiagnosticDescriptor TitleNotFound = new(
        "OPC1018", Warning,
        en: "No title line was recognised.",
        ja: "表題の行を認識できませんでした。",
        adviceEn: "The plan is unknown; a title names a plan and says that it is about public comments.",
        adviceJa: "計画の名称が分かりません。文書の初めに「○○計画（素案）に対する意見募集の結果」のような表題の行を置いてください。");

    public static readonly DiagnosticDescriptor MunicipalityAmbiguous = new(
        "OPC1019", Warning,
        en: "The document names 「{0}」, and more than one body has that name: {1}.",
        ja: "「{0}」という名称の団体が複数あります（{1}）。",
        adviceEn: "Say which with ReadOptions.Municipality or --municipality.",
        adviceJa: "全国地方公共団体コード（6けた）で指定してください（--municipality。組み込む場合は ReadOptions.Municipality）。");

    public static readonly DiagnosticDescriptor LoneLine = new(
        "OPC1020", Warning,
        en: "The line 「{0}」 stands alone in the table; it may belong to the row above or below. It is kept as a note.",
        ja: "表の中に「{0}」という行が単独であります。上または下の行の一部かもしれません。注記として残しました。",
        adviceEn: "Compare with the original and put the line where it belongs.",
        adviceJa: "原本と照合し、本来の位置に戻してください。");

    public static readonly DiagnosticDescriptor NumberlessRow = new(
        "OPC1021", Warning,
        en: "A row without a number can be read in two ways: it goes on from the row above, or it is an opinion of its own. It is kept as an opinion without a number.",
        ja: "番号のない行は、上の行の続きとも独立した意見とも読めます。番号のない意見として残しました。",
        adviceEn: "Compare with the original.",
        adviceJa: "原本と照合してください。");

    public static readonly DiagnosticDescriptor UnknownMunicipalityCode = new(
        "OPC1022", Error,
        en: "The municipality code {0} is not in the table of governments.",
        ja: "団体コード {0} は全国地方公共団体コードの一覧にありません。",
        adviceEn: "Check the code in the list of the Ministry of Internal Affairs and Communications.",
        adviceJa: "総務省の一覧でコードを確かめてください。");

    public static readonly DiagnosticDescriptor Unplaced = new(
        "OPC1023", Warning,
        en: "The text 「{0}」 found no place in the document and is kept as a note.",
        ja: "「{0}」は文書のどこにも当てはまらないため、注記として残しました。",
        adviceEn: "Compare with the original; this may be a gap of the reader, please report it.",
        adviceJa: "原本と照合してください。原本どおりであれば、このプログラムが読み取れない書き方です（開発元に知らせていただけると直せます）。");

    public static readonly DiagnosticDescriptor HeadingsSplit = new(
        "OPC1060", Info,
        en: "The heading 「{0}」 stands over several columns and was split in the only way that gives known headings: {1}.",
        ja: "見出し「{0}」は複数の列の見出しが続いたものです。見出しとして読める唯一の分け方をしました（{1}）。");

    public static readonly DiagnosticDescriptor AlignedTable = new(
        "OPC1061", Info,
        en: "White space alone keeps the columns of this table apart: {0} {0:row was|rows were} told by headings, gaps and numbers that all agree.",
        ja: "列を空白だけで区切った表です。見出し、空白の位置、番号がすべて合うため、{0} 行を表として読みました。",
        adviceEn: "Compare some rows with the original.",
        adviceJa: "いくつかの行を原本と照合してください。");

    public static readonly DiagnosticDescriptor TextNotInOrder = new(
        "OPC1030", Error,
        en: "The text holds a table of opinions and responses, but which line belongs to which cannot be proven. Its {0} {0:line is kept as a note|lines are kept as notes}: {1}",
        ja: "意見と考え方の表が含まれていますが、どの行がどの欄のものか確定できません。{0} 行を注記として残しました（{1}）。",
        adviceEn: "Extract the table again with its cells kept apart (tab-separated, CSV, HTML, Excel).",
        adviceJa: "セルの区切りを保った形（タブ区切り、CSV、HTML、Excel）で抽出し直してください。");

    public static readonly DiagnosticDescriptor LabelOrder = new(
        "OPC1031", Warning,
        en: "The labels break their order here: {0}. Text of two fields may stand in one.",
        ja: "見出し語の並びがほかの意見と異なります（{0}）。二つの欄の文章が一つになっているかもしれません。",
        adviceEn: "A label was lost, changed or moved: compare with the original. No text was left out.",
        adviceJa: "見出し語が失われたか、変わったか、移動しています。原本と照合してください。文章は省いていません。");

    public static readonly DiagnosticDescriptor FactInResponse = new(
        "OPC1034", Warning,
        en: "The last line of the last response may speak of the whole document: 「{0}」. It was left in the response.",
        ja: "最後の回答の末尾の行は、回答ではなく文書全体についての記述かもしれません（「{0}」）。回答の一部として読みました。",
        adviceEn: "Compare with the original; a blank line before it would part it from the response.",
        adviceJa: "原本と照合してください。前に空行があれば回答と区別できます。");

    public static readonly DiagnosticDescriptor TimeLimitReached = new(
        "OPC1009", Error,
        en: "Reading the file took longer than {0} {0:second|seconds}; what was read until then is kept.",
        ja: "ファイルの読み込みが上限の {0} 秒を超えました。それまでに読めた部分だけを残しています。",
        adviceEn: "Raise ReadLimits.MaxTime if the file is what it should be.",
        adviceJa: "正しいファイルであれば、分けて指定してください（組み込む場合は ReadLimits.MaxTime を上げます）。");

    public static readonly DiagnosticDescriptor ExtensionFailedToRead = new(
        "OPC1900", Error,
        en: "The source format {0} failed with {1} ({2}); what it had given before is kept.",
        ja: "入力形式 {0} が {1} で失敗しました（{2}）。それまでに読めた部分は残しています。",
        adviceEn: "This is a defect of the format, not of the document: report it to its author.",
        adviceJa: "文書ではなく、その入力形式を扱う部品の不具合です。部品の作成者に知らせてください。");

    public static readonly DiagnosticDescriptor MoreOfTheSame = new(
        "OPC1999", Info,
        en: "{0} {0:more finding|more findings} of {1} {0:is|are} not listed.",
        ja: "{1} はほかに {0} 件あります（省略）。",
        adviceEn: "Raise ReadLimits.MaxDiagnosticsPerCode (of one code) and MaxDiagnostics (of all) to see them.",
        adviceJa: "示したものを直してから、もう一度実行してください（組み込む場合は ReadLimits.MaxDiagnosticsPerCode と MaxDiagnostics を上げます）。");

    public static ValueList<DiagnosticDescriptor> Input { get; } =
    [
        EmptySource, NotText, UnknownEncoding, SourceTooLarge, CellTooLong, TooManyBlocks, TooManyCellsInAll, TooMuchText, TooManyNodes,
        RepairsSkipped, NotStreamed, NoFormat, TooManyColumns, TimeLimitReached,
        NothingRecognised, HeadingsNotRecognised, TableOfChanges, RoleClaimedTwice, RowWidth, UnknownColumn, QuotesAreSyntax, StrayQuote,
        ColumnMapMismatch, TitleNotFound, MunicipalityAmbiguous, LoneLine, NumberlessRow, UnknownMunicipalityCode, Unplaced,
        EncodingAssumed, UndecodableBytes,
        NoOpinionColumn, NoResponseColumn, MapDisplaces, HeadingRowByMap,
        TextNotInOrder, LabelOrder, FactInResponse, HeadingsSplit, AlignedTable, ExtensionFailedToRead, MoreOfTheSame,
    ];
}
