namespace Ota.PublicComment.Reading.Lexicon;

/// <summary>Those who answer, as one word: 市, 本県, 事務局.</summary>
internal static class Offices
{
    private static readonly string[] Names = ["市", "区", "町", "村", "県", "都", "道", "府", "本市", "本区", "本町", "本村", "本県", "当市", "事務局",
        "担当課", "教育委員会"];

    public static bool AreNamed(string word) => Array.IndexOf(Names, word) >= 0;

    /// <summary>Whether a folded heading is the view of an office: 市の意見, which answers beside 意見の概要. 市民の意見 is no such view.</summary>
    public static bool HaveView(string heading)
        => heading.EndsWith("の意見", StringComparison.Ordinal) && AreNamed(heading[..^3]);
}
