using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>Everything of a document that is no opinion, in the order of the source: lines, and tables of counts.</summary>
internal sealed class FactPage
{
    private FactPage(List<FactItem> items) => Items = items;

    public IReadOnlyList<FactItem> Items { get; }

    public IEnumerable<FactLine> Lines => Items.Where(i => i.Line is not null).Select(i => i.Line!);

    /// <summary>The line at a place; null where a table stands there, or nothing.</summary>
    public FactLine? LineAt(int at) => at >= 0 && at < Items.Count ? Items[at].Line : null;

    public StatisticTable? TableAt(int at) => at >= 0 && at < Items.Count ? Items[at].Table : null;

    /// <summary>The page of a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="titleLines">Which of its lines are the title.</param>
    public static FactPage Of(DraftDocument draft, IReadOnlyCollection<int> titleLines)
    {
        var ordered = new List<(int Cell, FactItem Item)>();
        Add(draft.Lines, i => titleLines.Contains(i));
        Add(draft.Notes, _ => false);
        for (var i = 0; i < draft.LoneLines.Count; i++)
        {
            if (draft.LoneLines[i].Text.Runs is [var run, ..])
            {
                ordered.Add((run.Cell, new FactItem(new FactLine(draft.LoneLines[i].Text, LineForm.FollowsBreak, null, i), null)));
            }
        }

        foreach (var table in draft.StatisticTables)
        {
            if (table.Cells.Find(c => c.Runs.Length > 0) is { } cell)
            {
                ordered.Add((cell.Runs[0].Cell, new FactItem(null, table)));
            }
        }

        QuotedTexts.Mark(new FactPage([.. ordered.OrderBy(o => o.Cell).Select(o => o.Item)]));
        foreach (var heading in draft.GroupHeadings.Where(h => h.Runs.Length > 0))
        {
            ordered.Add((heading.Runs[0].Cell, new FactItem(new FactLine(heading, draft.LineForms.GetValueOrDefault(heading), null,
                0) { IsGroupHeading = true }, null)));
        }

        var page = new FactPage([.. ordered.OrderBy(o => o.Cell).Select(o => o.Item)]);
        MarkPersons(page.Lines);
        return page;

        void Add(List<TracedText> lines, Func<int, bool> isTitle)
        {
            for (var i = 0; i < lines.Count; i++)
            {
                if (!lines[i].IsBlank && lines[i].Runs.Length > 0 && !isTitle(i))
                {
                    var line = new FactLine(lines[i], draft.LineForms.GetValueOrDefault(lines[i]), lines, i);
                    ordered.Add((lines[i].Runs[0].Cell, new FactItem(line, null)));
                }
            }
        }
    }

    // 回答者1 over an opinion and 回答者2 over the next: they are numbered. 提出者3 alone counts them.
    private static void MarkPersons(IEnumerable<FactLine> lines)
    {
        var numbered = new Dictionary<string, List<(int Value, FactLine Line)>>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (PersonNumber.Read(line.Text) is { } person)
            {
                numbered.TryAdd(person.Word, []);
                numbered[person.Word].Add((person.Value, line));
            }
        }

        foreach (var persons in numbered.Values.Where(p => p.Exists(n => n.Value == 1) && p.Exists(n => n.Value == 2)))
        {
            persons.ForEach(p => p.Line.IsPerson = true);
        }
    }
}

/// <summary>A line or a table of counts; one of them is null.</summary>
internal readonly record struct FactItem(FactLine? Line, StatisticTable? Table);
