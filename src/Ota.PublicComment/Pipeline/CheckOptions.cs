using Ota.PublicComment.Validation;

namespace Ota.PublicComment;

/// <summary>What a check asks for.</summary>
public sealed record CheckOptions
{
    /// <summary>The options unless a host sets others.</summary>
    public static CheckOptions Default { get; } = new();

    /// <summary>How the source is read. Plans named here count beside <see cref="Plan"/>.</summary>
    public ReadOptions Read { get; init; } = ReadOptions.Default;

    /// <summary>
    /// Whether the document is a draft (案) that its author checks before it is published. True unless set: then what is blank is told as
    /// not written yet, skipped and doubled numbers are Warnings, personal data is an Error, and no cell is filled from a neighbour. False
    /// for a result that is published (公表済み): then texts may be lost on the way, and the list may be an excerpt.
    /// </summary>
    public bool IsDraft { get; init; } = true;

    /// <summary>
    /// The plan (計画) the document is about; null when it is not at hand: then citations can be inconsistent, but never wrong.
    /// </summary>
    public Plan? Plan { get; init; }

    /// <summary>The rules; null for those of the pipeline.</summary>
    public RuleSet? Rules { get; init; }

    /// <summary>The least severity that makes a document unacceptable. Error unless set.</summary>
    public DiagnosticSeverity FailOn { get; init; } = DiagnosticSeverity.Error;

    /// <summary>Corrections (訂正) to apply before the document is checked.</summary>
    public CorrectionSet Corrections { get; init; } = CorrectionSet.None;

    /// <summary>Findings that are already known and accepted.</summary>
    public Baseline Baseline { get; init; } = Baseline.None;

    /// <summary>Whether the document will be written in Windows-31J (CP932): then characters it lacks are Warnings.</summary>
    public bool ForCp932 { get; init; }
}
