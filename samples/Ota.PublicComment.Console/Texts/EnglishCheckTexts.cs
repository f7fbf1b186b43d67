using Ota.PublicComment.Validation;

namespace Ota.PublicComment.Samples.Texts;

/// <summary>The command <c>check</c> in English.</summary>
internal sealed class EnglishCheckTexts : CheckTexts
{
    public override string Description => "Checks a file of results and shows what is wrong, where, why, and what to do.";

    public override string PublishedOption
        => "Check a result that is published. Otherwise it is a draft: blanks are not written yet, skipped and doubled numbers are warnings, personal data is an error.";

    public override string ToOption => "The format of the list of findings; by default what the ending of --out tells.";

    public override string OutOption => "The file for the list of findings: findings.csv.";

    public override string QuietOption => "Write no report: the exit code tells.";

    public override string OneFileOnly(string path) => $"'{path}' can hold the result of one file only. Name one file.";

    public override string Listed(string path, int findings) => $"The list of {findings} findings is in {path}.";

    public override string PlanOption
        => "The plan that citations lead to (Word, Excel, PDF, a web page, CSV, the text of a table of contents, JSON).";

    public override string CorrectionsOption => "A JSON file of corrections to apply.";

    public override string BaselineOption => "A JSON file of accepted findings, which count no more.";

    public override string WriteBaselineOption => "Accept this run's findings (as grave as --show) by writing them to this file.";

    public override string SarifOption => "Write the findings as SARIF 2.1.0 to this file.";

    public override string MaskOption => "Write a copy with the personal data in opinions replaced by ■ to this file.";

    public override string FailOnOption => "The least severity that fails the check (exit code 1); error unless set.";

    public override string ShowOption => "The least severity that is listed; warning unless set.";

    public override string DisableOption => "Codes of checks to leave out, with commas: OPC4085,OPC4060";

    public override string EnableOption => "Codes of checks that are off unless named, with commas: OPC4080";

    public override string ExitCodes => "Exit codes: 0 acceptable, 1 not acceptable, 2 nothing read or a wrong call, 130 cancelled";

    public override string WholeDocument => "The document as a whole";

    public override string CorrectionsTitle => "Corrections applied (not the published text)";

    public override string Acceptable(int errors, int warnings)
        => (errors, warnings) switch
        {
            (0, 0) => "Acceptable.",
            (0, _) => $"No errors. Look at the warnings: {warnings}.",
            _ => $"Acceptable, with errors ({errors}) and warnings ({warnings}).",
        };

    protected override string Separator => ", ";

    protected override string Masked(string path, string covered, string left)
        => (covered.Length == 0
            ? $"No personal data to cover was found. The copy in {path} is the same." : $"A copy with {covered} covered is in {path}.")
            + (left.Length == 0 ? string.Empty : $" Left in answers and contacts, as the office's own: {left}.")
            + " Look for what is left before publication.";

    protected override string NameOf(PersonalDataKind kind, int places) => kind switch
    {
        PersonalDataKind.Telephone => "telephone numbers",
        PersonalDataKind.Mail => "mail addresses",
        PersonalDataKind.Address => "addresses",
        PersonalDataKind.Name => "names",
        PersonalDataKind.IndividualNumber => "Individual Numbers",
        PersonalDataKind.Token => "access tokens",
        PersonalDataKind.Account => "accounts of networks",
        PersonalDataKind.Identifier => "numbers of accounts, cards and licences",
        PersonalDataKind.BirthDate => "dates of birth",
        _ => "numbers of cars",
    } + $" ({places})";

    public override string WrongFile(string option, string path, string reason) => $"{option} '{path}' cannot be read: {reason}";

    public override string UnknownCode(string option, string code)
        => $"{option} '{code}' is no code; the report shows the code of each finding (OPC and four digits).";

    public override string NotAcceptable(string level) => $"Not acceptable: there are findings of {level} or graver.";

    public override string Summary(int errors, int warnings, int infos, int accepted)
        => $"Errors {errors}, warnings {warnings}, infos {infos}" + (accepted > 0 ? $" ({accepted} more accepted)" : string.Empty);

    public override string NotShown(int count, string level) => $"{count} below {level} are not listed (--show info).";
}
