using System.Globalization;

namespace Ota.PublicComment.Samples.Texts;

/// <summary>Everything the report of a plan says.</summary>
internal sealed class PlanTexts
{
    public static PlanTexts In(MessageLanguage language) => language == MessageLanguage.Japanese ? Japanese : English;

    public required string NoTitle { get; init; }

    public required string Outline { get; init; }

    public required string NothingUncertain { get; init; }

    public required Func<int, string> Uncertain { get; init; }

    public required Func<int, int, string> Counts { get; init; }

    public required Func<DiagnosticSeverity, string> Severity { get; init; }

    /// <summary>What to do next, by the call that wrote this.</summary>
    public required Func<string, string> Next { get; init; }

    public required Func<string, string?, string> Head { get; init; }

    private static PlanTexts Japanese { get; } = new()
    {
        NoTitle = "（計画の名称なし）",
        Outline = "目次（! は確認すること）",
        NothingUncertain = "確認することはありません",
        Uncertain = static n => string.Create(CultureInfo.InvariantCulture, $"確認すること（{n} 件）"),
        Counts =
            static (chapters,
                initiatives) => string.Create(CultureInfo.InvariantCulture, $"編・部・章・節など {chapters} 件、取組・施策など {initiatives} 件"),
        Severity = static s => ReportTexts.In(MessageLanguage.Japanese).Severity(s),
        Next = static call => $"次に: {call} --to csv --out 計画.csv で書き出し、確認して直すと、考え方の参照先（--plan）として使えます。",
        Head = static (title, stage) => stage is null ? title : $"{title}（{stage}）",
    };

    private static PlanTexts English { get; } = new()
    {
        NoTitle = "(the plan has no name)",
        Outline = "Outline (! to look at)",
        NothingUncertain = "Nothing to look at",
        Uncertain = static n => string.Create(CultureInfo.InvariantCulture, $"To look at ({n})"),
        Counts = static (chapters, initiatives) => string.Create(CultureInfo.InvariantCulture, $"{chapters} parts, {initiatives} measures"),
        Severity = static s => s switch { DiagnosticSeverity.Error => "error", DiagnosticSeverity.Warning => "warning", _ => "info" },
        Next = static call => $"Next: {call} --to csv --out plan.csv writes it; correct that, and citations can be followed into it.",
        Head = static (title, stage) => stage is null ? title : $"{title} ({stage})",
    };
}
