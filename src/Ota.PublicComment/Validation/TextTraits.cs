using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation;

/// <summary>
/// What the rules need to know of a text before any of them looks at it: gathered in one pass, so that most rules look at most texts not at
/// all.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct TextTraits
{
    private const int Deepest = 16;
    private const int StackBits = 4;

    private ulong _open;
    private int _depth;

    /// <summary>Whether the brackets do not pair: then they are looked at closely.</summary>
    public bool BracketsDiffer { get; private set; }

    /// <summary>What kinds of characters were met.</summary>
    public TextTrait Found { get; private set; }

    public readonly bool Has(TextTrait trait) => (Found & trait) != 0;

    public static TextTraits Of(Opinion opinion) => Of(opinion.Text);

    public static TextTraits Of(string? text)
    {
        var traits = default(TextTraits);
        traits.Add(text);
        return traits.Ended();
    }

    /// <summary>The paragraphs are one text: a bracket may close in the next.</summary>
    public static TextTraits Of(Response response)
    {
        var traits = default(TextTraits);
        foreach (var paragraph in response.Paragraphs)
        {
            traits.Add(paragraph.Text);
        }

        return traits.Ended();
    }

    private TextTraits Ended()
    {
        BracketsDiffer |= _depth != 0;
        return this;
    }

    private void Add(ReadOnlySpan<char> text)
    {
        ref var codes = ref CharacterCodes.First;
        ref var unit = ref MemoryMarshal.GetReference(text);
        for (var i = 0; i < text.Length; i++)
        {
            // Four plain characters in a row are the rule: one branch for all.
            while (i + 4 <= text.Length
                && (Unsafe.Add(ref codes, Unsafe.Add(ref unit, i)) | Unsafe.Add(ref codes, Unsafe.Add(ref unit, i + 1))
                    | Unsafe.Add(ref codes, Unsafe.Add(ref unit, i + 2)) | Unsafe.Add(ref codes, Unsafe.Add(ref unit, i + 3)))
                        == CharacterCodes.Plain)
            {
                i += 4;
            }

            if (i < text.Length && Unsafe.Add(ref codes, Unsafe.Add(ref unit, i)) is var code and not CharacterCodes.Plain)
            {
                i = See(text, i, code);
            }
        }
    }

    /// <summary>Looks at a character that is not plain, and gives the place of the last one looked at.</summary>
    private int See(ReadOnlySpan<char> text, int at, byte code)
    {
        if (code < CharacterCodes.FirstSign)
        {
            Bracket(text, at, code);
            return at;
        }

        if (code == CharacterCodes.Digit)
        {
            return Digits(text, at);
        }

        if (code == CharacterCodes.Cue)
        {
            Found |= CueWords.At(text, at);
            return at;
        }

        Found |= code == CharacterCodes.Label && !MayBeginLabel(text, at)
            ? TextTrait.None : (TextTrait)(1 << (code - CharacterCodes.FirstSign));
        return at;
    }

    // 名 and 者 are everywhere; 名前 and 提出者： are not.
    private static bool MayBeginLabel(ReadOnlySpan<char> text, int at)
    {
        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        return text[at] switch
        {
            '名' => next == '前',
            '者' => next is ':' or '：' or '名' or '】' or ' ' or '　' or '→' or '…' or '・' or '（' or '(' or '氏' or 'は' or '/' or '／'
                || text[..at].EndsWith("という", StringComparison.Ordinal) || text[..at].EndsWith("と言う", StringComparison.Ordinal),
            '住' => next == '所' || IsSpaced(text, at, '所'),
            '氏' => next == '名' || IsSpaced(text, at, '名'),
            '姓' => next == '名',
            '郵' => next == '便',
            'ふ' => next == 'り',
            'フ' => next == 'リ',
            '申' => at > 0 && text[at - 1] == 'と' && next is 'し' or 'す',
            _ => true,
        };
    }

    // 氏　名
    private static bool IsSpaced(ReadOnlySpan<char> text, int at, char second)
        => at + 2 < text.Length && text[at + 1] is ' ' or '\u3000' && text[at + 2] == second;

    private void Bracket(ReadOnlySpan<char> text, int at, byte code)
    {
        if (code == CharacterCodes.RoundOpener && at > 0 && text[at - 1] is '日' or '年')
        {
            Found |= TextTrait.DatedBracket;
        }

        if (code < CharacterCodes.FirstCloser)
        {
            BracketsDiffer |= _depth == Deepest;
            _open = (_open << StackBits) | code;
            _depth++;
        }
        else if (_depth > 0 && (_open & 15) == (ulong)(code - CharacterCodes.FirstCloser))
        {
            _open >>= StackBits;
            _depth--;
        }
        else
        {
            BracketsDiffer = true;
        }
    }

    private static bool IsSpacedNumber(ReadOnlySpan<char> text, int end)
        => end + 1 < text.Length && text[end] is ' ' or '　' && CharacterCodes.Of(text[end + 1]) == CharacterCodes.Digit;

    private static bool IsSpacedDash(ReadOnlySpan<char> text, int end)
        => end + 1 < text.Length && text[end] is ' ' or '　' && CharacterCodes.IsDash(text[end + 1]);

    private int Digits(ReadOnlySpan<char> text, int at)
    {
        var end = at + 1;
        while (end < text.Length && CharacterCodes.Of(text[end]) == CharacterCodes.Digit)
        {
            end++;
        }

        Found |= TextTrait.Digit;
        var length = end - at;
        var next = end < text.Length ? text[end] : '\0';
        Found |= length switch
        {
            > 1 when text[at] is '0' or '０' => TextTrait.LeadingZero,
            2 when at > 0 && text[at - 1] is '+' or '＋' => TextTrait.LeadingZero,
            3 or 4 or 7 when length == 7 || CharacterCodes.IsDash(next) || IsSpacedNumber(text, end) => TextTrait.NumberGroup,
            12 => TextTrait.TwelveDigits,
            _ => TextTrait.None,
        };
        Found |= CharacterCodes.IsDash(next) || next is '番' or '丁' or '条' or 'の' || IsSpacedDash(text, end)
            ? TextTrait.HouseNumber : TextTrait.None;
        Found |= next is '生' or 'う' ? TextTrait.BirthEnd : TextTrait.None;
        Found |= length < 4 && MayBeCar(text, end) ? TextTrait.CarNumber : TextTrait.None;
        return end - 1;
    }

    // 500 さ 12-34, 33な・・12, 30Aい1: behind the class one kana and a digit or a dot.
    private static bool MayBeCar(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiLetterUpper(CompareFold.Of(text[at])))
        {
            at++;
        }

        at += at < text.Length && text[at] is ' ' or '　' or '-' or '－' ? 1 : 0;
        if (at >= text.Length || !(CharacterClasses.IsHiragana(text[at]) || char.IsAsciiLetterUpper(CompareFold.Of(text[at - 1]))))
        {
            return false;
        }

        at += CharacterClasses.IsHiragana(text[at]) ? 1 : 0;
        at += at < text.Length && text[at] is ' ' or '　' or '-' or '－' ? 1 : 0;
        return at < text.Length && (CharacterCodes.Of(text[at]) == CharacterCodes.Digit || text[at] is '・' or '･' or '.');
    }
}
