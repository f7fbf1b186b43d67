namespace Ota.PublicComment.References.Scanning;

/// <content>The pages printed with an item, path or document: they belong to that citation.</content>
internal ref partial struct TextScan
{
    private const int MostTrailingPages = 8;

    /// <summary>Reads the pages behind a place, over a bracket or a comma; moves the end behind them.</summary>
    private readonly (int Start, int Count) TrailingPages(ref int end)
    {
        var start = _found.Pages.Count;
        var i = _text.SkipGap(end);
        var opens = _text[i] == '(';
        if (_text[i] is '(' or '、' or ',' or 'の' or ':')
        {
            i = _text.SkipGap(i + 1);
        }

        while (_found.Pages.Count - start < MostTrailingPages && TryVersionAndPages(i, out var next))
        {
            end = next;
            i = _text.SkipGap(next);
            if (_text[i] is not ('、' or ',' or '・'))
            {
                break;
            }

            i = _text.SkipGap(i + 1);
        }

        var count = _found.Pages.Count - start;
        if (opens && count > 0 && _text[end] == ')')
        {
            end++;
        }

        return (count == 0 ? 0 : start, count);
    }

    private readonly bool TryVersionAndPages(int at, out int end)
    {
        var from = VersionAhead(at, out var version);
        if (!TryReadPages(from, out end, out var pages) || (version is null && IsAmount(from, end)))
        {
            return false;
        }

        _found.Pages.Add(pages with { Span = TextSpan.FromBounds(at, end), Version = version });
        return true;
    }

    private readonly int VersionAhead(int at, out TextSpan? version)
    {
        version = null;
        var word = _words.Versions.Match(_text, at);
        if (word < 0)
        {
            return at;
        }

        version = TextSpan.FromBounds(at, word);
        var i = _text[word] == 'の' ? word + 1 : word;
        return _text.SkipGap(i);
    }
}
