using static Ota.PublicComment.DiagnosticSeverity;

namespace Ota.PublicComment.Diagnostics;

/// <summary>The catalogue, part two: repairs and text.</summary>
internal static partial class Catalogue
{
    public static readonly DiagnosticDescriptor RepeatedHeading = new(
        "OPC2001", Info,
        en: "The heading row 「{2}」 is printed again {0} {0:time|times} (lines {1}); the repetitions were taken out.",
        ja: "見出し行「{2}」が {0} 回くり返されています（{1} 行目）。くり返しを取り除きました。");

    public static readonly DiagnosticDescriptor ContinuationRow = new(
        "OPC2002", Info,
        en: "The row goes on from No. {0} and was joined to it: 「{1}」.",
        ja: "この行は No. {0} の続きのため、つなぎました（「{1}」）。");

    public static readonly DiagnosticDescriptor LostNumber = new(
        "OPC2003", Info,
        en: "The row lost its number; between its neighbours only {0} is possible.",
        ja: "番号が失われた行です。前後の番号から {0} と定まります。");

    public static readonly DiagnosticDescriptor LeakedPiece = new(
        "OPC2004", Info,
        en: "「{0}」 at the head of the place of No. {2} belongs to the place of No. {1} and was moved there.",
        ja: "No. {2} の分野の先頭にある「{0}」は No. {1} の分野の末尾のため、戻しました。");

    public static readonly DiagnosticDescriptor ChapterTitleCompleted = new(
        "OPC2005", Info,
        en: "「{0}」 was completed to 「{1}」, the only title the document gives that chapter.",
        ja: "「{0}」を「{1}」に補いました（この章の題名は文書中に1つだけです）。");

    public static readonly DiagnosticDescriptor AreaUnwrapped = new(
        "OPC2006", Info,
        en: "Spaces that a wrapped cell left in the place were taken out: 「{0}」 is now 「{1}」.",
        ja: "折り返しで分野に入った空白を取り除きました（「{0}」→「{1}」）。");

    public static readonly DiagnosticDescriptor RepeatedRun = new(
        "OPC2007", Info,
        en: "A run of {0} {0:character|characters} is printed twice; the second was taken out: 「{1}」.",
        ja: "{0} 文字の同じ文が続けて2度印刷されています。2度目を取り除きました（「{1}」）。");

    public static readonly DiagnosticDescriptor TextUnwrapped = new(
        "OPC2008", Info,
        en: "Spaces that line ends or extraction left inside the text: ⟦taken out {0}, ⟧⟦made paragraph borders {1}, ⟧; the first: 「{2}」 is now 「{3}」.",
        ja: "折り返しや抽出で本文に入った空白を直しました（⟦取り除き {0} か所、⟧⟦段落の区切りに変更 {1} か所、⟧）。最初の箇所「{2}」→「{3}」。");

    public static readonly DiagnosticDescriptor GluedMarkers = new(
        "OPC2009", Info,
        en: "Parts of a reference that run together were set apart ({0}); the first: 「{1}」 is now 「{2}」.",
        ja: "続けて印刷された参照の部分を離しました（{0} か所）。最初の箇所「{1}」→「{2}」。");

    public static readonly DiagnosticDescriptor GlyphsRestored = new(
        "OPC2010", Info,
        en: "Restored {0} {0:character|characters} that extraction replaced by look-alikes; the first: 「{1}」 is now 「{2}」.",
        ja: "抽出で似た字形に置き換わった文字を戻しました（{0} 字、最初は「{1}」→「{2}」）。");

    public static readonly DiagnosticDescriptor InvisibleRemoved = new(
        "OPC2011", Info,
        en: "{0} invisible characters were taken out; the first: {1}{2}.",
        ja: "目に見えない文字を取り除きました（{0} 字、最初は {1}{2}）。");

    public static readonly DiagnosticDescriptor SpacesNormalised = new(
        "OPC2012", Info,
        en: "{0} {0:unusual space|unusual spaces} became ordinary; the first: {1} is now {2}.",
        ja: "特殊な空白を通常の空白に直しました（{0} 字、最初は {1}→{2}）。");

    public static readonly DiagnosticDescriptor LetterSpacing = new(
        "OPC2013", Info,
        en: "A line with a space after every character was closed up: 「{0}」 is now 「{1}」.",
        ja: "1文字ごとに空白の入った行を詰めました（「{0}」→「{1}」）。");

    public static readonly DiagnosticDescriptor CircledNumberRestored = new(
        "OPC2014", Info,
        en: "A circled number that had lost a byte was restored: 「{0}」 is now 「{1}」.",
        ja: "バイトの欠けた丸数字を戻しました（「{0}」→「{1}」）。");

    public static readonly DiagnosticDescriptor PageFooter = new(
        "OPC2015", Info,
        en: "{0} page numbers that stood between the rows or lines were taken out: {1}.",
        ja: "行の間にあったページ番号を {0} か所取り除きました（{1}）。");

    public static readonly DiagnosticDescriptor DetachedNumber = new(
        "OPC2016", Info,
        en: "The number {0} stood inside a text of its row and was put in its place: 「{1}」 is now 「{2}」.",
        ja: "番号 {0} が同じ行の本文に混ざっていたため、番号の欄に戻しました（「{1}」→「{2}」）。");

    public static readonly DiagnosticDescriptor ShiftedRow = new(
        "OPC2017", Warning,
        en: "Cells of the row stand {0} {0:column|columns} too far left, because a merged cell was lost; read with 「{1}」 carried down from above. As printed, 「{2}」 would stand in its column.",
        ja: "結合セルが失われ、行のセルが左に {0} 列ずれています。上の行の「{1}」を引き継いで読みました。印刷どおりなら「{2}」がその列に入ります。",
        adviceEn: "Compare with the original; if the row is right as printed, read without this repair (--without-repair OPC2017, or ReadOptions.Repairs).",
        adviceJa: "原本と照合してください。印刷どおりで正しければ、この補正をせずに読み直してください（--without-repair OPC2017。組み込む場合は ReadOptions.Repairs）。");

    public static readonly DiagnosticDescriptor SharedResponse = new(
        "OPC2018", Warning,
        en: "{2} {2:response is|responses are} blank (No. {0}); as the document leaves responses blank that go for several opinions, each shares that of the answered row above it (No. {1}).",
        ja: "考え方の空欄が {2} 件あります（No. {0}）。複数の意見への考え方を空欄で続ける文書と思われるため、すぐ上にある考え方（No. {1}）を共有するものと読みました。",
        adviceEn: "Compare with the original; if the responses are missing, read without this repair (--without-repair OPC2018, or ReadOptions.Repairs).",
        adviceJa: "原本と照合してください。考え方が書かれていないだけであれば、この補正をせずに読み直してください（--without-repair OPC2018。組み込む場合は ReadOptions.Repairs）。");

    public static readonly DiagnosticDescriptor ExporterBlank = new(
        "OPC2019", Info,
        en: "{0} {0:cell holds|cells hold} only 「{1}」, which a program wrote for an empty cell; read as empty.",
        ja: "「{1}」とだけあるセルが {0} 個あります。空のセルの代わりにプログラムが書き出したものとして、空欄と読みました。");

    public static readonly DiagnosticDescriptor FloatNumbers = new(
        "OPC2020", Warning,
        en: "The numbers are printed as 「{0}」, because a program took them for decimals; they were read as 「{1}」.",
        ja: "番号が「{0}」のように小数になっています。プログラムが小数として扱ったものと思われるため、「{1}」と読みました。",
        adviceEn: "Export the column of numbers as text.",
        adviceJa: "番号の列の書式を「文字列」にして書き出し直してください。");

    public static readonly DiagnosticDescriptor StackedRows = new(
        "OPC2021", Warning,
        en: "One row holds the lines of {0} {0:row|rows} one over the other (「{1}」); it was read as {0} {0:row|rows}, from 「{2}」 on.",
        ja: "1 行のセルに {0} 行分の番号・意見・考え方が改行で入っています（「{1}」）。「{2}」から始まる {0} 行に分けて読みました。",
        adviceEn: "Compare with the original: each number must stand beside its own opinion and response.",
        adviceJa: "原本と照合し、番号と意見・考え方の組み合わせを確かめてください。");

    public static readonly DiagnosticDescriptor BrokenRow = new(
        "OPC2022", Info,
        en: "A line end inside a cell broke a row into {0} {0:line|lines}; together they have its {1} {1:cell|cells}. 「{2}」 was joined to 「{3}」.",
        ja: "セルの中の改行で 1 行が {0} 行に分かれていました。合わせると {1} 個のセルになるため、「{2}」に「{3}」をつないで読みました。");

    public static readonly DiagnosticDescriptor RunningHead = new(
        "OPC2023", Info,
        en: "The head or number of a page stood inside a text and was taken out: 「{0}」.",
        ja: "本文の途中にあったページの見出しまたはページ番号を取り除きました（「{0}」）。");

    public static readonly DiagnosticDescriptor OpinionTextMissing = new(
        "OPC2030", Warning,
        en: "The text of the opinion is not in the source.",
        ja: "意見の本文がありません。",
        adviceEn: "It was probably lost in extraction: take it from the original.",
        adviceJa: "抽出の際に失われたと思われます。原本から補ってください。");

    public static readonly DiagnosticDescriptor ResponseMissing = new(
        "OPC2031", Warning,
        en: "The opinion has no response in the source.",
        ja: "この意見に対する考え方がありません。",
        adviceEn: "Compare with the original.",
        adviceJa: "原本と照合してください。");

    public static readonly DiagnosticDescriptor TextTwice = new(
        "OPC2032", Warning,
        en: "The same {0} {0:character stands|characters stand} twice in a row: 「{1}」. They were kept.",
        ja: "同じ {0} 文字が続けて2度あります（「{1}」）。そのまま残しました。",
        adviceEn: "It may be damage or what the person wrote: compare with the original.",
        adviceJa: "抽出の誤りか、もともとそう書かれているのかを原本で確かめてください。");

    public static readonly DiagnosticDescriptor StrayBracket = new(
        "OPC2033", Warning,
        en: "The bracket 「{0}」 has no partner: {1}. It was kept.",
        ja: "かっこ「{0}」の対がありません（{1}）。そのまま残しました。",
        adviceEn: "Compare with the original; text may be missing beside it.",
        adviceJa: "原本と照合してください。前後の文が失われているかもしれません。");

    public static readonly DiagnosticDescriptor CutAtStart = new(
        "OPC2034", Warning,
        en: "The text probably lost its head: 「{0}」.",
        ja: "文頭が失われていると思われます（「{0}」）。",
        adviceEn: "Take the whole text from the original.",
        adviceJa: "原本から全文を補ってください。");

    public static readonly DiagnosticDescriptor CutAtEnd = new(
        "OPC2035", Warning,
        en: "The text probably lost its tail: 「{0}」.",
        ja: "文末が失われていると思われます（「{0}」）。",
        adviceEn: "Take the whole text from the original.",
        adviceJa: "原本から全文を補ってください。");

    public static readonly DiagnosticDescriptor CutAtBoth = new(
        "OPC2036", Warning,
        en: "The text probably lost head and tail: 「{0}」.",
        ja: "文頭と文末が失われていると思われます（「{0}」）。",
        adviceEn: "Take the whole text from the original.",
        adviceJa: "原本から全文を補ってください。");

    public static readonly DiagnosticDescriptor NumbersAreDates = new(
        "OPC2037", Warning,
        en: "The numbers look like dates: 「{0}」. A spreadsheet may have made them of 「{1}」. They were kept.",
        ja: "番号が日付のようです（「{0}」）。表計算ソフトが「{1}」を日付に変えた可能性があります。そのまま残しました。",
        adviceEn: "Compare with the original, and format the column as text before typing numbers like 1-1.",
        adviceJa: "原本と照合してください。1-1 のような番号を入力する列は、先に書式を文字列にしてください。");

    public static readonly DiagnosticDescriptor ResponseMissingOrShared = new(
        "OPC2038", Warning,
        en: "The response of No. {0} is blank: is it missing, or shared with No. {1}? The opinion is read as unanswered.",
        ja: "No. {0} の考え方は空欄です。書かれていないのか、No. {1} と共通なのか分かりません。回答なしとして読みました。",
        adviceEn: "If one response answers several opinions, merge the cells or print it in every row.",
        adviceJa: "複数の意見に共通の考え方であれば、セルを結合するか、各行に書いてください。");

    public static readonly DiagnosticDescriptor PlaceMissing = new(
        "OPC2039", Warning,
        en: "The place of No. {0} is blank: has it none, or that of the row above (分野, 該当箇所)? It is read as none.",
        ja: "No. {0} の分野（該当箇所）は空欄です。もともとないのか、上の行と同じなのか分かりません。空欄のまま読みました。",
        adviceEn: "If a place goes for several rows, merge the cells or print it in every row.",
        adviceJa: "複数の行に共通の分野であれば、セルを結合するか、各行に書いてください。");

    public static readonly DiagnosticDescriptor CharactersTwice = new(
        "OPC2040", Warning,
        en: "Every character of the text 「{0}」 stands twice, as bold print does in extraction: probably 「{1}」. It was kept.",
        ja: "「{0}」の本文は 1 文字ずつ 2 度あります。太字の抽出の際に重なったと思われます（おそらく「{1}」）。そのまま残しました。",
        adviceEn: "Extract the text again, or take it from the original.",
        adviceJa: "抽出し直すか、原本から補ってください。");

    public static readonly DiagnosticDescriptor CharactersLost = new(
        "OPC2041", Warning,
        en: "{0} {0:character|characters} of the text {0:was|were} lost before it came here; the first stands at 「{1}」.",
        ja: "本文の {0} 字が、読み込む前に失われています（最初は「{1}」）。",
        adviceEn: "Take the characters from the original (corrections put them in place), or extract the text with another tool.",
        adviceJa: "原本から補ってください（訂正のファイルで直せます）。別の方法で抽出し直すと読めることもあります。");

    public static readonly DiagnosticDescriptor DispositionUnexplained = new(
        "OPC2050", Warning,
        en: "The disposition 「{0}」 is not in the document's legend.",
        ja: "対応区分「{0}」は凡例にありません。",
        adviceEn: "Compare with the original: the code or the legend may be damaged.",
        adviceJa: "原本と照合してください。記号または凡例が損なわれているかもしれません。");

    public static readonly DiagnosticDescriptor LegendContradicts = new(
        "OPC2051", Warning,
        en: "The document explains the disposition 「{0}」 twice: 「{1}」 and 「{2}」. The first is used.",
        ja: "対応区分「{0}」の説明が2通りあります（「{1}」「{2}」）。先のものを用いました。",
        adviceEn: "Compare with the original.",
        adviceJa: "原本と照合してください。");

    public static readonly DiagnosticDescriptor DispositionHeadMissing = new(
        "OPC2052", Warning,
        en: "The response of No. {0} does not begin with a disposition, though most of the column do.",
        ja: "No. {0} の考え方は対応区分で始まっていません（ほかの多くは対応区分で始まっています）。",
        adviceEn: "Compare with the original.",
        adviceJa: "原本と照合してください。");

    public static ValueList<DiagnosticDescriptor> Repairs { get; } =
    [
        RepeatedHeading, ContinuationRow, LostNumber, LeakedPiece, ChapterTitleCompleted, AreaUnwrapped, RepeatedRun, TextUnwrapped,
        GluedMarkers, GlyphsRestored, InvisibleRemoved, SpacesNormalised, LetterSpacing, CircledNumberRestored, PageFooter, DetachedNumber,
        ShiftedRow, SharedResponse, ExporterBlank, FloatNumbers, StackedRows, BrokenRow, RunningHead,
        OpinionTextMissing, ResponseMissing, TextTwice, StrayBracket, CutAtStart, CutAtEnd, CutAtBoth,
        NumbersAreDates, ResponseMissingOrShared, PlaceMissing, CharactersTwice, CharactersLost,
        DispositionUnexplained, LegendContradicts, DispositionHeadMissing,
    ];

    // Codes from here on tell of damage that is not repaired, but for those of lines between rows.
    private const string FirstThatIsNone = "OPC2030";

    /// <summary>Whether a code is that of a change to the text or the rows, which a host can switch off.</summary>
    public static bool IsRepair(string code)
    {
        foreach (var descriptor in Repairs)
        {
            if (descriptor.Code == code)
            {
                return string.CompareOrdinal(code, FirstThatIsNone) < 0;
            }
        }

        return LinesBetweenRows.Any(d => d.Code == code);
    }
}
