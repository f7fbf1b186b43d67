using System.Buffers;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>
/// Numbers that are given to one person, behind their name: 口座番号 1234567, 普通 1234567, 被保険者番号：12345678, 免許証番号は…, パスポート TK1234567; and cards
/// in fours.
/// </summary>
internal static class Identifiers
{
    private const int Reach = 14;
    private const int FewestMarked = 4;
    private const int FewestUnmarked = 6;

    private static readonly string[] Names =
    [
        "口座番号", "口座", "普通預金", "当座預金", "普通", "当座", "預金", "クレジットカード", "クレカ", "カード番号", "キャッシュカード", "デビットカード", "カード",
        "被保険者証", "被保険者番号", "被保険者", "保険者番号", "保険証", "国民健康保険", "健康保険", "国保", "社会保険", "介護保険", "後期高齢者医療", "雇用保険", "年金番号", "基礎年金番号", "年金手帳",
        "年金", "運転免許証", "運転免許", "免許証", "免許", "パスポート", "旅券番号", "旅券", "在留カード", "診察券", "障害者手帳", "療育手帳", "手帳番号", "受給者番号", "住民票コード", "母子健康手帳",
        "印鑑登録", "ゆうちょ銀行", "ゆうちょ", ];

    private static readonly SearchValues<string> Heads = SearchValues.Create(Names, StringComparison.Ordinal);

    private static readonly string[] Links =
        ["番号", "記号", "符号", "証", "第", "カード", "預金", "口座", "No", "NO", "№", "Ｎｏ", "の", "は", "が", "：", ":", "→", "⇒", "＝", "=", "・", "（", "(",
            "）", ")", "「", "」", "【", "】", ".", "．", " ", "\u3000", "、", "/", "普通", "当座", "です", "支店", "本店", "－", "-"];

    private static readonly string[] Marks = ["番号", "記号", "No", "NO", "№", "Ｎｏ", "：", ":", "→", "＝", "="];

    private static readonly string[] NoUnits = ["回答", "回収", "分野", "分け", "名前", "名義", "個人", "日中", "日本", "件名", "人生"];

    public static void Find(string text, ref List<PersonalDataSpan>? found)
    {
        for (var at = text.AsSpan().IndexOfAny(Heads); at >= 0;)
        {
            var name = Words.At(text, at, Names)!;
            var next = at + name.Length;
            if (Value(text, next, name.EndsWith("番号", StringComparison.Ordinal) || name.EndsWith("コード", StringComparison.Ordinal))
                is { } value)
            {
                (found ??= []).Add(new PersonalDataSpan(PersonalDataKind.Identifier, value));
                next = value.End;
            }

            var step = text.AsSpan(next).IndexOfAny(Heads);
            at = step < 0 ? -1 : next + step;
        }
    }

    /// <summary>The last group of a card in four fours that begins at a group of a chain; -1 when none does.</summary>
    public static int LastGroupOfCard(ReadOnlySpan<char> text, in NumberChain chain, int group)
    {
        var last = group + 3;
        if (last >= chain.Count
            || !(chain.Length(group) == 4 && chain.Length(group + 1) == 4 && chain.Length(group + 2) == 4 && chain.Length(last) == 4)
            || CompareFold.Of(text[chain.Start(group)]) is not (>= '3' and <= '6')
            || NumberLabels.AnnouncesIdentifier(text, chain.Start(group)))
        {
            return -1;
        }

        var (sum, count) = (0, 0);
        for (var i = chain.End(last) - 1; i >= chain.Start(group); i--)
        {
            if (CharacterClasses.IsDigit(text[i]))
            {
                var digit = (CompareFold.Of(text[i]) - '0') * (count++ % 2 == 0 ? 1 : 2);
                sum += digit > 9 ? digit - 9 : digit;
            }
        }

        return sum % 10 == 0 && sum > 0 ? last : -1;
    }

    private static TextSpan? Value(string text, int behind, bool isMarked)
    {
        var at = behind;
        while (at < text.Length && at - behind < Reach && Words.At(text, at, Links) is { } link)
        {
            isMarked |= Array.IndexOf(Marks, link) >= 0;
            at += link.Length;
        }

        if (Code(text, at) is not { } end)
        {
            return null;
        }

        var digits = text.AsSpan(at, end - at).ToArray().Count(CharacterClasses.IsDigit);
        if (digits < (isMarked ? FewestMarked : FewestUnmarked) || IsCounted(text, end))
        {
            return isMarked && digits > 0 && Second(text, end) is { } pair ? TextSpan.FromBounds(at, pair) : null;
        }

        return TextSpan.FromBounds(at, Second(text, end) ?? end);
    }

    // 1234567人 are people; 1234567回答 goes on with another sentence.
    private static bool IsCounted(string text, int end)
        => end < text.Length && "年月日人件円万億歳%％倍枚個名通時分回台".Contains(text[end], StringComparison.Ordinal)
            && Words.At(text, end, NoUnits) is null;

    // 12 の 番号 345: a sign and a number.
    private static int? Second(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 3 && text[end] is ' ' or '\u3000' or '、' or '・' or '-' or '－' or '/')
        {
            end++;
        }

        if (!text.AsSpan(end).StartsWith("番号", StringComparison.Ordinal))
        {
            return null;
        }

        end += 2;
        while (end < text.Length && text[end] is ' ' or '\u3000' or ':' or '：' or 'は')
        {
            end++;
        }

        return Code(text, end);
    }

    // Up to three letters, digits in groups, up to two letters: TK1234567, AB12345678CD, 4111 1111 1111 1111.
    private static int? Code(string text, int at)
    {
        var start = at;
        for (var letters = 0; letters < 3 && at < text.Length && char.IsAsciiLetterUpper(CompareFold.Of(text[at])); letters++)
        {
            at++;
        }

        if (at >= text.Length || !CharacterClasses.IsDigit(text[at]))
        {
            return null;
        }

        var end = at;
        for (var i = at; i < text.Length; i = end + 1)
        {
            var length = CharacterClasses.IsDigit(text[i]) ? Numerals.Length(text, i) : 0;
            if (length == 0)
            {
                break;
            }

            end = i + length;
            if (end >= text.Length || !(CharacterCodes.IsDash(text[end]) || text[end] is ' ' or '\u3000' or '･' or '・'))
            {
                break;
            }
        }

        for (var letters = 0; letters < 2 && start < at && end < text.Length
            && char.IsAsciiLetterUpper(CompareFold.Of(text[end])); letters++)
        {
            end++;
        }

        return end;
    }
}
