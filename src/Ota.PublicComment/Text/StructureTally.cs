namespace Ota.PublicComment.Text;

/// <summary>How well bytes fit a multi-byte encoding; ASCII counts for nothing, it fits everywhere.</summary>
internal struct StructureTally
{
    /// <summary>Characters of more than one byte that exist in the encoding.</summary>
    public int Doubles;

    /// <summary>Of these the full-width hiragana and katakana.</summary>
    public int KanaPairs;

    public int HalfKana;

    /// <summary>
    /// Half-width kana that no word has there: a voice mark after a kana without voice, a small or long kana at the head, a ｣ without ｢
    /// (the full-width figures of EUC-JP).
    /// </summary>
    public int OddHalfKana;

    /// <summary>CP932 only: pairs with the lead 8E and a trail A1-DF, which EUC-JP reads as half-width kana.</summary>
    public int LeadEightE;

    /// <summary>Bytes and pairs that do not exist in the encoding.</summary>
    public int Bad;

    /// <summary>The last of them is a character cut by the end of the source.</summary>
    public bool TailCut;

    /// <summary>The offset of the first of them, -1 without one.</summary>
    public int FirstBad;

    public StructureTally() => FirstBad = -1;

    public readonly bool Fits => Bad == 0;

    public readonly bool FitsButForTail => Bad == 0 || (Bad == 1 && TailCut);

    public void AddBad(int offset, bool tail)
    {
        FirstBad = Bad == 0 ? offset : FirstBad;
        Bad++;
        TailCut |= tail;
    }
}
