using static Ota.PublicComment.DiagnosticSeverity;

namespace Ota.PublicComment.Diagnostics;

/// <summary>The catalogue: files of word processors and spreadsheets.</summary>
internal static partial class Catalogue
{
    public static readonly DiagnosticDescriptor OldWordFile = new(
        "OPC1200", Error,
        en: "The file is a document of Word 97-2003 (.doc), which is not read here.",
        ja: "このファイルは Word 97-2003 形式の文書（.doc）で、このままでは読み込めません。",
        adviceEn: "Open it in Word, choose Save As, pick the type Word Document (*.docx), and give the saved file.",
        adviceJa: "Word で開き、［ファイル］→［名前を付けて保存］でファイルの種類を「Word 文書 (*.docx)」にして保存し、そのファイルを指定してください。");

    public static readonly DiagnosticDescriptor OldExcelFile = new(
        "OPC1201", Error,
        en: "The file is a workbook of Excel 97-2003 (.xls), which is not read here.",
        ja: "このファイルは Excel 97-2003 形式のブック（.xls）で、このままでは読み込めません。",
        adviceEn: "Open it in Excel, choose Save As, pick the type Excel Workbook (*.xlsx), and give the saved file.",
        adviceJa: "Excel で開き、［ファイル］→［名前を付けて保存］でファイルの種類を「Excel ブック (*.xlsx)」にして保存し、そのファイルを指定してください。");

    public static readonly DiagnosticDescriptor IchitaroFile = new(
        "OPC1202", Error,
        en: "The file is a document of Ichitaro (.jtd), which is not read here.",
        ja: "このファイルは一太郎の文書（.jtd）で、このままでは読み込めません。",
        adviceEn: "Open it in Ichitaro, save it as a Word document (*.docx), and give the saved file; where that is not offered, print it to PDF.",
        adviceJa: "一太郎で開き、［ファイル］→［名前を付けて保存］でファイルの種類を「Word 文書 (*.docx)」にして保存し、そのファイルを指定してください。選べないときは PDF に出力してください。");

    public static readonly DiagnosticDescriptor PasswordNeeded = new(
        "OPC1203", Error,
        en: "The file is protected by a password and cannot be read.",
        ja: "このファイルはパスワードで保護されているため、読み込めません。",
        adviceEn: "Open it in Word or Excel with its password, choose File, Info, Protect, Encrypt with Password, empty the box, save, and give the saved file.",
        adviceJa: "Word または Excel でパスワードを入力して開き、［ファイル］→［情報］→［文書（ブック）の保護］→［パスワードを使用して暗号化］の欄を空にして保存し、そのファイルを指定してください。");

    public static readonly DiagnosticDescriptor OldOfficeFile = new(
        "OPC1204", Error,
        en: "The file is in a format of older Office programs that is not read here, and it does not say which one.",
        ja: "このファイルは古い Office などの形式で、このままでは読み込めません（どの形式かは分かりません）。",
        adviceEn: "Open it in the program that made it and save it as a Word document (*.docx), a workbook (*.xlsx) or PDF.",
        adviceJa: "作成したソフトで開き、Word 文書（*.docx）、Excel ブック（*.xlsx）または PDF として保存し直してください。");

    public static readonly DiagnosticDescriptor OtherPackage = new(
        "OPC1205", Error,
        en: "The file is a package that holds neither a Word document nor a workbook; it looks like {0}.",
        ja: "このファイルの中に Word 文書も Excel ブックもありません（{0} と思われます）。",
        adviceEn: "Unpack it if it is an archive; else open it in the program that made it and save it as *.docx or *.xlsx.",
        adviceJa: "圧縮ファイルであれば展開してから指定してください。そうでなければ、作成したソフトで開き、*.docx または *.xlsx として保存し直してください。");

    public static readonly DiagnosticDescriptor DamagedPart = new(
        "OPC1206", Error,
        en: "The file is damaged: its part {0} cannot be read. What was read before is kept.",
        ja: "ファイルが壊れています（{0} を読み取れません）。それまでに読めた部分は残しています。",
        adviceEn: "Get the file again, or open it in Word or Excel, let it be repaired, and save it.",
        adviceJa: "ファイルを入手し直すか、Word または Excel で開いて修復し、保存し直してください。");

    public static readonly DiagnosticDescriptor PartExplodes = new(
        "OPC1207", Error,
        en: "The part {0} grows to more than {1} {1:time|times} its size when it is unpacked, as no document does. It was left out; the others were read.",
        ja: "{0} は展開すると {1} 倍を超える大きさになり、文書とは考えられません。この部分を除いて読み込みました。",
        adviceEn: "Do not open the file; ask who sent it.",
        adviceJa: "このファイルは開かずに、送り主に確かめてください。");

    public static readonly DiagnosticDescriptor ExpandedTooLarge = new(
        "OPC1208", Error,
        en: "Unpacked, the file is larger than the limit of {0} {0:byte|bytes}; what is beyond was not read.",
        ja: "展開後の大きさが上限の {0} バイトを超えています。超えた部分は読み込んでいません。",
        adviceEn: "Raise ReadLimits.MaxExpandedBytes if the file is what it should be.",
        adviceJa: "正しいファイルであれば、シートや章ごとに分けて指定してください（組み込む場合は ReadLimits.MaxExpandedBytes を上げます）。");

    public static readonly DiagnosticDescriptor TooManyCells = new(
        "OPC1209", Error,
        en: "The file has more than {0} {0:cell|cells} with text; what is beyond was not read.",
        ja: "文字のあるセルの数が上限の {0} を超えています。超えた部分は読み込んでいません。",
        adviceEn: "Raise ReadLimits.MaxCells if the file is what it should be.",
        adviceJa: "正しいファイルであれば、シートごとに分けて指定してください（組み込む場合は ReadLimits.MaxCells を上げます）。");

    public static readonly DiagnosticDescriptor TooManyParts = new(
        "OPC1210", Error,
        en: "The file consists of {0} {0:part|parts}, more than the limit of {1}. It was not read.",
        ja: "ファイルの中の部品が {0} 個あり、上限の {1} 個を超えています。読み込んでいません。",
        adviceEn: "Raise ReadLimits.MaxParts if the file is what it should be.",
        adviceJa: "意見と考え方の表だけを新しい文書に写して指定してください（組み込む場合は ReadLimits.MaxParts を上げます）。");

    public static readonly DiagnosticDescriptor NestedTooDeep = new(
        "OPC1211", Error,
        en: "Parts of the document are nested in each other more than {0} deep; what is deeper was not read.",
        ja: "文書の入れ子が {0} 段を超えています。それより深い部分は読み込んでいません。",
        adviceEn: "Compare with the original.",
        adviceJa: "原本と照合してください。");

    public static readonly DiagnosticDescriptor TrackedChanges = new(
        "OPC1212", Warning,
        en: "The document has tracked changes (⟦{0} {0:insertion|insertions}, ⟧⟦{1} {1:deletion|deletions}, ⟧: {2}). It is read as if all were accepted.",
        ja: "変更履歴が残っています（⟦挿入 {0} か所、⟧⟦削除 {1} か所、⟧: {2}）。すべて承諾したものとして読み込みました。",
        adviceEn: "Accept or reject the changes in Word (Review, Accept) before the file is published: who changed what can be seen in it.",
        adviceJa: "公表する前に、Word の［校閲］で変更を承諾または元に戻してください。このままでは、誰が何を直したかが読み取れます。");

    public static readonly DiagnosticDescriptor CommentsLeft = new(
        "OPC1213", Warning,
        en: "The file has {0} {0:comment, which was|comments, which were} not read ({1}).",
        ja: "コメントが {0} 件残っています（{1}）。コメントは読み込んでいません。",
        adviceEn: "Delete them before the file itself is published: everybody can read them.",
        adviceJa: "ファイルをそのまま公表する場合は、コメントを削除してください。誰でも読むことができます。");

    public static readonly DiagnosticDescriptor HiddenText = new(
        "OPC1214", Warning,
        en: "Text is hidden at {0} {0:place|places} ({1}); it was not read.",
        ja: "隠し文字が {0} か所あります（{1}）。隠し文字は読み込んでいません。",
        adviceEn: "Delete it before the file itself is published, or show it if it belongs to the document (give white letters a colour).",
        adviceJa: "ファイルをそのまま公表する場合は削除し、必要な文章であれば隠し文字の設定を外してください（白い文字は色を変えてください）。");

    public static readonly DiagnosticDescriptor HiddenRows = new(
        "OPC1215", Warning,
        en: "Hidden rows hold text and were not read: {0}",
        ja: "非表示の行に文字があります。読み込んでいません（{0}）。",
        adviceEn: "Show them if they belong to the document (a filter may be left on); delete them before the file itself is published if not.",
        adviceJa: "必要な行であれば再表示してください（フィルターが残っていることがあります）。不要であれば、ファイルを公表する前に削除してください。");

    public static readonly DiagnosticDescriptor HiddenColumns = new(
        "OPC1216", Warning,
        en: "Hidden columns hold text and were not read: {0}",
        ja: "非表示の列に文字があります。読み込んでいません（{0}）。",
        adviceEn: "Show them if they belong to the document; delete them before the file itself is published if not.",
        adviceJa: "必要な列であれば再表示してください。不要であれば、ファイルを公表する前に削除してください。");

    public static readonly DiagnosticDescriptor HiddenSheets = new(
        "OPC1217", Warning,
        en: "Hidden sheets were not read: {0}",
        ja: "非表示のシートがあります。読み込んでいません（{0}）。",
        adviceEn: "Show them if they belong to the document; delete them before the file itself is published if not.",
        adviceJa: "必要なシートであれば再表示してください。不要であれば、ファイルを公表する前に削除してください。");

    public static readonly DiagnosticDescriptor MarginText = new(
        "OPC1218", Info,
        en: "What stands in the margins of every page was not read as text: {0}",
        ja: "ページのヘッダーとフッターの文字は本文として読み込んでいません（{0}）。");

    public static readonly DiagnosticDescriptor ObjectsUnread = new(
        "OPC1219", Warning,
        en: "Objects in the file were not read: {0}",
        ja: "ファイルに埋め込まれたものは読み込んでいません（{0}）。",
        adviceEn: "If they hold opinions or responses, put these into the document as text or tables.",
        adviceJa: "意見や考え方が含まれる場合は、文字や表として文書に入れてください。");

    public static readonly DiagnosticDescriptor ValueUnknown = new(
        "OPC1220", Warning,
        en: "Cells hold a formula whose value is an error or was not saved; they are read as empty: {0}",
        ja: "計算結果がエラーになっているか、保存されていない数式のセルがあります。空欄として読み込みました（{0}）。",
        adviceEn: "Open the file in Excel, correct the formulas, and save it.",
        adviceJa: "Excel で開き、数式を直して保存し直してください。");

    public static readonly DiagnosticDescriptor DerivedSheets = new(
        "OPC1221", Info,
        en: "Sheets that this library made from the document were not read again: {0}",
        ja: "このプログラムが文書から作成したシートは読み込んでいません（{0}）。");

    public static readonly DiagnosticDescriptor StruckOut = new(
        "OPC1222", Warning,
        en: "Text is struck out at {0} {0:place|places} ({1}); it was read as it stands.",
        ja: "取り消し線の付いた文字が {0} か所あります（{1}）。そのまま本文として読み込んでいます。",
        adviceEn: "Delete what is meant to be taken back, and read the file again: nothing but the line says that it does not count.",
        adviceJa: "取り消すつもりの文字であれば、元のファイルで削除してから読み込み直してください。取り消し線だけでは、本文から除かれません。");

    public static readonly DiagnosticDescriptor OpenDocumentFile = new(
        "OPC1223", Error,
        en: "The file is an OpenDocument file (.odt, .ods) of LibreOffice or another program, which is not read here.",
        ja: "このファイルは LibreOffice などの OpenDocument 形式（.odt、.ods）で、このままでは読み込めません。",
        adviceEn: "Open it in LibreOffice, choose File, Save As, pick the type Word 2007-365 (.docx) or Excel 2007-365 (.xlsx), and give the saved file.",
        adviceJa: "LibreOffice で開き、［ファイル］→［名前を付けて保存］でファイルの種類を「Word 2007-365 (.docx)」または「Excel 2007-365 (.xlsx)」にして保存し、そのファイルを指定してください。");

    public static readonly DiagnosticDescriptor RichTextFile = new(
        "OPC1224", Error,
        en: "The file is a Rich Text document (.rtf), which is not read here.",
        ja: "このファイルはリッチテキスト形式（.rtf）で、このままでは読み込めません。",
        adviceEn: "Open it in Word, choose File, Save As, pick the type Word Document (*.docx), and give the saved file.",
        adviceJa: "Word で開き、［ファイル］→［名前を付けて保存］でファイルの種類を「Word 文書 (*.docx)」にして保存し、そのファイルを指定してください。");

    public static readonly DiagnosticDescriptor PowerPointFile = new(
        "OPC1225", Error,
        en: "The file holds the slides of a presentation (PowerPoint, .ppt, .pptx), which are not read here.",
        ja: "このファイルは PowerPoint のスライド（.ppt、.pptx）で、このままでは読み込めません。",
        adviceEn: "Open it in PowerPoint, choose File, Export, Create PDF, and give the PDF. A table that is copied into a Word document (*.docx) can be read too.",
        adviceJa: "PowerPoint で開き、［ファイル］→［エクスポート］→［PDF/XPS ドキュメントの作成］で PDF として保存し、その PDF を指定してください。表を Word 文書（*.docx）に貼り付けたものも読み込めます。");

    public static ValueList<DiagnosticDescriptor> OfficeFiles { get; } =
    [
        OldWordFile, OldExcelFile, IchitaroFile, PasswordNeeded, OldOfficeFile, OtherPackage, DamagedPart, PartExplodes, ExpandedTooLarge,
        TooManyCells, TooManyParts, NestedTooDeep, TrackedChanges, CommentsLeft, HiddenText, HiddenRows, HiddenColumns, HiddenSheets,
        MarginText, ObjectsUnread, ValueUnknown, DerivedSheets, StruckOut, OpenDocumentFile, RichTextFile,
        PowerPointFile,
    ];
}
