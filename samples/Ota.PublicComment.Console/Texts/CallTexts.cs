
namespace Ota.PublicComment.Samples.Texts;

/// <summary>Everything the command line says about calls, files and itself.</summary>
internal abstract class CallTexts
{
    public static CallTexts In(MessageLanguage language)
        => language == MessageLanguage.Japanese ? new JapaneseCallTexts() : new EnglishCallTexts();

    public abstract MessageLanguage Language { get; }

    public abstract string RootDescription { get; }

    public abstract string ReadDescription { get; }

    public abstract string FileArgument { get; }

    public abstract string ExamplesTitle { get; }

    /// <summary>Calls of a command that can be copied, with what each does; of all commands when the name is empty.</summary>
    public abstract IReadOnlyList<(string Call, string About)> Examples(string command);

    public abstract string PublishDescription { get; }

    public abstract string PublishOutOption { get; }

    public abstract string ForceOption { get; }

    /// <summary>The check did not pass, and nothing was written.</summary>
    public abstract string NotPublished(int findings);

    /// <summary>What was written, and where.</summary>
    public abstract string Published(int files, string folder);

    /// <summary>The heading of the list of what was written.</summary>
    public abstract string IndexTitle(string source);

    public abstract string FilesArgument { get; }

    /// <summary>What a mistyped word was probably meant to be, behind the complaint.</summary>
    public abstract string DidYouMean(string word);

    /// <summary>A folder or a wildcard that names no file.</summary>
    public abstract string NoFileIn(string argument);

    /// <summary>Two outputs of one call are the same file.</summary>
    public abstract string SameOutput(string path);

    public abstract string PlanDescription { get; }

    public abstract string PlanOption { get; }

    public abstract string PlanAddressOption { get; }

    public abstract string PlanFileArgument { get; }

    public abstract string PlanToOption { get; }

    public abstract string ToOption { get; }

    public abstract string OutOption { get; }

    public abstract string MapOption { get; }

    public abstract string ProfileOption { get; }

    public abstract string MunicipalityOption { get; }

    public abstract string EncodingOption { get; }

    public abstract string WithoutRepairOption { get; }

    public abstract string UnknownRepair(string option, string code);

    public abstract string RepairsOption { get; }

    public abstract string WithoutTextOption { get; }

    public abstract string FormatsDescription { get; }

    /// <summary>Behind a format that one file of many documents can be made of.</summary>
    public abstract string TakesFolders { get; }

    /// <summary>What a format is, in a few words; null for a host's own.</summary>
    public abstract string? FormatAbout(string name);

    /// <summary>The format takes no folder; these do.</summary>
    public abstract string OneDocumentOnly(string name, string choices);

    public abstract string LanguageOption { get; }

    public abstract string HelpOption { get; }

    public abstract string VersionOption { get; }

    public abstract string UsageTitle { get; }

    /// <summary>What stands for all options in a line of usage.</summary>
    public abstract string AnyOptions { get; }

    /// <summary>What stands in a line of usage for a value that the caller gives.</summary>
    public abstract string ValueName(string name);

    public abstract string CommandsTitle { get; }

    public abstract string ArgumentsTitle { get; }

    public abstract string OptionsTitle { get; }

    public abstract string ExitCodes { get; }

    public abstract string WrongCall { get; }

    public abstract string MissingFile { get; }

    public abstract string OnlyWith(string option, string other);

    /// <summary>
    /// How far the run has come: which file of how many, how long it lasts and how many seconds are left; null where that is not known.
    /// </summary>
    public abstract string Working(int file, int files, int seconds, int? left);

    /// <summary>The same for the plan that citations lead to.</summary>
    public abstract string WorkingOnPlan(int seconds, int? left);

    public abstract string BomOption { get; }

    /// <summary>Says that Decidim will refuse what was written.</summary>
    public abstract string NoIdsOfProposals { get; }

    public abstract string Cancelled { get; }

    public abstract string OutIsInput(string path);

    public abstract string UnknownFileArgument(string token);

    public abstract string UnknownArgument(string token);

    public abstract string WrongOption(string option);

    public abstract string MissingValue(string option);

    public abstract string UnknownChoice(string option, string value, string choices);

    /// <summary>The map cannot be read. The reason is what the library says, in English; null when the map says nothing at all.</summary>
    public abstract string WrongMap(string option, string value, string? reason);

    /// <summary>The profile cannot be read. The reason is what the library says, in English.</summary>
    public abstract string WrongProfile(string option, string path, string reason);

    public abstract string WrongMunicipality(string option, string value);

    /// <summary>A plan was given where a table of opinions and answers belongs.</summary>
    public abstract string PlanAsResult(string path);

    /// <summary>The masked copy holds what was read, for the file itself could not be covered.</summary>
    public abstract string MaskedAnew(string path);

    /// <summary>Something is left in the masked copy.</summary>
    public abstract string MaskIncomplete(string path);

    /// <summary>The file itself cannot be covered, and the ending of the copy names no form that could be written.</summary>
    public abstract string NoMaskedForm(string path, string endings);

    /// <summary>A table of opinions and answers was given where a plan belongs.</summary>
    public abstract string ResultAsPlan(string path);

    public abstract string FileNotFound(string path);

    public abstract string FolderNotFound(string path);

    public abstract string IsFolder(string path);

    public abstract string NoPermission(string path);

    /// <summary>The file cannot be read. The reason is what the system says, in English.</summary>
    public abstract string CannotRead(string path, string reason);

    public abstract string TooLarge(string path);

    /// <summary>The file cannot be written. The reason is what the system says, in English.</summary>
    public abstract string CannotWrite(string path, string reason);

    public abstract string NothingRead(string path);
}
