using System.Globalization;

namespace Ota.PublicComment.Publishing.Report;

/// <summary>The words of the report in English.</summary>
internal sealed class EnglishReportLabels : ReportLabels
{
    public static readonly EnglishReportLabels Instance = new();

    public override string Code => "en";
    public override string Kicker => "Results of a public comment";
    public override string Untitled => "Results of a public comment";
    public override string Description(string title, int opinions)
        => Text($"{title}. {opinions} opinions with the answers to them. Counts are not numbers of people or of votes.");
    public override string SkipToText => "Skip to the text";
    public override string Contents => "Contents";
    public override string Summary => "Summary";
    public override string Opinions => "Opinions and answers";
    public override string Changes => "What changed";
    public override string ByPlan => "By plan";
    public override string Figures => "Figures";
    public override string About => "About this page";
    public override string CountsAreNotPeople => "Counts of opinions are not numbers of people or of votes.";

    public override string Plan => "Plan";
    public override string Provisional => " (provisional name)";
    public override string Stage => "Stage";
    public override string Body => "Published by";
    public override string Period => "Period";
    public override string PublishedOn => "Result published";
    public override string Department => "Department";
    public override string Source => "Source";
    public override string OfficialPage => "Official page";
    public override string PlanFile => "Text of the plan";
    public override string Republished
        => "This page was made from the published document. What is official stands in the document that the body published.";
    public override string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public override string Submitters => "Submitters";
    public override string Submissions => "Submissions";
    public override string OpinionCount => "Opinions, as published";
    public override string Listed => "Opinions on this page";
    public override string Person => "people";
    public override string Sheet => "submissions";
    public override string Item => "opinions";
    public override string Blank => "not printed";
    public override string Total => "total";
    public override string Dispositions => "What happened to the opinions";
    public override string NoDisposition => "No disposition printed";
    public override string DispositionsFromText => "Answers without a printed disposition whose text says that the plan is changed";
    public override string FromText => "inferred from the text";
    public override string Listing => "What is listed";

    public override string Numberless => "No number";
    public override string NoOpinions => "No single opinions are listed.";
    public override string NoArea => "No place printed";
    public override string Received => "Opinion";
    public override string Answer => "Answer";
    public override string NoAnswer => "No answer is printed.";
    public override string NoText => "No text is printed.";
    public override string Withheld => "The text is not shown.";
    public override string OpinionAbove => "the opinion stands above";
    public override string AnswerToNothing => "The opinion that is answered is not printed.";
    public override string Permalink(string number) => "Link to " + number;
    public override string References => "References";
    public override string RevisionText => "Change";
    public override string RawText => "See the characters of the source";
    public override string PointsAnswered => "Points answered";

    public override string NumberInferred => "number inferred";
    public override string TextMissing => "text not printed";
    public override string TextAbridged => "abridged";
    public override string CutAtStart => "beginning may be cut";
    public override string CutAtEnd => "end may be cut";
    public override string CutAtBoth => "beginning and end may be cut";
    public override string SharingInferred => "shared answer inferred";
    public override string AreaCompleted => "place completed from the row above";
    public override string RevisionAnnounced => "the text says that the plan is changed";
    public override string CountOf(int count) => Text($"stands for {count} opinions");
    public override string PeopleOf(int count) => Text($"{count} people");

    public override string TitleDiffers => "number and title do not agree with the plan";
    public override string PageDiffers(int delta) => Text($"page differs from the plan's by {Math.Abs(delta)}");
    public override string Dangling => "leads nowhere";
    public override string Ambiguous => "can mean several places";
    public override string Cyclic => "answers refer to each other";
    public override string OpenPage(int page) => Text($"Open page {page} of the plan");

    public override string NoChanges => "No change of the plan is printed.";
    public override string ChangesPrinted => "printed as a change";
    public override string ChangesAnnounced => "said in the answer";
    public override string Before => "Before";
    public override string After => "After";
    public override string NoPlace => "Place in the plan not printed";
    public override string Where => "Place in the plan";
    public override string OfOpinions => "Opinions";

    public override string InferredPlan => "No plan was given: only places that opinions and answers name are listed, not the whole plan.";
    public override string InferredNode => "inferred from citations";
    public override string NotMentioned => "not mentioned";
    public override string MentionedBy(int opinions) => opinions == 1 ? "1 opinion" : Text($"{opinions} opinions");
    public override string PlanPage(NumberRange pages) => pages.First == pages.Last
        ? Text($"p. {pages.First}") : Text($"pp. {pages.First}–{pages.Last}");

    public override string AsPrinted => "As printed";
    public override string Counted => "Counted from the opinions on this page";
    public override string ByChapter => "Opinions by chapter";
    public override string ByDisposition => "Opinions by disposition";
    public override string Label => "Kind";
    public override string Chart(string of, string values) => $"Bar chart of {of}. {values}";

    public override string File => "File";
    public override string Hash => "Id of the document";
    public override string Version => "Made with";
    public override string Notes => "Notes of the document";
    public override string Errata => "Corrections";
    public override string Repairs => "What was repaired";
    public override string RepairsNote
        => "Text damaged by extraction is repaired only where the document itself gives the evidence. The characters of the source stand below each opinion.";
    public override string NoRepairs => "Nothing was repaired.";
    public override string Findings => "What a person should look at";
    public override string NoFindings => "Nothing.";
    public override string More(int count) => Text($"{count} more");
    public override string Severity(DiagnosticSeverity severity) => severity switch { DiagnosticSeverity.Error
        => "error", DiagnosticSeverity.Warning => "warning", _ => "info" };

    public override string Find => "Search opinions and answers";
    public override string FindHint => "Words (width and kana do not matter)";
    public override string Disposition => "Disposition";
    public override string Chapter => "Chapter";
    public override string Measure => "Place in the plan";
    public override string All => "All";
    public override string Attention => "Only what needs attention";
    public override string Clear => "Clear";
    public override string Shown => "{1} of {0} answers shown";
    public override string Hits => "{0} hits";
    public override string Next => "Next hit";
    public override string Copied => "Link copied";
    public override string OpenHere => "Read it here";
    public override string CloseHere => "Close";

    public override string IndexTitle => "Results of public comments";
    public override string Document => "Document";
    public override string IndexFind => "Search all documents (width and kana do not matter)";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
