namespace Ota.PublicComment.Reading.Prose;

/// <summary>Which labels are one whatever their words: where no single wording stands in every record, all of them together may.</summary>
[Flags]
internal enum MergedLabels
{
    None = 0,

    /// <summary>Several bodies answer.</summary>
    Responses = 1,

    /// <summary>Opinions, requests and questions stand under words of their own.</summary>
    Opinions = 2,
}
