using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>Reads the opinions and answers of a text of bullets, once it is known which bullet an opinion has.</summary>
internal sealed class BulletReader(ProseText prose, List<BulletLine> lines, char bullet, bool hasArrows)
{
    private const int FirstNumberMark = 0x10000;

    private readonly int _lastOpinion = lines.FindLastIndex(l => l.Bullet == bullet);
    private readonly int _lastArrow = lines.FindLastIndex(l => l.Arrow >= 0);
    private readonly GroupPath _path = new();
    private readonly List<BulletItem> _items = [];
    private readonly HashSet<int> _taken = [];
    private readonly List<TracedText> _headings = [], _marks = [], _alone = [], _doubtful = [], _goingOn = [];

    // The opinions since the last answer, whether that is being read, and whether a label opened it.
    private List<BulletItem> _open = [];
    private int _firstOpen;

    // The numbered heading that the bullets stand under.
    private NumberLine? _section;
    private bool _answers, _isLabelled;
    private AnswerEnds? _ends;

    public LayoutProposal? Propose()
    {
        var first = First();
        if (first < 0)
        {
            return null;
        }

        var groups = new GroupLines(prose, first);
        var above = TakeHeadingsOver(first, first - 1, groups);

        // １　全体構想 over （１）土地利用, and further down ２　地域別構想 over （１）北部.
        if (above >= 0 && prose.NumberAt(above) is { Rest.Length: > 1 } section && CountsOn(section)
            && (_headings.Count == 0 || !GroupLines.IsOfTitle(prose.Lines[above].Text)))
        {
            _section = section;
            // ３　意見の内容及び市の考え方: a section of the page, and no group of opinions.
            if (!BothSides.AreNamed(prose.Lines[above].Text))
            {
                _headings.Insert(0, prose.Lines[above]);
                _taken.Add(above);
                TakeHeadingsOver(first, above - 1, groups);
            }
        }
        else if (first > 0 && _taken.Contains(first - 1))
        {
            _section = prose.NumberAt(first - 1);
        }

        _headings.ForEach(h => _path.Enter(h.Text));
        if (first > 0 && !lines[first].FollowsBreak && !_taken.Contains(first - 1) && !BulletFacts.Is(lines[first - 1].Text.Text))
        {
            // A line without the bullet stands right over the first that has it.
            _doubtful.Add(lines[first - 1].Text);
        }

        for (var i = 0; i < first; i++)
        {
            // An opinion above the first: what leads from it to its answer was lost or moved.
            if (!_taken.Contains(i) && ((lines[i].Bullet == bullet && lines[i].HasCount)
                || (hasArrows && lines[i].Text is { Length: 1, Text: not "記" })))
            {
                _doubtful.Add(lines[i].Text);
            }
        }

        _doubtful.AddRange(_headings.FindAll(h => h.Text.Contains('。')));
        var end = EndOfAnswers(first);
        for (var i = first; i < end && !TryEnd(i, groups); i++)
        {
            Take(i, groups);
        }

        if (_items.Count == 0 || !_items.Exists(i => i.Response.Count > 0))
        {
            return null;
        }

        return Finish();
    }

    // The headings right over the first bullet, upwards from a line; which line they leave.
    private int TakeHeadingsOver(int first, int from, GroupLines groups)
    {
        var above = from;
        for (; above >= 0 && first - above <= 3 && groups.IsHeading(above, overFirst: true); above--)
        {
            _headings.Insert(0, prose.Lines[above]);
            _taken.Add(above);
        }

        return above;
    }

    // １　前文関係（2件） over the first bullet, and further down ２　県の責務関係.
    private bool CountsOn(NumberLine section)
        => Enumerable.Range(section.Line + 1, prose.Lines.Count - section.Line - 1).Any(i => IsNext(section, i));

    private bool IsNextSection(int i) => _section is { } section && IsNext(section, i);

    // ２　施策の展開 behind opinion 2 where opinion 3 follows: its number counts on from １　計画の基本, not from the opinions.
    private bool IsOfSections(int i, BulletLine line)
        => line.Number is not null && line.Arrow < 0 && IsNextSection(i) && i + 1 < lines.Count && lines[i + 1].Number is { } next
            && _items.Count > 0 && _items[^1].Number is { } last && Value(last.Text) is { } before
            && Value(line.Text.Text, line.Number.Value) != before + 1 && Value(lines[i + 1].Text.Text, next) is var after
            && (after == 1 || after == before + 1);

    private static int? Value(string text, TextSpan? number = null)
        => OutlineNumberReader.NumeralAt(text, number?.Start ?? 0, out var value, out _) ? value : null;

    private bool IsNext(NumberLine section, int i)
        => prose.NumberAt(i) is { Rest.Length: > 1 } next && next.Form == section.Form && next.Value == section.Value + 1
            && (prose.FollowsBreak(i) || prose.FactsOf(i - 1).EndsSentence || (i > 0 && prose.NumberAt(i - 1) is { } above
            && above.Form == next.Form));

    // The first opinion: with arrows, the first of the bullets in a row that lead to one.
    private int First()
    {
        var at = hasArrows ? lines.FindIndex(l => l.Arrow >= 0) : lines.FindIndex(l => l.Bullet == bullet && l.HasCount);
        if (hasArrows && at >= 0 && lines[at].IsAnswer)
        {
            at--;
        }

        while (at > 0 && lines[at].Bullet != bullet && !lines[at].FollowsBreak)
        {
            at--;
        }

        while (at > 0 && lines[at].Bullet == bullet && !lines[at].FollowsBreak && lines[at - 1].Bullet == bullet && lines[at - 1].Arrow < 0)
        {
            at--;
        }

        return at >= 0 && lines[at].Bullet == bullet ? at : -1;
    }

    // Lines of the document behind the last answer: something else must be left to answer the last bullet.
    private int EndOfAnswers(int first)
    {
        var end = lines.Count;
        while (end - 2 > first && !lines[end - 1].HasBullet && !lines[end - 1].IsAnswer && !lines[end - 2].HasBullet
            && TrailingFacts.IsFact(lines[end - 1].Text))
        {
            end--;
        }

        return end;
    }

    // What heads nothing is no heading: ◎：計画に反映する below the last answer explains a code.
    private bool TryEnd(int i, GroupLines groups)
        => lines[i].Text.Text is "以上"
            || (_answers && lines[i].Bullet != bullet && !OpinionFollows(i) && IsHeading(i, groups))
            || (_answers && PageParts.Begins(prose, i) && (hasArrows ? i > _lastArrow : !OpinionFollows(i)))
            || (_answers && lines[i].FollowsBreak && !lines[i].HasBullet && !lines[i].IsAnswer && !OpinionFollows(i)
                && !EndsOthers(i));

    private bool EndsOthers(int i)
        => (_ends ??= new AnswerEnds(() => _items.SkipLast(_open.Count).Select(o => o.LastLine))).HoldLike(
            _open.Count > 0 ? _open[^1].LastLine : "", lines[i].Text.Text,
            i + 1 < lines.Count && !lines[i + 1].FollowsBreak ? lines[i + 1].Text.Text : null);

    private bool OpinionFollows(int i) => i <= _lastOpinion;

    private void Take(int i, GroupLines groups)
    {
        var line = lines[i];
        if (line.Bullet == bullet && !IsOfSections(i, line))
        {
            TakeOpinion(i, line);
        }
        else if (line.IsAnswer)
        {
            TakeAnswer(i, line, 1);
        }
        else if (_answers && _open.Count > 0 && line.Field is { } role)
        {
            var label = line.Text.Slice(0, line.AnswerStart).Trim();
            var value = line.Text.Slice(line.AnswerStart, line.Text.Length - line.AnswerStart).Trim();
            _open[^1].Fields.Add((role, HeadingFold.Of(label.Text).Trim('(', ')', ':'), value));
            _marks.Add(label);
            _taken.Add(i);
        }
        else if (_answers && line.FollowsBreak && LoneLine.Classify(line.Text.Text) == LoneLineKind.Note && i + 1 < lines.Count
            && IsHeading(i + 1, groups))
        {
            // A note that stands apart over a heading belongs to no answer: it stays a line.
            _open = [];
            _answers = false;
        }
        else if (IsHeading(i, groups))
        {
            _section = IsNextSection(i) || (_section is not null && IsUnderHeading(i)) ? prose.NumberAt(i) ?? _section : _section;
            if (BulletFacts.StartsWithCount(line.Text.Text))
            {
                _doubtful.Add(line.Text);
            }

            _taken.Add(i);
            _headings.Add(line.Text);
            _path.Enter(line.Text.Text);
            _open = [];
            _answers = false;
        }
        else if (_open.Count == 0)
        {
            TakeAlone(i, line);
        }
        else if (_answers || (!hasArrows && !line.HasBullet))
        {
            // Below a label that stands alone the answer goes on up to a blank line.
            _isLabelled = lines[i - 1].IsLabelOnly || (_isLabelled && !line.FollowsBreak);
            Doubt(line, goesOn: _answers && !_isLabelled);
            TakeAnswer(i, line, 0);
        }
        else
        {
            // Behind a number the opinion goes on up to the arrow; a bullet in its place may have been lost.
            Doubt(line, goesOn: _open[^1].Number is null);
            _open[^1].Opinion.Add(line.Text);
            _taken.Add(i);
        }
    }

    // A count ends an opinion, so a line with one has lost its bullet; a line that goes on is in doubt where hardly any does.
    private void Doubt(BulletLine line, bool goesOn)
    {
        if (line.HasCount || line.Text.Length == 1 || BulletFacts.StartsWithCount(line.Text.Text) || line.Text.Text[^1] == bullet)
        {
            _doubtful.Add(line.Text);
        }
        else if (goesOn)
        {
            _goingOn.Add(line.Text);
        }
    }

    // （１） 事業者への支援 right below 基本目標Ⅱ 働き方: a heading of the next level, and below it an opinion.
    private bool IsUnderHeading(int i)
        => i > 0 && i + 1 < lines.Count && _open.Count == 0 && _headings.Count > 0 && ReferenceEquals(_headings[^1], lines[i - 1].Text)
            && lines[i].Bullet != bullet && lines[i + 1].Bullet == bullet
            && (LoneLine.Classify(lines[i].Text.Text) == LoneLineKind.Group || prose.NumberAt(i) is { Value: 1, Rest.Length: > 1 });

    private bool IsHeading(int i, GroupLines groups)
        => BracketLines.MayHead(prose.Lines[i].Text, _headings is [var over, ..] ? over.Text : "")
            && !StatementReader.IsOfWhole(prose.Lines[i].Text) && MayBeHeading(i, groups);

    private bool MayBeHeading(int i, GroupLines groups)
        => groups.IsHeading(i, overFirst: false) || IsNextSection(i) || IsUnderHeading(i)
            || (_answers && lines[i].FollowsBreak
            && prose.FactsOf(i) is { Kind: LoneLineKind.Group, Mark: < FirstNumberMark and var mark } && mark != bullet
            && lines[i].Bullet != bullet)
            || (_answers && i + 1 < lines.Count && lines[i + 1] is { Number: not null } next && next.Bullet == bullet
                && lines[i].Text.Length <= 40
                && LoneLine.Classify(lines[i].Text.Text) == LoneLineKind.Group)
            || (_answers && lines[i].FollowsBreak && i + 1 < lines.Count && lines[i + 1].Bullet == bullet
                && lines[i].Text.Length <= 40 && !lines[i].Text.Text.EndsWith('。'));

    private void TakeOpinion(int i, BulletLine line)
    {
        _isLabelled = false;
        var behind = _answers && !line.FollowsBreak ? line.Text : null;
        if (_answers || _open.Count == 0)
        {
            _open = [];
            _firstOpen = _items.Count;
            _answers = false;
        }

        var item = new BulletItem(_path.Current) 
        {
            Number = line.Number is { } number ? line.Text.Slice(number) : null, BehindAnswer = behind,
        };
        _open.Add(item);
        _items.Add(item);
        _taken.Add(i);
        _marks.Add(line.Text.Slice(0, line.Number?.Start ?? line.TextStart).Trim());
        if (line.Number is { } digits)
        {
            _marks.Add(line.Text.Slice(digits.End, line.TextStart - digits.End).Trim());
        }

        var end = line.Arrow > 0 ? line.Arrow : line.Text.Length;
        item.Opinion.Add(line.Text.Slice(line.TextStart, end - line.TextStart).Trim());
        if (!line.HasCount && line.Text.Text.AsSpan(line.TextStart, end - line.TextStart).IndexOfAny("件") is >= 0 and var unit
            && unit + 1 < end - line.TextStart
            && line.Text.Text[line.TextStart + unit + 1] is ')' or '）'
            && LabelWord.CountAtEnd(line.Text.Text[..(line.TextStart + unit + 2)]) is not null)
        {
            // Text behind the count: the answer has lost its arrow.
            _doubtful.Add(line.Text);
        }

        if (line.Arrow > 0)
        {
            Answer(line.Text, line.Arrow, line.AnswerStart - line.Arrow);
        }
    }

    private void TakeAnswer(int i, BulletLine line, int arrow)
    {
        if (_open.Count == 0)
        {
            TakeAlone(i, line);
            return;
        }

        if (arrow > 0 && line.HasCount)
        {
            // An answer has no count: the arrow moved to the next opinion.
            _doubtful.Add(line.Text);
        }

        if (arrow > 0 && _answers)
        {
            _goingOn.Add(line.Text);
        }

        // →原案のとおり below →街路樹は計画に沿って植えます。: the first led to the answer, this one is a part of it.
        _taken.Add(i);
        Answer(line.Text, 0, arrow > 0 && !(_answers && BulletSigns.IsArrowAt(line.Text.Text, 0)) ? line.AnswerStart : 0);
    }

    private void TakeAlone(int i, BulletLine line)
    {
        if (BulletFacts.Is(line.Text.Text))
        {
            return;
        }

        _taken.Add(i);
        _alone.Add(line.Text);
    }

    private void Answer(TracedText line, int at, int arrow)
    {
        _answers = true;
        _marks.Add(line.Slice(at, arrow).Trim());
        if (line.Slice(at + arrow, line.Length - at - arrow).Trim() is { Length: > 0 } text)
        {
            _open[^1].Response.Add(text);
        }

        foreach (var item in _open)
        {
            item.AnsweredWith = _open.Count - 1 + _firstOpen;
        }
    }

    private LayoutProposal Finish()
    {
        var proposal = new LayoutProposal(prose);
        proposal.GroupHeadings.AddRange(_headings);
        foreach (var mark in _headings.Concat(_marks))
        {
            proposal.Structure(mark);
        }

        _doubtful.AddRange(_items.Where((item, i) => item.MayEndAnswer(i)).Select(item => item.BehindAnswer!));
        _doubtful.AddRange(_items[^1].Response.Skip(1).TakeLast(1).Where(TrailingFacts.MayBeFact));
        foreach (var line in _goingOn.Count * 3 <= _items.Count ? _doubtful.Concat(_goingOn) : _doubtful)
        {
            proposal.Report(Catalogue.LabelOrder, line, $"「{Shortened.Of(line.Text)}」");
        }

        proposal.Unexplained.AddRange(_alone);

        var records = new List<RecordDraft>(_items.Count);
        foreach (var item in _items)
        {
            var record = item.ToDraft(proposal);
            records.Add(record);
            proposal.Records.Add(record);
        }

        // The answer stands with the last opinion it answers.
        for (var i = 0; i < records.Count; i++)
        {
            records[i].AnsweredWith = _items[i].AnsweredWith is { } at && at != i ? records[at] : null;
        }

        proposal.LeaveAllBut(_taken);
        return proposal;
    }
}
