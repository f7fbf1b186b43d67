using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Sources;

namespace Ota.PublicComment.Reading.Evidence;

/// <summary>One code and what the document says it means.</summary>
/// <param name="Code">The code as printed.</param>
/// <param name="Words">The explanation.</param>
/// <param name="Source">Where it stands.</param>
internal sealed record LegendEntry(string Code, string Words, TracedText Source)
{
    public ValueList<DispositionKind> Kinds { get; } = DispositionWords.KindsOf(Words);

    public string Key { get; } = DispositionCode.Fold(Code);

    /// <summary>Whether a count stands behind the words, so that the line is a statistic as well.</summary>
    public bool HasCount { get; init; }

    public Disposition ToDisposition()
        => new() { Code = Code, Legend = Words, Kinds = Kinds.Count > 0 ? Kinds : [DispositionKind.Other] };
}
