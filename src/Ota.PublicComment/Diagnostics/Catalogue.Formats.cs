using static Ota.PublicComment.DiagnosticSeverity;

namespace Ota.PublicComment.Diagnostics;

/// <summary>The catalogue, part five: serialization and publishing.</summary>
internal static partial class Catalogue
{
    public static readonly DiagnosticDescriptor MalformedJson = new(
        "OPC5001", Error,
        en: "The JSON cannot be read at {0}, near 「{1}」: it is malformed, or a value does not fit the format.",
        ja: "JSON を {0}（「{1}」付近）で読み取れません。JSON として正しくないか、値が形式に合っていません。",
        adviceEn: "The place is where reading stopped; the cause may stand before it.",
        adviceJa: "示した位置は読み取りが止まった箇所です。原因はその前にあることもあります。");

    public static readonly DiagnosticDescriptor UnknownMember = new(
        "OPC5002", Warning,
        en: "The JSON member {0} is not part of the format and was left out: {1}",
        ja: "JSON の項目 {0} はこの形式にないため、読み込みませんでした: {1}",
        adviceEn: "It may come from a newer version of the format, or be misspelt.",
        adviceJa: "新しい版の項目か、つづりの誤りかもしれません。");

    public static readonly DiagnosticDescriptor UnknownJsonFormat = new(
        "OPC5003", Error,
        en: "The JSON says that its format is {0}; {1} can be read.",
        ja: "JSON の形式は {0} とありますが、読めるのは {1} です。");

    public static readonly DiagnosticDescriptor DuplicateId = new(
        "OPC5004", Error,
        en: "The id {0} stands at {1} and again at {2}.",
        ja: "ID {0} が {1} と {2} で重複しています。",
        adviceEn: "Ids are unique within opinions, points, responses, consultations and notes, and in a plan within chapters and initiatives together; what names this id leads to the first.",
        adviceJa: "ID は意見、論点、回答、意見募集、注記のそれぞれで、計画では章と取組を通して、重複できません。この ID への参照は、先にあるものを指すとみなします。");

    public static readonly DiagnosticDescriptor DanglingId = new(
        "OPC5005", Error,
        en: "{0} names the id {1}, which the document does not have there.",
        ja: "{0} が指す ID {1} が文書の該当箇所にありません。",
        adviceEn: "An answer names an opinion of the same document, or a point of that opinion; an opinion names a consultation of the same document.",
        adviceJa: "回答先は同じ文書の意見またはその意見の論点、意見の consultationId は同じ文書の意見募集でなければなりません。");

    public static readonly DiagnosticDescriptor MissingMember = new(
        "OPC5006", Error,
        en: "The JSON object at {0} lacks {1}, which the format requires.",
        ja: "JSON の {0} に、必須の項目 {1} がありません。",
        adviceEn: "Write the member; an empty list or an empty text is allowed where the value is unknown.",
        adviceJa: "項目を書き足してください。値が不明なら、空の一覧や空の文字列で構いません。");

    public static readonly DiagnosticDescriptor JsonInUtf16 = new(
        "OPC5007", Warning,
        en: "The JSON is in {0}; JSON files are UTF-8. It was read.",
        ja: "JSON の文字コードが {0} です（JSON は UTF-8 で書くものです）。そのまま読み取りました。",
        adviceEn: "Save the file as UTF-8, so that other programs read it too.",
        adviceJa: "ほかのプログラムでも読めるよう、UTF-8 で保存し直してください。");

    public static readonly DiagnosticDescriptor JsonComment = new(
        "OPC5009", Warning,
        en: "The JSON begins with a comment, which JSON does not have. What follows it was read.",
        ja: "JSON の先頭にコメントがあります（JSON にコメントはありません）。その後ろを読み取りました。",
        adviceEn: "Take the comment out, so that other programs read the file too.",
        adviceJa: "ほかのプログラムでも読めるよう、コメントを取り除いてください。");

    public static readonly DiagnosticDescriptor JsonWithoutFormat = new(
        "OPC5008", Error,
        en: "The JSON has opinions or responses, but no \"format\": what its members mean is not known.",
        ja: "JSON に opinions や responses がありますが、先頭の \"format\" がないため、読み取りませんでした。",
        adviceEn: "Put \"format\": \"ota-public-comment/v1\" first if this library wrote it; else convert it to CSV.",
        adviceJa: "このプログラムの JSON であれば、先頭に \"format\": \"ota-public-comment/v1\" を書き足してください。別のものは CSV に直してください。");

    public static readonly DiagnosticDescriptor ValueFitted = new(
        "OPC5024", Warning,
        en: "{0} at {1} is not written as this format writes it; it was read as {2}.",
        ja: "{1} の {0} はこの形式の書き方ではありません。{2} として読み取りました。",
        adviceEn: "Write whole numbers without a fraction and leave out what is not known (pandas: convert the column with astype(\"Int64\") before writing).",
        adviceJa: "整数は小数点を付けずに書き、不明な値の項目は書かないでください（pandas では、書き出す前に列を astype(\"Int64\") で変換します）。");

    public static readonly DiagnosticDescriptor ValueLeftOut = new(
        "OPC5025", Error,
        en: "{0} at {1} is no value that can stand there; it was left out.",
        ja: "{1} の {0} はこの項目の値ではないため、読み込みませんでした。",
        adviceEn: "Write a whole number, true or false, or a day as 2026-11-25; leave out what is not known.",
        adviceJa: "整数、true か false、または 2026-11-25 の形の日付を書いてください。不明なら項目を書かないでください。");

    public static readonly DiagnosticDescriptor EnvelopeRead = new(
        "OPC5026", Info,
        en: "The file is an envelope: the document in it was read; the references and findings beside it are made anew.",
        ja: "文書・参照・指摘をまとめた envelope 形式のファイルです。中の文書を読み取りました（参照と指摘は作り直します）。");

    public static readonly DiagnosticDescriptor TextOfExporter = new(
        "OPC5027", Warning,
        en: "The text 「{0}」 in the column {1} is what programs write for an empty cell; it was kept as text.",
        ja: "「{1}」列の「{0}」は、プログラムが空欄の代わりに書く語です。文字としてそのまま読み取りました。",
        adviceEn: "Leave the cell empty if there is no text.",
        adviceJa: "本文がないのであれば、セルを空欄にしてください。");

    public static ValueList<DiagnosticDescriptor> Formats { get; } =
    [
        MalformedJson, UnknownMember, UnknownJsonFormat, DuplicateId, DanglingId, MissingMember, JsonInUtf16, JsonComment,
        JsonWithoutFormat, ValueFitted, ValueLeftOut, EnvelopeRead,
        TextOfExporter,
    ];
}
