using static Ota.PublicComment.Diagnostics.DiagnosticSeverity;

namespace Ota.PublicComment.Diagnostics;

/// <summary>The catalogue, part five: serialization and publishing.</summary>
internal static partial class Catalogue
{
    public static readonly DiagnosticDescriptor MalformedJson = new(
        "OPC5001", Error,
        en: "The JSON is malformed: {0}",
        ja: "JSON の形式が正しくありません: {0}",
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

    public static readonly DiagnosticDescriptor BrokenIdentity = new(
        "OPC5004", Error,
        en: "The id {0} {1}.",
        ja: "ID {0} が{1}。",
        adviceEn: "Ids are unique, and an answer names an opinion of the same document.",
        adviceJa: "ID は一意で、回答先は同じ文書の意見でなければなりません。");

    public static ValueList<DiagnosticDescriptor> Formats { get; } = [MalformedJson, UnknownMember, UnknownJsonFormat, BrokenIdentity];
}
