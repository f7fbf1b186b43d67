namespace Ota.PublicComment.References.Scanning;

/// <content>Treaties by name, without an article: パリ協定の目標, 児童の権利に関する条約, 生物多様性条約を踏まえ.</content>
internal ref partial struct TextScan
{
    private const int ShortestTreatyHead = 3;

    // 国際条約, 関係条約: words that say which sort, and name none.
    private static readonly string[] SortsOfTreaty =
        ["国際", "関係", "関連", "多国間", "二国間", "各種", "当該", "平和", "通商", "租税", "上記", "下記", "各国", "人権", "環境", "国連", "加盟", "批准済", "主要", "既存"];

    private int ReadAtTreaty(int at)
    {
        if (at <= _floor)
        {
            return at + 1;
        }

        var end = _text[at] == '約' ? (_text[at - 1] is '条' or '規' ? at + 1 : -1) : _text.MatchAny(at, ["協定", "議定書"]);
        if (end < 0 || !IsLawEnd(end))
        {
            return at + 1;
        }

        var known = _text.MatchAnyBefore(end, _floor, BuiltInWords.KnownTreaties);
        var start = known >= 0 && !IsWordBefore(known) ? known : _text[end - 2] == '条' ? TreatyStart(end) : -1;
        return start >= 0 ? AddLaw(start, end, -1, CitationFlags.None) : at + 1;
    }

    // 「パリ協定」, 「児童の権利に関する条約」: brackets say where the name begins.
    private readonly bool IsBracketTreaty(TextSpan inside)
        => _text.MatchAnyBefore(inside.End, inside.Start, BuiltInWords.KnownTreaties) == inside.Start
            || (_text[inside.End - 1] == '約' && _text[inside.End - 2] == '条' && !HasStop(inside)
                && TreatyStart(inside.End) >= inside.Start);

    /// <summary>Where the name of a treaty that ends at a place begins; -1 when nothing names it (本条約, 国際条約).</summary>
    private readonly int TreatyStart(int end)
    {
        var word = end - 2;
        var name = LongNameStart(end) is >= 0 and var joined ? joined : WithKana(WordStart(end));
        var start = SkipNameHead(name, end, isLong: true);
        return word - start >= ShortestTreatyHead && _text[start] is not ('本' or '同' or '当' or '各' or '新' or '旧')
            && _text.MatchAny(start, SortsOfTreaty) != word ? start : -1;
    }
}
