using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Lexicon;

/// <summary>
/// Tells how a text speaks: a public body answers politely, a digest of opinions is written plainly. A hint for doubts, never a reason to
/// read differently.
/// </summary>
internal static class Voice
{
    private const int LongestEnd = 12;
    private const string Closers = "。．！!？? 　\n\r\t）)」』";
    private static readonly string[] Polite = ["ます", "ました", "ません", "ませんでした", "です", "でした", "ください", "下さい", "ましょう"];
    private static readonly string[] Official = ["こととする", "とする", "に修正する", "を修正する", "反映する", "対応する", "検討する", "図る", "参考とする", "おり"];

    private static readonly string[] Answering =
        ["いたします", "致します", "いたしました", "まいります", "参ります", "ております", "おります", "ていきます", "検討します", "努めます", "とします", "することとしています", "することとしました",
            "と考えています"];

    private static readonly string[] Requesting =
        ["てください", "て下さい", "ほしいです", "欲しいです", "ほしいと思います", "願います", "お願いします", "いただきたいです", "べきです",
            "べきと思います", "べきだと思います", "ませんか", "でしょうか", "ですか", "ますか"];

    private static readonly string[] Wishing =
        ["てほしい", "て欲しい", "でほしい", "で欲しい", "ほしいのです", "欲しいのです", "ほしいのだ", "べきだ", "べきである", "すべき", "べきではないか", "てはどうか", "ていただきたい"];

    // A body asks for these, and nothing of the kind: ご理解とご協力をお願いします, 手引きをご覧ください.
    private static readonly string[] Courtesies = ["ご理解", "御理解", "ご協力", "御協力", "ご了承", "御了承", "ご覧", "御覧"];

    private static readonly string[] Feeling =
        ["思います", "感じます", "考えます", "あります", "なります", "ありません", "できません", "ないです", "心配です", "不安です", "残念です", "いいです", "良いです", "よいです", "困ります",
            "反対します", "賛成します", "賛同します", "支持します", "反対です", "賛成です", "期待します", "期待しています", "応援しています", "応援します", "望みます", "要望します",
            "希望します", "求めます", "要求します", "提案します", "疑問です", "必要です", "大切です", "重要です", "不十分です"];

    /// <summary>Whether at least half of the sentences end politely (…ます).</summary>
    public static bool IsPolite(string text)
    {
        var sentences = 0;
        var polite = 0;
        for (var at = 0; at < text.Length;)
        {
            var stop = text.IndexOf('。', at);
            if (stop < 0)
            {
                break;
            }

            sentences++;
            polite += Ends(text.AsSpan(at, stop - at), Polite) ? 1 : 0;
            at = stop + 1;
        }

        return sentences == 0 ? Ends(text, Polite) : polite * 2 >= sentences;
    }

    /// <summary>Whether it ends as the plain answer of a body does (…とする).</summary>
    public static bool IsOfficial(string text) => Ends(text, Official);

    /// <summary>Whether a body speaks that will do, does or has done something: …いたします, …てまいります. A citizen hardly ever ends so.</summary>
    public static bool IsAnswer(string text) => Ends(text, Answering);

    /// <summary>Whether it asks for something: …してください, …ほしいです, …お願いします. A body that answers hardly ever does.</summary>
    public static bool IsRequest(string text) => Ends(text, Requesting);

    /// <summary>Whether it ends as one who wishes or asks for something, plainly or politely: …してほしい, …べきである. No body answers so.</summary>
    public static bool IsWish(string text) => Ends(text, Wishing) || (IsRequest(text) && !AnyWord.In(text, Courtesies));

    /// <summary>Whether it is a plain sentence, as people write down what they think: …危険である。, …通れない。</summary>
    public static bool IsPlain(string text)
        => text.AsSpan().TrimEnd() is [.., var last, '。'] && CharacterClasses.IsHiragana(last) && !IsPolite(text) && !IsOfficial(text);

    /// <summary>Whether it ends as one who thinks or finds does (…と思います), which a citizen may do as well.</summary>
    public static bool IsFeeling(string text) => Ends(text, Feeling);

    private static bool Ends(ReadOnlySpan<char> text, string[] ends)
    {
        // Nearly every sentence ends with a kana, which closes nothing.
        var end = text.Length > 0 && CharacterClasses.IsHiragana(text[^1]) ? text : text.TrimEnd(Closers);
        end = end.Length > LongestEnd ? end[^LongestEnd..] : end;
        foreach (var e in ends)
        {
            // Most differ in their last character.
            if (end.Length > 0 && end[^1] == e[^1] && end.EndsWith(e))
            {
                return true;
            }
        }

        return false;
    }
}
