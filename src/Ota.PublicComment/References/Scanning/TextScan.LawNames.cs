namespace Ota.PublicComment.References.Scanning;

/// <content>The number of a law in brackets, and short names that a text defines.</content>
internal ref partial struct TextScan
{
    private const int LongestLawNumber = 40;

    private readonly int BracketEnd(int open)
    {
        for (var i = open + 1; i < _text.Length && i - open < LongestLawNumber + 30; i++)
        {
            if (_text[i] is ')' or '〕')
            {
                return i;
            }
        }

        return -1;
    }

    // 平成15年法律第57号
    private readonly TextSpan? LawNumber(int from, int to)
    {
        var at = _text.SkipGap(from);
        for (var i = to - 1; i > at && to - at < LongestLawNumber + 30; i--)
        {
            if (_text[i] == '号')
            {
                var text = _text.Source[at..i];
                return text.Contains('第') && text.Contains('年')
                    ? TextSpan.FromBounds(at, i + 1)
                    : null;
            }
        }

        return null;
    }

    // 以下「法」という
    private readonly void Define(int at, int citation)
    {
        var open = _text.SkipGap(at);
        if (_text[open] != '「')
        {
            return;
        }

        var end = open + 1;
        while (end < _text.Length && end - open < 20 && _text[end] != '」')
        {
            end++;
        }

        _found.Aliases.Add(new FoundAlias(Hash(open + 1, end), end - open - 1, citation));
    }

    private readonly int Hash(int start, int end)
    {
        var hash = 17;
        for (var i = start; i < end; i++)
        {
            hash = unchecked((hash * 31) + _text[i]);
        }

        return hash;
    }

    // 法第3条, 条例第5条: the short name of a law; without a definition it is an anaphor like 同法.
    private readonly bool IsAliasUse(int at, int end, out int antecedent)
    {
        antecedent = -1;
        var start = _text[at] == '例' ? at - 1 : at;
        if (end - start > 2 || IsWordBefore(start) || _text[at] is '規' or '令')
        {
            return false;
        }

        _found.IsLeaning = true;
        for (var i = _found.Aliases.Count - 1; i >= 0; i--)
        {
            var alias = _found.Aliases[i];
            if (alias.Length == end - start && alias.Hash == Hash(start, end))
            {
                antecedent = alias.Citation;
                return true;
            }
        }

        return false;
    }
}
