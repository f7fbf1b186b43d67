using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>A line outside the opinions, and what of it was taken for which consultation.</summary>
internal sealed class FactLine
{
    private static readonly string[] SentenceEnds = ["ました", "ます", "です", "でした", "ません", "ください", "下さい", "しており", "である。"];

    private readonly List<Taken> _takes = [];

    public FactLine(TracedText line, LineForm form, List<TracedText>? home, int at)
    {
        (Line, Form, Home, At) = (line, form, home, at);
        Body = CountScanner.BodyStart(line.Text);
        IsSentence = line.Text.AsSpan(0, Math.Max(0, line.Length - 1)).Contains('。') || Array.Exists(SentenceEnds, e => line.Text.Contains(e, StringComparison.Ordinal));
    }

    public TracedText Line { get; }

    public string Text => Line.Text;

    public LineForm Form { get; }

    /// <summary>The list the line is kept in, and its place there.</summary>
    public List<TracedText>? Home { get; }

    public int At { get; }

    /// <summary>Where its words begin, behind bullets and the number of a list.</summary>
    public int Body { get; }

    public bool IsSentence { get; }

    /// <summary>Whether it begins as a note does: ※, （注）, なお.</summary>
    public bool IsNote => LoneLine.Classify(Text) == LoneLineKind.Note || StartsWith("なお") || StartsWith("ただし") || StartsWith("注意") || StartsWith("注記");

    public bool IsTaken => _takes.Count > 0;

    /// <summary>Whether the line stays a note in full, whatever was read in it.</summary>
    public bool StaysWhole { get; set; }

    public string BodyText => Text[Body..].Trim();

    /// <summary>Says that a part of the line was understood: as a text of the consultation, or as structure that made it.</summary>
    /// <param name="span">The part.</param>
    /// <param name="node">The consultation.</param>
    /// <param name="field">Which text of it; null for structure.</param>
    /// <param name="fieldAt">Where in that text the part begins.</param>
    public void Take(TextSpan span, ConsultationDraft node, TextField? field = null, int fieldAt = 0)
    {
        if (span.Length > 0)
        {
            node.Touch(Line);
            _takes.Add(new Taken(span, node, field, fieldAt));
        }
    }

    public void TakeAll(ConsultationDraft node) => Take(new TextSpan(0, Text.Length), node);

    /// <summary>The runs that are texts of consultations, in order.</summary>
    public List<Taken> Fields() => [.. _takes.Where(t => t.Field is not null).OrderBy(t => t.Span.Start)];

    /// <summary>The runs that are structure, without the texts in them, in order and apart.</summary>
    public List<(TextSpan Span, ConsultationDraft Node)> Structures()
    {
        var owner = new ConsultationDraft?[Text.Length];
        foreach (var (span, node, _, _) in _takes.Where(t => t.Field is null))
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

    private bool StartsWith(string word) => Text.AsSpan(Body).StartsWith(word, StringComparison.Ordinal);
}
