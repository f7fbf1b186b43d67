using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Lexicon;

/// <summary>The forms in which disposition codes are compared.</summary>
internal static class DispositionCode
{
    private const int MostOnStack = 256;

    /// <summary>A code without width, brackets, white space and the stop behind it.</summary>
    public static string Fold(string code)
    {
        var folded = code.Length <= MostOnStack ? stackalloc char[code.Length] : new char[code.Length];
        var length = 0;
        var isShort = code.AsSpan().Trim().Length <= 3;
        foreach (var c in code)
        {
            if (char.IsWhiteSpace(c) || BracketSet.LabelOrQuotation.Has(c))
            {
                continue;
            }

            var half = AreaKey.Fold(c);
            folded[length++] = half switch
            {
                '〇' or '◯' => '○',
                '✕' or '✖' or '╳' => '×',
                >= 'a' and <= 'z' when isShort => (char)(half - 32),
                _ => half,
            };
        }

        return folded[..length].TrimEnd(".．:。、").ToString();
    }

    /// <summary>The number a code is, whichever sign writes it: ③, (3), ３. Null where it is none.</summary>
    public static int? NumberOf(string code)
    {
        var folded = Fold(code);
        return OutlineNumberReader.NumeralAt(folded, 0, out var value, out var length) && length == folded.Length ? value : null;
    }

    /// <summary>Whether a character is a sign that can be a code alone.</summary>
    public static bool IsSign(char c) => "○●◎〇◯△▲▽▼□■◇◆☆★×✕✖※".Contains(c) && c != '※';

    /// <summary>Whether a character writes a number in one sign.</summary>
    public static bool IsNumberSign(char c)
        => c is (>= '①' and <= '⒇') or (>= 'Ⅰ' and <= 'Ⅻ') or (>= 'ⅰ' and <= 'ⅻ') or (>= '❶' and <= '❿') or (>= '㉑' and <= '㊿');
}
