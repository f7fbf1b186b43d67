// Written from the catalogue by a test (OPC_UPDATE_GOLDEN=1); do not edit by hand.
namespace Ota.PublicComment;

/// <content>The codes of one part of the catalogue.</content>
public static partial class DiagnosticCodes
{
    /// <summary><c>「{0}」 looks like a number and is none.</c></summary>
    public const string MalformedNumber = "OPC3001";

    /// <summary><c>「{0}」 is no date of the calendar.</c></summary>
    public const string MalformedDate = "OPC3002";

    /// <summary><c>「{0}」 closes a bracket that was not opened, behind the name of a document.</c></summary>
    public const string UnopenedBracket = "OPC3003";

    /// <summary><c>「{0}」 leads nowhere; there is no {1}.</c></summary>
    public const string CitationDangling = "OPC3100";

    /// <summary><c>「{0}」 can mean {1} things in the plan.</c></summary>
    public const string CitationAmbiguous = "OPC3101";

    /// <summary><c>「{0}」: the number leads to 「{1}」, which has another title{2}.</c></summary>
    public const string CitationTitleConflicts = "OPC3102";

    /// <summary><c>「{0}」 is cited with page {1}; in the plan it stands on page {2}.</c></summary>
    public const string CitationPageConflicts = "OPC3103";

    /// <summary><c>{0} citations print a page that differs from the plan&apos;s by {1}: the plan given probably …</c></summary>
    public const string PagesShifted = "OPC3104";

    /// <summary><c>The answers to No. {0} refer to each other in a circle; none of them says anything.</c></summary>
    public const string CitationCycle = "OPC3105";

    /// <summary><c>「{0}」 refers to the answer it stands in.</c></summary>
    public const string CitationOfItself = "OPC3106";

    /// <summary><c>What 「{0}」 refers back to is not said in the same text.</c></summary>
    public const string CitationUnresolved = "OPC3107";

    /// <summary><c>「{0}」: the plan has no such number; the title is that of 「{1}」.</c></summary>
    public const string CitationNumberUnknown = "OPC3108";

    /// <summary><c>The resolver {0} failed with {1} at {2} citations, first at 「{3}」 ({4}); what is cited …</c></summary>
    public const string ExtensionFailedToResolve = "OPC3900";

    /// <summary><c>Following the citations took longer than {0} seconds; the document is whole, but nothing …</c></summary>
    public const string LinkingTimeLimitReached = "OPC3901";
}
