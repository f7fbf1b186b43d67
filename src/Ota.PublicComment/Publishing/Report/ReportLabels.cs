namespace Ota.PublicComment.Publishing.Report;

/// <summary>Every word the report says of itself, in one language. What the document says stays in its own.</summary>
internal abstract class ReportLabels
{
    public static ReportLabels In(MessageLanguage language) => language == MessageLanguage.Japanese
        ? JapaneseReportLabels.Instance : EnglishReportLabels.Instance;

    public abstract string Code { get; }
    public abstract string Kicker { get; }
    public abstract string Untitled { get; }
    public abstract string Description(string title, int opinions);
    public abstract string SkipToText { get; }
    public abstract string Contents { get; }
    public abstract string Summary { get; }
    public abstract string Opinions { get; }
    public abstract string Changes { get; }
    public abstract string ByPlan { get; }
    public abstract string Figures { get; }
    public abstract string About { get; }
    public abstract string CountsAreNotPeople { get; }

    public abstract string Plan { get; }
    public abstract string Provisional { get; }
    public abstract string Stage { get; }
    public abstract string Body { get; }
    public abstract string Period { get; }
    public abstract string PublishedOn { get; }
    public abstract string Department { get; }
    public abstract string Source { get; }
    public abstract string OfficialPage { get; }
    public abstract string PlanFile { get; }
    public abstract string Republished { get; }
    public abstract string Day(DateOnly day);

    public abstract string Submitters { get; }
    public abstract string Submissions { get; }
    public abstract string OpinionCount { get; }
    public abstract string Listed { get; }
    public abstract string Person { get; }
    public abstract string Sheet { get; }
    public abstract string Item { get; }
    public abstract string Blank { get; }
    public abstract string Total { get; }
    public abstract string Dispositions { get; }
    public abstract string NoDisposition { get; }
    public abstract string DispositionsFromText { get; }
    public abstract string FromText { get; }
    public abstract string Listing { get; }

    public abstract string Numberless { get; }
    public abstract string NoOpinions { get; }
    public abstract string NoArea { get; }
    public abstract string Received { get; }
    public abstract string Answer { get; }
    public abstract string NoAnswer { get; }
    public abstract string NoText { get; }
    public abstract string Withheld { get; }
    public abstract string OpinionAbove { get; }
    public abstract string AnswerToNothing { get; }
    public abstract string Permalink(string number);
    public abstract string References { get; }
    public abstract string RevisionText { get; }
    public abstract string RawText { get; }
    public abstract string PointsAnswered { get; }

    public abstract string NumberInferred { get; }
    public abstract string TextMissing { get; }
    public abstract string TextAbridged { get; }
    public abstract string CutAtStart { get; }
    public abstract string CutAtEnd { get; }
    public abstract string CutAtBoth { get; }
    public abstract string SharingInferred { get; }
    public abstract string AreaCompleted { get; }
    public abstract string RevisionAnnounced { get; }
    public abstract string CountOf(int count);
    public abstract string PeopleOf(int count);

    public abstract string TitleDiffers { get; }
    public abstract string PageDiffers(int delta);
    public abstract string Dangling { get; }
    public abstract string Ambiguous { get; }
    public abstract string Cyclic { get; }
    public abstract string OpenPage(int page);

    public abstract string NoChanges { get; }
    public abstract string ChangesPrinted { get; }
    public abstract string ChangesAnnounced { get; }
    public abstract string Before { get; }
    public abstract string After { get; }
    public abstract string NoPlace { get; }
    public abstract string Where { get; }
    public abstract string OfOpinions { get; }

    public abstract string InferredPlan { get; }
    public abstract string InferredNode { get; }
    public abstract string NotMentioned { get; }
    public abstract string MentionedBy(int opinions);
    public abstract string PlanPage(NumberRange pages);

    public abstract string AsPrinted { get; }
    public abstract string Counted { get; }
    public abstract string ByChapter { get; }
    public abstract string ByDisposition { get; }
    public abstract string Label { get; }
    public abstract string Chart(string of, string values);

    public abstract string File { get; }
    public abstract string Hash { get; }
    public abstract string Version { get; }
    public abstract string Notes { get; }
    public abstract string Errata { get; }
    public abstract string Repairs { get; }
    public abstract string RepairsNote { get; }
    public abstract string NoRepairs { get; }
    public abstract string Findings { get; }
    public abstract string NoFindings { get; }
    public abstract string More(int count);
    public abstract string Severity(DiagnosticSeverity severity);

    public abstract string Find { get; }
    public abstract string FindHint { get; }
    public abstract string Disposition { get; }
    public abstract string Chapter { get; }
    public abstract string Measure { get; }
    public abstract string All { get; }
    public abstract string Attention { get; }
    public abstract string Clear { get; }
    public abstract string Shown { get; }
    public abstract string Hits { get; }
    public abstract string Next { get; }
    public abstract string Copied { get; }
    public abstract string OpenHere { get; }
    public abstract string CloseHere { get; }

    public abstract string IndexTitle { get; }
    public abstract string Document { get; }
    public abstract string IndexFind { get; }
}
