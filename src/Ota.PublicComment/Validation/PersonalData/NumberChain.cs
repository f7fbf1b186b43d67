using System.Runtime.CompilerServices;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>
/// Runs of digits joined by single dashes, spaces or brackets: 03-1234-5678, 03(1234)5678, 144 8621. Behind a leading zero or a plus,
/// where a telephone number may stand, also by dots and slashes, and by a dash at a line end.
/// </summary>
internal struct NumberChain
{
    public const int Most = 8;

    private Groups _starts;
    private Groups _lengths;
    private Groups _bonds;

    /// <summary>How many runs there are.</summary>
    public int Count { get; private set; }

    /// <summary>Where to look for the next chain.</summary>
    public int Next { get; private set; }

    public readonly int Start(int group) => _starts[group];

    public readonly int Length(int group) => _lengths[group];

    public readonly int End(int group) => _starts[group] + _lengths[group];

    /// <summary>Whether a group is bound to the one before it by more than a space.</summary>
    public readonly bool IsTight(int group) => _bonds[group] != 0;

    /// <summary>Reads the chain that begins at a digit.</summary>
    public static NumberChain Read(ReadOnlySpan<char> text, int at)
    {
        var chain = default(NumberChain);
        var mayBeTelephone = CompareFold.Of(text[at]) == '0' || (at > 0 && text[at - 1] is '+' or '＋');
        var bond = 0;
        while (chain.Count < Most)
        {
            var end = at;
            while (end < text.Length && CharacterClasses.IsDigit(text[end]))
            {
                end++;
            }

            (chain._starts[chain.Count], chain._lengths[chain.Count], chain._bonds[chain.Count]) = (at, end - at, bond);
            chain.Count++;
            chain.Next = end;
            at = Separator(text, end, mayBeTelephone, out bond);
            if (at < 0)
            {
                break;
            }
        }

        while (chain.Next < text.Length && CharacterClasses.IsDigit(text[chain.Next]))
        {
            chain.Next++;
        }

        return chain;
    }

    // Behind one separator, where a digit follows; -1 where the chain ends.
    private static int Separator(ReadOnlySpan<char> text, int at, bool mayBeTelephone, out int bond)
    {
        bond = 0;
        var i = SkipSpace(text, at);
        i += mayBeTelephone && i + 1 < text.Length && text[i] == '\n' && CharacterCodes.IsDash(text[i + 1]) ? 1 : 0;
        while (i < text.Length && i - at < 6 && (IsMark(text[i]) || (mayBeTelephone && text[i] is '.' or '．' or '・' or '/' or '／')))
        {
            var isAtLineEnd = mayBeTelephone && i + 1 < text.Length && text[i + 1] == '\n' && CharacterCodes.IsDash(text[i]);
            bond = 1;
            i = SkipSpace(text, i + (isAtLineEnd ? 2 : 1));
        }

        return i > at && i < text.Length && CharacterClasses.IsDigit(text[i]) ? i : -1;
    }

    private static bool IsMark(char c) => CharacterCodes.IsDash(c) || c is '(' or ')' or '（' or '）';

    private static int SkipSpace(ReadOnlySpan<char> text, int at)
        => at < text.Length && text[at] is ' ' or '\u3000' ? at + 1 : at;

    [InlineArray(Most)]
    private struct Groups
    {
        private int _first;
    }
}
