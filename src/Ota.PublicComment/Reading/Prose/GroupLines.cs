using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>Tells which lines between records are headings of groups and not the end of the answer before.</summary>
internal sealed class GroupLines
{
    private const int Longest = 80;
    private const int MostTokens = 8;
    private const int LeastRunningHead = 8;
    private const int TitleLines = 3;
    private const int MostOverFirst = 8;
    private const int PlainNumber = 0x20000;
    private const int NoMark = 0x30000;
    private const string Marks = "・･-●○■□◆◇▼▲*";
    private const string Count = "0123456789件人ページ頁Pp()…‥.・-:/";

    private readonly ProseText _prose;
    private readonly int _firstRecord;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _listed = new(StringComparer.Ordinal);
    private readonly HashSet<int> _marks = [];
    private readonly HashSet<int> _series;
    private readonly int _lastRecord;

    // Those over the first record, the nearest first: 【計画に反映する】 there, and such lines head the others too.
    private readonly List<string> _overFirst = [];

    /// <param name="prose">The text.</param>
    /// <param name="firstRecord">The line in which the first record begins: what stands before may list the headings.</param>
    /// <param name="series">The lines that their series over the records proves.</param>
    /// <param name="lastRecord">The line in which the last record begins: what stands behind it heads none.</param>
    public GroupLines(ProseText prose, int firstRecord, HashSet<int>? series = null, int lastRecord = int.MaxValue)
    {
        _lastRecord = lastRecord;
        _prose = prose;
        _series = series ?? [];
        _firstRecord = firstRecord;
        for (var i = 0; i < firstRecord; i++)
        {
            if (KeyOf(_prose.Lines[i].Text) is { Length: > 1 } key)
            {
                _known.Add(key);
            }
        }

        foreach (var row in _prose.StatisticTables.SelectMany(t => t.Rows))
        {
            if (KeyOf(row.Label) is { Length: > 1 } key)
            {
                _known.Add(key);
                _listed.Add(key);
            }
        }

        // Whoever groups opinions has a heading over the first.
        for (var i = firstRecord - 1; i >= 0 && _prose.FactsOf(i).Kind == LoneLineKind.Group; i--)
        {
            _marks.Add(_prose.FactsOf(i).Mark);
            if (_overFirst.Count < MostOverFirst)
            {
                _overFirst.Add(_prose.Lines[i].Text);
            }
        }
    }

    public bool IsHeading(int line, bool overFirst)
    {
        var text = _prose.Lines[line].Text;
        var form = _prose.FormOf(line);
        if (_series.Contains(line))
        {
            return true;
        }

        if (text.Length > Longest || text[^1] is '。' or '、')
        {
            return false;
        }

        if (IsStatement(text) || LegendLine.IsPlain(_prose.Lines[line])
            || (!overFirst && BracketLines.SaysWhatBecame(text) && !_overFirst.Exists(o => BracketLines.MayHead(text, o))))
        {
            return false;
        }

        if (overFirst)
        {
            return IsHeadingOverFirst(line, text, form);
        }

        if (form.HasFlag(LineForm.Heading) || _known.Contains(KeyOf(text)))
        {
            return true;
        }

        // （道路について） behind a blank line and the end of a sentence: no answer ends so.
        // 第5条（手数料）関係 needs no blank line: its number says what it is.
        if ((form.HasFlag(LineForm.FollowsBreak) || text[0] == '第') && line > 0 && RunOnHeading.Is(text.Trim().Trim('（', '）', '(', ')'))
            && _prose.FactsOf(line - 1).EndsSentence)
        {
            return true;
        }

        if (_marks.Contains(LoneLine.ArticleMark) && LoneLine.IsBesideArticles(text, form.HasFlag(LineForm.FollowsBreak)) && line > 0
            && _prose.FactsOf(line - 1).EndsSentence)
        {
            return true;
        }

        var facts = _prose.FactsOf(line);
        if (facts.Kind != LoneLineKind.Group)
        {
            return false;
        }

        var mark = facts.Mark;
        // Answers quote articles, so that one alone proves no group.
        var isPart = mark is > 0x10000 and < PlainNumber && (mark != LoneLine.ArticleMark || form.HasFlag(LineForm.FollowsBreak));
        // 基本目標2　支え合う心 behind the end of an answer: the name of the level stands before its number, so no break is needed.
        var isLevel = mark == NoMark && line > 0 && _prose.FactsOf(line - 1).EndsSentence;
        return (isPart || _marks.Contains(mark)) && (form.HasFlag(LineForm.FollowsBreak) || mark < PlainNumber || isLevel);
    }

    /// <summary>Whether the title of the page is printed again, with another number of the page perhaps: ご意見と市の考え方（2／2ページ）.</summary>
    public bool IsRunningHead(int line)
    {
        var text = _prose.Lines[line].Text;
        return text.Length <= Longest && IsOfTitle(text) && KeyOf(text) is { Length: >= LeastRunningHead } key
            && Enumerable.Range(0, Math.Min(_firstRecord, TitleLines)).Any(i => KeyOf(_prose.Lines[i].Text) == key);
    }

    /// <summary>Where a known heading begins that ends a text; null when none does.</summary>
    public int? KnownTail(string text, int from, int end, bool mayBeWhole = false)
    {
        var at = end;
        var seen = 0;
        int? found = null;
        while (at > from && end - at <= Longest && seen <= MostTokens)
        {
            at--;
            var begins = at == from || char.IsWhiteSpace(text[at - 1]) || text[at - 1] == '。';
            if (!begins || char.IsWhiteSpace(text[at]))
            {
                continue;
            }

            seen++;
            found = (at > from || mayBeWhole) && _known.Contains(KeyOf(text[at..end])) ? at : found;
        }

        return found;
    }

    // The title may stand there too, so the first heading must be like a later one, or look like nothing else.
    private bool IsHeadingOverFirst(int line, string text, LineForm form)
    {
        var key = KeyOf(text);
        if (_listed.Contains(key))
        {
            return true;
        }

        // 5 意見の概要と市の考え方　次ページのとおり, and the same over the opinions: the section of all, and none of their subjects.
        for (var i = 0; i < line && !BothSides.AreJoined(text); i++)
        {
            if (key.Length > 1 && KeyOf(_prose.Lines[i].Text) == key)
            {
                return true;
            }
        }

        if ((_prose.FactsOf(line).Kind != LoneLineKind.Group && !form.HasFlag(LineForm.Heading)) || IsInList(line, form))
        {
            return false;
        }

        return !IsOfTitle(text) || (line + 1 >= _firstRecord && ComesAgain(_prose.FactsOf(line).Mark));
    }

    /// <summary>Whether a line speaks of the consultation as a whole, as titles do.</summary>
    public static bool IsOfTitle(string text) => TitleWords.Contains(text, TitleWords.OfPage);

    // 2件(2名), 3. 意見の数　3件: a statement, not what the opinions are about.
    private static bool IsStatement(string text)
        => (char.IsAsciiDigit(text[0]) && StatementReader.Read(text, 0) is [{ Label.Length: 0, Bare: null } count]
            && count.End >= text.AsSpan().TrimEnd("）)").Length)
            || text[^1] is '件' or '名' or '人' or '通' or '者' && IsOfTitle(text) && StatementReader.Read(text, 0).Count > 0;

    // 1. … right above 2. …: what a document says before its opinions, point by point.
    private bool IsInList(int line, LineForm form)
        => line > 0 && !form.HasFlag(LineForm.FollowsBreak) && _prose.FactsOf(line - 1).Kind == LoneLineKind.Group
            && _prose.FactsOf(line - 1).Mark == _prose.FactsOf(line).Mark;

    private bool ComesAgain(int mark)
    {
        if (mark == NoMark)
        {
            return false;
        }

        for (var i = _firstRecord; i < Math.Min(_lastRecord, _prose.Lines.Count); i++)
        {
            if (_prose.Lines[i].Length <= Longest && _prose.FactsOf(i) is { Kind: LoneLineKind.Group } facts && facts.Mark == mark)
            {
                return true;
            }
        }

        return false;
    }

    private static string KeyOf(string text)
        => text.Length > Longest || text.AsSpan().TrimEnd().EndsWith("。") ? "" : AreaKey.Of(text).TrimStart([.. Marks]).TrimEnd([.. Count]);
}
