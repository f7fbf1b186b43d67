
namespace Ota.PublicComment.Samples.Texts;

/// <summary>The report in English.</summary>
internal sealed class EnglishReportTexts : ReportTexts
{
    public override string NoTitle => "(no title)";

    public override string Plan => "Plan";

    public override string Municipality => "Municipality";

    public override string Opinions => "Opinions";

    public override string Responses => "Responses";

    public override string Period => "Period";

    public override string PrintedCounts => "Printed counts";

    public override string Unknown => "unknown";

    public override string NotPrinted => "not printed";

    public override string Provisional => "provisional";

    public override string ChapterTitle => "Number of opinions by part of the plan";

    public override string NoArea => "(no part named)";

    public override string CountsAreNotPeople => "Counts of opinions are neither people nor votes. 件数は人数や賛否の数ではありません。";

    public override string NothingToLookAt => "What a person must look at: nothing";

    public override string NothingRepaired => "What was repaired: nothing";

    public override string NotesTitle => "Also noted";

    public override string NextTitle => "Try next";

    public override string Before => "before: ";

    public override string After => "after:  ";

    public override string NextJson => "as JSON";

    public override string NextRepairs => "every repair";

    public override string OwnFile => "FILE";

    public override string NextOwnFile => "your own file";

    public override string PlanMarks(bool provisional, string? stage)
    {
        var marks =
            string.Join(", ",
                ((string?[])[provisional ? Provisional : null, stage is null ? null : $"stage {stage}"]).Where(m => m is not null));
        return marks.Length == 0 ? marks : $" ({marks})";
    }

    public override string FindingsTitle(int count) => $"What a person must look at ({count})";

    public override string RepairsTitle(int count) => $"What was repaired ({count})";

    public override string Items(int count) => $"{count}";

    public override string Places(int count) => $"{count}";

    public override string Submitters(int count) => $"{count} submitters";

    public override string Submissions(int count) => $"{count} submissions";

    public override string OpinionNumbers(string numbers) => $"No. {numbers}";

    public override string Numberless(string id) => $"no number ({id})";

    public override string Lines(string lines) => $"lines {lines}";

    public override string More(int count) => $"{count} more";

    public override string Severity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    public override string? RepairName(string code) => RepairNames.English(code);
}
