namespace Ota.PublicComment.Reading.Lexicon;

/// <summary>How the heading of a group ends that says what opinions are about: 道路について, 水辺に関すること.</summary>
internal static class TopicWords
{
    private const int Longest = 44;

    private static readonly string[] Ends = ["について", "に関すること", "に関する意見", "に関するご意見", "に関する御意見", "関係", "のこと", "全般", "総論", "各論", "その他"];

    /// <summary>Whether a text is shaped like such a heading.</summary>
    public static bool IsHeading(string text)
    {
        var piece = text.Trim();
        return piece.Length is > 1 and <= Longest && Array.Exists(Ends, e => piece.EndsWith(e, StringComparison.Ordinal));
    }
}
