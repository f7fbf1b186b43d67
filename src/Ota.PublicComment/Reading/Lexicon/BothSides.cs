using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Lexicon;

/// <summary>Words that name opinions and answers in one: what a page or section lists, and no column, label or group of its own.</summary>
internal static class BothSides
{
    private const string Opinion = "意見";
    private static readonly string[] Answers = ["考え", "回答", "見解", "対応"];
    private static readonly string[] Joiners = ["と", "及び", "および", "並びに", "ならびに", "・", "、"];

    /// <summary>Whether they are named at all: 意見に対する回答, 意見の概要と市の考え方.</summary>
    public static bool AreNamed(string text) => text.Contains(Opinion, StringComparison.Ordinal) && AnyWord.In(text, Answers);

    /// <summary>Whether they are named side by side: 意見と市の考え方. 意見に対する考え方及び対応 names the answer.</summary>
    public static bool AreJoined(string text)
        => text.IndexOf(Opinion, StringComparison.Ordinal) is >= 0 and var at
            && Array.Exists(Joiners, j => text.IndexOf(j, at, StringComparison.Ordinal) is > 0 and var joint
                && text.AsSpan(at, joint - at).IndexOf("に対") < 0 && text.AsSpan(at, joint - at).IndexOf("への") < 0
                && Array.Exists(Answers, a => text.IndexOf(a, joint, StringComparison.Ordinal) > 0));
}
