using static Ota.PublicComment.DiagnosticSeverity;

namespace Ota.PublicComment.Diagnostics;

/// <summary>The catalogue: lines that stand between the rows of a table.</summary>
internal static partial class Catalogue
{
    public static readonly DiagnosticDescriptor PrintedAgain = new(
        "OPC2060", Info,
        en: "The line 「{0}」 between the rows stands whole in a text of No. {1} too and was taken out.",
        ja: "行の間の「{0}」は No. {1} の本文の中にもそのままあるため、取り除きました。");

    public static ValueList<DiagnosticDescriptor> LinesBetweenRows { get; } = [PrintedAgain];
}
