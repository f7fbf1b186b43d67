using Ota.PublicComment.Validation;

namespace Ota.PublicComment.Samples.Texts;

/// <summary>Everything the command <c>check</c> says of itself and in its report.</summary>
internal abstract class CheckTexts
{
    public static CheckTexts In(MessageLanguage language)
        => language == MessageLanguage.Japanese ? new JapaneseCheckTexts() : new EnglishCheckTexts();

    public abstract string Description { get; }

    public abstract string PublishedOption { get; }

    public abstract string ToOption { get; }

    public abstract string OutOption { get; }

    public abstract string QuietOption { get; }

    /// <summary>A file that can hold the result of one source only was named with several.</summary>
    public abstract string OneFileOnly(string path);

    /// <summary>What was written with <c>--out</c>.</summary>
    public abstract string Listed(string path, int findings);

    public abstract string PlanOption { get; }

    public abstract string CorrectionsOption { get; }

    public abstract string BaselineOption { get; }

    public abstract string WriteBaselineOption { get; }

    public abstract string SarifOption { get; }

    public abstract string MaskOption { get; }

    public abstract string FailOnOption { get; }

    public abstract string ShowOption { get; }

    public abstract string DisableOption { get; }

    public abstract string EnableOption { get; }

    public abstract string ExitCodes { get; }

    /// <summary>The heading over findings about no single opinion.</summary>
    public abstract string WholeDocument { get; }

    public abstract string CorrectionsTitle { get; }

    /// <summary>That the document is acceptable, and how many warnings are still to be looked at.</summary>
    public abstract string Acceptable(int errors, int warnings);

    /// <summary>
    /// What was written with <c>--mask</c>: how many values of each kind were covered, and how many were left because the office itself is
    /// meant.
    /// </summary>
    public string Masked(string path, IReadOnlyCollection<PersonalDataPlace> places)
        => Masked(path, Kinds(places.Where(static p => !p.IsLeft)), Kinds(places.Where(static p => p.IsLeft)));

    protected abstract string Masked(string path, string covered, string left);

    protected abstract string NameOf(PersonalDataKind kind, int places);

    protected abstract string Separator { get; }

    private string Kinds(IEnumerable<PersonalDataPlace> places)
        => string.Join(Separator, places.GroupBy(static p => p.Kind).OrderBy(static g => g.Key).Select(g => NameOf(g.Key, g.Count())));

    public abstract string WrongFile(string option, string path, string reason);

    public abstract string UnknownCode(string option, string code);

    public abstract string NotAcceptable(string level);

    /// <summary>The counts of the summary; what is not listed is counted too.</summary>
    public abstract string Summary(int errors, int warnings, int infos, int accepted);

    /// <summary>How many findings are not listed because they are lighter than asked for.</summary>
    public abstract string NotShown(int count, string level);
}
