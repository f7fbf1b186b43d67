using System.Buffers;
using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>Makes records of labels and what stands behind them, and books what becomes neither.</summary>
internal sealed class LabelledRecords(LayoutProposal proposal, LabelCycle cycle, List<LabelledSpan> spans, RecordHeads heads)
{
    private const int LongestSubject = 60;
    private const int LongestCode = 12;
    private const string Downwards = "↓⇓⇩";

    private static readonly SearchValues<char> Openers = SearchValues.Create(BracketSet.Label.Opening + " 　");

    private readonly bool _hasNumbers = cycle.Has(ColumnRole.Number) || cycle.Slots.Any(s => s.IsNumbered) || heads.HasNumbers;

    private readonly bool _counts = Counts(spans);
    private readonly ListedOpinions? _listed = cycle.Has(ColumnRole.Number) || cycle.Slots.Any(s => s.IsNumbered)
        ? null : Listed(proposal.Prose, cycle, spans, heads);
    private readonly ProseText _prose = proposal.Prose;
    private readonly bool _haveSubjects =
        spans.Count > 1 && !cycle.Has(ColumnRole.Subject) && spans.TrueForAll(s => IsSubjectOver(proposal.Prose, cycle, s));
    private readonly bool _havePlaces = spans.Count > 1 && !cycle.Has(ColumnRole.Area)
        && spans.TrueForAll(s => PlaceLabels.IsBeside(proposal.Prose, cycle, s));
    private readonly int _placeSlot = PlaceLabels.SlotOf(proposal.Prose, cycle, spans);
    private readonly int[] _answeredBy = SharedAnswers.Find(cycle, spans);
    private readonly List<TracedText> _between = [];
    private int? _lastNumber;
    private ValueList<string> _lastGroup;

    public void Read(List<Label> labels)
    {
        var start = heads.StartOf(0);
        var end = new RecordTail(proposal, spans, heads).End();
        foreach (var label in labels.Where(
            l => (l.Line < start.Line || (l.Line == start.Line && l.Span.Start < start.Offset) || l.Line >= end.Line) && l.IsStrong
                && (cycle.SlotOf(l) >= 0 || cycle.IsLostNumber(l))))
        {
            proposal.Report(Catalogue.LabelWithoutRecord, _prose.Lines[label.Line],
                label.Word.Length > 0 ? label.Word : label.NumberText ?? "");
        }

        foreach (var (line, next) in NextLabels(spans[^1], end.Line, _prose.Lines.Count))
        {
            proposal.Report(Catalogue.LabelWithoutRecord, _prose.Lines[line], next);
        }

        for (var r = 0; r < spans.Count; r++)
        {
            Read(r, r + 1 < spans.Count ? EndBefore(r + 1) : end);
        }

        SharedAnswers.Enter(_answeredBy, proposal.Records);
        _between.AddRange(Enumerable.Range(0, spans.Count).SelectMany(heads.FactsOver));
        new SwallowedHeadings(proposal, spans, heads).Tell(end);
        TakeLines(start, end);
    }

    // A note that stands apart over the heading of a chapter belongs to no answer, as behind the last record.
    private Spot EndBefore(int record)
    {
        var start = heads.StartOf(record);
        var end = start;
        for (var i = start.Line - 1; heads.HasOwnGroup(record) && start.Offset == 0 && i > spans[record - 1].Labels[^1].Label.Line
            && _prose.FactsOf(i).Kind == LoneLineKind.Note; i--)
        {
            end = _prose.FollowsBreak(i) ? new Spot(i, 0) : end;
        }

        _between.AddRange(_prose.Lines.Skip(end.Line).Take(start.Line - end.Line));
        return end;
    }

    private void Read(int index, Spot end)
    {
        var span = spans[index];
        var row = new LayoutRow(proposal);
        heads.Take(index, row, proposal);
        span.Broken.AddRange(span.Labels.Select(l => l.Label).Where(l => l.IsDoubted));
        for (var k = 0; k < span.Labels.Count; k++)
        {
            var (label, slot) = span.Labels[k];
            var next = k + 1 < span.Labels.Count ? new Spot(span.Labels[k + 1].Label.Line, span.Labels[k + 1].Label.Span.Start) : end;
            var own = slot == _placeSlot ? cycle.Slots[slot] with { Role = ColumnRole.Area } : cycle.Slots[slot];
            TakeLabel(row, label, own);
            Place(row, label, own, Pieces(new Spot(label.Line, label.Span.End), next, own.Role), span);
        }

        if (_listed?.Split(index, row, proposal) is { } items)
        {
            Add(items, index, end);
            return;
        }

        var record = row.ToDraft(_hasNumbers, hasResponses: true);
        if ((_hasNumbers && record.Number is null) || !Follows(record))
        {
            span.Broken.Add(span.Labels[0].Label);
        }

        TellSkipped(record);
        _lastNumber = record.Number?.LastPart ?? _lastNumber;
        _lastGroup = record.Group;
        proposal.Records.Add(record);
        if (record is { HasOpinion: false, TableHasOpinions: false } && span.Has(cycle, ColumnRole.Opinion))
        {
            proposal.Report(Catalogue.OpinionTextMissing, record, record.Anchor);
        }

        Tell(record, index, end);
    }

    // The answer stands with the last of the opinions that share it.
    private void Add(IReadOnlyList<LayoutRow> items, int index, Spot end)
    {
        var records = new List<RecordDraft>(items.Count);
        foreach (var item in items)
        {
            records.Add(item.ToDraft(item.HasNumber, hasResponses: true));
            proposal.Records.Add(records[^1]);
        }

        foreach (var record in records.Where(r => !r.HasResponse && r != records[^1]))
        {
            record.AnsweredWith = records[^1];
        }

        Tell(records[0], index, end);
    }

    // Where the records have no numbers of their own, those at the heads of their opinions may count them.
    private static ListedOpinions? Listed(ProseText prose, LabelCycle cycle, List<LabelledSpan> spans, RecordHeads heads)
    {
        var opinions = new List<IReadOnlyList<TracedText>>(spans.Count);
        for (var r = 0; r < spans.Count; r++)
        {
            var labels = spans[r].Labels;
            var at = labels.FindIndex(l => cycle.Slots[l.Slot].Role == ColumnRole.Opinion);
            if (at < 0 || at + 1 >= labels.Count || labels.FindLastIndex(l => cycle.Slots[l.Slot].Role == ColumnRole.Opinion) != at)
            {
                return null;
            }

            opinions.Add(Pieces(prose, new Spot(labels[at].Label.Line, labels[at].Label.Span.End),
                new Spot(labels[at + 1].Label.Line, labels[at + 1].Label.Span.Start)));
        }

        return heads.HasNumbers ? null : spans.Count > 1 ? ListedOpinions.Prove(opinions)
            : ListedOpinions.ProveByCount(opinions[0], n => ListedOpinions.AreAnnounced(prose, spans[0].Labels[0].Label.Line, n));
    }

    // Numbers rise, or begin again under another heading; what comes before its time was moved.
    private bool Follows(RecordDraft record)
        => record.Number is not { Parts: [var value] } || _lastNumber is not { } last || value == last + 1
            || (value == 1 && record.Group != _lastGroup) || (value > last && !_counts);

    // A gap that the records of this text could fill; where only some opinions are published the gaps are wide.
    private void TellSkipped(RecordDraft record)
    {
        var last = _lastNumber ?? 0;
        if (record.Number is { Parts: [var value] } && value > last + 1 && value - last <= spans.Count
            && (_lastNumber is not null || _counts))
        {
            proposal.Report(Catalogue.NumbersSkipped, record, record.NumberCell,
                last > 0 ? last.ToString(CultureInfo.InvariantCulture) : "–", value.ToString(CultureInfo.InvariantCulture));
        }
    }

    private void Place(LayoutRow row, Label label, LabelSlot slot, List<TracedText> pieces, LabelledSpan span)
    {
        if (slot.Role == ColumnRole.Number && slot.IsNumbered)
        {
            // What stands between the number and the first label: the subject, if it is one line.
            if (pieces is [var alone] && HeadNumbers.IsPlace(alone.Text, new TextSpan(0, alone.Length)))
            {
                row.Add(ColumnRole.Area, null, [proposal.Inside(alone)]);
                return;
            }

            var isSubject = pieces is [var only] && only.Text[^1] is not '。';
            row.Add(isSubject ? ColumnRole.Subject : ColumnRole.Other, null, pieces);
            if (!isSubject && pieces.Count > 0)
            {
                span.Broken.Add(label);
            }

            return;
        }

        if (slot.Role is ColumnRole.Disposition or ColumnRole.Page or ColumnRole.Count or ColumnRole.Number
            && pieces.Exists(p => p.Text.AsSpan(0, Math.Max(0, p.Length - 1)).Contains('。')
                || ((pieces.Count > 1 || p.Length > LongestCode) && p.Text.EndsWith('。'))))
        {
            span.Broken.Add(label);
        }

        if (slot.Role == ColumnRole.Disposition && pieces is [var code])
        {
            pieces = [WithoutBrackets(code)];
        }

        if (slot.Role == ColumnRole.Opinion && _haveSubjects && pieces is [var subject, _, ..])
        {
            row.Add(ColumnRole.Subject, null, [proposal.Inside(subject).Trim()]);
            pieces = pieces[1..];
        }

        if (slot.Role == ColumnRole.Opinion && _havePlaces)
        {
            var place = pieces[0];
            proposal.Structure(place.Slice(0, 1));
            proposal.Structure(place.Slice(place.Length - 1, 1));
            row.Add(ColumnRole.Area, null, [place.Slice(1, place.Length - 2).Trim()]);
            pieces = pieces[1..];
        }

        if (slot.Role == ColumnRole.Opinion)
        {
            row.Omission = OmissionReader.OfHeading(label.Word);
        }

        pieces = Emphasis.Unquoted(proposal.WithoutCloser(label, pieces), proposal.Structure);
        row.Add(slot.Role, label.Word.Length > 0 ? label.Word : null, pieces);
    }

    // （意見の概要） over 【公園の木陰について】 over the text, in every record: what the opinion is about.
    private static bool IsSubjectOver(ProseText prose, LabelCycle cycle, LabelledSpan span)
        => span.Labels.Find(l => cycle.Slots[l.Slot].Role == ColumnRole.Opinion) is { Label: { } label }
            && label.Span.End == prose.Lines[label.Line].Length
            && label.Line + 2 < prose.Lines.Count && prose.Lines[label.Line + 1].Text is { Length: > 3 and <= LongestSubject } line
            && BracketSet.Heading.Enclose(line)
            && span.Labels.TrueForAll(l => l.Label.Line != label.Line + 1 && l.Label.Line != label.Line + 2);

    private TracedText WithoutBrackets(TracedText code)
    {
        if (code.Length < 3 || !BracketSet.Heading.Opens(code.Text[0]) || !BracketSet.Heading.Closes(code.Text[^1])
            || code.Text.AsSpan(1, code.Length - 2).ContainsAny(BracketSet.Heading.Openers))
        {
            return code;
        }

        return proposal.Inside(code).Trim();
    }

    private void TakeLabel(LayoutRow row, Label label, LabelSlot slot)
    {
        var line = _prose.Lines[label.Line];
        var kept = new List<TextSpan>();
        if (label.Number is { } number && (slot.IsNumbered || slot.Role == ColumnRole.Number) && !row.HasNumber)
        {
            row.Number(line.Slice(number));
            kept.Add(number);
        }

        if (label.Count is { } count && slot.Role is ColumnRole.Opinion or ColumnRole.Number)
        {
            row.Add(ColumnRole.Count, null, [line.Slice(count)]);
            kept.Add(count);
        }

        if (label.Aside is { } aside)
        {
            var role = LabelWord.RoleOf(line.Text.AsSpan(aside.Start, aside.Length), slot.Role == ColumnRole.Response);
            row.Add(role, null, [line.Slice(aside)]);
            kept.Add(aside);
        }

        var at = label.Span.Start;
        foreach (var span in kept.OrderBy(s => s.Start))
        {
            proposal.Structure(line.Slice(at, span.Start - at).Trim());
            at = span.End;
        }

        proposal.Structure(line.Slice(at, label.Span.End - at).Trim());
        row.Touch(line);
    }

    // - 回答: the bullet of the next label is no text of the label before, nor is ↓ between the two. 対応：○　考え方： has its sign as its value.
    private List<TracedText> Pieces(Spot from, Spot to, ColumnRole role)
    {
        var pieces = Pieces(_prose, from, to);
        if (pieces is [.., { Length: 1 } sign] && (Downwards.Contains(sign.Text[0], StringComparison.Ordinal)
            || (to.Offset > 0 && BulletSigns.IsBullet(sign.Text[0])))
            && (pieces.Count > 1 || role is ColumnRole.Opinion or ColumnRole.Response))
        {
            proposal.Structure(sign);
            pieces.RemoveAt(pieces.Count - 1);
        }

        return pieces;
    }

    private static List<TracedText> Pieces(ProseText prose, Spot from, Spot to)
    {
        var pieces = new List<TracedText>();
        for (var i = from.Line; i <= to.Line && i < prose.Lines.Count; i++)
        {
            var line = prose.Lines[i];
            var start = i == from.Line ? from.Offset : 0;
            var stop = i == to.Line ? to.Offset : line.Length;
            if (stop > start && line.Slice(start, stop - start).Trim() is { Length: > 0 } piece)
            {
                pieces.Add(piece);
            }
        }

        return pieces;
    }

    private void Tell(RecordDraft record, int index, Spot end)
    {
        var (words, span) = (new List<string>(), spans[index]);
        words.AddRange(Enumerable.Range(0, cycle.Slots.Count).Where(s => cycle.Slots[s].IsExpected && !span.HasSlot(s)
            && !(_answeredBy[index] != index && cycle.Slots[s].Role == ColumnRole.Response)).Select(WordOf));
        words.AddRange(span.Broken.Select(b => b.Word));
        words.AddRange(NextLabels(span, span.Labels[^1].Label.Line + 1, end.Line).Select(n => n.Label));
        if (words.Count > 0)
        {
            var first = span.Broken.Count > 0 ? span.Broken[0] : span.Labels[0].Label;
            proposal.Report(Catalogue.LabelOrder, record, _prose.Lines[first.Line],
                string.Join(" ", words.Distinct().Select(w => $"「{w}」")));
        }
    }

    // Q3 at the head of a line behind Q2, glued to what follows: the label of the next record, which is no word apart any more.
    private IEnumerable<(int Line, string Label)> NextLabels(LabelledSpan span, int from, int to)
    {
        foreach (var label in span.Labels.Select(l => l.Label)
            .Where(l => l is { Word.Length: > 0, NumberText: not null, IsAtHead: true } && l.NumberValue is not null))
        {
            var printed = _prose.Lines[label.Line].Text.Substring(label.Span.Start, label.Span.Length).Trim();
            var at = printed.IndexOf(label.NumberText!, StringComparison.Ordinal);
            var next =
                at > 0 && printed.AsSpan(0, at).ContainsAnyExcept(Openers)
                    ? printed[..at] + (label.NumberValue!.Value + 1).ToString(CultureInfo.InvariantCulture) : null;
            for (var i = from; next is not null && i < to; i++)
            {
                if (_prose.Lines[i].Text.StartsWith(next, StringComparison.Ordinal) && _prose.Lines[i].Length > next.Length
                    && char.IsLetter(_prose.Lines[i].Text[next.Length]))
                {
                    yield return (i, next);
                }
            }
        }
    }

    // Whether the numbers are those of a list that leaves none out.
    private static bool Counts(List<LabelledSpan> spans)
    {
        var next = 0;
        for (var r = 1; r < spans.Count; r++)
        {
            next += spans[r].Labels[0].Label.NumberValue == spans[r - 1].Labels[0].Label.NumberValue + 1 ? 1 : 0;
        }

        return next * 2 >= spans.Count - 1;
    }

    private string WordOf(int slot)
    {
        foreach (var span in spans)
        {
            if (span.Labels.Find(l => l.Slot == slot).Label is { } label)
            {
                return label.Word;
            }
        }

        return "";
    }

    // What stands before the first record in its line, and behind the last in its, stays a line.
    private void TakeLines(Spot start, Spot end)
    {
        var left = _prose.Lines.Take(start.Line).ToList();
        if (start.Offset > 0)
        {
            left.Add(_prose.Lines[start.Line].Slice(0, start.Offset).Trim());
        }

        left.AddRange(_between);
        left.AddRange(_prose.Lines.Skip(end.Line));
        proposal.Left.AddRange(left.Where(l => l.Length > 0));
    }
}
