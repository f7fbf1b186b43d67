using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>
/// A line outside the opinions, looked at once: where its words begin and end, what it is, and what of it was consumed for which
/// consultation.
/// </summary>
internal sealed class FactLine
{
    private const int LongestLabel = 60;
    private const int LongestHeading = 48;

    // 35人から意見が寄せられた。 is a sentence too, in the plain style of offices.
    private static readonly string[] SentenceEnds = ["ました", "ます", "です", "でした", "ません", "ください", "下さい", "しており", "る。", "た。"];

    private readonly List<ConsumedSpan> _consumed = [];
    private readonly string _plain;
    private List<CountStatement>? _statements;

    public FactLine(TracedText line, LineForm form, List<TracedText>? home, int at)
    {
        (Line, Form, Home, At) = (line, form, home, at);
        _plain = WithoutEmphasis(line.Text);
        Body = CountScanner.BodyStart(_plain);
        End = CoreEnd(line.Text, Body);
        IsSentence = HoldsSentence(line.Text, End);
        IsNote = LoneLine.Classify(_plain) == LoneLineKind.Note || StartsWith("なお") || StartsWith("ただし") || StartsWith("注意")
            || StartsWith("注記");
        Label = FactLabel.At(_plain, Body);
        Level = LevelOf();
    }

    public TracedText Line { get; }

    public string Text => Line.Text;

    public LineForm Form { get; }

    /// <summary>The list the line is kept in, and its place there.</summary>
    public List<TracedText>? Home { get; }

    public int At { get; }

    /// <summary>Where its words begin, after bullets and the number of a list.</summary>
    public int Body { get; }

    /// <summary>Where its words end: a remark (※ …) and white space are left out.</summary>
    public int End { get; }

    /// <summary>Whether it says something in a sentence: not 6件（重複意見を含む。）, whose sentence stands in a bracket.</summary>
    public bool IsSentence { get; }

    /// <summary>Whether it begins as a note does: ※, （注）, なお.</summary>
    public bool IsNote { get; }

    /// <summary>The fact that its first words announce: 募集期間, 担当課.</summary>
    public FactLabel? Label { get; }

    /// <summary>On which level it stands as a heading; 0 where nothing marks it as one.</summary>
    public int Level { get; }

    /// <summary>
    /// Whether it belongs to the text of an opinion or an answer that no layout read: what it says is no fact of the document.
    /// </summary>
    public bool IsQuoted { get; set; }

    /// <summary>Whether it is the number of somebody whose opinion follows (回答者2), and counts nothing.</summary>
    public bool IsPerson { get; set; }

    /// <summary>Whether the line heads a group of opinions: it is explained, but it may say in which consultation these came.</summary>
    public bool IsGroupHeading { get; init; }

    /// <summary>Whether the line stays a note in full, whatever was read in it.</summary>
    public bool StaysWhole { get; set; }

    public bool IsConsumed => _consumed.Count > 0;

    public string BodyText => Text[Math.Min(Body, End)..End].Trim();

    /// <summary>Its words with letter-spaced ones closed up: 提 出 方 法   郵 送 is 提出方法 郵送.</summary>
    public string[] Words => SpacedWords.Of(BodyText);

    /// <summary>What it counts, label by label.</summary>
    public List<CountStatement> Statements => IsPerson ? [] : _statements ??= StatementReader.Read(_plain[..End], Math.Min(Body, End));

    /// <summary>Whether it could be a label or a heading: a few words and no number behind them.</summary>
    public bool MayBeLabel => BodyText is { Length: > 0 and <= LongestLabel } text && !IsSentence && !IsNote && text.Any(char.IsLetter);

    /// <summary>Says that a part of the line was understood: as a text of the consultation, or as structure that made it.</summary>
    /// <param name="span">The part.</param>
    /// <param name="node">The consultation.</param>
    /// <param name="field">Which text of it; null for structure.</param>
    /// <param name="fieldAt">Where in that text the part begins.</param>
    public void Consume(TextSpan span, ConsultationDraft node, TextField? field = null, int fieldAt = 0)
    {
        if (span.Length > 0)
        {
            node.Touch(Line);
        }

        if (span.Length > 0 && !IsGroupHeading)
        {
            _consumed.Add(new ConsumedSpan(span, node, field, fieldAt));
        }
    }

    public void ConsumeAll(ConsultationDraft node) => Consume(new TextSpan(0, End), node);

    /// <summary>The runs that are texts of consultations, in order.</summary>
    public List<ConsumedSpan> Fields() => [.. _consumed.Where(t => t.Field is not null).OrderBy(t => t.Span.Start)];

    /// <summary>The runs that are structure, without the texts in them, in order and apart.</summary>
    public List<(TextSpan Span, ConsultationDraft Node)> Structures()
    {
        var owner = new ConsultationDraft?[Text.Length];
        foreach (var (span, node, _, _) in _consumed.Where(t => t.Field is null))
        {
            owner.AsSpan(span.Start, span.Length).Fill(node);
        }

        foreach (var (span, _, _, _) in Fields())
        {
            owner.AsSpan(span.Start, span.Length).Clear();
        }

        var runs = new List<(TextSpan, ConsultationDraft)>();
        for (var i = 0; i < owner.Length;)
        {
            var end = i + 1;
            while (end < owner.Length && owner[end] == owner[i])
            {
                end++;
            }

            if (owner[i] is { } node)
            {
                runs.Add((TextSpan.FromBounds(i, end), node));
            }

            i = end;
        }

        return runs;
    }

    // **募集期間**：…: Markdown's emphasis is no part of the words. As many characters, so that places stay.
    private static string WithoutEmphasis(string text)
        => text.Contains("**", StringComparison.Ordinal)
            ? text.Replace("**：", "：  ", StringComparison.Ordinal).Replace("**:", ":  ", StringComparison.Ordinal)
                .Replace("**", "  ", StringComparison.Ordinal) : text;

    // 令和7年5月12日～6月11日※締切は…: what a ※ opens is a remark. At the head it makes the line a note.
    private static int CoreEnd(string text, int body)
    {
        var mark = text.AsSpan(body).IndexOf('※');
        var end = mark > 0 ? body + mark : text.Length;
        while (end > body && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return mark > 0 ? end : text.Length;
    }

    // What stands in brackets is no sentence of the line's own.
    private static bool HoldsSentence(string text, int end)
    {
        var own = new System.Text.StringBuilder(end);
        var depth = 0;
        for (var i = 0; i < end; i++)
        {
            depth += text[i] is '（' or '(' ? 1 : 0;
            if (depth == 0)
            {
                own.Append(text[i]);
            }

            depth -= text[i] is '）' or ')' && depth > 0 ? 1 : 0;
        }

        var words = depth > 0 ? text[..end] : own.ToString();
        return words.AsSpan(0, Math.Max(0, words.Length - 1)).Contains('。')
            || AnyWord.In(words, SentenceEnds);
    }

    // Headings with one kind of mark stand on one level; a line without a mark is no heading unless the source says so.
    private int LevelOf()
    {
        if (Text.Length > LongestHeading || IsSentence)
        {
            return 0;
        }

        if (Form.HasFlag(LineForm.Heading))
        {
            return 1;
        }

        var text = CompareFold.Apply(Text.TrimStart());
        if (text.Length == 0)
        {
            return 0;
        }

        var c = text[0];
        return char.IsAsciiDigit(c) && Body > 0 ? 2
            : c == '(' && Body > 1 ? 3
            : JapaneseNumeral.SymbolOf(c).Form is var form && form != NumeralForms.None ? 10 + (int)form
            : c == '第' ? 4
            : RomanLevel(text) is > 0 and var roman ? roman
            : c is '【' or '〔' or '[' or '<' or '〈' or '《' or '■' or '◆' or '●' or '○' or '◎' or '□' or '◇' or '▼' or '★' or '☆' or '#' ? c
            : 0;
    }

    // I.○○条例案に対する意見募集, II.…: Latin letters write the numerals.
    private static int RomanLevel(string text)
    {
        var end = 0;
        while (end < text.Length && text[end] is 'I' or 'V' or 'X')
        {
            end++;
        }

        return end is > 0 and < 6 && end < text.Length && text[end] is '.' or ' ' or '、' ? 9 : 0;
    }

    private bool StartsWith(string word) => Text.AsSpan(Body).StartsWith(word, StringComparison.Ordinal);
}
