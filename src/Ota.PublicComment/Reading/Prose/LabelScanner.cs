using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Facts;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>Finds the words of a text that may be labels.</summary>
internal sealed class LabelScanner(HeadingMatcher headings)
{
    private const int LongestFact = 120;
    private const string Particles = "のをがはにと";

    private readonly LabelReader _reader = new(headings);

    /// <summary>At the heads of lines only.</summary>
    public List<Label> AtHeads(IReadOnlyList<TracedText> lines)
    {
        var labels = new List<Label>();
        for (var i = 0; i < lines.Count; i++)
        {
            // 意見(概要) 回答: the headings of a table in a row label nothing.
            // A: 反映した / B: 反映済み is a legend, whose letters label nothing.
            if (_reader.Read(lines[i].Text, i, 0, isAtHead: true) is { } label && !HeadingLine.IsAt(lines[i].Text, headings)
                && !LegendLine.IsPlain(lines[i]) && !LegendLine.GoesOn(lines, i) && !LegendLine.Announces(lines, i)
                && EndOfMention(lines[i].Text, i, label) == 0 && !HeadsCounts(lines, i, label))
            {
                labels.Add(label with { IsAlone = IsAlone(label, lines[i].Text), IsDoubted = HasLabelBehind(lines[i].Text, i, label) });
            }
        }

        return labels;
    }

    /// <summary>Also inside lines, behind white space, a sentence or a closing bracket.</summary>
    public List<Label> Everywhere(IReadOnlyList<TracedText> lines)
    {
        var labels = new List<Label>();
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Text;
            for (var at = HeadingLine.IsAt(text, headings) || IsOfDates(text) || LegendLine.GoesOn(lines, i)
                || LegendLine.Announces(lines, i) ? text.Length : 0; at < text.Length;)
            {
                var label = CanBegin(text, at) ? _reader.Read(text, i, at, at == 0) : null;
                if (label is { Value: { } value }
                    && labels is [.., { Reading.Role: ColumnRole.Page or ColumnRole.Area, Value: null } before] && before.Line == i
                    && text.AsSpan(before.Span.End, value.Start - before.Span.End).IsWhiteSpace())
                {
                    // 該当ページ 3ページ: the value of the label before it.
                    label = null;
                    at = value.End - 1;
                }

                label = label is not null && HeadsCounts(lines, i, label) ? null : label;
                if (label is not null && EndOfMention(text, i, label) is > 0 and var mentioned)
                {
                    at = mentioned;
                    continue;
                }

                if (label is { Shape: LabelShape.Colon } && at > 0 && CharacterClasses.IsOpening(text[at - 1]))
                {
                    // 改めました（修正箇所：本編P31）。: the bracket belongs to the sentence, and what stands in it too.
                    label = null;
                }

                if (label is { Shape: LabelShape.Bracketed } && at > 0 && char.IsLetterOrDigit(text[at - 1])
                    && text.AsSpan(at, label.Span.End - at).ContainsAny('「', '『'))
                {
                    // 充実について(「計画の目標」における提案): a remark on the words before it, which quotes.
                    label = null;
                }

                if (label is not null)
                {
                    labels.Add(label with { IsAlone = IsAlone(label, text), StandsBetweenTexts = StandsBetweenTexts(text, label.Span) });
                }

                at = Math.Max(at + 1, label?.Value?.End ?? label?.Span.End ?? 0);
            }
        }

        return labels;
    }

    /// <summary>
    /// The labels without those that only head others: 【説明会での意見】 alone in its line, right over a numbered label that comes more often.
    /// </summary>
    public static List<Label> WithoutHeadings(List<Label> labels, IReadOnlyList<TracedText> lines)
    {
        var uses = new Dictionary<LabelKey, int>();
        foreach (var label in labels)
        {
            uses[label.Key] = uses.GetValueOrDefault(label.Key) + 1;
        }

        // 【Ａ】, Ａ　…: a code, where answers have a word of their own and nothing is asked with a Q.
        // Each answer has that word then, so it comes at least as often.
        var letters = labels.Count(l => l.Word == "a");
        var areCodes = letters > 0 && labels.Count(l => l.Reading.Role == ColumnRole.Response && l.Word != "a" && !IsOfBoth(l)) >= letters
            && !labels.Exists(IsQuestion);
        return [.. labels.Where((label, i) => !IsHeading(label, i + 1 < labels.Count ? labels[i + 1] : null) && !IsOfBoth(label)
            && !(areCodes && label.Word == "a"))];

        static bool IsQuestion(Label label) => label.Word is "q" or "問" || label.Word.Contains("質問", StringComparison.Ordinal);

        // （３）意見と市の考え方 alone in its line over 意見１ …, 考え方 …: it heads both, and labels neither. So does it inside a line of all.
        bool IsOfBoth(Label label)
            => label is { Shape: LabelShape.Bare, Reading.Role: ColumnRole.Response }
                && (!label.IsAtHead || lines[label.Line].Text.AsSpan(label.Span.End).IsWhiteSpace())
                && BothSides.AreJoined(label.Word);

        bool IsHeading(Label label, Label? next)
            => next is { Number: not null, IsAtHead: true } && next.Line == label.Line + 1 && label.IsAtHead
                && label.Reading.Role == ColumnRole.Opinion
                && lines[label.Line].Text.AsSpan(label.Span.End).IsWhiteSpace() && uses[label.Key] < uses[next.Key];
    }

    // 募集期間：…　意見提出者：2名　意見件数：2件: what else stands behind the period is said of the consultation, too.
    private static bool IsOfDates(string text)
        => text.Length <= LongestFact
            && FactLabel.At(text, CountScanner.BodyStart(text)) is { Kind: FactKind.Period or FactKind.Opening or FactKind.Closing };

    private static bool IsAlone(Label label, string line) => label.IsAtHead && line.AsSpan(label.Span.End).IsWhiteSpace();

    private static bool StandsBetweenTexts(string text, TextSpan span)
        => text.AsSpan(0, span.Start).TrimEnd() is [.., '。'] before && before.Length < span.Start && span.End < text.Length
            && char.IsWhiteSpace(text[span.End]);

    // ≪意見≫≪回答≫の欄が狭い。: a sentence speaks of both; where the second ends, 0 where none does. 【対応】【市の考え方】とても… begins an answer.
    private int EndOfMention(string text, int line, Label label)
        => label is { Shape: LabelShape.Bracketed } && label.Span.End + 1 < text.Length && text[label.Span.End] == text[label.Span.Start]
            && _reader.Read(text, line, label.Span.End, isAtHead: false) is { Shape: LabelShape.Bracketed } second
            && second.Span.End + 1 < text.Length && Particles.Contains(text[second.Span.End])
            && !CharacterClasses.IsHiragana(text[second.Span.End + 1]) ? second.Span.End : 0;

    // 意見の分類 over 道路　2件: a list of counts, and the place of no opinion.
    private static bool HeadsCounts(IReadOnlyList<TracedText> lines, int line, Label label)
        => label.Reading.Role == ColumnRole.Area && IsAlone(label, lines[line].Text) && line + 1 < lines.Count
            && TrailingFacts.CountsSomething(lines[line + 1].Text);

    // 【意見1】【該当箇所】第2章: two labels in a row, of which only the first stands at the head of a line.
    private bool HasLabelBehind(string text, int line, Label label)
        => label is { Shape: LabelShape.Bracketed, Reading.Role: ColumnRole.Opinion } && label.Span.End < text.Length
            && BracketSet.Heading.Opens(text[label.Span.End])
            && _reader.Read(text, line, label.Span.End, isAtHead: false)
                is { Shape: LabelShape.Bracketed, Reading.Strength: > HeadingStrength.Ambiguous } second
            && second.Span.End < text.Length && char.IsLetterOrDigit(text[second.Span.End]);

    private static bool CanBegin(string text, int at)
        => at == 0 || (!char.IsWhiteSpace(text[at])
            && (char.IsWhiteSpace(text[at - 1]) || text[at - 1] == '。' || BracketSet.Heading.Closes(text[at - 1])
                || CharacterClasses.IsOpening(text[at])));
}
