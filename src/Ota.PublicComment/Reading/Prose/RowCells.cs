using Ota.PublicComment.Reading.Lexicon;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>Gives the lines from one number to the next to the cells of the row, where a cell may take several lines.</summary>
/// <remarks>Proof is a blank line between the cells, or an opinion that is one line, since its sentence ends there
/// and only the answer's last line ends another, or one change of voice between paragraphs. An opinion of several lines is none: the lines
/// of two cells that lie mixed look the same.</remarks>
internal sealed class RowCells(ProseText prose, CellHeadings found, List<List<int>> rows)
{
    // Blank lines part the cells of every row, the number from the first of them too. Asked for each row, so looked at once.
    private readonly bool _hasBreaks = rows.TrueForAll(r => r.Count > 1 && FollowsBreak(prose, r[1]));

    private int Count => found.Count;

    /// <summary>Where in the last row the lines begin that belong to no cell; 0 where there are none.</summary>
    public int BehindLast()
    {
        var last = rows[^1];
        if (!_hasBreaks)
        {
            var at = last.Count > Count ? last.FindIndex(Count, FollowsBreak) : -1;
            return Math.Max(0, at);
        }

        var starts = Enumerable.Range(1, last.Count - 1).Where(i => FollowsBreak(last[i])).ToList();
        return starts.Count >= Count ? starts[Count - 1] : 0;
    }

    /// <summary>The cells of every row, or null when one cannot be proven.</summary>
    public List<List<List<int>>>? Read()
    {
        var cells = new List<List<List<int>>>();
        foreach (var row in rows)
        {
            if (row.Count == Count)
            {
                cells.Add(row.ConvertAll(l => new List<int> { l }));
            }
            else if (row == rows[^1] && rows.Count > 2 && Count == 3 && row.Count == 2
                && found.Layout.Columns[1].Role == ColumnRole.Opinion
                && prose.Lines[row[1]].Text is var text && !Voice.IsAnswer(text) && !Voice.IsOfficial(text))
            {
                // The page was cut off behind the last opinion: it is read, and told to have no answer.
                cells.Add([[row[0]], [row[1]], []]);
            }
            else if ((ByBreaks(row) ?? BySentences(row) ?? ByVoice(row)) is { } found)
            {
                cells.Add(found);
            }
            else
            {
                return null;
            }
        }

        return cells;
    }

    private List<List<int>>? ByBreaks(List<int> row)
    {
        if (!_hasBreaks)
        {
            return null;
        }

        var cells = new List<List<int>>();
        foreach (var line in row)
        {
            if (cells.Count == 0 || FollowsBreak(line))
            {
                cells.Add([]);
            }

            cells[^1].Add(line);
        }

        return cells.Count == Count ? cells : null;
    }

    // Number, opinion, and an answer in paragraphs that blank lines part too: the voice changes once, and where it does the answer begins.
    private List<List<int>>? ByVoice(List<int> row)
    {
        if (!_hasBreaks || Count != 3 || found.Layout.Columns[1].Role != ColumnRole.Opinion
            || found.Layout.Columns[2].Role != ColumnRole.Response)
        {
            return null;
        }

        var starts = Enumerable.Range(1, row.Count - 1).Where(i => FollowsBreak(row[i])).ToList();
        var texts = starts.Select((s, k) => string.Concat(row[s..(k + 1 < starts.Count ? starts[k + 1] : row.Count)]
            .Select(l => prose.Lines[l].Text))).ToList();
        var first = texts.FindIndex(Speaks);
        // 以上の理由から反対します。 is as polite as an answer: no citizen's words may begin it, and the office's must follow.
        return first > 0 && !Voice.IsFeeling(texts[first]) && texts.Skip(first).Any(t => Voice.IsAnswer(t) || Voice.IsOfficial(t))
            && texts.Skip(first).All(Speaks)
            && texts.Take(first).All(t => !Voice.IsPolite(t) || Voice.IsRequest(t))
            ? [[row[0]], row[1..starts[first]], row[starts[first]..]] : null;

        static bool Speaks(string text) => (Voice.IsPolite(text) || Voice.IsOfficial(text)) && !Voice.IsRequest(text);
    }

    // Number, opinion, response.
    private List<List<int>>? BySentences(List<int> row)
    {
        if (Count != 3 || row.Count < Count || found.Layout.Columns[1].Role != ColumnRole.Opinion
            || found.Layout.Columns[2].Role != ColumnRole.Response || !IsSentence(row[^1]))
        {
            return null;
        }

        return row[1..^1].FindAll(IsSentence) is [var only] && only == row[1] ? [[row[0]], [only], row[2..]] : null;
    }

    private bool IsSentence(int line) => prose.FactsOf(line).EndsSentence;

    private bool FollowsBreak(int line) => FollowsBreak(prose, line);

    private static bool FollowsBreak(ProseText prose, int line) => prose.FollowsBreak(line);
}
