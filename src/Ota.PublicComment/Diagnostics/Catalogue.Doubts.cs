using static Ota.PublicComment.DiagnosticSeverity;

namespace Ota.PublicComment.Diagnostics;

/// <summary>The catalogue, part three: what a source seems to be, and readings that its content speaks against.</summary>
internal static partial class Catalogue
{
    public static readonly DiagnosticDescriptor MaybeSeveralOpinions = new(
        "OPC1092", Warning,
        en: "Only one opinion was read, with {0} {0:numbered point|numbered points} that are answered one by one ({1}): it may be {0} {0:opinion|opinions} under one heading.",
        ja: "意見は 1 件として読みましたが、番号の付いた {0} 個の項目（{1}）に一つずつ回答があります。一つの見出しの下に並んだ {0} 件の意見かもしれません。",
        adviceEn: "Compare with the original. If each point is an opinion of its own, put each beside its answer in a table or under 意見1, 回答1.",
        adviceJa: "原本と照合してください。項目の一つ一つが別の意見であれば、意見と回答を表の同じ行に並べるか、「意見1」「回答1」のように書き分けてください。");

    public static readonly DiagnosticDescriptor MaybeListedOpinions = new(
        "OPC1093", Warning,
        en: "{0} {0:opinion is a list|opinions are lists} and nothing else, the first of {1} {1:item|items} (「{2}」): each may be several opinions under one heading. Each is read as one.",
        ja: "箇条書きだけでできた意見が {0} 件あります（最初のものは {1} 項目、「{2}」）。一つの見出しの下に並んだ複数の意見かもしれません。それぞれ 1 件の意見として読みました。",
        adviceEn: "Compare with the original. If each item is an opinion of its own, put each beside its answer in a table or under 意見1, 回答1.",
        adviceJa: "原本と照合してください。項目の一つ一つが別の意見であれば、意見と回答を表の同じ行に並べるか、「意見1」「回答1」のように書き分けてください。");

    public static readonly DiagnosticDescriptor WholeTextsUnderNumber = new(
        "OPC1094", Warning,
        en: "No. {0} stands over several rows, each with a whole text and all with one response: they are read as one opinion. They may be several.",
        ja: "番号 {0} の欄が複数の行にまたがり、行ごとに完結した文章があります（回答は共通）。番号ごとに 1 件の意見として読みました。行ごとに別の意見かもしれません。",
        adviceEn: "Compare with the original. Give each opinion a number of its own, or put one opinion into one cell.",
        adviceJa: "原本と照合してください。意見ごとに番号を付けるか、1 件の意見は一つのセルに収めてください。");

    public static readonly DiagnosticDescriptor RawComments = new(
        "OPC1040", Warning,
        en: "The source seems to be comments as they were submitted: it has {0} {0:opinion|opinions} under 「{1}」 and no responses. They are read as opinions without responses.",
        ja: "提出された意見そのものの一覧と思われます（「{1}」の列に意見 {0} 件、考え方の列なし）。回答のない意見として読み込みました。",
        adviceEn: "If the responses stand in another file, read that one; if a column here holds them, map it (--map HEADING=response, or ReadOptions.ColumnMap).",
        adviceJa: "考え方が別のファイルにあればそれを読み込み、この表の列にあれば指定してください（--map 見出し=response。組み込む場合は ReadOptions.ColumnMap）。");

    public static readonly DiagnosticDescriptor LooksLikeFeed = new(
        "OPC1041", Error,
        en: "The source is no result of a public comment; it seems to be a feed or a list of links with {0} {0:entry|entries}.",
        ja: "パブリックコメントの結果ではなく、更新情報（フィード）またはリンクの一覧（{0} 件）と思われます。",
        adviceEn: "Open the entry of the result you want and give the file it leads to.",
        adviceJa: "目的の結果のページを開き、そこに掲載されているファイルを指定してください。");

    public static readonly DiagnosticDescriptor LooksLikeSurvey = new(
        "OPC1042", Error,
        en: "The source is no result of a public comment; it seems to be the result of a survey: 「{0}」.",
        ja: "パブリックコメントの結果ではなく、アンケート調査の結果と思われます（「{0}」）。",
        adviceEn: "Answers of a survey are no opinions on a draft. If the file holds a result as well, give that part alone.",
        adviceJa: "アンケートの回答は案への意見ではありません。結果も含まれている場合は、その部分だけを指定してください。");

    public static readonly DiagnosticDescriptor LooksLikeCall = new(
        "OPC1043", Error,
        en: "The source is no result of a public comment; it seems to be the call for opinions: 「{0}」.",
        ja: "パブリックコメントの結果ではなく、意見を募集するお知らせと思われます（「{0}」）。",
        adviceEn: "The result is published after the period has ended; give that document.",
        adviceJa: "結果は募集期間の終了後に公表されます。結果の文書を指定してください。");

    public static readonly DiagnosticDescriptor LooksLikePlan = new(
        "OPC1049", Error,
        en: "The source is no result of a public comment; it seems to be a list of the plan's measures: 「{0}」.",
        ja: "パブリックコメントの結果ではなく、計画の取組などの一覧と思われます（「{0}」）。",
        adviceEn: "Give it as the plan (--plan, or ReadOptions.Plans) and the table of opinions and answers as the result.",
        adviceJa: "計画として指定し（--plan。組み込む場合は ReadOptions.Plans）、結果には意見と考え方の表を指定してください。");

    public static readonly DiagnosticDescriptor OnlyMentions = new(
        "OPC1044", Error,
        en: "The source speaks of opinions and of answers but holds none that were recognised: 「{0}」.",
        ja: "意見や考え方に触れていますが、意見と考え方そのものは認識できませんでした（「{0}」）。",
        adviceEn: "If the page leads to the result, give that file. If it holds the result in a form that is not known here, teach its headings (--profile, or Vocabulary) or map its columns (--map, or ReadOptions.ColumnMap).",
        adviceJa: "結果へのリンクがあれば、そのファイルを指定してください。この文書に結果があるときは、見出しを登録するか（--profile。組み込む場合は Vocabulary）、列を指定してください（--map。組み込む場合は ReadOptions.ColumnMap）。");

    public static readonly DiagnosticDescriptor OrderProven = new(
        "OPC1045", Info,
        en: "The table was printed column by column; its {0} {0:row was|rows were} put in order, because {1}.",
        ja: "表が列ごとに出力されていたため、{0} 行に並べ直しました（根拠: {1}）。");

    public static readonly DiagnosticDescriptor FlatRowsSplit = new(
        "OPC1046", Info,
        en: "The cells of {0} {0:row|rows} ran on with white space only; each row was split where one sentence ends and the next begins, which can be done in one way only.",
        ja: "表の {0} 行は、セルの区切りが空白だけになっていました。文の切れ目から分け方が一通りに決まるため、番号・意見・考え方に分けました。");

    public static readonly DiagnosticDescriptor ReadingsContradict = new(
        "OPC1047", Warning,
        en: "The text can be read in two ways that contradict each other: {0}, or {1}. Neither was taken; the lines are kept as notes.",
        ja: "この文章は二通りに読めます（{0}、または{1}）。どちらとも決められないため、意見として読み取らず、注記として残しました。",
        adviceEn: "Compare with the original, and extract it again with its cells or labels kept apart.",
        adviceJa: "原本と照合し、セルや見出しの区切りを保った形で抽出し直してください。");

    public static readonly DiagnosticDescriptor JoinedFiles = new(
        "OPC1048", Info,
        en: "{0} byte order marks stand inside the text: files were joined. They were read over.",
        ja: "ファイルの先頭に付くはずの符号（BOM）が途中に {0} 個あります。複数のファイルをつないだものと思われます。符号は読み飛ばしました。");

    public static readonly DiagnosticDescriptor ColumnDoubtful = new(
        "OPC1080", Warning,
        en: "The column 「{0}」 is read as {1}, but its cells speak against it: {2}.",
        ja: "列「{0}」を{1}として読みましたが、内容が合いません（{2}）。",
        adviceEn: "A heading may be lost, changed or over another column: compare with the original, or say what the columns hold (--map, or ReadOptions.ColumnMap).",
        adviceJa: "見出しが失われたか、変わったか、別の列に移っている可能性があります。原本と照合するか、列を指定してください（--map。組み込む場合は ReadOptions.ColumnMap）。");

    public static readonly DiagnosticDescriptor UnnamedColumn = new(
        "OPC1081", Warning,
        en: "Column {0} has no heading; its {1} {1:cell is|cells are} kept without a role, the first is 「{2}」.",
        ja: "{0} 列目に見出しがありません。{1} 個のセルを役割なしで残しました（最初は「{2}」）。",
        adviceEn: "Compare with the original; map the column by its position (for example --map 2=area) if it belongs to the opinions.",
        adviceJa: "原本と照合し、意見に関わる列であれば位置で指定してください（例: --map 2=area。組み込む場合は ReadOptions.ColumnMap）。");

    public static readonly DiagnosticDescriptor UnknownColumnFits = new(
        "OPC1082", Warning,
        en: "The column 「{0}」 has no role here and is kept with its heading; by its cells it may be {1}.",
        ja: "列「{0}」は役割が分からないため、見出しとともに残しました。内容からは{1}の可能性があります。",
        adviceEn: "If it is, say so (--map HEADING=ROLE, or ReadOptions.ColumnMap) or teach the heading (--profile, or Vocabulary); if not, map it to other.",
        adviceJa: "該当する場合は列を指定するか（--map 見出し=役割。組み込む場合は ReadOptions.ColumnMap）、見出しを登録してください（--profile。組み込む場合は Vocabulary）。該当しない場合は --map 見出し=other と指定すると、この指摘は出なくなります。");

    public static readonly DiagnosticDescriptor VoicesExchanged = new(
        "OPC1083", Warning,
        en: "Opinion and response may have changed places: what is read as the opinion speaks like an answer, and the other way round ({0}).",
        ja: "意見と考え方が入れ替わっている可能性があります（意見の文体が回答のもの、考え方の文体が意見のものです。{0}）。",
        adviceEn: "Compare the headings or labels with the original.",
        adviceJa: "見出しを原本と照合してください。");

    public static readonly DiagnosticDescriptor LinesBehindRows = new(
        "OPC1084", Warning,
        en: "{0} {0:line|lines} behind the last row may be a row whose number was lost; kept as notes, the first is 「{1}」.",
        ja: "最後の行の後ろの {0} 行は、番号の失われた行かもしれません。注記として残しました（最初は「{1}」）。",
        adviceEn: "Compare with the original.",
        adviceJa: "原本と照合してください。");

    public static readonly DiagnosticDescriptor NumbersSkipped = new(
        "OPC1085", Warning,
        en: "The numbers go from {0} to {1}: what lies between may be lost or stand in the text before.",
        ja: "番号が {0} から {1} へ飛んでいます。間の意見は、失われたか、前の文章に含まれている可能性があります。",
        adviceEn: "Compare with the original.",
        adviceJa: "原本と照合してください。");

    public static readonly DiagnosticDescriptor LabelWithoutRecord = new(
        "OPC1086", Warning,
        en: "The label 「{0}」 stands outside the opinions that were read; what belongs to it is kept as notes.",
        ja: "見出し語「{0}」が、読み取れた意見の外にあります。その内容は注記として残しました。",
        adviceEn: "A label was lost or moved there: compare with the original.",
        adviceJa: "その付近で見出し語が失われたか、移動しています。原本と照合してください。");

    public static readonly DiagnosticDescriptor HeadingsReordered = new(
        "OPC1087", Warning,
        en: "The headings come again in another order ({0}) than before ({1}).",
        ja: "見出しが、前（{1}）と異なる順（{0}）で現れます。",
        adviceEn: "Compare with the original: one of the two rows of headings may be damaged.",
        adviceJa: "原本と照合してください。どちらかの見出し行が壊れている可能性があります。");

    public static readonly DiagnosticDescriptor NumbersBeginAgain = new(
        "OPC1088", Warning,
        en: "The number {0} follows {1} under the same heading: the numbers begin again, and nothing says what the two lists are.",
        ja: "同じ見出しの下で番号 {1} の次に {0} が現れ、番号が振り直されています。二つの一覧を区別する見出しがありません。",
        adviceEn: "A heading between the rows may be lost: compare with the original.",
        adviceJa: "行の間の見出しが失われた可能性があります。原本と照合してください。");

    public static readonly DiagnosticDescriptor HeadingsChanged = new(
        "OPC1089", Warning,
        en: "The headings come again with 「{0}」 where 「{1}」 stood: the column is read as {2} from here on.",
        ja: "見出しが再び現れ、「{1}」のあった列が「{0}」になっています。ここからはその列を{2}として読みました。",
        adviceEn: "Compare with the original: one of the two headings may be damaged.",
        adviceJa: "原本と照合してください。どちらかの見出しが壊れている可能性があります。");

    public static readonly DiagnosticDescriptor OpinionsUnread = new(
        "OPC1090", Warning,
        en: "The text has headings of opinions and responses ({0}), and no opinion was read. What stands under them is kept as notes.",
        ja: "意見や考え方の見出し（{0}）がありますが、意見を読み取れませんでした。その下の文は注記として残しました。",
        adviceEn: "A heading may be lost or changed: compare with the original.",
        adviceJa: "見出しが失われたか、変わっている可能性があります。原本と照合してください。");

    public static readonly DiagnosticDescriptor HeadingInText = new(
        "OPC1091", Warning,
        en: "The line 「{0}」 at the end of a text may be the heading of what follows. It is kept as text.",
        ja: "本文の最後の行「{0}」は、次の意見の見出しかもしれません。本文として残しました。",
        adviceEn: "Compare with the original.",
        adviceJa: "原本と照合してください。");

    public static ValueList<DiagnosticDescriptor> Doubts { get; } =
    [
        RawComments, LooksLikeFeed, LooksLikeSurvey, LooksLikePlan, LooksLikeCall, OnlyMentions, OrderProven, FlatRowsSplit,
        ReadingsContradict, JoinedFiles,
        ColumnDoubtful, UnnamedColumn, UnknownColumnFits, VoicesExchanged, LinesBehindRows, NumbersSkipped, LabelWithoutRecord,
        HeadingsReordered,
        NumbersBeginAgain, HeadingsChanged, OpinionsUnread, HeadingInText, MaybeSeveralOpinions, MaybeListedOpinions, WholeTextsUnderNumber,
    ];
}
