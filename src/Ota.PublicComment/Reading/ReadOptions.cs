using Ota.PublicComment.Reading;
using Ota.PublicComment.Text;

namespace Ota.PublicComment;

/// <summary>How one source is read, and which plans its citations lead to.</summary>
public sealed record ReadOptions
{
    /// <summary>The options unless a host sets others.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>
    /// Words beyond those the library and the host's registration know. A heading that the registration teaches for another role is here
    /// what it is taught for here.
    /// </summary>
    public Vocabulary Vocabulary { get; init; } = Vocabulary.Empty;

    /// <summary>Which column holds what; null to recognise it from the headings.</summary>
    public ColumnMap? ColumnMap { get; init; }

    /// <summary>The limits.</summary>
    public ReadLimits Limits { get; init; } = ReadLimits.Default;

    /// <summary>Which repairs may be made.</summary>
    public RepairSelection Repairs { get; init; } = RepairSelection.All;

    /// <summary>Whether the result keeps where each piece of text came from. True unless set; false saves memory.</summary>
    public bool KeepSourceMap { get; init; } = true;

    /// <summary>
    /// The character encoding (<c>utf-8</c>, <c>cp932</c>, <c>euc-jp</c>, <c>iso-2022-jp</c>, <c>utf-16</c> …); null to recognise it from
    /// the bytes.
    /// </summary>
    public string? Encoding { get; init; }

    /// <summary>Whether a name is that of an encoding that <see cref="Encoding"/> can take.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static bool IsKnownEncoding(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return EncodingNames.TryParse(name, out _);
    }

    /// <summary>The six-digit code of the publishing body; null to recognise it from the document.</summary>
    public string? Municipality { get; init; }

    /// <summary>The plans (計画) that citations lead to; empty when none is at hand. Of several versions or volumes a citation means the one
    /// it names (<see cref="Plan.Stage"/>, <see cref="Plan.Title"/>, <see cref="Plan.Volumes"/>), else the first.</summary>
    public ValueList<Plan> Plans { get; init; }

    /// <summary>Whether the source is a draft (案) that its author is still writing. Then a blank cell is a blank cell: no answer of a
    /// neighbour is ever shared into it, whatever the other rows look like. False unless set: a published result may print a shared answer
    /// once.</summary>
    public bool IsDraft { get; init; }

    /// <summary>
    /// Told how far the work is, while it lasts, on the thread that does it: <see cref="ReadProgress.Part"/> grows to 1. Null unless set.
    /// </summary>
    public IProgress<ReadProgress>? Progress { get; init; }

    /// <summary>The id of the document; null to take a hash of the source.</summary>
    public string? DocumentId { get; init; }

    /// <summary>Makes one measure of what the stages of a run tell; set by the pipeline for the run.</summary>
    internal WorkMeter? Meter { get; init; }

    /// <summary>The text whose UTF-8 the bytes are; set by the pipeline where the host gave a string, null for a file.</summary>
    internal string? Text { get; init; }
}
