using Ota.PublicComment.Codec;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Plans;

/// <summary>
/// Reads a list of measures: a row is a measure, the columns above it are the levels it stands under; an empty cell means the same as
/// above.
/// </summary>
internal sealed class ListReader
{
    private readonly PlanTable _table;
    private readonly DiagnosticBag _findings;
    private readonly ListColumn? _number;
    private readonly ListColumn? _page;
    private readonly ListColumn? _leaf;
    private readonly ListColumn? _below;
    private readonly bool _pagesBelow;
    private readonly List<ListColumn> _levels;
    private readonly PlanDraft?[] _open;
    private readonly Dictionary<(PlanDraft? Parent, string Key), PlanDraft> _known = [];
    private readonly List<PlanDraft> _roots = [];
    private readonly HeadingRow _headings;
    private PlanDraft? _banner;
    private PlanDraft? _measure;

    public ListReader(PlanTable table, DiagnosticBag findings)
    {
        _table = table;
        _findings = findings;
        _headings = new HeadingRow(table.Rows[0]);
        var headings = table.Headings!;
        _number = headings.First(ListRole.Number);
        _page = headings.First(ListRole.Page);
        _leaf = Leaf(headings);
        // Chapters contain measures, 編 contains 章, and 基本目標 contains 施策, wherever their columns stand.
        _below =
            headings.Columns.Where(
                c => c is { Role: ListRole.Level, IsMeasure: true } && c != _leaf && _leaf is { IsMeasure: true }
                    && RankOf(c) > RankOf(_leaf)).MaxBy(RankOf);
        _pagesBelow =
            _below is not null
                && table.Rows.Skip(1)
                    .Any(
                        r => Text(r, _page).Length > 0 && Text(r, _below).Length > 0
                            && Text(r, _number).Length + Text(r, _leaf).Length == 0);
        _levels = [.. headings.Columns.Where(c => c.Role == ListRole.Level && c != _leaf && c != _below && !IsStatus(c))
            .OrderBy(c => c.IsMeasure ? 1 : 0).ThenBy(RankOf)];
        _open = new PlanDraft?[_levels.Count];
    }

    public List<PlanDraft> Read(CancellationToken cancellationToken)
    {
        TellHeadings();
        for (var r = 1; r < _table.Rows.Count; r++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var row = _table.Rows[r];
            if (Array.Exists(row, c => !string.IsNullOrWhiteSpace(c.Text)) && !_headings.Is(row))
            {
                ReadRow(row);
            }
        }

        return _roots;
    }

    // 方向性 over 継続, 拡充: what becomes of each measure, and nothing that holds them.
    private bool IsStatus(ListColumn column)
        => _table.Rows.Skip(1).Select(r => Text(r, column)).Where(t => t.Length > 0).ToList() is { Count: > 0 } texts
            && texts.TrueForAll(PlanListHeadings.IsStatus);

    private static ListColumn? Leaf(ListHeadings headings)
    {
        var measures = headings.Columns.Where(c => c is { Role: ListRole.Level, IsMeasure: true }).ToList();
        var number = headings.First(ListRole.Number);
        return (number is { Word.Length: > 0 } ? measures.Find(c => c.Word == number.Word) : null)
            ?? headings.First(ListRole.Title)
            ?? measures.MaxBy(RankOf)
            ?? headings.Columns.LastOrDefault(c => c.Role == ListRole.Level);
    }

    private static int RankOf(ListColumn column)
        => column.IsMeasure ? PlanTerms.RankOf(column.Word)
            : new HeadStyle(HeadKind.Unit, column.Word).Rank is >= 0 and var rank ? rank : column.Index;

    private string Term => _number is { Word.Length: > 0 } number ? number.Word
        : _leaf is { Role: ListRole.Level } leaf ? leaf.Word
        : _table.TermAbove ?? "";

    private void ReadRow(CsvCell[] row)
    {
        var parent = Parent(row);
        var number = Text(row, _number);
        var title = Text(row, _leaf);
        var page = Text(row, _page);
        var below = Text(row, _below);
        if (IsNote(row))
        {
            Unread(row);
            return;
        }

        if (below.Length > 0 && number.Length + title.Length == 0 && _measure is not null)
        {
            AddBelow(_measure, below, page, row);
            return;
        }

        if (number.Length == 0 && title.Length == 0)
        {
            var only = row.Where(c => !string.IsNullOrWhiteSpace(c.Text)).ToList();
            if (page.Length > 0 || only.Count == 0 || !_levels.Exists(l => Text(row, l).Length > 0))
            {
                Unread(row);
            }

            return;
        }

        // A row of one cell across the table is the heading of those below it.
        if (row.Count(c => !string.IsNullOrWhiteSpace(c.Text)) == 1 && row.Length > 1 && Draft("", number + title, row) is { } banner
            && banner.Number is not null && banner.Unit.Length > 0 && banner.Unit != Term)
        {
            _banner = banner;
            _measure = null;
            Array.Clear(_open);
            _roots.Add(banner);
            return;
        }

        var draft = Measure(number, title, row);
        _measure = draft;
        draft.Pages = _pagesBelow && below.Length > 0 ? null : Pages(row, page, draft);
        Join(parent, draft);
        if (below.Length > 0)
        {
            AddBelow(draft, below, _pagesBelow ? page : "", row);
        }

        TellFurther(row);
    }

    private void AddBelow(PlanDraft measure, string text, string page, CsvCell[] row)
    {
        var draft = Draft(_below!.Word, text, row, _below);
        draft.Pages = Pages(row, page, draft);
        Join(measure, draft);
    }

    private static bool IsNote(CsvCell[] row)
        => row.Where(c => !string.IsNullOrWhiteSpace(c.Text)).ToList() is [{ Text: { } only }]
            && (only.TrimStart()[0] == '※' || only.TrimEnd()[^1] == '。');

    private PlanDraft Measure(string number, string title, CsvCell[] row)
    {
        var isChapter = _leaf is { Role: ListRole.Level, IsMeasure: false } && _number is not { Word.Length: > 0 };
        // 取組4 in the column of numbers, or 4 図書室 in that of titles: the cell says it itself.
        var printed = number.Length > 0 ? number : title;
        var folded = CompareFold.Apply(printed);
        var head = HeadReader.Read(folded, 0, folded.Length);
        var isLabelOnly = number.Length > 0 && head.IsInitiative && head.End >= folded.Length;
        var takesHead = number.Length == 0 && head.IsNumbered;
        return new PlanDraft
        {
            IsInitiative = !isChapter,
            Unit = (isLabelOnly || takesHead) && head.Style.Word.Length > 0 ? head.Style.Word : Term,
            Number = takesHead || isLabelOnly ? OutlineNumber.Parse(printed.Substring(head.Label.Start, head.Label.Length))
                : number.Length > 0 ? OutlineNumber.Parse(number) : null,
            Title = TextOrNull(takesHead ? title[head.End..] : title),
            Location = row[(number.Length > 0 ? _number : _leaf)!.Index].Location,
        };
    }

    private PlanDraft? Parent(CsvCell[] row)
    {
        var parent = _banner;
        for (var l = 0; l < _levels.Count; l++)
        {
            var text = Text(row, _levels[l]);
            if (text.Length > 0)
            {
                if (!_known.TryGetValue((parent, CompareKey.Of(text)), out var draft))
                {
                    draft = Draft(_levels[l].Word, text, row, _levels[l]);
                    Join(parent, draft);
                    _known.Add((parent, CompareKey.Of(text)), draft);
                }

                if (!ReferenceEquals(_open[l], draft))
                {
                    Array.Clear(_open, l, _open.Length - l);
                    _open[l] = draft;
                }
            }

            parent = _open[l] ?? parent;
        }

        return parent;
    }

    private static PlanDraft Draft(string word, string text, CsvCell[] row, ListColumn? column = null)
    {
        var folded = CompareFold.Apply(text);
        var head = HeadReader.Read(folded, 0, folded.Length);
        return new PlanDraft
        {
            IsInitiative = column is { IsMeasure: true } || head.IsInitiative,
            Unit = head.Style.Word.Length > 0 ? head.Style.Word : word,
            Number = head.IsNumbered ? OutlineNumber.Parse(text.Substring(head.Label.Start, head.Label.Length)) : null,
            Title = TextOrNull(text[head.End..]),
            Location = row[column?.Index ?? 0].Location,
        };
    }

    private void Join(PlanDraft? parent, PlanDraft draft)
        => (parent is { IsInitiative: true } && !draft.IsInitiative ? _roots : parent?.Children ?? _roots).Add(draft);

    private NumberRange? Pages(CsvCell[] row, string page, PlanDraft draft)
    {
        if (page.Length == 0 || page is "-" or "－" or "―" or "ー")
        {
            return null;
        }

        if (PageReader.Read(page, isPageColumn: true) is { } pages)
        {
            return pages;
        }

        draft.HasUnreadPage = true;
        _findings.Add(Catalogue.PlanPageUnread, row[_page!.Index].Location, page, draft.Name);
        return null;
    }

    private void TellHeadings()
    {
        var row = _table.Rows[0];
        var read = Read();
        for (var i = 0; i < row.Length; i++)
        {
            if (!string.IsNullOrWhiteSpace(row[i].Text) && !read.Contains(i))
            {
                _findings.Add(Catalogue.PlanColumnUnread, row[i].Location, JsonExcerpt.Of(HeadingFold.Of(row[i].Text!)));
            }
        }
    }

    // Cells under headings that were told once; beyond the headings each cell is told.
    private void TellFurther(CsvCell[] row)
    {
        for (var i = _table.Rows[0].Length; i < row.Length; i++)
        {
            if (!string.IsNullOrWhiteSpace(row[i].Text))
            {
                _findings.Add(Catalogue.PlanLineUnread, row[i].Location, row[i].Text!.Trim());
            }
        }
    }

    private HashSet<int> Read()
    {
        var read = _levels.Select(l => l.Index).ToHashSet();
        foreach (var column in (ListColumn?[])[_number, _page, _leaf, _below])
        {
            read.Add(column?.Index ?? -1);
        }

        return read;
    }

    private void Unread(CsvCell[] row)
        => _findings.Add(Catalogue.PlanLineUnread, row[0].Location,
            JsonExcerpt.Of(string.Join(' ', row.Select(c => c.Text?.Trim()).Where(t => !string.IsNullOrEmpty(t)))));

    // A cell breaks its lines where it is full; Japanese needs no space there.
    private static string Text(CsvCell[] row, ListColumn? column)
        => column is not null && column.Index < row.Length && row[column.Index].Text is { } text ? WrappedTitle.Join(text) : "";

    private static string? TextOrNull(string text) => text.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    /// <summary>Recognises the heading row where a page repeats it.</summary>
    private sealed class HeadingRow(CsvCell[] headings)
    {
        private readonly string[] _keys = Array.ConvertAll(headings, c => HeadingFold.Of(c.Text ?? ""));

        public bool Is(CsvCell[] row)
            => row.Length == _keys.Length && row.Select(c => HeadingFold.Of(c.Text ?? "")).SequenceEqual(_keys, StringComparer.Ordinal);
    }
}
