using System.Buffers;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>Tells which lines at the end of a text may be headings that nothing proves: unlike the ends of the others, and right over the next record.</summary>
internal sealed class SwallowedHeadings(LayoutProposal proposal, List<LabelledSpan> spans, RecordHeads heads)
{
    private const int Longest = 40;
    private readonly ProseText _prose = proposal.Prose;
    private static readonly SearchValues<char> NoHeading = SearchValues.Create("0123456789０１２３４５６７８９:：→⇒（(※「");
    private static readonly string[] Closings = ["参考", "別紙", "同上", "以上", "参照", "なし", "資料"];

    // The last heading that was read above.
    private string? _over;

    public void Tell()
    {
        // Records that run on from the first line of the text have no line above them: -1.
        var ends = Enumerable.Range(0, spans.Count - 1).Select(r => heads.StartOf(r + 1).Line - 1).ToList();
        var ended = ends.Count(line => line >= 0 && LineEnd.IsSentence(_prose.Lines[line].Text));
        for (var r = 0; r < ends.Count; r++)
        {
            _over = heads.HeadingsOf(r) is [.., var over] ? over.Text : _over;
            // The first line of a text is no line behind it.
            var last = spans[r].Labels[^1].Label;
            var first = last.Line + (last.Span.End < _prose.Lines[last.Line].Length ? 0 : 1);
            if (heads.StartOf(r + 1).Offset == 0 && ends[r] > first && MayBeHeading(ends[r], last.Line, ended * 4 >= ends.Count * 3 - 3))
            {
                proposal.Report(Catalogue.HeadingInText, _prose.Lines[ends[r]], Shortened.Of(_prose.Lines[ends[r]].Text));
            }
        }
    }

    private bool MayBeHeading(int line, int first, bool othersEnd)
    {
        var text = _prose.Lines[line].Text;
        if (text.Length > Longest || LineEnd.IsSentence(text) || text[^1] is '、' or '，')
        {
            return false;
        }

        if (LoneLine.Classify(text) == LoneLineKind.Group)
        {
            return (_prose.FollowsBreak(line) || GoesOn(text)) && !IsListed(line, first, LoneLine.MarkOf(text));
        }

        return heads.HasGroups && othersEnd && text.AsSpan().IndexOfAny(NoHeading) < 0 && !Array.Exists(Closings, c => text.Contains(c, StringComparison.Ordinal))
            && LineEnd.IsSentence(_prose.Lines[line - 1].Text);
    }

    // (2) … where the heading above is (1) …
    private bool GoesOn(string text)
        => _over is { Length: > 0 } over && LoneLine.Classify(over) == LoneLineKind.Group && LoneLine.MarkOf(over) == LoneLine.MarkOf(text) && Number(over) is { } before && Number(text) == before + 1;

    private static int? Number(string text)
        => text.Length > 1 && OutlineNumberReader.NumeralAt(text, text[0] is '(' or '（' or '[' or '［' ? 1 : 0, out var value, out _) ? value : null;

    // The last item of a list inside the text.
    private bool IsListed(int line, int first, int mark)
    {
        for (var i = line - 1; i > first; i--)
        {
            if (LoneLine.Classify(_prose.Lines[i].Text) == LoneLineKind.Group && LoneLine.MarkOf(_prose.Lines[i].Text) == mark)
            {
                return true;
            }
        }

        return false;
    }
}
