using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation;

/// <summary>
/// The words by which personal data gives itself away, known by their rarest character: the walk that all rules share meets 誕 once in ten
/// thousand characters, and only then looks whether 誕生日 stands there. So no word costs a search of its own.
/// </summary>
internal static class CueWords
{
    private const int LinkReach = 20;

    // A bar stands before the character that is looked for.
    private static readonly (TextTrait Trait, string Words)[] Lists =
    [
        (TextTrait.AddressCue, "|〇 |零 |丁目 |番地"),
        (TextTrait.NameCue, "na|me |差出人 |署名 なま|え と|言い"),
        (TextTrait.BirthCue, "|生ま |生れ |生年 出|生 誕|生 |日うまれ |日にうまれ birthda|y do|b"),
        (TextTrait.BirthEnd, "|生"),
        (TextTrait.HiddenAt, "|☆ |★ |◎ |● |* |# |a ア|ット"),
        (TextTrait.IdentifierCue,
            "口|座 |ゆうち |預金 |普通 当|座 |クレ カー|ド |被保険 保|険 |国保 年|金 |免許 |パスポ |旅券 |在留 |診察 手|帳 |受給 民|票 |印鑑"),
        (TextTrait.AccountCue,
            "|line t|witter insta|gram faceboo|k tikto|k |kakao s|kype blues|ky tele|gram |whatsapp |wechat t|hreads dis|cord mi|xi |x( |xの |x: |x) |sns "
            + "|ライン |ツイッター インス|タ フェイス|ブ |ティックトック スレッ|ズ |ディスコード スカイ|プ カカ|オ |ブルースカイ |ミクシィ |アカウント |ハンドル |ユーザ"),
    ];

    // What may stand between the name of a network and what somebody is called by there.
    private const string Links = "アカウントユーザー名ハンドルネームグラム旧ツイッのはがをで：:→⇒＝=・（()）「【】/／ 　、-－";

    private static readonly FrozenDictionary<char, Cue[]> Cues = Read();

    /// <summary>The characters by which the words are known.</summary>
    public static IEnumerable<char> Signs => Cues.Keys;

    /// <summary>What the words say that stand around a character that one is known by.</summary>
    public static TextTrait At(ReadOnlySpan<char> text, int at)
    {
        var found = TextTrait.None;
        foreach (var cue in Cues[text[at]])
        {
            found |= cue.StandsAt(text, at) && IsMeant(cue, text, at) ? cue.Trait : TextTrait.None;
        }

        return found;
    }

    private static bool IsMeant(Cue cue, ReadOnlySpan<char> text, int at) => cue.Trait switch
    {
        TextTrait.AccountCue => HasHandle(text, at - cue.Offset + cue.Word.Length),
        TextTrait.HiddenAt => IsHiddenAt(text, at),
        TextTrait.BirthEnd => at > 0 && (IsNumeral(text[at - 1]) || text[at - 1] is '日' or ')' or '）' or '(' or '（' or ' ' or '\u3000'),
        TextTrait.IdentifierCue => HasDigit(text[at..Math.Min(text.Length, at + LinkReach)]),
        _ => true,
    };

    // ガイドラインの見直し has no handle behind it.
    private static bool HasHandle(ReadOnlySpan<char> text, int at)
    {
        var end = Math.Min(text.Length, at + LinkReach);
        while (at < end && Links.Contains(text[at], StringComparison.Ordinal))
        {
            at++;
        }

        return at < text.Length && (char.IsAsciiLetterOrDigit(CompareFold.Of(text[at])) || CompareFold.Of(text[at]) is '@' or '_' or '.');
    }

    private static bool HasDigit(ReadOnlySpan<char> text) => text.ContainsAnyInRange('0', '9') || text.ContainsAnyInRange('０', '９');

    // taro★example.jp, taro(at)example.jp, taro at example.jp, taro アット example
    private static bool IsHiddenAt(ReadOnlySpan<char> text, int at)
    {
        var before = at > 0 ? CompareFold.Of(text[at - 1]) : '\0';
        var behind = at + 1 < text.Length ? CompareFold.Of(text[at + 1]) : '\0';
        if (CompareFold.Of(text[at]) is not ('a' or 'A'))
        {
            return text[at] == 'ッ' || IsLetter(before) || before is '(' or '['
                || (before == ' ' && at > 1 && IsLetter(CompareFold.Of(text[at - 2])));
        }

        return behind is 't' or 'T' or ')' or ']' or '}' && before is '(' or '[' or '{' or '<' or '【' or '_' or '-' or ' ';
    }

    private static bool IsLetter(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-';

    private static bool IsNumeral(char c) => char.IsAsciiDigit(CompareFold.Of(c)) || "〇零一二三四五六七八九十".Contains(c, StringComparison.Ordinal);

    private static FrozenDictionary<char, Cue[]> Read()
        => Lists.SelectMany(static list => list.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            static (list, word) => (list.Trait, Word: word))
            .Select(
                static w =>
                    new Cue(w.Word.Replace("|", "", StringComparison.Ordinal), w.Word.IndexOf('|', StringComparison.Ordinal), w.Trait))
            .SelectMany(static cue => Forms(cue.Word[cue.Offset]), static (cue, form) => (cue, form))
            .GroupBy(static pair => pair.form, static pair => pair.cue)
            .ToFrozenDictionary(static group => group.Key, static group => group.ToArray());

    // Every character that folds to it, of any width and case.
    private static IEnumerable<char> Forms(char sign)
        => Enumerable.Range(1, char.MaxValue).Select(static c => (char)c).Where(c => Folded(c) == sign);

    private static char Folded(char c) => char.ToLowerInvariant(CompareFold.Of(c));

    private sealed record Cue(string Word, int Offset, TextTrait Trait)
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool StandsAt(ReadOnlySpan<char> text, int at)
        {
            var start = at - Offset;
            if (start < 0 || start + Word.Length > text.Length)
            {
                return false;
            }

            for (var i = 0; i < Word.Length; i++)
            {
                if (text[start + i] != Word[i] && Folded(text[start + i]) != Word[i])
                {
                    return false;
                }
            }

            return true;
        }
    }
}
