using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>The numbered headings of a page among its records: 1 前文について over the first, 2 目的について over the fourth.</summary>
/// <remarks>A list inside an answer looks like one heading, but a heading stands apart, is alone of its form between two records, and
/// counts on from the
/// heading before: (1), (2) … begin again only under the next heading of another form.</remarks>
internal sealed class RecordSections
{
    private const int FirstNumberMark = 0x10000;
    private const int LongestOrdinal = 60;

    private readonly ProseText _prose;
    private readonly Dictionary<string, NumberLine> _last = [];
    private readonly HashSet<string> _goOn = new(StringComparer.Ordinal);
    private readonly List<NumberLine>[] _over;

    /// <param name="prose">The text.</param>
    /// <param name="gaps">The lines before the first record, between two, and behind the last label of the last.</param>
    /// <param name="ofRecords">The form of the numbers that count records; null where none do.</param>
    public RecordSections(ProseText prose, IReadOnlyList<(int From, int To)> gaps, string? ofRecords)
    {
        _prose = prose;
        _over = new List<NumberLine>[gaps.Count];
        for (var g = 0; g < gaps.Count; g++)
        {
            var found = Headings(gaps[g], isFirst: g == 0).FindAll(h => h.Form != ofRecords);
            _over[g] = g == 0 ? Begin(found) : GoingOn(found, isBetween: g < gaps.Count - 1);
        }

        // Over the first record a heading is only proven by one that goes on from it.
        _over[0].RemoveAll(h => !_goOn.Contains(h.Form));
    }

    /// <summary>The headings over a record, the outermost first; those behind the last one for the number after it.</summary>
    public IReadOnlyList<NumberLine> Over(int record) => _over[record];

    private List<NumberLine> Headings((int From, int To) gap, bool isFirst)
    {
        var found = new List<NumberLine>();
        for (var i = gap.From; i < gap.To; i++)
        {
            if ((NumberOf(i) ?? OrdinalOf(i) ?? PersonOf(i) ?? SignOf(i)) is { } heading && (isFirst || StandsApart(i, found)))
            {
                found.Add(heading);
            }
        }

        return found;
    }

    private string TextOf(NumberLine heading) => _prose.Lines[heading.Line].Text;

    private NumberLine? NumberOf(int line) => _prose.NumberAt(line) is { Rest.Length: > 1 } number ? number : null;

    // 第2　対策, 第8条 …: the ordinal of a part of the plan.
    private NumberLine? OrdinalOf(int line)
    {
        var text = _prose.Lines[line].Text;
        if (text.Length is < 4 or > LongestOrdinal || text[0] != '第' || text[^1] is '。' or '、'
            || !OutlineNumberReader.NumeralAt(text, 1, out var value, out var length))
        {
            return null;
        }

        var end = 1 + length;
        var unit = end < text.Length && "章節条項編部".Contains(text[end], StringComparison.Ordinal) ? text[end++].ToString() : "";
        return end + 1 < text.Length && char.IsWhiteSpace(text[end])
            ? new NumberLine(line, "第" + unit, value, new TextSpan(1, length), TextSpan.FromBounds(end + 1, text.Length)) : null;
    }

    // 回答者1 over what one person wrote, 回答者2 over what the next did.
    private NumberLine? PersonOf(int line)
        => PersonNumber.Read(_prose.Lines[line].Text) is { } person
            ? new NumberLine(line, person.Word, person.Value, person.Number, new TextSpan(person.Number.End, 0)) : null;

    // ■パブリックコメント behind ■説明会: a sign in the place of a number, which counts nothing.
    private NumberLine? SignOf(int line)
        => _prose.FollowsBreak(line) && _prose.FactsOf(line) is { Kind: LoneLineKind.Group, Mark: > 0 and < FirstNumberMark } facts
            && !LegendLine.IsPlain(_prose.Lines[line])
            ? new NumberLine(line, ((char)facts.Mark).ToString(), 0, new TextSpan(0, 1), new TextSpan(1, _prose.Lines[line].Length - 1))
            : null;

    private bool StandsApart(int line, List<NumberLine> found)
        => _prose.FollowsBreak(line) || (line > 0 && _prose.FactsOf(line - 1).EndsSentence)
            || (found.Count > 0 && found[^1].Line == line - 1);

    private List<NumberLine> Begin(List<NumberLine> found)
    {
        var nearest = new List<NumberLine>();
        foreach (var heading in found)
        {
            _last[heading.Form] = heading;
        }

        // (1) stands under the 2 before it, not under the 3 behind it.
        foreach (var heading in found.Where(h => _last[h.Form] == h))
        {
            nearest.Add(heading);
        }

        return nearest;
    }

    private List<NumberLine> GoingOn(List<NumberLine> found, bool isBetween)
    {
        var accepted = new List<NumberLine>();
        var alike = found.CountBy(h => h.Form).ToDictionary();
        foreach (var heading in found.Where(h => alike[h.Form] == 1))
        {
            var isNext = _last.TryGetValue(heading.Form, out var before)
                && (heading.Value == before.Value + 1 || heading.Value == 0 || (heading.Value == 1 && accepted.Count > 0))
                && BracketLines.MayHead(TextOf(heading), TextOf(before));
            if (isNext)
            {
                accepted.Add(heading);
                _last[heading.Form] = heading;

                // 5 今後の予定 behind all records says nothing of what stands over them.
                if (isBetween)
                {
                    _goOn.Add(heading.Form);
                }
            }
        }

        return accepted;
    }
}
