using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Scanning;

/// <content>Dates, read by <see cref="JapaneseDateReader"/>; this part knows where one can begin.</content>
internal ref partial struct TextScan
{
    /// <summary>Reads a date that begins at a place; 0 if none does.</summary>
    private int ReadDate(int at)
    {
        if (at < _floor || !JapaneseDateReader.TryReadAt(_text.Source, at, out var date))
        {
            return 0;
        }

        if (TryDatedDocument(at, out var document))
        {
            return document;
        }

        var end = date.Start + date.Length;
        if (date.From is null)
        {
            Problem(Catalogue.MalformedDate, date.Start, end);
        }
        else
        {
            _found.Dates.Add(new FoundDate(_field, date));
        }

        // The day of a date is no number of anything else.
        _floor = Math.Max(_floor, end);
        return end;
    }

    private int ReadDateAtDigits(int at, int end)
    {
        var next = _text[_text.SkipGap(end)];
        if (next is not ('年' or '.' or '/' or '-' or '(') || end - at > 4)
        {
            return 0;
        }

        var start = DateHead(at);
        return start < at || end - at == 4 ? ReadDate(start) : 0;
    }

    // R3.4.1, 大正5年, 成20年: the head is no anchor.
    private readonly int DateHead(int at)
    {
        var p = _text.SkipGapBack(at, _floor);
        if (p - 2 >= _floor && ((_text[p - 2] == '大' && _text[p - 1] == '正') || (_text[p - 2] == '明' && _text[p - 1] == '治')))
        {
            return p - 2;
        }

        p = p > _floor && _text[p - 1] == '.' ? p - 1 : p;
        return p > _floor && _text[p - 1] is 'R' or 'H' or 'S' or 'T' or 'M' or '大' or '明' or '成' ? p - 1 : at;
    }
}
