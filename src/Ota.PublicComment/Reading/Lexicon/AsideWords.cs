using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Lexicon;

/// <summary>
/// What a bracket behind the label of an opinion can say without saying what the opinion is about: something of its text (原文), of who wrote
/// it (女性, 市民), or of the way it came (郵送).
/// </summary>
internal static class AsideWords
{
    // These say how the label is meant, and belong to it: 意見（抜粋）.
    private static readonly string[] OfLabels = ["再掲", "続き", "つづき", "抜粋", "まとめ", "修正後"];

    private static readonly string[] OfTexts = ["原文", "全文", "要約", "要旨", "概要", "一部", "同上"];

    private static readonly string[] OfPersons = [.. Submitters.Residents, "男性", "女性", "匿名"];

    /// <summary>Whether a word belongs to the label.</summary>
    public static bool IsOfLabel(string word) => Array.IndexOf(OfLabels, word) >= 0;

    /// <summary>Whether a word says something of the text, of a person or of a way.</summary>
    public static bool IsNoSubject(string word)
        => Array.IndexOf(OfTexts, word) >= 0 || Array.IndexOf(OfPersons, word) >= 0
            || Array.IndexOf(Ways.Words, CompareKey.Of(word).ToLowerInvariant()) >= 0;
}
