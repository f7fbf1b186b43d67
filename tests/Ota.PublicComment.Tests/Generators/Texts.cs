using CsCheck;

namespace Ota.PublicComment.Tests.Generators;

/// <summary>
/// Well-formed text as documents have it and as they should not: own phrases about a place that does not exist, and everything nasty.
/// </summary>
internal static class Texts
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.OneOfConst(
            "みなと広場", "の整備を", "早めてほしい。", "ご意見として承ります。", "第2章", "（仮称）", "１２", "緑の計画", "考え方", "とおり",
            "\n", " ", "　", "○", "①", "※", "ア", "が゙", "plan", "42", "p.7"),
        Gen.OneOfConst(
            "𠮷", "𩸽", "👪", "👩‍🚀", "葛\U000E0100", "\0", "\u0001", "\u001F", "\u007F", "\u0085", "\t", "\r\n", "\r", "\b", "\f", "\"",
            "\\", "/", "<", "&", "'",
            "\u2028", "\u2029", "\uFEFF", "\uFFFD", "\uFFFE", "\uFFFF", "\u202E", "\u200B", "\u0301", "\U0010FFFF", "\U00010000",
            "\\u0041"),
        Gen.Char['\u0020', '\uD7FF'].Select(c => c.ToString()),
        Gen.Int[0x10000, 0x10FFFF].Select(char.ConvertFromUtf32));

    /// <summary>Any well-formed text, the empty one too.</summary>
    public static readonly Gen<string> Any = Piece.Array[0, 6].Select(string.Concat);

    /// <summary>Ids that meet often, so that equal and dangling ones occur. None is empty: then the library gives one.</summary>
    public static readonly Gen<string> Id = Gen.OneOf(Gen.Int[1, 9].Select(i => $"x{i}"), Any.Select(static t => t.Length == 0 ? "x0" : t));
}
