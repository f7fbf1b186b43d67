using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading;

/// <summary>
/// What a format that puts text together from letters on a page asks of the language: which characters stand for which, and where a line
/// may end.
/// </summary>
public static class ExtractedText
{
    private const char HyphenationPoint = '\u2027';

    /// <summary>
    /// The character an author wrote for one that a font's tables gave: the ideograph for a radical (⽅ 方, ⻑ 長), ・ for ‧; else the character
    /// itself.
    /// </summary>
    /// <param name="c">The character.</param>
    public static char Fold(char c) => c < HyphenationPoint ? c : c == HyphenationPoint ? '・' : RadicalTable.Ideograph(c);

    /// <summary>Whether a text ends with the end of a sentence: 。, ！, 。」.</summary>
    /// <param name="text">The text.</param>
    public static bool EndsSentence(ReadOnlySpan<char> text) => text.Length > 0 && CharacterClasses.EndsSentence(text, text.Length, out _);

    /// <summary>Whether a text begins with the mark of a paragraph or of an entry of a list: ・ ※ ① (1) 1. 【.</summary>
    /// <param name="text">The text.</param>
    public static bool BeginsParagraph(ReadOnlySpan<char> text) => ParagraphMarks.LengthAt(text, 0) > 0;

    /// <summary>Whether a text begins with a place in a plan: 第2章, 施策1-(1), (27ページ).</summary>
    /// <param name="text">The text.</param>
    public static bool BeginsPlace(ReadOnlySpan<char> text)
    {
        var at = text.Length > 0 && text[0] is '(' or '（' ? 1 : 0;
        return ReferenceWords.MatchLevel(text, at) > 0 || ReferenceWords.Default.MatchItem(text, at) > 0
            || ReferenceWords.Default.MatchPage(text, at, out _) > 0;
    }

    /// <summary>Whether a character cannot begin a line or a word: a small kana, ー, a closing mark.</summary>
    /// <param name="c">The character.</param>
    public static bool CannotBegin(char c) => CharacterClasses.CannotBeginWord(c);
}
