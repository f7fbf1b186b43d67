
namespace Ota.PublicComment.Samples.Texts;

/// <summary>The command line in English.</summary>
internal sealed class EnglishCallTexts : CallTexts
{
    private const string SeeHelp = "See --help.";

    private static readonly string Roles =
        string.Join(", ", Enum.GetNames<ColumnRole>().Select(static n => char.ToLowerInvariant(n[0]) + n[1..]));

    public override MessageLanguage Language => MessageLanguage.English;

    public override string RootDescription
        => "Reads the published results of Japanese public comments. Without arguments it reads and shows a bundled sample.";

    public override string ReadDescription
        => "Reads a file of results and shows what it holds, what a person must look at and what was repaired.";

    public override string FileArgument => "The file to read; - for standard input.";

    public override string PlanOption
        => "The plan that citations lead to (Word, Excel, PDF, a web page, CSV, the text of a table of contents, JSON).";

    public override string PlanAddressOption => "Where the plan stands on the web; html and web-annotation lead there.";

    public override string ExamplesTitle => "Examples:";

    public override IReadOnlyList<(string Call, string About)> Examples(string command) => command switch
    {
        "read"
            => [("read results.csv", "show what it holds and what to look at"), ("read results.csv --out results.json", "write it as JSON"),
                ("read results.csv --without-repair OPC2018", "leave blank answers blank"),
                ("read results --to pairs --out pairs.csv", "all results of a folder in one table")],
        "plan" => [("plan plan.pdf", "show the contents"), ("plan plan.pdf --to csv --out plan.csv", "write them as a table")],
        "check"
            => [("check draft.xlsx --plan plan.pdf", "check a draft before publication"),
                ("check draft.xlsx --out findings.xlsx", "hand the findings on"),
                ("check draft.csv --mask masked.csv", "make a copy without personal data"),
                ("check draft.xlsx --write-baseline accepted.json", "accept the findings of today"),
                ("check draft.xlsx --baseline accepted.json", "show new findings only"),
                ("check *.csv --published --quiet", "check what is published")],
        "publish" => [("publish draft.xlsx --plan plan.pdf --out published", "check, then write all files to publish")],
        "references"
            => [("references results.csv --plan plan.csv", "list what the answers cite"),
                ("references results.csv --plan plan.pdf --out citations.xlsx", "hand the list on")],
        "formats" => [("formats", "the names that --to takes")],
        _ => [("check draft.xlsx --plan plan.pdf", "check a draft before publication"),
            ("publish draft.xlsx --plan plan.pdf --out published", "write all files to publish"), ("read results.csv", "read a result")],
    };

    public override string PublishDescription
        => "Checks a draft and, if it passes, writes all files to publish: the page, the table for a CMS, the text for screen readers, open data, JSON and others.";

    public override string PublishOutOption => "The folder to write to; it is made where there is none.";

    public override string ForceOption => "Write also when the check does not pass.";

    public override string NotPublished(int findings)
        => $"The check found errors ({findings}); nothing was written. Correct them and try again (--force writes anyway).";

    public override string Published(int files, string folder) => $"{files} files are in {folder}.";

    public override string IndexTitle(string source) => $"Files made from {source}";

    public override string FilesArgument => "The files to read: several, folders, or *.csv. - is standard input.";

    public override string DidYouMean(string word) => $" Did you mean: {word}";

    public override string NoFileIn(string argument) => $"There is no such file: {argument}";

    public override string SameOutput(string path) => $"'{path}' is named as an output twice. Name different files.";

    public override string PlanDescription
        => "Reads a plan's table of contents or list of measures and shows what is uncertain and the outline.";

    public override string PlanFileArgument => "A table of contents, a list of measures, or a plan as JSON or CSV; - for standard input.";

    public override string PlanToOption => "The form of the output; outline unless set.";

    public override string ToOption => "The form of the output (see formats); report unless set.";

    public override string OutOption
        => "The file to write, replacing one that is there; standard output unless set. Never the file that is read.";

    public override string MapOption => $"What the columns hold: 1=number,要旨=opinion,-1=response (roles: {Roles})";

    public override string EncodingOption
        => "The character encoding (utf-8, cp932, euc-jp, iso-2022-jp, utf-16); recognised from the bytes unless given.";

    public override string ProfileOption => "A JSON file that teaches headings.";

    public override string MunicipalityOption => "The official six-digit code of the publishing body.";

    public override string WithoutRepairOption => "Codes of repairs not to make, with commas, or all: OPC2017,OPC2018";

    public override string UnknownRepair(string option, string code)
        => $"{option} '{code}' is no repair; read --repairs lists those that were made.";

    public override string RepairsOption => "List every repair with the text before and after.";

    public override string WithoutTextOption => "Leave out the texts of opinions, which are other people's.";

    public override string FormatsDescription => "Lists the formats that --to takes.";

    public override string TakesFolders => " [folders too]";

    public override string? FormatAbout(string name) => name switch
    {
        "json" => "JSON that reads back exactly",
        "ndjson" => "JSON, one object per line, reads back exactly",
        "envelope" => "document, references and findings in one JSON",
        "csv" => "table for spreadsheets, reads back",
        "open-data" => "table for open data portals",
        "pairs" => "opinion and response pairs for researchers",
        "citations" => "the list of citations and where they lead",
        "docx" => "Word document with the usual A4 table",
        "xlsx" => "workbook: results, statistics, findings, citations",
        "kouchou-ai" => "input of kouchou-ai",
        "decidim-csv" => "answers to import into Decidim (CSV)",
        "decidim-json" => "answers to import into Decidim (JSON)",
        "web-annotation" => "W3C Web Annotation on the plan",
        "markdown" => "page to read",
        "html" => "the report: a page for citizens; of a folder, with an index",
        "html-fragment" => "table for a web page",
        "text" => "text alternative for screen readers",
        _ => null,
    };

    public override string OneDocumentOnly(string name, string choices)
        => $"{name} holds one document only; these take a folder: {choices}";

    public override string LanguageOption => "The language of messages; ja unless set.";

    public override string HelpOption => "Show this help.";

    public override string VersionOption => "Show the version.";

    public override string UsageTitle => "Usage:";

    public override string AnyOptions => "[options]";

    public override string ValueName(string name) => name;

    public override string CommandsTitle => "Commands:";

    public override string ArgumentsTitle => "Arguments:";

    public override string OptionsTitle => "Options:";

    public override string ExitCodes
        => "Exit codes: 0 read (warnings included), 1 the document has errors, 2 nothing read or a wrong call, 130 cancelled";

    public override string WrongCall => $"The call is wrong. {SeeHelp}";

    public override string OnlyWith(string option, string other)
        => $"{option} goes only with {other}: the report shows what a person must look at in its own words. {SeeHelp}";

    public override string MissingFile => $"Name the file to read. {SeeHelp}";


    public override string Working(int file, int files, int seconds, int? left)
        => (files > 1 ? $"File {file} of {files}" : "Working") + Rest(seconds, left);

    public override string WorkingOnPlan(int seconds, int? left) => "Reading the plan" + Rest(seconds, left);

    private static string Rest(int seconds, int? left) => left is { } rest ? $", about {Time(rest)} left" : $", {Time(seconds)}";

    private static string Time(int seconds) => seconds < 60 ? $"{seconds} s" : $"{seconds / 60} min {seconds % 60} s";

    public override string BomOption => "Begins CSV with a byte order mark, for Excel.";

    public override string NoIdsOfProposals
        => "Some opinions have no number, or one twice: the ids are not those of Decidim's proposals, and Decidim refuses the file. Number each opinion with the id of its proposal.";

    public override string Cancelled => "Cancelled.";

    public override string OutIsInput(string path) => $"'{path}' is a file that this call reads; give another path for the output.";

    public override string UnknownFileArgument(string token) => $"To read a file, write: read {token}";

    public override string UnknownArgument(string token) => $"There is no argument or option '{token}'. {SeeHelp}";

    public override string WrongOption(string option) => $"{option} is given wrongly; it takes one value. {SeeHelp}";

    public override string MissingValue(string option) => $"{option} needs a value. {SeeHelp}";

    public override string UnknownChoice(string option, string value, string choices)
        => $"{option} cannot be '{value}'; it can be: {choices}";

    public override string WrongMap(string option, string value, string? reason)
        => $"{option} '{value}' cannot be read: {reason ?? "it names no column."}";

    public override string WrongProfile(string option, string path, string reason)
        => $"{option} '{path}' cannot be read: {reason}";

    public override string WrongMunicipality(string option, string value)
        => $"{option} '{value}' is not an official code; it has six digits.";

    public override string PlanAsResult(string path)
        => $"'{path}' seems to be the contents of a plan or a list of its measures. Give it as --plan, and the table of opinions and answers here.";

    public override string MaskedAnew(string path) => $"The file itself could not be covered: {path} holds what was read of it, covered.";

    public override string MaskIncomplete(string path) => $"Some personal data is left in {path}. Open it and cover the rest by hand.";

    public override string NoMaskedForm(string path, string endings)
        => $"The file itself cannot be covered. Give --mask '{path}' one of these endings: {endings}";

    public override string ResultAsPlan(string path)
        => $"--plan '{path}' is a table of opinions and answers, not a plan. Name the contents of the plan or a list of its measures.";

    public override string FileNotFound(string path) => $"File not found: {path}";

    public override string FolderNotFound(string path) => $"The folder of the output does not exist: {path}";

    public override string IsFolder(string path) => $"A folder, not a file: {path}";

    public override string NoPermission(string path) => $"No permission: {path}";

    public override string CannotRead(string path, string reason) => $"Cannot read: {path} ({reason})";

    public override string TooLarge(string path) => $"Cannot read: {path} (more than 64 MB)";

    public override string CannotWrite(string path, string reason) => $"Cannot write: {path} ({reason})";

    public override string NothingRead(string path) => $"Nothing could be read: {path}";
}
