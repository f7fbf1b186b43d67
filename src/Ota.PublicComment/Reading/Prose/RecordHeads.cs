using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>What stands over the first label of a record: a bare number with or without a subject, and the headings of a group.</summary>
internal sealed class RecordHeads
{
    private const int MostLevels = 6;
    private const int LongestPlace = 60;

    private readonly ProseText _prose;
    private readonly RecordHead[] _heads;

    // How the numbers of the records are written; null where they have none of their own.
    private string? _form;

    public RecordHeads(ProseText prose, LabelCycle cycle, List<LabelledSpan> spans)
    {
        _prose = prose;
        _heads = new RecordHead[spans.Count];
        for (var r = 0; r < spans.Count; r++)
        {
            var first = spans[r].Labels[0].Label;
            _heads[r] = new RecordHead { Start = new Spot(first.Line, first.Span.Start), IsAtHead = first.Span.Start == 0 };
        }

        if (!cycle.Has(ColumnRole.Number) && !cycle.Slots.Any(s => s.IsNumbered))
        {
            FindNumbers(spans);
        }

        FindSections(spans);
        FindPlacesBeside(spans);
        FindPlaces(cycle, spans);
        FindGroups(spans);
    }

    public bool HasNumbers { get; private set; }

    /// <summary>Whether any record stands under a heading.</summary>
    public bool HasGroups => Array.Exists(_heads, h => h.Headings.Count > 0);

    /// <summary>Whether a heading stands right over a record.</summary>
    public bool HasOwnGroup(int record) => _heads[record].Headings.Count > 0;

    /// <summary>The headings right over a record.</summary>
    public IReadOnlyList<TracedText> HeadingsOf(int record) => _heads[record].Headings;

    /// <summary>The lines between the headings over a record and its first label that are none themselves: facts of the section.</summary>
    public IReadOnlyList<TracedText> FactsOver(int record) => _heads[record].Facts;

    /// <summary>The line of the heading that goes on counting behind the last record: what stands from there on belongs to none.</summary>
    public int? HeadingBehind { get; private set; }

    /// <summary>Where a record begins, with all that stands over it.</summary>
    public Spot StartOf(int record) => _heads[record].Start;

    /// <summary>Gives a record its number, subject and group.</summary>
    public void Take(int record, LayoutRow row, LayoutProposal proposal)
    {
        var head = _heads[record];
        row.Group = head.Group;
        foreach (var heading in head.Headings)
        {
            proposal.GroupHeadings.Add(heading);
            proposal.Structure(heading);
        }

        if (head.Place is { } place)
        {
            row.Add(ColumnRole.Area, null, [place]);
        }

        if (head.Number is not { } number)
        {
            return;
        }

        var line = _prose.Lines[number.Line];
        row.Number(line.Slice(number.Number));
        if (HeadNumbers.IsPlace(line.Text, number.Rest))
        {
            row.Add(ColumnRole.Area, null, [proposal.Inside(line.Slice(number.Rest))]);
        }
        else
        {
            row.Add(ColumnRole.Subject, null, number.Rest.Length > 0 ? [line.Slice(number.Rest)] : []);
        }

        proposal.Structure(line.Slice(0, number.Number.Start).Trim());
        var end = head.LabelStart ?? (number.Rest.Length > 0 ? number.Rest.Start : line.Length);
        proposal.Structure(line.Slice(number.Number.End, end - number.Number.End).Trim());
    }

    // A number opens a record only where most records have one in the same form, each the next.
    private void FindNumbers(List<LabelledSpan> spans)
    {
        var found = new NumberLine?[_heads.Length];
        for (var r = 0; r < found.Length; r++)
        {
            var above = _heads[r].Start.Line - 1;
            var taken = r > 0 ? spans[r - 1].Labels[^1].Label.Line : -1;
            found[r] = !_heads[r].IsAtHead ? NumberBefore(_heads[r].Start, taken) : above > taken && !EndsList(above, taken)
                ? NumberAt(above) : null;
        }

        var form = found.Where(f => f is not null).GroupBy(f => f!.Form).OrderByDescending(g => g.Count()).FirstOrDefault();
        if (form is null || form.Count() * 2 < found.Length || (found.Length == 1 && found[0]!.Rest.Length > 0)
            || CountsGroups(found, form.Key) || LeavesLast(found, form.Key) || ContinueSections(found, form.Key))
        {
            return;
        }

        _form = form.Key;
        var last = 0;
        for (var r = 0; r < found.Length; r++)
        {
            last++;
            if (found[r] is { } number && number.Form == form.Key && (number.Value == last || number.Value == 1 || r == 0))
            {
                _heads[r].Number = number;
                _heads[r].LabelStart = _heads[r].IsAtHead ? null : _heads[r].Start.Offset;
                _heads[r].IsAtHead = true;
                _heads[r].Start = new Spot(number.Line, 0);
                last = number.Value;
                HasNumbers = true;
            }
        }
    }

    // 3 案内板の設置 below 2 柵の修繕 ends a list inside the answer before, unless a break sets it apart.
    private bool EndsList(int line, int taken)
        => line - 1 > taken && !_prose.FollowsBreak(line) && _prose.NumberAt(line) is { Rest.Length: > 0 } last
            && _prose.NumberAt(line - 1) is { } before && before.Form == last.Form && before.Value == last.Value - 1;

    // 1 募集期間, 2 提出者数, 3 意見と考え方 over the first of the records only: these count the sections of the page. So do 2 理念 and 3 用語
    // behind 1.基本的な事項 where a further record stands under 3. What counts records stands over all of them, or leaves a gap.
    private bool ContinueSections(NumberLine?[] found, string form)
    {
        var counted = Enumerable.Range(0, found.Length).Where(r => found[r]?.Form == form).ToList();
        if (counted.Count == found.Length || counted[0] > 0 || found[0]!.Value < 2)
        {
            return false;
        }

        var before = found[0]!.Value - 1;
        for (var i = found[0]!.Line - 1; i >= 0; i--)
        {
            if (_prose.NumberAt(i) is { Rest.Length: > 0 } section && section.Value == before)
            {
                foreach (var r in counted)
                {
                    _heads[r].Section = found[r];
                }

                return true;
            }
        }

        return false;
    }

    // 1 【意見】 …: nothing but the number stands before the label in its line.
    private NumberLine? NumberBefore(Spot label, int taken)
        => label.Line <= taken ? null
            : NumberLine.Read(_prose.Lines[label.Line].Text[..label.Offset], label.Line) is { Rest.Length: 0 } number ? number
            : HeadNumbers.Outline(_prose.Lines[label.Line].Text[..label.Offset], label.Line)
                ?? (HeadNumbers.Kana(_prose.Lines[label.Line].Text[..label.Offset], label.Line) is { Rest.Length: 0 } kana ? kana : null);

    // 1-2 alone in its line, イ　目標人数: numbers over a record that are none elsewhere.
    private NumberLine? NumberAt(int line)
        => HeadNumbers.Alone(_prose.Lines[line].Text, line) ?? _prose.NumberAt(line) ?? HeadNumbers.Kana(_prose.Lines[line].Text, line);

    // 計画の目的について [ご意見]: what stands in the line of the first label is what the record is about.
    private void FindPlacesBeside(List<LabelledSpan> spans)
    {
        foreach (var r in Enumerable.Range(0, HasNumbers ? 0 : _heads.Length).Where(IsBeside))
        {
            _heads[r].Place = LineBefore(_heads[r].Start);
            _heads[r].Start = new Spot(_heads[r].Start.Line, 0);
            _heads[r].IsAtHead = true;
        }

        bool IsBeside(int r)
        {
            var (line, offset) = _heads[r].Start;
            return !_heads[r].IsAtHead && spans[r].Labels[0].Label is { Shape: LabelShape.Bracketed } label
                && _prose.Lines[line].Text.AsSpan(label.Span.End).IsWhiteSpace()
                && (r == 0 || line > spans[r - 1].Labels[^1].Label.Line)
                && _prose.Lines[line].Text.AsSpan(0, offset).Trim() is { Length: > 0 and <= LongestPlace } before && !before.Contains('。');
        }
    }

    private TracedText LineBefore(Spot label) => _prose.Lines[label.Line].Slice(0, label.Offset).Trim();

    // P12 基本方針2, over the first label and behind a value of one line (対応　修正), or P.5 over all: where the opinion belongs.
    private void FindPlaces(LabelCycle cycle, List<LabelledSpan> spans)
    {
        var over = _heads[0].Start.Line - 1;
        var havePages = over >= 0 && _heads[0].IsAtHead && HeadNumbers.IsPageLine(_prose.Lines[over].Text);
        var places = Enumerable.Range(0, _heads.Length).Where(IsPlace).ToList();
        if (HasNumbers || places.Count(r => r > 0) * 2 < _heads.Length - 1 || !places.Exists(r => r > 0))
        {
            return;
        }

        foreach (var r in places)
        {
            _heads[r].Place = _prose.Lines[_heads[r].Start.Line - 1].Trim();
            _heads[r].Start = new Spot(_heads[r].Start.Line - 1, 0);
        }

        bool IsPlace(int r)
        {
            var line = _heads[r].Start.Line - 1;
            var text = line >= 0 && _heads[r].IsAtHead ? _prose.Lines[line].Text : "";
            var last = r == 0 ? default : spans[r - 1].Labels[^1];
            var isBelow = r == 0 || line > last.Label.Line;
            var isBehindCode = isBelow && (r == 0 || cycle.Slots[last.Slot].Role is ColumnRole.Disposition or ColumnRole.Count);
            var isPage = isBelow && havePages && HeadNumbers.IsPageLine(text) && (r == 0 || _prose.FactsOf(line - 1).EndsSentence);
            return isPage || (isBehindCode && text.Length is > 0 and <= LongestPlace && !LineEnd.IsSentence(text)
                && LoneLine.Classify(text) == LoneLineKind.Unknown && _prose.FollowsBreak(line));
        }
    }

    private void FindSections(List<LabelledSpan> spans)
    {
        var gaps = Enumerable.Range(0, _heads.Length + 1).Select(r => (
            From: r == 0 ? 0 : spans[r - 1].Labels[^1].Label.Line + 1,
            To: r == _heads.Length ? _prose.Lines.Count : _heads[r].IsAtHead ? _heads[r].Start.Line : 0)).ToList();
        var sections = new RecordSections(_prose, gaps, _form);
        for (var r = 0; r < _heads.Length; r++)
        {
            _heads[r].Sections = sections.Over(r);
        }

        HeadingBehind = sections.Over(_heads.Length) is [var behind, ..] ? behind.Line : null;
    }

    // （１） over the first record and （２） over the third: these count headings, not records. So do 1 前文 and 2 目的 where a third record has
    // none.
    private static bool CountsGroups(NumberLine?[] found, string form)
    {
        var last = -1;
        for (var r = 0; r < found.Length; r++)
        {
            if (found[r] is not { } number || number.Form != form)
            {
                continue;
            }

            if (last >= 0 && r > last + 1 && number.Value == found[last]!.Value + 1)
            {
                return true;
            }

            last = r;
        }

        return false;
    }

    // 1 前文について, 2 目的について and a record right behind the answer of another: headings of sections, of which the last holds several.
    private bool LeavesLast(NumberLine?[] found, string form)
        => Array.FindIndex(found, f => f is null) is > 1 and var first && !IsNumberFurtherOn(found[first - 1]!)
            && Enumerable.Range(0, found.Length).All(r => r < first
                ? found[r]!.Form == form && RunOnHeading.Is(_prose.Lines[found[r]!.Line].Text)
                : found[r] is null && _heads[r].IsAtHead && _heads[r].Start.Line > 0 && _prose.FactsOf(_heads[r].Start.Line - 1)
                .EndsSentence);

    // 3 見守りについて inside a text that lost the place of its label: then the others are numbers too.
    private bool IsNumberFurtherOn(NumberLine last)
        => Enumerable.Range(last.Line + 1, _prose.Lines.Count - last.Line - 1).Any(i => _prose.NumberAt(i) is { } further
            && further.Form == last.Form && further.Value == last.Value + 1);

    private void FindGroups(List<LabelledSpan> spans)
    {
        var series = HeadSeries.Find(_prose, _heads, spans);
        var inSeries = series.Select(l => _prose.Lines[l]).ToHashSet(ReferenceEqualityComparer.Instance);
        var lines = new GroupLines(_prose, _heads[0].Start.Line, series, spans[^1].Labels[0].Label.Line);
        var path = new GroupPath();
        for (var r = 0; r < _heads.Length; r++)
        {
            var head = _heads[r];
            if (head.Sections.Count > 0)
            {
                TakeSections(head, series);
            }
            else if (head.Section is { } section && !(r == 0 && GroupLines.IsOfTitle(_prose.Lines[section.Line].Text)))
            {
                // 2　意見: the number of a section in the line of the label is all that heads it.
                head.Headings.Add(section.Line == head.Start.Line ? LineBefore(head.Start) : _prose.Lines[section.Line]);
                head.Start = new Spot(section.Line, 0);
            }

            var floor = r > 0 ? spans[r - 1].Labels[^1].Label.Line + 1 : 0;
            var first = head.Start.Line;
            if (r > 0 && head.IsAtHead && first - 1 >= floor && lines.IsRunningHead(first - 1))
            {
                head.Facts.Add(_prose.Lines[--first]);
                head.Start = new Spot(first, 0);
            }

            while (head.IsAtHead && head.Headings.Count < MostLevels && first - 1 >= floor && lines.IsHeading(first - 1, r == 0)
                && head.IsNewLevel(_prose.Lines[first - 1]))
            {
                first--;
                head.Headings.Insert(0, _prose.Lines[first]);
            }

            if (head.Headings.Count > 0)
            {
                head.Start = new Spot(Math.Min(first, head.Start.Line), 0);
            }
            else if (r > 0)
            {
                FindHeadingInLine(head, lines, spans[r - 1].Labels[^1].Label);
            }
            else if (!head.IsAtHead && lines.KnownTail(_prose.Lines[first].Text, 0, head.Start.Offset, mayBeWhole: true) is { } at)
            {
                head.Headings.Add(_prose.Lines[first].Slice(at, head.Start.Offset - at).Trim());
                head.Start = new Spot(first, at);
            }
        }

        TakeLineOverFirst();
        TakeRunOnHeadingOverFirst();
        foreach (var head in _heads)
        {
            head.Headings.ForEach(h => path.Enter(h.Text, ofSeries: inSeries.Contains(h)));
            head.Group = path.Current;
        }
    }

    private void TakeSections(RecordHead head, HashSet<int> series)
    {
        for (var i = head.Sections[0].Line; i < head.Start.Line; i++)
        {
            (head.Sections.Any(s => s.Line == i) || series.Contains(i) ? head.Headings : head.Facts).Add(_prose.Lines[i]);
        }

        head.Start = new Spot(head.Sections[0].Line, 0);
    }

    // Where a heading without any mark stands over a later record, the line over the first that looks like nothing else is one too.
    private void TakeLineOverFirst()
    {
        var first = _heads[0];
        var line = first.Start.Line - 1;
        if (first.Headings.Count > 0 || !first.IsAtHead || line < 1 || !Array.Exists(_heads, h => h.Headings.Exists(IsPlain))
            || !IsPlain(_prose.Lines[line])
            || !_prose.FollowsBreak(line) || GroupLines.IsOfTitle(_prose.Lines[line].Text))
        {
            return;
        }

        first.Headings.Add(_prose.Lines[line]);
        first.Start = new Spot(line, 0);

        static bool IsPlain(TracedText text)
            => (text.Text is ['（' or '(', .., '）' or ')'] inBrackets && RunOnHeading.Is(inBrackets[1..^1]))
                || (text.Text[0] == '第' && RunOnHeading.Is(text.Text))
                || (text.Length <= LongestPlace && !LineEnd.IsSentence(text.Text) && LoneLine.Classify(text.Text) == LoneLineKind.Unknown
                    && !text.Text.Any(char.IsDigit));
    }

    // In run-on text the heading is the last piece before the label, known from the contents.
    private void FindHeadingInLine(RecordHead head, GroupLines lines, Label last)
    {
        var line = head.IsAtHead ? head.Start.Line - 1 : head.Start.Line;
        var end = head.IsAtHead ? _prose.Lines[Math.Max(line, 0)].Length : head.Start.Offset;
        if (line < last.Line)
        {
            return;
        }

        var floor = line == last.Line ? last.Span.End : 0;
        if ((lines.KnownTail(_prose.Lines[line].Text, floor, end)
            ?? (head.IsAtHead ? null : RunOnHeading.At(_prose.Lines[line].Text, floor, end))) is { } at)
        {
            head.Headings.Add(_prose.Lines[line].Slice(at, end - at).Trim());
            head.Start = new Spot(line, at);
        }
    }

    // @ 計画のねらいについて 意見概要: …: over the first record too, where a later one has such a heading in its line.
    private void TakeRunOnHeadingOverFirst()
    {
        var first = _heads[0];
        if (first.Headings.Count == 0 && !first.IsAtHead
            && _heads.Skip(1).Any(h => !h.IsAtHead && h.Headings is [var only] && RunOnHeading.Is(only.Text))
            && RunOnHeading.LastIn(_prose.Lines[first.Start.Line].Text, first.Start.Offset) is { } at)
        {
            first.Headings.Add(_prose.Lines[first.Start.Line].Slice(at, first.Start.Offset - at).Trim());
            first.Start = new Spot(first.Start.Line, at);
        }
    }
}
