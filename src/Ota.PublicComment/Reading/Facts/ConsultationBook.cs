using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>The consultations of a document as they are found, and the one that the current section is about.</summary>
internal sealed class ConsultationBook
{
    private readonly List<(int Level, ConsultationDraft Node)> _sections = [];
    private readonly Dictionary<(ConsultationKind, string), ConsultationDraft> _named = [];

    /// <summary>The public comment itself.</summary>
    public ConsultationDraft Main { get; } = new(ConsultationKind.PublicComment);

    /// <summary>All of them, the public comment first.</summary>
    public List<ConsultationDraft> All { get; } = [];

    /// <summary>Where the names stand that became labels.</summary>
    public List<(ConsultationDraft Node, FactLine Line, TextSpan Span)> Labels { get; } = [];

    /// <summary>The tables of counts, each with the consultation it belongs to.</summary>
    public List<(StatisticTable Table, ConsultationDraft Node)> Tables { get; } = [];

    public ConsultationDraft Current => _sections.Count > 0 ? _sections[^1].Node : Main;

    public ConsultationBook() => All.Add(Main);

    /// <summary>Enters the section under a heading: it ends at the next heading of its level or of one further out.</summary>
    public void Enter(FactLine heading)
    {
        var level = LevelOf(heading);
        var body = heading.BodyText.TrimStart('【', '〔', '［', '[', '〈', '＜', '<', '《');
        var name = level == 0 || heading.IsSentence ? null : InputName.OfHeading(body);
        if (level == 0)
        {
            return;
        }

        var outer = _sections.FindIndex(s => s.Level == level);
        if (outer >= 0)
        {
            _sections.RemoveRange(outer, _sections.Count - outer);
        }

        _sections.Add((level, name is { } input ? Named(input, body, heading) : Current));
    }

    /// <summary>The consultation that a name stands for.</summary>
    /// <param name="input">The name.</param>
    /// <param name="text">The text it stands in.</param>
    /// <param name="line">The line that holds the text; null where the name is not printed in a line.</param>
    public ConsultationDraft Named(InputName input, string text, FactLine? line)
    {
        var name = text.Substring(input.Span.Start, input.Span.Length);
        if (input.Kind == ConsultationKind.PublicComment)
        {
            AddLabel(Main, name, line);
            return Main;
        }

        if (!_named.TryGetValue((input.Kind, CompareKey.Of(name)), out var node))
        {
            node = new ConsultationDraft(input.Kind);
            _named.Add((input.Kind, CompareKey.Of(name)), node);
            All.Add(node);
            node.Label = name;
        }

        AddLabel(node, name, line);
        return node;
    }

    private void AddLabel(ConsultationDraft node, string name, FactLine? line)
    {
        if (line is null || Labels.Exists(l => l.Node == node))
        {
            return;
        }

        var at = line.Text.IndexOf(name, StringComparison.Ordinal);
        if (at >= 0)
        {
            Labels.Add((node, line, new TextSpan(at, name.Length)));
            node.FirstCell = Math.Min(node.FirstCell, line.Line.Runs[0].Cell);
        }
    }

    // Headings with one kind of mark stand on one level; a line without a mark is no heading unless the source says so.
    private static int LevelOf(FactLine line)
    {
        const int Longest = 48;
        if (line.Text.Length > Longest || line.IsSentence)
        {
            return 0;
        }

        if (line.Form.HasFlag(LineForm.Heading))
        {
            return 1;
        }

        var text = CompareFold.Apply(line.Text.TrimStart());
        var c = text[0];
        return char.IsAsciiDigit(c) && line.Body > 0 ? 2
            : c == '(' && line.Body > 1 ? 3
            : JapaneseNumeral.SymbolOf(c).Form is var form && form != NumeralForms.None ? 10 + (int)form
            : c == '第' ? 4
            : c is '【' or '〔' or '[' or '<' or '〈' or '《' or '■' or '◆' or '●' or '○' or '◎' or '□' or '◇' or '▼' or '★' or '#' ? c
            : 0;
    }
}
