namespace Ota.PublicComment.Text;

/// <summary>
/// Suspects that a text lost its head or tail. To be asked only in a table that shows other damage; a missing full stop alone is nothing,
/// since one text in ten has none.
/// </summary>
internal static class CutDetector
{
    private const int ShortestClause = 12;

    private const string SentenceParticles = "かねよなわぞ";

    // Nouns that end a sentence of an opinion or a law.
    private static readonly string[] FinalNouns =
        ["ため", "為", "こと", "事", "べき", "とおり", "通り", "等", "など", "もの", "ところ", "点", "旨", "次第", "以上", "様", "件", "場合", "とき"];

    // Nouns that stand for a verb at the end of a note: …し、要望.
    private static readonly string[] PredicateNouns =
        ["反対", "賛成", "希望", "要望", "必要", "重要", "期待", "同意", "可能", "不可欠", "急務", "不要", "不足", "課題", "検討", "修正", "追加", "追記", "削除", "明記", "反映"];

    private static readonly string[] CompoundParticles =
        ["より", "まで", "から", "ので", "には", "では", "とは", "への", "との", "での", "について", "により", "として", "および", "及び", "並びに", "または", "又は"];

    // What can only be the rest of a predicate.
    private static readonly string[] PredicateTails =
        ["して", "した", "する", "され", "させ", "られ", "ている", "ており", "ていた", "ていく", "てい", "ました", "ます。", "ません", "である", "であり", "であっ", "ではない", "でいく",
            "ければ", "ざる", "ずに", "れる", "れた", "れて", "れば", "れます", "れない", "せる", "せた", "せて"];

    // 続けてまい, 進めており, 検討しまし: what is left of a predicate in polite style. そのまま ends otherwise.
    private static readonly string[] PoliteStems = ["てまい", "てまいりま", "ておりま", "ていきま", "ていただきま", "しまし", "ていまし", "ませ", "ございま", "ており"];

    /// <summary>Where a text of a damaged table was probably cut.</summary>
    /// <param name="text">The text, un-wrapped or as printed.</param>
    /// <param name="tableIsDamaged">Whether the table shows other damage: a lost number, a split row, a piece in the wrong cell, a run
    /// printed twice, a glued mark.</param>
    public static CutSuspicion Inspect(ReadOnlySpan<char> text, bool tableIsDamaged)
    {
        text = text.Trim(" \u3000\r\n\t");
        if (!tableIsDamaged || text.Length < 3)
        {
            return CutSuspicion.None;
        }

        return (StartsInside(text) ? CutSuspicion.Start : CutSuspicion.None) | (EndsInside(text) ? CutSuspicion.End : CutSuspicion.None);
    }

    private static bool StartsInside(ReadOnlySpan<char> text)
    {
        var first = text[0];
        if (CharacterClasses.IsComma(first) || first is '。' or 'ー' or 'ん' or 'ン' || CharacterClasses.IsSmallKana(first)
            || first is '」' or '』' or '）')
        {
            // A lone mark that says none (ー, －) is no text.
            return text.Length > 3;
        }

        if (IsLonePredicate(text) || AnyWord.Starts(text, PredicateTails))
        {
            return true;
        }

        return StartsWithParticle(text);
    }

    // 点である。: one kanji and a copula are no sentence, but the end of one (利点である).
    private static bool IsLonePredicate(ReadOnlySpan<char> text)
    {
        if (!CharacterClasses.IsKanjiAt(text, 0))
        {
            return false;
        }

        var rest = text[(char.IsSurrogate(text[0]) ? 2 : 1)..];
        return rest.StartsWith("である", StringComparison.Ordinal) || rest.StartsWith("です。", StringComparison.Ordinal)
            || rest.StartsWith("であり", StringComparison.Ordinal) || rest.StartsWith("だ。", StringComparison.Ordinal);
    }

    private static bool StartsWithParticle(ReadOnlySpan<char> text)
    {
        if (text[0] == 'を' || (Particles.IsParticle(text[0]) && text[0] != 'で' && text[0] != 'と' && CharacterClasses.IsComma(text[1])))
        {
            return true;
        }

        if (text[0] is 'が' or 'に' or 'の' or 'へ' or 'は')
        {
            return CharacterClasses.IsKanjiAt(text, 1) || text.StartsWith("について", StringComparison.Ordinal)
                || text.StartsWith("における", StringComparison.Ordinal) || text.StartsWith("において", StringComparison.Ordinal)
                || text.StartsWith("による", StringComparison.Ordinal);
        }

        return text[0] == 'と' && (text.StartsWith("と考え", StringComparison.Ordinal) || text.StartsWith("と思", StringComparison.Ordinal)
            || text.StartsWith("という", StringComparison.Ordinal) || text.StartsWith("として", StringComparison.Ordinal));
    }

    private static bool EndsInside(ReadOnlySpan<char> text)
    {
        var last = text[^1];
        if (CharacterClasses.IsSentenceEnd(last))
        {
            return false;
        }

        var feed = text.LastIndexOfAny('\n', '\r');
        var paragraph = text[(feed + 1)..];
        if (CharacterClasses.IsComma(last) || CharacterClasses.IsOpening(last))
        {
            return true;
        }

        if (last == '・')
        {
            return !paragraph.EndsWith("・・", StringComparison.Ordinal);
        }

        if (CharacterClasses.IsHiragana(last))
        {
            return EndsWithParticle(paragraph);
        }

        return IsBareNoun(paragraph);
    }

    private static bool EndsWithParticle(ReadOnlySpan<char> text)
    {
        if (AnyWord.Ends(text, PoliteStems))
        {
            return true;
        }

        if (SentenceParticles.Contains(text[^1], StringComparison.Ordinal) || AnyWord.Ends(text, FinalNouns))
        {
            return false;
        }

        // ～では, ～にも and a bare と, も, や can close a sentence of speech; behind them one more look: was there a sentence at all?
        return AnyWord.Ends(text, CompoundParticles) || (Particles.IsParticle(text[^1]) && text.Length > 1 && !IsSpoken(text));
    }

    // いいのに, だけど … end a sentence in speech.
    private static bool IsSpoken(ReadOnlySpan<char> text) =>
        text.EndsWith("のに", StringComparison.Ordinal) || text.EndsWith("けれど", StringComparison.Ordinal)
            || text.EndsWith("ですが", StringComparison.Ordinal)
            || text.EndsWith("ますが", StringComparison.Ordinal) || text.EndsWith("もの", StringComparison.Ordinal)
            || text.EndsWith("いかが", StringComparison.Ordinal)
            || text.EndsWith("では", StringComparison.Ordinal) && text.EndsWith("のでは", StringComparison.Ordinal);

    // A clause that runs into a noun and stops: …、だれもが歩けるような道. A heading or an item of a list (公園の再生) is whole.
    private static bool IsBareNoun(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && IsNounUnit(text[start - 1]))
        {
            start--;
        }

        var noun = text[start..];
        if (noun.IsEmpty || start == 0 || AnyWord.Ends(noun, FinalNouns) || IsNumberWithUnit(noun) || FollowsChange(text[..start])
            || text.Contains("://", StringComparison.Ordinal))
        {
            return false;
        }

        var clause = text[..start];
        var hasClause = clause.ContainsAny('、', 'を') && ClauseLength(clause) >= ShortestClause;
        return hasClause && (IsAdnominal(clause) || (IsContinued(clause) && !AnyWord.Ends(noun, PredicateNouns)));
    }

    // …を掲げ、地域: behind a verb that goes on, a sentence needs another verb. 公園、道路 is a list.
    private static bool IsContinued(ReadOnlySpan<char> clause) =>
        clause.Length > 2 && CharacterClasses.IsComma(clause[^1]) && CharacterClasses.IsHiragana(clause[^2])
            && !Particles.IsParticle(clause[^2]) && CharacterClasses.IsKanjiBefore(clause, clause.Length - 2);

    private static int ClauseLength(ReadOnlySpan<char> text)
    {
        var stop = text.LastIndexOfAny('。', '！', '？');
        return text.Length - stop - 1;
    }

    // A verb or adjective that qualifies the noun: the sentence was to go on about it.
    private static bool IsAdnominal(ReadOnlySpan<char> clause) =>
        clause.EndsWith("ような", StringComparison.Ordinal) || clause.EndsWith("できる", StringComparison.Ordinal)
            || clause.EndsWith("ている", StringComparison.Ordinal)
            || clause.EndsWith("ための", StringComparison.Ordinal) || clause.EndsWith("という", StringComparison.Ordinal)
            || clause.EndsWith("的な", StringComparison.Ordinal)
            || clause.EndsWith("される", StringComparison.Ordinal) || clause.EndsWith("された", StringComparison.Ordinal)
            || clause.EndsWith("する", StringComparison.Ordinal)
            || clause.EndsWith("した", StringComparison.Ordinal) || clause.EndsWith("その", StringComparison.Ordinal)
            || clause.EndsWith("この", StringComparison.Ordinal);

    private static bool IsNounUnit(char c) =>
        CharacterClasses.IsKanji(c) || CharacterClasses.IsKatakana(c) || CharacterClasses.IsLatinLetter(c)
            || CharacterClasses.IsWideLetter(c)
            || CharacterClasses.IsDigit(c) || char.IsSurrogate(c);

    private static bool IsNumberWithUnit(ReadOnlySpan<char> noun)
        => CharacterClasses.IsDigit(noun[0]) || CharacterClasses.IsDigit(noun[^1]);

    private static bool FollowsChange(ReadOnlySpan<char> before) =>
        before.ContainsAny('→', '⇒') || before.Contains("原文", StringComparison.Ordinal) || before.Contains("修正", StringComparison.Ordinal);
}
