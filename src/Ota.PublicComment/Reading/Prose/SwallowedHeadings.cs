using System.Buffers;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>
/// Tells which lines at the end of a text may be headings that nothing proves: unlike the ends of the others, and right over the next
/// record.
/// </summary>
internal sealed class SwallowedHeadings(LayoutProposal proposal, List<LabelledSpan> spans, RecordHeads heads)
{
    private const int Longest = 40;
    private const int LongestMark = 4;
    private readonly ProseText _prose = proposal.Prose;
    private static readonly SearchValues<char> NoHeading = SearchValues.Create(CharacterClasses.DigitSigns + ":：→⇒（(※「");
    private static readonly string[] Closings = ["参考", "別紙", "同上", "以上", "参照", "なし", "資料"];

    // The last heading that was read above.
    private string? _over;

    // The bracket of the line that ends the last answer; nothing where none does.
    private char _closing;

    public void Tell(Spot end)
    {
        // Records that run on from the first line of the text have no line above them: -1.
        var ends = Enumerable.Range(0, spans.Count - 1).Select(r => heads.StartOf(r + 1).Line - 1).ToList();
        var ended = ends.Count(line => line >= 0 && _prose.FactsOf(line).EndsSentence);
        _closing = BracketClosing(end.Line - 1);
        for (var r = 0; r < ends.Count; r++)
        {
            _over = heads.HeadingsOf(r) is [.., var over] ? over.Text : _over;
            if (r > 0 && _closing != '\0' && heads.HeadingsOf(r) is [.., var doubtful] && doubtful.Text[0] == _closing
                && !BracketLines.Inside(doubtful.Text).IsEmpty)
            {
                proposal.Report(Catalogue.LabelOrder, doubtful, $"「{Shortened.Of(doubtful.Text)}」");
            }

            // The first line of a text is no line behind it.
            var last = spans[r].Labels[^1].Label;
            var first = last.Line + (last.Span.End < _prose.Lines[last.Line].Length ? 0 : 1);
            if (heads.StartOf(r + 1).Offset == 0 && ends[r] > first && MayBeHeading(ends[r], last.Line, ended * 4 >= ends.Count * 3 - 3))
            {
                proposal.Report(Catalogue.HeadingInText, _prose.Lines[ends[r]], Shortened.Of(_prose.Lines[ends[r]].Text));
            }
            else if (RunOnTail(heads.StartOf(r + 1), last) is { Length: > 0 } tail)
            {
                proposal.Report(Catalogue.HeadingInText, tail, Shortened.Of(tail.Text));
            }
        }
    }

    // …努めます。 B 水辺の保全 意見概要：…: behind the last sentence of an answer stand words that end no sentence, right before the next label.
    private TracedText RunOnTail(Spot next, Label last)
    {
        var line = _prose.Lines[next.Line];
        var from = last.Line == next.Line ? last.Span.End : 0;
        var stop = next.Offset > from ? line.Text.AsSpan(from, next.Offset - from).LastIndexOf('。') : -1;
        var tail = stop < 0 ? TracedText.Empty : line.Slice(from + stop + 1, next.Offset - from - stop - 1);
        if (tail.Length == 0 || !char.IsWhiteSpace(tail.Text[0]))
        {
            return TracedText.Empty;
        }

        // Its number or letter aside: A …, 2 ….
        var piece = tail.Trim();
        var words = piece.Text.IndexOfAny([' ', '\u3000']) is > 0 and <= LongestMark and var gap ? piece.Text[(gap + 1)..] : piece.Text;
        var mayBe =
            words.Length is > 1 and <= Longest && words.AsSpan().IndexOfAny(NoHeading) < 0
                && !Array.Exists(Closings, c => words.Contains(c, StringComparison.Ordinal));
        return mayBe ? piece : TracedText.Empty;
    }

    // 【原案のとおり】 below the last answer: such lines end answers, or some of them do. The bracket, or nothing.
    private char BracketClosing(int line)
        => line > spans[^1].Labels[^1].Label.Line && !BracketLines.Inside(_prose.Lines[line].Text).IsEmpty
            && _prose.FactsOf(line - 1).EndsSentence ? _prose.Lines[line].Text[0] : '\0';

    private bool MayBeHeading(int line, int first, bool othersEnd)
    {
        var text = _prose.Lines[line].Text;
        // 3 right over the next label: its number, where that of another has a form of its own (1、2).
        if (text.Length <= Longest
            && (IsArticle(line) || (_prose.NumberAt(line) is { Rest.Length: 0 } && _prose.FactsOf(line - 1).EndsSentence)))
        {
            return true;
        }

        if (text.Length > Longest || LineEnd.IsSentence(text) || text[^1] is '、' or '，')
        {
            return false;
        }

        if (!BracketLines.Inside(text).IsEmpty && text[0] != _closing && _prose.FactsOf(line - 1).EndsSentence)
        {
            // 【運動の習慣】 right over the next label; 【計画に反映】 too where the last heading stands in the same brackets and no last answer
            // ends so.
            return (!BracketLines.SaysWhatBecame(text) || IsFramedAlike(text, _over))
                && !Array.Exists(Closings, c => text.Contains(c, StringComparison.Ordinal));
        }

        if (_prose.FactsOf(line).Kind == LoneLineKind.Group)
        {
            return (_prose.FollowsBreak(line) || GoesOn(text)) && !IsListed(line, first, _prose.FactsOf(line).Mark);
        }

        return othersEnd && (HeadNumbers.IsPageLine(text) || text.AsSpan().IndexOfAny(NoHeading) < 0)
            && !Array.Exists(Closings, c => text.Contains(c, StringComparison.Ordinal))
            && _prose.FactsOf(line - 1).EndsSentence;
    }

    private static bool IsFramedAlike(string text, string? over)
        => over is not null && !BracketLines.Inside(over).IsEmpty && over[0] == text[0];

    // 第２条（定義） behind the end of a sentence.
    private bool IsArticle(int line)
        => _prose.FactsOf(line) is { Kind: LoneLineKind.Group, Mark: LoneLine.ArticleMark } && _prose.FactsOf(line - 1).EndsSentence;

    // (2) … where the heading above is (1) …
    private bool GoesOn(string text)
        => _over is { Length: > 0 } over && LoneLine.Classify(over) == LoneLineKind.Group && LoneLine.MarkOf(over) == LoneLine.MarkOf(text)
            && Number(over) is { } before && Number(text) == before + 1;

    private static int? Number(string text)
        => text.Length > 1 && OutlineNumberReader.NumeralAt(text, text[0] is '(' or '（' or '[' or '［' ? 1 : 0, out var value, out _)
            ? value : null;

    // The last item of a list inside the text.
    private bool IsListed(int line, int first, int mark)
    {
        for (var i = line - 1; i > first; i--)
        {
            if (_prose.FactsOf(i).Kind == LoneLineKind.Group && _prose.FactsOf(i).Mark == mark)
            {
                return true;
            }
        }

        return false;
    }
}
