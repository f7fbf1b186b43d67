using System.Buffers;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Facts;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>The headings of chapters that stand over tables and group what these hold: one table per chapter.</summary>
/// <remarks>
/// Over the first table the headings of the document stand too, so there a heading counts only if another of its kind comes later.
/// </remarks>
internal sealed class ChapterLines(DraftDocument draft)
{
    private const int Longest = 80;
    private const int LongestInBrackets = 30;
    private const int MostLevels = 3;
    private const int MostFacts = 6;
    private const int PlainNumber = 0x20000;
    private const int NoMark = 0x30000;
    private static readonly SearchValues<char> NoHeadingSigns = SearchValues.Create("（(：:/／");
    private static readonly string[] NoSubjects = ["単位", "続", "つづき", "抜粋", "要約", "再掲", "別紙", "ページ", "現在", "以下", "年度", "順不同", "敬称"];
    private static readonly string[] Times = ["期間内", "期間外", "期間終了後", "期限内", "期限後", "締切後", "締切り後", "期間前"];
    private static readonly string[] SubjectEnds = ["に関する意見", "に関するご意見", "に関する御意見", "についての意見", "についてのご意見", "についての御意見"];

    private readonly Dictionary<TracedText, int> _levels = [];
    private List<TracedText> _first = [];
    private int _firstRecord;
    private int _lastRecord;
    private int _linesBefore;
    private bool _hasTable;

    /// <summary>Keeps the level that the source gives the line before: what it marks alike is of one kind.</summary>
    public void Mark(int level)
    {
        if (draft.Lines is [.., var last])
        {
            _levels[last] = level;
        }
    }

    /// <summary>The headings over the table that comes next, outermost first.</summary>
    public List<string> Over()
    {
        var headings = new List<TracedText>();
        for (var i = LastButFacts(); i >= _linesBefore && headings.Count < MostLevels
            && (headings.Count == 0 || !IsFact(draft.Lines[i].Text)) && IsHeading(draft.Lines[i], overFirst: !_hasTable); i--)
        {
            headings.Insert(0, draft.Lines[i]);
        }

        // Two headings of one kind in a row are a list.
        if (headings.Select(KindOf).Distinct().Count() < headings.Count)
        {
            headings.Clear();
        }

        if (!_hasTable)
        {
            _first = headings;
            _firstRecord = draft.Records.Count;
            return [];
        }

        headings.ForEach(Take);
        return headings.ConvertAll(Bare);
    }

    // ## 緑の基本計画（案） over its own days and counts, and these over its table. What only looks like a fact is passed over only up to what the
    // source marks as a heading.
    private int LastButFacts()
    {
        var last = draft.Lines.Count - 1;
        var i = last;
        if (last >= _linesBefore && NamesSubject(draft.Lines[last].Text))
        {
            // 【第1章 目的】に関するご意見（2件） looks like a count, too.
            return last;
        }

        var areSure = true;
        for (; i >= _linesBefore && last - i < MostFacts && (IsFact(draft.Lines[i].Text) || LooksLikeFact(draft.Lines[i])); i--)
        {
            areSure &= IsFact(draft.Lines[i].Text);
        }

        var isHeading = i >= _linesBefore && i < last
            && (draft.LineForms.GetValueOrDefault(draft.Lines[i]).HasFlag(LineForm.Heading)
                || (areSure && IsHeading(draft.Lines[i], overFirst: !_hasTable)));
        return isHeading ? i : last;
    }

    private static bool IsFact(string text)
        => FactLabel.At(text, CountScanner.BodyStart(text)) is not null || StatementReader.IsOfWhole(text);

    public void EndTable()
    {
        _linesBefore = draft.Lines.Count;
        if (!_hasTable && draft.Records.Count > _firstRecord)
        {
            _hasTable = true;
            _lastRecord = draft.Records.Count;
        }
    }

    /// <summary>Gives the first table its headings, once it is known that others of their kind came later.</summary>
    public void SettleFirst()
    {
        var levels = _first.FindAll(f => draft.GroupHeadings.Exists(g => AreOfOneKind(g, f)));
        if (levels.Count == 0)
        {
            return;
        }

        var kinds = levels.ConvertAll(l => LoneLine.MarkOf(Bare(l)));
        for (var i = _firstRecord; i < _lastRecord; i++)
        {
            var group = draft.Records[i].Group;
            if (group.Count > 0 && kinds.Contains(LoneLine.MarkOf(group[0])))
            {
                break;
            }

            draft.Records[i].Group = [.. levels.Select(Bare), .. group];
        }

        levels.ForEach(Take);
    }

    private bool LooksLikeFact(TracedText line)
        => line.Length <= Longest && line.Text.Any(char.IsDigit) && line.Text.AsSpan().IndexOfAny("年人件通名") >= 0 && !line.Text.EndsWith('。')
            && !draft.LineForms.GetValueOrDefault(line).HasFlag(LineForm.Heading);

    private void Take(TracedText heading)
    {
        draft.Lines.Remove(heading);
        draft.GroupHeadings.Add(heading);
        draft.Ledger.Structure(heading, null);
    }

    // Over the first table a heading counts only beside others of its kind, and the numbers of the document's own sections are no such
    // kind: Ⅰ．ご意見を踏まえて… may speak of opinions.
    private bool IsHeading(TracedText line, bool overFirst)
    {
        var isBold = IsBold(line.Text);
        var text = isBold ? Bare(line) : line.Text;
        if (text.Length > Longest || text[^1] is '。' or '、' || text.AsSpan().Trim("# \u3000").IsEmpty)
        {
            return false;
        }

        if (InputName.OfHeading(Bare(line)) is { } input
            && (input.Kind != ConsultationKind.PublicComment || !text.Contains("結果", StringComparison.Ordinal)))
        {
            // ### 議会からの意見: which opinions, though it speaks of them. 意見募集の結果について is the page's own title.
            return LoneLine.Classify(Bare(line)) == LoneLineKind.Group || text[0] == '#'
                || draft.LineForms.GetValueOrDefault(line).HasFlag(LineForm.Heading);
        }

        if (!NamesSubject(text) && !SaysWhen(text) && TitleWords.Contains(text, TitleWords.OfPage)
            && (!overFirst || LoneLine.MarkOf(text) is PlainNumber or NoMark || LoneLine.Classify(text) != LoneLineKind.Group))
        {
            return false;
        }

        return isBold || text.StartsWith("##", StringComparison.Ordinal)
            || draft.LineForms.GetValueOrDefault(line).HasFlag(LineForm.Heading)
            || LoneLine.Classify(text) == LoneLineKind.Group || LoneLine.MayBeHeading(text) || IsInBrackets(text);
    }

    // 第2章　施設に関するご意見, （2）交通に関する意見（3件）: a chapter is named, not the document.
    private static bool NamesSubject(string text)
    {
        var bare = text.TrimStart('#', ' ', '\u3000');
        var end = InlineCount.AtEnd(bare)?.Span.Start ?? bare.Length;
        return LoneLine.Classify(bare) == LoneLineKind.Group
            && (ChapterMark.At(bare, 0) is not null || Array.Exists(SubjectEnds, e => bare.AsSpan(0, end).TrimEnd().EndsWith(e)));
    }

    // ## 期間内に提出された意見, ## 期間外に提出された意見（参考）: which of them, though it speaks of opinions.
    private static bool SaysWhen(string text) => AnyWord.In(text, Times);

    // What the source marks as headings of one level is of one kind, whatever its words begin with.
    private bool AreOfOneKind(TracedText a, TracedText b)
        => KindOf(a).Level == KindOf(b).Level && (KindOf(a).Level > 1 || KindOf(a).Mark == KindOf(b).Mark
            || (IsInBrackets(a.Text) && IsInBrackets(b.Text)));

    private static string Bare(TracedText heading)
    {
        var bare = heading.Text.TrimStart('#', ' ', '\u3000');
        bare = IsBold(bare) ? bare.Trim('*', ' ', '\u3000') : bare;
        return bare.Length > 0 ? bare : heading.Text;
    }

    // **（1）目的について** in a page written as Markdown: a line that is bold as a whole.
    private static bool IsBold(string text)
        => text.Length > 4 && text.StartsWith("**", StringComparison.Ordinal) && text.EndsWith("**", StringComparison.Ordinal);

    private (int Mark, int Level) KindOf(TracedText heading)
        => (LoneLine.MarkOf(Bare(heading)),
            _levels.TryGetValue(heading, out var level) ? level : heading.Text.Length - heading.Text.TrimStart('#').Length);

    // （前文） over its table, as （第4条） is over the next; （単位：件） and （続き） say something of the table.
    private static bool IsInBrackets(string text)
        => text is ['（' or '(', _, .., '）' or ')'] && text.Length <= LongestInBrackets
            && !text.AsSpan(1, text.Length - 2).ContainsAny(NoHeadingSigns)
            && text.Any(char.IsLetter) && !AnyWord.In(text, NoSubjects);
}
