using static Ota.PublicComment.DiagnosticSeverity;

namespace Ota.PublicComment.Diagnostics;

/// <summary>The catalogue: what only PDF files have.</summary>
internal static partial class Catalogue
{
    public static readonly DiagnosticDescriptor PdfEncrypted = new(
        "OPC1701", Error,
        en: "The PDF is encrypted and needs a password; nothing was read.",
        ja: "PDF は暗号化されており、パスワードがないと開けません。何も読み込んでいません。",
        adviceEn: "Ask its author for a copy without a password, or open it with the password and save it anew.",
        adviceJa: "パスワードのない版を作成元から入手するか、パスワードで開いて保存し直してください。");

    public static readonly DiagnosticDescriptor PdfDamaged = new(
        "OPC1702", Error,
        en: "The PDF is damaged and cannot be opened ({0}).",
        ja: "PDF が壊れていて開けません（{0}）。",
        adviceEn: "Download it again; if it stays so, open it in a viewer and print it into a new PDF.",
        adviceJa: "もう一度ダウンロードしてください。直らないときは、閲覧ソフトで開いて PDF に印刷し直してください。");

    public static readonly DiagnosticDescriptor PdfPageUnreadable = new(
        "OPC1703", Error,
        en: "Page {0} cannot be read ({1}); the other pages are kept.",
        ja: "{0} ページを読み取れません（{1}）。ほかのページは残しています。",
        adviceEn: "Print the page into a new PDF, or type what it shows.",
        adviceJa: "そのページを PDF に印刷し直すか、内容を入力してください。");

    public static readonly DiagnosticDescriptor PdfPagesOfPictures = new(
        "OPC1704", Error,
        en: "Pages {0} hold only pictures; no text was read of them.",
        ja: "{0} ページは画像だけで、文字を読み取れません。",
        adviceEn: "They were scanned: use text recognition (OCR) and check its result, or ask for the original file.",
        adviceJa: "スキャンされたページです。文字認識（OCR）にかけて結果を確かめるか、元のファイルを入手してください。");

    public static readonly DiagnosticDescriptor PdfRecognisedText = new(
        "OPC1705", Warning,
        en: "The text of pages {0} is an invisible layer over a picture (OCR): it was read, but it is not what is printed.",
        ja: "{0} ページの文字は、画像に重ねられた見えない文字（OCR）です。読み込みましたが、印刷された文字そのものではありません。",
        adviceEn: "Compare every text with the picture; recognition mistakes letters and loses lines.",
        adviceJa: "すべての文を画像と照合してください。文字の取り違えや行の欠落があり得ます。");

    public static readonly DiagnosticDescriptor PdfLettersWithoutMap = new(
        "OPC1706", Error,
        en: "{0} {0:letter|letters} on pages {1} cannot be read: the fonts {2} say nothing of which characters they draw.",
        ja: "{1} ページの {0} 字を読み取れません。フォント（{2}）に文字の対応表がありません。",
        adviceEn: "Ask for the original file, or save the document as PDF anew; copying from a viewer gives the same rubbish.",
        adviceJa: "元のファイルを入手するか、PDF を作り直してください。閲覧ソフトからコピーしても文字化けします。");

    public static readonly DiagnosticDescriptor PdfHiddenLayer = new(
        "OPC1707", Info,
        en: "Text of a layer that is switched off was left out on pages {0} (layers: {1}).",
        ja: "{0} ページの、非表示のレイヤー（{1}）にある文字は読み込みませんでした。");

    public static readonly DiagnosticDescriptor PdfInvisibleText = new(
        "OPC1708", Info,
        en: "Invisible text was left out on pages {0}.",
        ja: "{0} ページの見えない文字は読み込みませんでした。");

    public static readonly DiagnosticDescriptor PdfStandIns = new(
        "OPC1709", Info,
        en: "Read as the characters they show: {0} {0:letter|letters} that the font's table calls radicals or other stand-ins.",
        ja: "部首の記号などで代用されていた {0} 字を、見た目どおりの漢字として読みました。");

    public static readonly DiagnosticDescriptor PdfRunningHeads = new(
        "OPC1710", Info,
        en: "Left out {0} {0:kind|kinds} of page numbers, running heads or feet: {1}",
        ja: "ページ番号やページの上下に繰り返される文字を {0} 種類省きました（{1}）。");

    public static readonly DiagnosticDescriptor PdfParagraphUndecided = new(
        "OPC1711", Info,
        en: "In {1} {1:place|places} a line fills its width and ends with a sentence, such as 「{0}」; whether a paragraph ends there cannot be seen and was decided by the words.",
        ja: "{1} か所では、行が幅いっぱいで文が終わり（「{0}」など）、段落の終わりか折り返しか見ただけでは分からないため、文の言葉から判断しました。",
        adviceEn: "Only line breaks may differ from the original, never the words. Compare these places where paragraphs matter.",
        adviceJa: "原本と違うことがあるのは改行だけで、文言は変わりません。段落の区切りが必要なときは該当の箇所を原本と照合してください。");

    public static readonly DiagnosticDescriptor PdfRowJoinedOverPages = new(
        "OPC1712", Warning,
        en: "The row was joined over a page break because its number is printed once, but no text stops in the middle of a sentence there.",
        ja: "番号が一度しか印刷されていないため、ページをまたぐ行として一つにしましたが、文の途中では切れていません。",
        adviceEn: "Compare with the original: the second part may be a row of its own.",
        adviceJa: "原本と照合してください。後半は別の行かもしれません。");

    public static readonly DiagnosticDescriptor PdfLimit = new(
        "OPC1713", Error,
        en: "A limit was reached (letters, shapes, expanded size, time or pages); what is beyond was not read.",
        ja: "文字や図形の量、展開後の大きさ、時間、ページ数のいずれかが上限に達しました。その先は読み込んでいません。",
        adviceEn: "Check that the file is what it should be; give its pages in parts if it is.",
        adviceJa: "意図したファイルかを確かめ、正しければページを分けて指定してください。");

    public static readonly DiagnosticDescriptor PdfTableWithoutRules = new(
        "OPC1714", Info,
        en: "The table has no lines between its columns; columns and rows were found by white space and numbers.",
        ja: "列の罫線がない表です。余白と番号から列と行を判断しました。",
        adviceEn: "Compare a few rows with the original.",
        adviceJa: "いくつかの行を原本と照合してください。");

    public static readonly DiagnosticDescriptor PdfOwnerProtected = new(
        "OPC1715", Info,
        en: "The PDF is protected against copying but opens without a password; it was read.",
        ja: "PDF は内容のコピーが制限されていますが、パスワードなしで開けるため読み込みました。",
        adviceEn: "Check that you may publish its text; a public body's results usually may.",
        adviceJa: "本文を公開してよいか確かめてください。");

    public static readonly DiagnosticDescriptor PdfAnnotations = new(
        "OPC1716", Info,
        en: "Not read: {1} {1:note or stamp|notes or stamps} laid over pages {0}.",
        ja: "{0} ページに付けられた注釈 {1} 件は読み込みませんでした。");

    public static readonly DiagnosticDescriptor PdfRowCutByPages = new(
        "OPC1717", Warning,
        en: "The last row before pages that could not be read may be cut: 「{0}」.",
        ja: "読み取れないページの直前の行は、途中で切れているかもしれません（「{0}」）。",
        adviceEn: "Complete it from the original.",
        adviceJa: "原本から補ってください。");

    public static readonly DiagnosticDescriptor PdfRowUncertain = new(
        "OPC1718", Warning,
        en: "Where this row begins or ends is not certain: the table has no lines.",
        ja: "罫線がないため、この行の始まりか終わりが確かではありません。",
        adviceEn: "Compare the row and its neighbours with the original.",
        adviceJa: "この行と前後の行を原本と照合してください。");

    public static readonly DiagnosticDescriptor PdfOutlinedText = new(
        "OPC1719", Error,
        en: "Pages {0} hold drawings but no letters: their text may be drawn as outlines.",
        ja: "{0} ページには図形だけがあり文字がありません。文字が図形に変換されている可能性があります。",
        adviceEn: "Ask for the original file, or use text recognition (OCR).",
        adviceJa: "元のファイルを入手するか、文字認識（OCR）を使ってください。");

    public static readonly DiagnosticDescriptor PdfTextOutsidePage = new(
        "OPC1720", Info,
        en: "Text outside of the visible area of pages {0} was left out.",
        ja: "{0} ページの見える範囲の外にある文字は読み込みませんでした。");

    public static readonly DiagnosticDescriptor PdfCellCut = new(
        "OPC1721", Warning,
        en: "A text was too long for its cell and is cut at its side; 「{0}」 is what can be seen.",
        ja: "欄に収まらず、端で切れている文字があります。見える部分は「{0}」です。",
        adviceEn: "Complete it from the file the PDF was made of.",
        adviceJa: "PDF の元のファイルから補ってください。");

    public static ValueList<DiagnosticDescriptor> Pdf { get; } =
    [
        PdfEncrypted, PdfDamaged, PdfPageUnreadable, PdfPagesOfPictures, PdfRecognisedText, PdfLettersWithoutMap, PdfHiddenLayer,
        PdfInvisibleText, PdfStandIns, PdfRunningHeads, PdfParagraphUndecided, PdfRowJoinedOverPages, PdfLimit,
        PdfTableWithoutRules, PdfOwnerProtected, PdfAnnotations, PdfRowCutByPages, PdfRowUncertain, PdfOutlinedText, PdfCellCut,
        PdfTextOutsidePage,
    ];
}
