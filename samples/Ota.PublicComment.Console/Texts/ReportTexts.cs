
namespace Ota.PublicComment.Samples.Texts;

/// <summary>Everything the report says by itself; the findings bring their own words.</summary>
internal abstract class ReportTexts
{
    public static ReportTexts In(MessageLanguage language)
        => language == MessageLanguage.Japanese ? new JapaneseReportTexts() : new EnglishReportTexts();

    public abstract string NoTitle { get; }

    public abstract string Plan { get; }

    public abstract string Municipality { get; }

    public abstract string Opinions { get; }

    public abstract string Responses { get; }

    public abstract string Period { get; }

    public abstract string PrintedCounts { get; }

    public abstract string Unknown { get; }

    public abstract string NotPrinted { get; }

    public abstract string Provisional { get; }

    public abstract string ChapterTitle { get; }

    public abstract string NoArea { get; }

    public abstract string CountsAreNotPeople { get; }

    public abstract string NothingToLookAt { get; }

    public abstract string NothingRepaired { get; }

    public abstract string NotesTitle { get; }

    public abstract string NextTitle { get; }

    public abstract string Before { get; }

    public abstract string After { get; }

    public abstract string NextJson { get; }

    public abstract string NextRepairs { get; }

    public abstract string NextOwnFile { get; }

    /// <summary>What stands for the path of a file of one's own.</summary>
    public abstract string OwnFile { get; }

    /// <summary>Provisional mark and stage behind the name of a plan; both may be missing.</summary>
    public abstract string PlanMarks(bool provisional, string? stage);

    public abstract string FindingsTitle(int count);

    public abstract string RepairsTitle(int count);

    public abstract string Items(int count);

    public abstract string Places(int count);

    public abstract string Submitters(int count);

    public abstract string Submissions(int count);

    public abstract string OpinionNumbers(string numbers);

    /// <summary>An opinion that has no number, by its id.</summary>
    public abstract string Numberless(string id);

    public abstract string Lines(string lines);

    public abstract string More(int count);

    public abstract string Severity(DiagnosticSeverity severity);

    /// <summary>The short name of a kind of repair; null when this console knows none.</summary>
    public abstract string? RepairName(string code);
}
