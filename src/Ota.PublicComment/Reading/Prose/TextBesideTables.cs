using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Sources;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>
/// Reads the opinions that a document prints beside its tables: labelled blocks, bullets with answers. Each stretch of text between tables
/// is read by itself.
/// </summary>
internal sealed class TextBesideTables(DraftDocument draft, HeadingMatcher headings)
{
    private readonly ITextLayout[] _layouts = [new LabelledLayout(headings), new BulletLayout(headings), new CellLinesLayout(headings),
        new FlatRowsLayout(headings), new SeparatedRowsLayout(headings)];

    private readonly LayoutJudge _judge = new(headings);

    public void Read()
    {
        var all = draft.Lines.ToArray();
        var left = new List<TracedText>(all.Length);
        var read = draft.Records.Count;
        for (var start = 0; start < all.Length;)
        {
            var end = start + 1;
            while (end < all.Length && TablesBefore(all[end]) == TablesBefore(all[start]))
            {
                end++;
            }

            var prose = new ProseText(draft, all[start..end], isBesideTable: true);
            var accepted = MayRead(prose) ? _judge.Choose(_layouts, prose) : null;
            accepted?.EnterInto(draft);
            left.AddRange(accepted?.Left ?? prose.Lines);
            start = end;
        }

        draft.Lines.Clear();
        draft.Lines.AddRange(left);
        if (draft.Records.Count > read && draft.Records.TrueForAll(r => r.FirstLine > 0))
        {
            // What was read last may stand first.
            draft.Records = [.. draft.Records.OrderBy(r => r.FirstLine)];
        }
    }

    private int TablesBefore(TracedText line) => draft.TablesBefore.GetValueOrDefault(line, -1);

    // The title is a heading of its own; opinions with their answers need more than one line behind it.
    private static bool MayRead(ProseText prose) => prose.Lines.Count > 1;
}
