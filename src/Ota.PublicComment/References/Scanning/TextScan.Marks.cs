namespace Ota.PublicComment.References.Scanning;

/// <content>Marks that the plan prints: 「★」を記しています. Anywhere else they are bullets.</content>
internal ref partial struct TextScan
{
    private static readonly string[] MarkVerbs = ["を記", "を付", "を表示", "を示", "を印", "印を記", "印を付", "印が付", "印のつ", "印をつ", "がつい", "が付", "をつけ"];

    private int ReadMark(int at)
    {
        if (_text[at] is not ('★' or '☆' or '◎' or '○' or '●' or '◆' or '■' or '※') || at < _floor)
        {
            return at + 1;
        }

        var quoted = at > _floor && _text[at - 1] is '「' or '『';
        var end = quoted && _text[at + 1] is '」' or '』' ? at + 2 : at + 1;
        var verb = _text[end] == '印' && quoted ? end + 1 : end;
        if (_text.MatchAny(verb, MarkVerbs) < 0)
        {
            return at + 1;
        }

        var mark = Citation(CitationKind.Mark, quoted && end == at + 2 ? at - 1 : at, _text[end] == '印' ? end + 1 : end);
        mark.Word = new TextSpan(at, 1);
        return Add(mark);
    }
}
