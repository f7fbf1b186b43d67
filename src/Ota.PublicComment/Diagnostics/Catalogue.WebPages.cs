using static Ota.PublicComment.DiagnosticSeverity;

namespace Ota.PublicComment.Diagnostics;

/// <summary>The catalogue: web pages.</summary>
internal static partial class Catalogue
{
    public static readonly DiagnosticDescriptor PartsLeftOut = new(
        "OPC1260", Info,
        en: "Left out as no part of the document, {0} {0:character|characters}: ⟦navigation {1}, ⟧⟦page header and footer {2}, ⟧⟦forms {3}, ⟧⟦text printed twice {4}, ⟧⟦readings (ruby) {5}, ⟧⟦other {6}, ⟧.",
        ja: "本文でない部分（{0} 文字）を除きました（⟦メニュー {1} か所、⟧⟦ページの上下の共通部分 {2} か所、⟧⟦入力欄 {3} か所、⟧⟦重複した本文 {4} か所、⟧⟦ふりがな {5} か所、⟧⟦その他 {6} か所、⟧）。");

    public static readonly DiagnosticDescriptor HiddenParts = new(
        "OPC1261", Warning,
        en: "{0} {0:part|parts} with {1} {1:character|characters} that the page hides {0:was|were} not read, from the lines {2} on.",
        ja: "ページに表示されない部分が {0} か所（{1} 文字）あり、読み込んでいません（{2} 行目から）。",
        adviceEn: "Look into the source of the page: a hidden part may hold notes that were not meant for publication, or opinions that open on a click.",
        adviceJa: "ページのソースを確かめてください。公開するつもりのないメモや、クリックで開く意見が含まれていることがあります。");

    public static readonly DiagnosticDescriptor DocumentLinks = new(
        "OPC1262", Info,
        en: "The page links to {0} {0:file, which was|files, which were} not opened: {1}",
        ja: "ページからリンクされたファイル {0} 件は開いていません: {1}",
        adviceEn: "Where the opinions and the answers stand in such a file, download it and read it.",
        adviceJa: "意見と考え方がそのファイルにある場合は、ダウンロードしてから読み込んでください。");

    public static readonly DiagnosticDescriptor PageTooLong = new(
        "OPC1263", Error,
        en: "The page has {0} {0:character|characters}, more than the limit of {1}; what is beyond was not read.",
        ja: "ページが {0} 文字あり、上限の {1} 文字を超えています。超えた部分は読み込んでいません。",
        adviceEn: "No page of results is that long: check that the file is what it should be.",
        adviceJa: "結果のページとしては長すぎます。意図したファイルか確かめてください。");

    public static readonly DiagnosticDescriptor MarkupTooDeep = new(
        "OPC1264", Error,
        en: "Tags are nested in each other more than {0} deep; what is deeper is read as if it stood side by side.",
        ja: "タグの入れ子が {0} 段を超えています。それより深い部分は並んでいるものとして読み込みました。",
        adviceEn: "Compare the tables of the page with what was read.",
        adviceJa: "ページの表と読み取り結果を見比べてください。");

    public static readonly DiagnosticDescriptor SpansTooWide = new(
        "OPC1265", Error,
        en: "Merged cells of a table cover more than {0} {0:place|places}; further ones are read as single cells.",
        ja: "表の結合セルが覆う範囲が上限の {0} を超えています。超えた分は結合していないセルとして読み込みました。",
        adviceEn: "Compare the table with what was read.",
        adviceJa: "表と読み取り結果を見比べてください。");

    public static readonly DiagnosticDescriptor DeclaredEncodingWrong = new(
        "OPC1266", Info,
        en: "The source says that it is in {0}, but its bytes are {1}; it is read as {1}.",
        ja: "文字コードは {0} と書かれていますが、バイトの並びは {1} です。{1} として読み込みました。",
        adviceEn: "If characters look wrong, name the encoding: ReadOptions.Encoding, or --encoding in the console.",
        adviceJa: "文字化けしているときは文字コードを指定してください（--encoding。組み込む場合は ReadOptions.Encoding）。");

    public static readonly DiagnosticDescriptor MarkedChanges = new(
        "OPC1267", Warning,
        en: "The page marks changes (⟦ins {0}, ⟧⟦del {1}, ⟧, in the lines {2}). It is read as if all were accepted: what is deleted was left out.",
        ja: "ページに修正の印があります（⟦追加 {0} か所、⟧⟦削除 {1} か所、⟧、{2} 行目）。修正後の文として読み込み、削除された部分は除きました。",
        adviceEn: "Look at the places on the page: is the wording the one that holds?",
        adviceJa: "ページの該当箇所を見て、読み取った文が正しい文か確かめてください。");

    public static readonly DiagnosticDescriptor FramesUnread = new(
        "OPC1268", Info,
        en: "The page shows other files inside itself, which were not opened: {0}",
        ja: "ページの中に別のファイルが表示されますが、開いていません: {0}",
        adviceEn: "Where the opinions and the answers stand in one of them, save that file and read it.",
        adviceJa: "意見と考え方がそのファイルにある場合は、そのファイルを保存してから読み込んでください。");

    public static readonly DiagnosticDescriptor FurtherPages = new(
        "OPC1269", Warning,
        en: "The page is one of several (「{0}」); the others were not read.",
        ja: "このページには続きがあります（「{0}」）。続きのページは読み込んでいません。",
        adviceEn: "Save the other pages and read them too.",
        adviceJa: "続きのページも保存して読み込んでください。");

    public static readonly DiagnosticDescriptor OpenedParts = new(
        "OPC1270", Info,
        en: "{0} {0:part is|parts are} shown when a heading is clicked, and {0:was|were} read (lines {1}).",
        ja: "見出しをクリックすると開く部分が {0} か所あり、読み込みました（{1} 行目）。",
        adviceEn: "If they are not meant to be published, delete them from the page.",
        adviceJa: "公開するつもりのない部分であれば、ページから削除してください。");

    public static ValueList<DiagnosticDescriptor> WebPages { get; } =
    [
        PartsLeftOut, HiddenParts, DocumentLinks, PageTooLong, MarkupTooDeep, SpansTooWide, DeclaredEncodingWrong,
        MarkedChanges, FramesUnread, FurtherPages, OpenedParts,
    ];
}
