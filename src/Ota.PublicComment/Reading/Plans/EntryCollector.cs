using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Plans;

/// <summary>Finds the table of contents among the lines and reads its entries; what is read over is told.</summary>
internal sealed class EntryCollector(List<PlanLine> source, DiagnosticBag findings)
{
    // So many lines without an entry end the table of contents.
    private const int LongestGap = 20;
    private const int FewEntries = 2;
    private const int FewHeadings = 3;

    private static readonly string[] Structure =
        ["目次", "もくじ", "contents", "tableofcontents", "index", "頁", "ページ", "page", "p", "(目次)", "目次案", "目次(案)"];

    private readonly List<PlanLine> _lines = PagesBelow.Join(new LineCleaner(source, findings).Clean());
    private readonly List<List<PlanEntry>> _byLine = [];
    private readonly HashSet<string> _before = new(StringComparer.Ordinal);

    /// <summary>The lines before the first entry, for the title.</summary>
    public List<PlanLine> Before { get; } = [];

    /// <summary>Whether the entries print pages, so that one without is told.</summary>
    public bool HasPages { get; private set; }

    /// <summary>The entries in order; empty when there is no table of contents.</summary>
    public List<PlanEntry> Read(CancellationToken cancellationToken)
    {
        foreach (var line in _lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _byLine.Add([.. EntryReader.Read(line)]);
        }

        BracketedPages.Settle(_byLine);
        var (first, end) = KeepHeadings() ? (FirstPart(), _lines.Count) : Region();
        Before.AddRange(_lines.GetRange(0, first));
        _before.UnionWith(Before.Select(l => CompareKey.Of(l.Text)));
        TellAround(end, _lines.Count);
        var entries = new List<PlanEntry>();
        for (var i = first; i < end; i++)
        {
            if (IsStructure(_lines[i]) || IsRepeated(_lines[i]))
            {
                continue;
            }

            foreach (var entry in _byLine[i])
            {
                if (IsSentence(entry) || IsFigure(entry))
                {
                    Tell(Catalogue.PlanLineUnread, _lines[i]);
                }
                else
                {
                    entries.Add(entry);
                }
            }
        }

        entries = GluedHeads.Settle(SeveralHeads.Split(entries), findings);
        new GluedPages(entries, findings).Settle();
        HasPages = entries.Count(e => e.HasPage) >= Math.Max(1, entries.Count / 4);
        var joined = new WrappedEntries(entries, findings, HasPages).Join();
        foreach (var entry in joined.Where(e => e is { HasPage: true, Pages: null }))
        {
            findings.Add(Catalogue.PlanPageUnread, entry.Location,
                entry.Line.Text.Substring(entry.Tail.Printed.Start, entry.Tail.Printed.Length), entry.Title);
        }

        return joined;
    }

    /// <summary>Tells lines around the table of contents that were not read: one finding for each run of lines.</summary>
    public void TellAround(int start, int end)
    {
        while (start < end && IsStructure(_lines[start]))
        {
            start++;
        }

        if (start < end)
        {
            findings.Add(Catalogue.PlanLinesAround, _lines[start].Location, Number(end - start),
                Codec.JsonExcerpt.Of(_lines[start].Text.Trim()));
        }
    }

    private static bool IsStructure(PlanLine line)
    {
        var key =
            BracketSet.LabelOrQuotation.Trim(CompareKey.Of(line.Text), "■◆○●-").ToLowerInvariant();
        return key.Length == 0 || Array.IndexOf(Structure, key) >= 0;
    }

    // The head or foot of a page, printed before the first entry too.
    private bool IsRepeated(PlanLine line)
    {
        if (!_before.Contains(CompareKey.Of(line.Text)))
        {
            return false;
        }

        Tell(Catalogue.PlanLinesAround, line);
        return true;
    }

    private static bool IsSentence(PlanEntry entry)
        => !entry.HasPage && !entry.HasLeader && (entry.Title.EndsWith('。') || entry.Shown.StartsWith('※'));

    // Lists of figures (図1 人口の推移 ... 12) stand behind tables of contents; they are no parts of the plan.
    private static bool IsFigure(PlanEntry entry)
        => !entry.Head.IsNumbered && entry.Title.Length > 1 && entry.Title[0] is '図' or '表'
            && HeadReader.Read(CompareFold.Apply(entry.Title), entry.Title.StartsWith("図表", StringComparison.Ordinal) ? 2 : 1,
                entry.Title.Length).IsNumbered;

    /// <summary>
    /// Where a document has headings of several levels and no table of contents, the headings are its outline and the text below them is
    /// not.
    /// </summary>
    private bool KeepHeadings()
    {
        var headings = _lines.Count(static l => l.IsHeading);
        if (headings < FewHeadings || _byLine.Exists(static l => l.Exists(IsStrong))
            || !Enumerable.Range(0, _lines.Count).Any(i => _lines[i].IsHeading && _byLine[i].Exists(e => e.Head.IsNumbered)))
        {
            return false;
        }

        var (kept, left) = (0, 0);
        PlanLine? first = null;
        for (var i = 0; i < _lines.Count; i++)
        {
            if (_lines[i].IsHeading || kept == 0)
            {
                (_lines[kept], _byLine[kept]) = (_lines[i], _byLine[i]);
                kept++;
            }
            else
            {
                first ??= _lines[i];
                left++;
            }
        }

        if (left > 0)
        {
            findings.Add(Catalogue.PlanLinesAround, first!.Location, Number(left), Codec.JsonExcerpt.Of(first.Text.Trim()));
        }

        _lines.RemoveRange(kept, _lines.Count - kept);
        _byLine.RemoveRange(kept, _byLine.Count - kept);
        return true;
    }

    // The name of the plan is the one heading above all others.
    private int FirstPart()
    {
        var numbered = Enumerable.Range(0, _lines.Count).First(i => _lines[i].IsHeading && _byLine[i].Exists(e => e.Head.IsNumbered));
        while (numbered > 0 && _lines[numbered - 1].IsHeading && PlanTerms.IsMatter(PlanTerms.KeyOf(_lines[numbered - 1].Text)))
        {
            numbered--;
        }

        return numbered;
    }

    private (int First, int End) Region()
    {
        var strong = Enumerable.Range(0, _lines.Count).Where(i => _byLine[i].Exists(IsStrong)).ToList();
        if (strong.Count == 0)
        {
            return OutlineWithoutPages();
        }

        // The first run of entries that is more than a stray line; the body of a plan may follow.
        var best = (First: strong[0], Last: strong[0], Count: 0);
        for (var k = 0; k < strong.Count;)
        {
            var start = k;
            while (k + 1 < strong.Count && strong[k + 1] - strong[k] <= LongestGap)
            {
                k++;
            }

            if (k - start + 1 > best.Count && best.Count < FewEntries + 1)
            {
                best = (strong[start], strong[k], k - start + 1);
            }

            k++;
        }

        var region = (First: Backward(best.First), End: Forward(best.First, best.Last + 1));
        return _byLine.GetRange(region.First, region.End - region.First).Exists(l => l.Exists(IsOutline)) ? region : OutlineWithoutPages();
    }

    // Parts without a page stand right before the first page and right behind the last: 第1部 総論.
    private int Backward(int first)
    {
        while (first > 0 && !IsStructure(_lines[first - 1]) && _byLine[first - 1] is [var only] && (only.Head.IsNumbered || only.IsVolume)
            && !IsSentence(only))
        {
            first--;
        }

        return first;
    }

    private int Forward(int first, int end)
    {
        var known =
            _byLine.GetRange(first, end - first).SelectMany(l => l).Where(e => e.Head.IsNumbered).Select(KeyOf)
                .ToHashSet(StringComparer.Ordinal);
        while (end < _lines.Count && _byLine[end] is [var only] && !IsSentence(only) && !known.Contains(KeyOf(only))
            && (!_lines[end].FollowsBreak || !only.Head.IsNumbered)
            && (only.Head.IsNumbered || PlanTerms.IsMatter(PlanTerms.KeyOf(only.Title))))
        {
            end++;
        }

        return end;
    }

    private static string KeyOf(PlanEntry entry) => CompareKey.Of(entry.Label + "\n" + entry.Title);

    // An outline that prints no pages is one where most lines are numbered.
    private (int First, int End) OutlineWithoutPages()
    {
        var heads =
            Enumerable.Range(0, _lines.Count).Where(i => _byLine[i].Exists(e => e.Head.IsNumbered && e.HasTitle && !IsSentence(e)))
                .ToList();
        return heads.Count >= FewEntries && heads.Count * 2 >= heads[^1] - heads[0] + 1 && _byLine.Exists(l => l.Exists(IsNamed))
            ? (heads[0], Forward(heads[0], heads[^1] + 1))
            : (_lines.Count, _lines.Count);
    }

    private static bool IsStrong(PlanEntry entry)
        => entry.Tail.Form == PageForm.Certain && (entry.HasTitle || entry.Head.IsNumbered)
            ? entry.HasLeader || entry.Head.IsNumbered || entry.Title.Length <= 40
            : entry.Tail.Form == PageForm.Spaced && (entry.Head.IsNumbered || PlanTerms.IsMatter(CompareKey.Of(entry.Title)));

    // Words with a number behind them may be a list of anything.
    private static bool IsOutline(PlanEntry entry)
        => entry.HasLeader || entry.Head.IsNumbered || PlanTerms.IsMatter(PlanTerms.KeyOf(entry.Title));

    // Bare numbers alone may count anything; a chapter or a measure is a plan's.
    private static bool IsNamed(PlanEntry entry) => entry.Head.Style.Kind is HeadKind.Unit or HeadKind.Item;

    private void Tell(DiagnosticDescriptor descriptor, PlanLine line)
    {
        var text = Codec.JsonExcerpt.Of(line.Text.Trim());
        if (descriptor == Catalogue.PlanLinesAround)
        {
            findings.Add(descriptor, line.Location, "1", text);
        }
        else
        {
            findings.Add(descriptor, line.Location, text);
        }
    }

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
